"""The path with a model, and the plan of one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.domain.pace import in_hand
from summarizer.errors import UsageError
from summarizer.model_assembly.naming import (
    base_url,
    check_installed,
    counts_exactly,
    is_own,
    model_of,
    prices_of,
    tariff_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.conversation import Completion
    from summarizer.model_assembly.wishes import Wishes
    from summarizer.models import Asker
    from summarizer.pipeline import Summarizer
    from summarizer.pipeline.asking import Inquiry
    from summarizer.pipeline.planning import Planner
    from summarizer.settings import Settings

__all__ = ["planned", "with_model"]

# A filing is sent in portions of at least so many tokens, or a quarter of what a model reads.
_LEAST_BOUND = 16_000
_PART_OF_CONTEXT = 4


def with_model(offline: Summarizer, settings: Settings, wishes: Wishes) -> Summarizer:
    """The Summarizer with the model that the settings name; its caps hold for all it is given.

    It may be used from several threads.

    Raises:
        UsageError: The model, its key, its package, a cap, a price or a prompt is not right.
    """
    check_installed(settings.model)
    from summarizer.model_assembly.desks import desk_of  # noqa: PLC0415
    from summarizer.model_assembly.ledger import Ledger  # noqa: PLC0415
    from summarizer.models import Asker, usage_of, worth_of  # noqa: PLC0415
    from summarizer.pipeline.model_path import ModelPath  # noqa: PLC0415
    from summarizer.state import opened  # noqa: PLC0415

    model = model_of(settings, wishes)
    # A place that cannot be written to is told of before anything is paid for.
    database = opened(Path(settings.state))
    asker = Asker(model, desk_of(settings, wishes, database))
    inquiry = _inquiry(offline, asker, settings, wishes)
    provenance = replace(
        offline.provenance,
        model=settings.model,
        model_status="ok",
        prompts=inquiry.questions.prompts.fingerprints,
    )
    # What a process of the run was answered before it was killed was paid for by the run.
    account = partial(worth_of, charged=asker.charged) if wishes.run else usage_of
    path = ModelPath(offline.rooms, inquiry, provenance, Ledger(database).tell, account)
    return replace(
        offline,
        provenance=provenance,
        by_model=path.summarize,
        notices=_notices(settings, wishes),
        at_once=_at_once(settings, wishes),
        stop=asker.stop,
        leave=path.leave,
    )


def planned(offline: Summarizer, settings: Settings, wishes: Wishes) -> Planner:
    """What tells calls, tokens and cost beforehand; no model is reached, and no key needed.

    Raises:
        UsageError: A package is missing, or a price list or prompt is not right.
    """
    check_installed(settings.model, to_ask=False)
    from summarizer.model_assembly.desks import kept_replies, silent_desk  # noqa: PLC0415
    from summarizer.models import Asker  # noqa: PLC0415
    from summarizer.models.digests import cache_key  # noqa: PLC0415
    from summarizer.pipeline.planning import Planner  # noqa: PLC0415
    from summarizer.state import opened  # noqa: PLC0415

    silent = _Silent(settings)
    cache = kept_replies(settings, wishes, lambda: opened(Path(settings.state)))
    inquiry = _inquiry(offline, Asker(silent, silent_desk()), settings, wishes)
    tariff = tariff_of(settings, prices_of(settings))
    return Planner(
        offline.rooms,
        inquiry,
        lambda question: cache.find(cache_key(silent.identity, question)) is not None,
        lambda usage: None if tariff is None else tariff.cost(usage),
        counts_exactly(settings, prices_of(settings)),
    )


class _Silent:
    """Stands for a model that is not asked."""

    deadline = None

    def __init__(self, settings: Settings) -> None:
        from summarizer.domain.conversation import ModelIdentity  # noqa: PLC0415

        self.identity = ModelIdentity(settings.model, base_url(settings))

    def ask(self, _question: object, /) -> Completion:
        raise UsageError("a plan asks nobody")


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
    prices = prices_of(settings)
    count = o200k() if counts_exactly(settings, prices) else estimate
    terms = Terms(catalogue(), tuple(STEMS), count, settings.model_output)
    bound = settings.chunk_tokens
    if settings.origins.get("chunk_tokens", "default") == "default":
        context = prices.context(settings.model) or 0
        bound = max(_LEAST_BOUND, context // _PART_OF_CONTEXT)
    return Inquiry(
        Questions(prompts, terms), asker, offline.cut, as_sent, bound, settings.model_calls
    )


def _at_once(settings: Settings, wishes: Wishes) -> int:
    """One filing after the other where order matters: a script's, or that in which a cap falls."""
    is_capped = (wishes.max_cost, wishes.max_calls, wishes.max_tokens) != (None, None, None)
    return 1 if is_own(settings.model) or is_capped else in_hand(settings.model_calls)


def _notices(settings: Settings, wishes: Wishes) -> Sequence[str]:
    if is_own(settings.model) or not wishes.may_trace:
        return ()
    from summarizer.models.chat import tracing_is_on  # noqa: PLC0415

    if not tracing_is_on():
        return ()
    return ("LangSmith tracing is on: prompts and replies are sent to it (--no-trace stops it)",)
