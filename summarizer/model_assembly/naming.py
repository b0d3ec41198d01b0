"""A model's name to the model: what has to be installed for it, where it is, what it charges."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from summarizer.domain.ports import ChatModel
    from summarizer.model_assembly.wishes import Wishes
    from summarizer.models import Tariff
    from summarizer.models.prices import Prices
    from summarizer.settings import Settings

__all__ = [
    "base_url",
    "check_installed",
    "counts_exactly",
    "is_own",
    "missing",
    "model_of",
    "prices_of",
    "tariff_of",
]

# What each way to a model needs beside what the program always has.
_NEEDED = ("pydantic",)
_NEEDED_FOR_SERVERS = ("openai", "orjson", "langchain", "langchain_openai")
_OWN = ("scripted", "replay")


def is_own(model: str) -> bool:
    """Whether it is a script or a recording, which costs nothing and is reached by no network."""
    return model.partition(":")[0] in _OWN


def missing(model: str, *, to_ask: bool = True) -> list[str]:
    """The packages that a model needs and that are not installed."""
    wanted = _NEEDED if is_own(model) or not to_ask else (*_NEEDED, *_NEEDED_FOR_SERVERS)
    return [package for package in wanted if find_spec(package) is None]


def check_installed(model: str, *, to_ask: bool = True) -> None:
    """Refuses a name that is none, and a model whose packages are not here.

    Raises:
        UsageError: It is so.
    """
    provider, colon, name = model.partition(":")
    if not (colon and provider and name):
        raise UsageError(
            f"no model {model!r}", "name 'offline', or a provider and a model: 'openai:gpt-5-mini'"
        )
    absent = missing(model, to_ask=to_ask)
    if absent:
        raise UsageError(
            f"the model {model!r} needs {', '.join(absent)}, which is not installed",
            "pip install 'filing-summarizer[models]'",
        )


def model_of(settings: Settings, wishes: Wishes) -> ChatModel:
    """The model that the settings name, written down if that is wished.

    Raises:
        UsageError: It is not known, has no key or a wrong address, or its folder or script cannot
            be read.
    """
    from summarizer.models import RecordingModel, ReplayModel  # noqa: PLC0415

    provider, _, name = settings.model.partition(":")
    model: ChatModel
    if provider == "replay":
        model = ReplayModel(Path(name))
    elif provider == "scripted":
        from summarizer.models.scripted import read_script  # noqa: PLC0415

        model = read_script(Path(name))
    else:
        from summarizer.models.chat import Terms, chat_model  # noqa: PLC0415

        terms = Terms(_address(settings), settings.model_timeout, wishes.may_trace)
        model = chat_model(settings.model, terms)
    return model if wishes.record is None else RecordingModel(model, wishes.record)


def base_url(settings: Settings) -> str:
    """The address of the model if it is not the provider's own."""
    return settings.openai_base_url if settings.model.startswith("openai:") else ""


def _address(settings: Settings) -> str:
    url = base_url(settings)
    try:
        parts = urlsplit(url)
        # A port that is none is found out when it is asked for.
        is_address = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        is_address = False
    if url and not is_address:
        raise UsageError(
            f"OPENAI_BASE_URL {url!r} is no address of a server",
            "leave it out, or give one like http://localhost:8000/v1",
        )
    return url


def prices_of(settings: Settings) -> Prices:
    """The price list that holds.

    Raises:
        UsageError: The user's own cannot be read.
    """
    from summarizer.models import read_prices  # noqa: PLC0415

    return read_prices(Path(settings.prices) if settings.prices else None)


def tariff_of(settings: Settings, prices: Prices) -> Tariff | None:
    """What the model charges, None if nobody knows."""
    if is_own(settings.model):
        from summarizer.models import Tariff  # noqa: PLC0415

        return Tariff(0, 0, 0)
    return prices.tariff(settings.model, usual_address=not base_url(settings))


def counts_exactly(settings: Settings, prices: Prices) -> bool:
    """Whether the tokenizer at hand is the model's own."""
    return prices.counts_exactly(settings.model) or is_own(settings.model)
