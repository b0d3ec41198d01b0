"""Attempts summed up: what a summary cost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.summary import Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.conversation import Attempt

__all__ = ["usage_of", "worth_of"]


def usage_of(attempts: Sequence[Attempt]) -> Usage:
    """The sum: questions put, of them answered from the cache, requests sent, tokens, cost.

    Cached answers spend nothing. The cost is None if that of one attempt is not known.
    """
    sent = [attempt for attempt in attempts if not attempt.is_cached]
    costs = [attempt.cost_usd for attempt in sent]
    known = [Decimal(cost) for cost in costs if cost is not None]
    return Usage(
        calls=len({attempt.key for attempt in attempts}),
        cached=sum(attempt.is_cached for attempt in attempts),
        attempts=len(sent),
        input_tokens=sum(attempt.tokens.input for attempt in sent),
        output_tokens=sum(attempt.tokens.output for attempt in sent),
        cost_usd=f"{sum(known, Decimal(0)):f}" if len(known) == len(costs) else None,
    )


def worth_of(attempts: Sequence[Attempt], charged: Callable[[Attempt], Attempt]) -> Usage:
    """What the answers took when they were given, whoever asked: the same after any interruption.

    Args:
        attempts: All attempts, those answered from the cache among them.
        charged: An attempt with the tokens and the cost of its answer.
    """
    return usage_of(
        [
            replace(charged(attempt), is_cached=False) if attempt.is_cached else attempt
            for attempt in attempts
        ]
    )
