"""Which way a metric is better."""

from __future__ import annotations

from summarizer.evals.directions import GUARDED, MARGIN, gain, lower_is_better, margin_of


def test_more_is_better_but_for_errors_and_costs() -> None:
    assert gain("flags.f1", 0.5, 0.75) == 0.25
    assert gain("flags.false_alarms", 0.5, 0.75) == -0.25
    assert all(lower_is_better(metric) for metric in GUARDED)


def test_every_metric_has_a_margin() -> None:
    assert margin_of("flags.f1") == MARGIN
    assert margin_of("length.budget") > MARGIN
