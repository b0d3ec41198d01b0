"""What a model is asked with: cache, caps and pace, in memory or shared by processes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import UsageError
from summarizer.locks import Permits
from summarizer.model_assembly.naming import base_url, is_own, prices_of, tariff_of
from summarizer.models import Desk, MemoryBudget, MemoryCache, MemoryLimiter, Places, SystemClock
from summarizer.models.prices import cost_cap

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarizer.domain.ports import Budget, Limiter, ReplyCache
    from summarizer.model_assembly.wishes import Wishes
    from summarizer.settings import Settings
    from summarizer.state import Database

__all__ = ["desk_of", "kept_replies", "silent_desk"]


def desk_of(settings: Settings, wishes: Wishes, database: Database) -> Desk:
    """The desk of one call of the program.

    Raises:
        UsageError: A cap or a price list is not right, or a cap on cost has no price.
    """
    tariff = tariff_of(settings, prices_of(settings))
    cap = None if wishes.max_cost is None else cost_cap(wishes.max_cost)
    if cap is not None and tariff is None:
        raise UsageError(
            f"--max-cost: the price of {settings.model!r} is not known",
            "name a price list with SUMMARIZER_PRICES, or cap calls or tokens",
        )
    return Desk(
        kept_replies(settings, wishes, lambda: database),
        _budget(wishes, (wishes.max_calls, wishes.max_tokens, cap), database),
        _limiter(settings, database),
        SystemClock(),
        tariff,
        places=Places(settings.model_calls, _together(wishes)),
    )


def _together(wishes: Wishes) -> Permits | None:
    """The places that a process has with others; None if it has only its own."""
    if wishes.together is None:
        return None
    folder, number = wishes.together
    try:
        return Permits(Path(folder), number)
    except OSError:
        # Somebody has emptied the folder. The others go on with what they have opened, and whoever
        # comes later with its share.
        return None


def silent_desk() -> Desk:
    """A desk at which nobody is asked: it remembers nothing and costs nothing."""
    limiter = MemoryLimiter(requests=1, tokens=1, clock=SystemClock())
    return Desk(MemoryCache(), MemoryBudget(), limiter, SystemClock(), None)


def kept_replies(
    settings: Settings, wishes: Wishes, database: Callable[[], Database]
) -> ReplyCache:
    """The cache that lasts, for answers that are paid for; else one for this call alone."""
    if not wishes.use_cache or is_own(settings.model):
        return MemoryCache()
    from summarizer.state.replies import Replies  # noqa: PLC0415

    return Replies(database())


def _budget(
    wishes: Wishes, caps: tuple[int | None, int | None, int | None], database: Database
) -> Budget:
    """The caps: in the database where several processes are to keep them together."""
    if not wishes.run:
        return MemoryBudget(*caps)
    from summarizer.state.budget import SharedBudget  # noqa: PLC0415

    return SharedBudget(database, wishes.run, caps)


def _limiter(settings: Settings, database: Database) -> Limiter:
    """The pace: of all processes on this database, for a server counts them together."""
    requests, tokens = settings.model_rate, settings.model_tokens
    if is_own(settings.model):
        return MemoryLimiter(requests=requests, tokens=tokens, clock=SystemClock())
    from summarizer.state.model_limiter import ModelLimiter  # noqa: PLC0415

    lane = " ".join((settings.model, base_url(settings))).strip()
    return ModelLimiter(database, lane, requests=requests, tokens=tokens)
