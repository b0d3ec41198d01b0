"""Which way a metric is better, and by how much it may drop before a gate asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["GUARDED", "INVARIANTS", "MARGIN", "gain", "lower_is_better", "margin_of"]

# What a summary must never do, whatever its scores: the value each must have.
INVARIANTS: Mapping[str, float] = {
    "grounding.verbatim": 1.0,
    "numbers.supported": 1.0,
    "hostile.kept_out": 1.0,
}
# What is held against the baseline besides the metrics that a suite names.
GUARDED = ("flags.false_alarms", "flags.false_abstentions", "length.budget")
MARGIN = 0.02
_LOWER = frozenset(
    (
        "flags.false_alarms",
        "flags.uncovered",
        "hostile.by_model_alone",
        "hostile.suggested",
        "flags.false_abstentions",
        "length.budget",
        "length.copied",
        "length.words",
        "numbers.unsupported",
        "operations.calls",
        "operations.cost_usd",
        "operations.retries",
        "operations.seconds",
        "operations.tokens",
    )
)
_MARGINS: Mapping[str, float] = {"flags.false_abstentions": 0.03, "length.budget": 0.2}


def lower_is_better(metric: str) -> bool:
    """Whether less of it is better."""
    return metric in _LOWER


def gain(metric: str, before: float, after: float) -> float:
    """By how much a metric became better; below 0 if it became worse."""
    return before - after if lower_is_better(metric) else after - before


def margin_of(metric: str) -> float:
    """By how much a metric may become worse before it matters."""
    return _MARGINS.get(metric, MARGIN)
