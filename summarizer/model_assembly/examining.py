"""What `summarizer doctor` finds out of a model: whether it can be asked, and how it behaves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.model_assembly.naming import (
    base_url,
    check_installed,
    counts_exactly,
    is_own,
    model_of,
    prices_of,
)

if TYPE_CHECKING:
    from summarizer.domain.conversation import Message
    from summarizer.model_assembly.wishes import Wishes
    from summarizer.models.prices import Prices
    from summarizer.models.probing import Trait
    from summarizer.settings import Settings

__all__ = ["Examination", "examine", "price_line"]

_MODES = ("with a JSON Schema", "for JSON, the schema in words", "in words alone")


class Examination(NamedTuple):
    """What was found out: the traits of the server, how it will be asked, and what is amiss.

    `failure` is why it could not be asked, else "".
    """

    traits: tuple[Trait, ...]
    mode: str
    counting: str
    is_traced: bool
    failure: str = ""


def examine(settings: Settings, wishes: Wishes) -> Examination:
    """Asks the model a few small questions, which are kept in the ledger.

    Raises:
        UsageError: The model, its key, its package or the state database is not right.
    """
    check_installed(settings.model)
    model = model_of(settings, wishes)
    counting = "exactly" if counts_exactly(settings, prices_of(settings)) else "an upper bound"
    if is_own(settings.model):
        return Examination((), "it repeats what is written down", counting, is_traced=False)
    from summarizer.model_assembly.ledger import Ledger  # noqa: PLC0415
    from summarizer.models import SystemClock  # noqa: PLC0415
    from summarizer.models.chat import ChatModelOfLangChain, tracing_is_on  # noqa: PLC0415
    from summarizer.models.probing import probe  # noqa: PLC0415
    from summarizer.state import opened  # noqa: PLC0415

    ledger = Ledger(opened(Path(settings.state)))
    found = probe(model, _asked, SystemClock())
    ledger.keep("doctor", found.attempts, [])
    assert isinstance(model, ChatModelOfLangChain)
    failed = found.failure
    return Examination(
        found.traits,
        _MODES[model.mode],
        counting,
        is_traced=wishes.may_trace and tracing_is_on(),
        failure="" if failed is None else f"{failed.outcome.value}: {failed.detail}",
    )


def price_line(settings: Settings) -> str:
    """What the model charges by the price list, in words.

    Raises:
        UsageError: The user's price list cannot be read.
    """
    prices = prices_of(settings)
    if is_own(settings.model):
        return "nothing is charged"
    tariff = prices.tariff(settings.model, usual_address=not base_url(settings))
    if tariff is None:
        return f"not known ({_of_list(prices)}): --max-cost cannot be used"
    from summarizer.models.prices import dollars  # noqa: PLC0415

    each = (dollars(price * 1_000_000) for price in tariff)
    rates = " ".join(f"{name} ${price}" for name, price in zip(_KINDS, each, strict=True))
    return f"{rates} for a million tokens ({_of_list(prices)})"


_KINDS = ("input", "cached", "output")


def _of_list(prices: Prices) -> str:
    return f"price list of {prices.dated}"


def _asked(task: str) -> tuple[Message, ...]:
    from summarizer.models.probing import LURE  # noqa: PLC0415
    from summarizer.prompts import load_prompt  # noqa: PLC0415

    return load_prompt("probe").render({}, {"task": task, "word": LURE})
