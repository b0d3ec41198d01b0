"""What an output cost: time, calls, tokens, money, retries, and what a cache saved."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.evals.scores import Score, unscored

if TYPE_CHECKING:
    from summarizer.domain.summary import Summary

__all__ = ["score_operations"]


def score_operations(summary: Summary | None, seconds: float | None) -> dict[str, Score]:
    """Means over outputs; a cost that is not known is not scored, and is no nought."""
    scores = {
        "operations.seconds": unscored("not measured") if seconds is None else Score(seconds, 1)
    }
    if summary is None:
        return scores
    usage = summary.usage
    cost = (
        unscored("a price is unknown")
        if usage.cost_usd is None
        else Score(float(Decimal(usage.cost_usd)), 1)
    )
    return scores | {
        "operations.calls": Score(usage.calls, 1),
        "operations.tokens": Score(usage.input_tokens + usage.output_tokens, 1),
        "operations.retries": Score(max(0, usage.attempts - usage.calls), 1),
        "operations.cached": Score(usage.cached, usage.calls + usage.cached),
        "operations.cost_usd": cost,
        "operations.read": Score(summary.coverage.read, summary.coverage.characters),
    }
