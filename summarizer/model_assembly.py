"""Settings to a path with a model: loaded when a model is asked for, and not before."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.conversation import Completion
    from summarizer.domain.ports import ChatModel, ReplyCache
    from summarizer.models import Asker, Tariff
    from summarizer.models.prices import Prices
    from summarizer.pipeline import Summarizer
    from summarizer.pipeline.asking import Inquiry
    from summarizer.pipeline.model_path import Told
    from summarizer.pipeline.planning import Planner
    from summarizer.settings import Settings

__all__ = ["Wishes", "planned", "with_model"]

# What each way to a model needs beside what the program always has.
_NEEDED = ("pydantic",)
_NEEDED_FOR_SERVERS = ("openai", "langchain", "langchain_openai")
_OWN = ("scripted", "replay")
# A filing is sent in portions of at least so many tokens, or a quarter of what a model reads.
_LEAST_BOUND = 16_000
_PART_OF_CONTEXT = 4


class Wishes(NamedTuple):
    """What one call of the program wants of a model, beside the settings."""

    prompts: Path | None = None
    record: Path | None = None
    may_trace: bool = True
    use_cache: bool = True
    max_cost: str | None = None
    max_calls: int | None = None
    max_tokens: int | None = None


def with_model(offline: Summarizer, settings: Settings, wishes: Wishes) -> Summarizer:
    """The Summarizer with the model that the settings name; its caps hold for all it is given.

    Raises:
        UsageError: The model, its key, its package, a cap, a price or a prompt is not right.
    """
    _check_installed(settings.model)
    from summarizer.pipeline.model_path import ModelPath  # noqa: PLC0415

    model = _model(settings, wishes)
    asker = _asker(model, settings, wishes)
    inquiry = _inquiry(offline, asker, settings, wishes)
    provenance = replace(
        offline.provenance,
        model=settings.model,
        model_status="ok",
        prompts=inquiry.questions.prompts.fingerprints,
    )
    path = ModelPath(offline.rooms, inquiry, provenance, _Ledger(settings).tell)
    return replace(
        offline,
        provenance=provenance,
        by_model=path.summarize,
        notices=_notices(settings, wishes),
    )


def planned(offline: Summarizer, settings: Settings, wishes: Wishes) -> Planner:
    """What tells calls, tokens and cost beforehand; no model is reached, and no key needed.

    Raises:
        UsageError: A package is missing, or a price list or prompt is not right.
    """
    _check_installed(settings.model, to_ask=False)
    from summarizer.models.digests import cache_key  # noqa: PLC0415
    from summarizer.pipeline.planning import Planner  # noqa: PLC0415

    silent = _Silent(settings)
    asker = _asker(silent, settings, wishes)
    inquiry = _inquiry(offline, asker, settings, wishes)
    cache, tariff = _cache(settings, wishes), _tariff(settings, _prices(settings))
    return Planner(
        offline.rooms,
        inquiry,
        lambda question: cache.find(cache_key(silent.identity, question)) is not None,
        lambda usage: None if tariff is None else tariff.cost(usage),
        _counts_exactly(settings, _prices(settings)),
    )


class _Silent:
    """Stands for a model that is not asked."""

    def __init__(self, settings: Settings) -> None:
        from summarizer.domain.conversation import ModelIdentity  # noqa: PLC0415

        self.identity = ModelIdentity(settings.model, _base_url(settings))

    def ask(self, _question: object, /) -> Completion:
        raise UsageError("a plan asks nobody")


class _Ledger:
    """Writes what each filing took into the state database."""

    def __init__(self, settings: Settings) -> None:
        from summarizer.state import opened  # noqa: PLC0415

        # A place that cannot be written to is told of before anything is paid for.
        self._database = opened(Path(settings.state))

    def tell(self, told: Told) -> None:
        """Keeps every attempt with its exact words, and the verdicts on what was said."""
        from summarizer.models.wire import completion_record, question_record  # noqa: PLC0415
        from summarizer.state.calls import Call, Calls  # noqa: PLC0415

        verdicts = [each._asdict() for each in told.verdicts]
        calls = [
            Call(
                told.filing.source.name,
                attempt.model,
                attempt.question.prompt,
                "cached" if attempt.is_cached else attempt.completion.outcome.value,
                attempt.tokens.input,
                attempt.tokens.output,
                attempt.cost_usd,
                attempt.seconds,
                json.dumps(
                    {
                        "question": question_record(attempt.question),
                        "completion": completion_record(attempt.completion),
                        "verdicts": verdicts,
                    }
                ),
            )
            for attempt in told.attempts
        ]
        Calls(self._database).keep(calls)


def _check_installed(model: str, *, to_ask: bool = True) -> None:
    provider, colon, name = model.partition(":")
    if not (colon and provider and name):
        raise UsageError(
            f"no model {model!r}", "name 'offline', or a provider and a model: 'openai:gpt-5-mini'"
        )
    wanted = _NEEDED if provider in _OWN or not to_ask else (*_NEEDED, *_NEEDED_FOR_SERVERS)
    missing = [package for package in wanted if find_spec(package) is None]
    if missing:
        raise UsageError(
            f"the model {model!r} needs {', '.join(missing)}, which is not installed",
            "pip install 'filing-summarizer[models]'",
        )


def _model(settings: Settings, wishes: Wishes) -> ChatModel:
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

        terms = Terms(_base_url(settings), settings.model_timeout, wishes.may_trace)
        model = chat_model(settings.model, terms)
    return model if wishes.record is None else RecordingModel(model, wishes.record)


def _asker(model: ChatModel, settings: Settings, wishes: Wishes) -> Asker:
    from summarizer.models import (  # noqa: PLC0415
        Asker,
        Desk,
        MemoryBudget,
        MemoryLimiter,
        SystemClock,
    )

    clock = SystemClock()
    tariff = _tariff(settings, _prices(settings))
    cap = None if wishes.max_cost is None else _units(wishes.max_cost)
    if cap is not None and tariff is None:
        raise UsageError(
            f"--max-cost: the price of {settings.model!r} is not known",
            "name a price list with SUMMARIZER_PRICES, or cap calls or tokens",
        )
    return Asker(
        model,
        Desk(
            _cache(settings, wishes),
            MemoryBudget(calls=wishes.max_calls, tokens=wishes.max_tokens, cost=cap),
            MemoryLimiter(requests=settings.model_rate, tokens=settings.model_tokens, clock=clock),
            clock,
            tariff,
        ),
    )


def _inquiry(offline: Summarizer, asker: Asker, settings: Settings, wishes: Wishes) -> Inquiry:
    from summarizer.chunk import as_sent, estimate, o200k  # noqa: PLC0415
    from summarizer.pipeline.asking import Inquiry  # noqa: PLC0415
    from summarizer.pipeline.questions import Prompts, Questions, Terms  # noqa: PLC0415
    from summarizer.prompts import load_prompt  # noqa: PLC0415
    from summarizer.risk import catalogue  # noqa: PLC0415
    from summarizer.verify.event_words import STEMS  # noqa: PLC0415

    prompts = Prompts(
        *(load_prompt(name, wishes.prompts) for name in ("facts", "compose", "repair"))
    )
    prices = _prices(settings)
    count = o200k() if _counts_exactly(settings, prices) else estimate
    terms = Terms(catalogue(), tuple(STEMS), count, settings.model_output)
    bound = settings.chunk_tokens
    if settings.origins.get("chunk_tokens", "default") == "default":
        context = prices.context(settings.model) or 0
        bound = max(_LEAST_BOUND, context // _PART_OF_CONTEXT)
    return Inquiry(
        Questions(prompts, terms), asker, offline.cut, as_sent, bound, settings.model_calls
    )


def _cache(settings: Settings, wishes: Wishes) -> ReplyCache:
    """The cache that lasts, for answers that are paid for; else one for this call alone."""
    if not wishes.use_cache or settings.model.partition(":")[0] in _OWN:
        from summarizer.models import MemoryCache  # noqa: PLC0415

        return MemoryCache()
    from summarizer.state import opened  # noqa: PLC0415
    from summarizer.state.replies import Replies  # noqa: PLC0415

    return Replies(opened(Path(settings.state)))


def _prices(settings: Settings) -> Prices:
    from summarizer.models import read_prices  # noqa: PLC0415

    return read_prices(Path(settings.prices) if settings.prices else None)


def _tariff(settings: Settings, prices: Prices) -> Tariff | None:
    if settings.model.partition(":")[0] in _OWN:
        from summarizer.models import Tariff  # noqa: PLC0415

        return Tariff(0, 0, 0)
    return prices.tariff(settings.model, usual_address=not _base_url(settings))


def _counts_exactly(settings: Settings, prices: Prices) -> bool:
    return prices.counts_exactly(settings.model) or settings.model.partition(":")[0] in _OWN


def _base_url(settings: Settings) -> str:
    return settings.openai_base_url if settings.model.startswith("openai:") else ""


def _notices(settings: Settings, wishes: Wishes) -> Sequence[str]:
    if settings.model.partition(":")[0] in _OWN or not wishes.may_trace:
        return ()
    from summarizer.models.chat import tracing_is_on  # noqa: PLC0415

    if not tracing_is_on():
        return ()
    return ("LangSmith tracing is on: prompts and replies are sent to it (--no-trace stops it)",)


def _units(dollars: str) -> int:
    from summarizer.models.prices import COST_UNITS  # noqa: PLC0415

    try:
        value = Decimal(dollars)
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite() or value < 0:
        raise UsageError(f"--max-cost is {dollars!r}: it must be an amount of dollars")
    return int(value * COST_UNITS)
