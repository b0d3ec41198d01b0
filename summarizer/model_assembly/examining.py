"""What `summarizer doctor` finds out of a model: whether it can be asked, and how it behaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.conversation import Outcome
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

    `failure` is why it could not be asked, or no further, else ""; `is_capped` is whether that was
    a cap.
    """

    traits: tuple[Trait, ...]
    mode: str
    counting: str
    is_traced: bool
    failure: str = ""
    is_capped: bool = False


def examine(settings: Settings, wishes: Wishes) -> Examination:
    """Asks the model a few small questions, within the caps; they are kept in the ledger.

    Raises:
        UsageError: The model, its key, its package, a cap or the state database is not right.
    """
    check_installed(settings.model)
    model = model_of(settings, wishes)
    is_exact = counts_exactly(settings, prices_of(settings))
    counting = "exactly" if is_exact else "an upper bound"
    if is_own(settings.model):
        return Examination((), "it repeats what is written down", counting, is_traced=False)
    from summarizer.chunk import estimate, o200k  # noqa: PLC0415
    from summarizer.model_assembly.desks import desk_of  # noqa: PLC0415
    from summarizer.model_assembly.ledger import Ledger  # noqa: PLC0415
    from summarizer.models import Asker, MemoryCache, Patience  # noqa: PLC0415
    from summarizer.models.chat import ChatModelOfLangChain, tracing_is_on  # noqa: PLC0415
    from summarizer.models.probing import probe  # noqa: PLC0415
    from summarizer.state import opened  # noqa: PLC0415

    database = opened(Path(settings.state))
    # A server is told as it is now: what it answered before says nothing, nor is it waited for.
    desk = replace(
        desk_of(settings, wishes, database), cache=MemoryCache(), patience=Patience(attempts=1)
    )
    found = probe(Asker(model, desk), _asked, o200k() if is_exact else estimate)
    Ledger(database).keep("doctor", found.attempts, [])
    assert isinstance(model, ChatModelOfLangChain)
    failed = found.failure
    return Examination(
        found.traits,
        _MODES[model.mode],
        counting,
        is_traced=wishes.may_trace and tracing_is_on(),
        failure="" if failed is None else f"{failed.outcome.value}: {failed.detail}",
        is_capped=failed is not None and failed.outcome is Outcome.BUDGET,
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
