"""What outputs cost."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.summary import Summary, Usage
from summarizer.evals.scorers.operations import score_operations

Make = Callable[..., Summary]


def test_usage_is_told(make: Make) -> None:
    usage = Usage(calls=2, cached=2, attempts=5, input_tokens=10, output_tokens=5, cost_usd="0.5")
    scores = {name: each.value for name, each in score_operations(make(usage=usage), 1.5).items()}
    assert scores == {
        "operations.seconds": 1.5,
        "operations.calls": 2.0,
        "operations.tokens": 15.0,
        "operations.retries": 3.0,
        "operations.cached": 0.5,
        "operations.cost_usd": 0.5,
        "operations.read": 0.9,
    }


def test_an_unknown_cost_is_not_scored(make: Make) -> None:
    scores = score_operations(make(usage=Usage(cost_usd=None)), None)
    assert scores["operations.cost_usd"] == (0, 0, "a price is unknown")
    assert scores["operations.seconds"].value is None


def test_a_failed_output_has_its_time_alone() -> None:
    assert list(score_operations(None, 2.0)) == ["operations.seconds"]
