"""Scores of many outputs to a table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.evals.manifests import Spent
from summarizer.evals.scores import RowScores, Score
from summarizer.evals.tables import MACRO, case_scores, metric_ratios, spent_by, tables

Row = Callable[..., RowScores]


def test_a_metric_is_the_ratio_of_sums(row: Row) -> None:
    rows = [row("a", scores={"x.f1": (1, 4)}), row("b", scores={"x.f1": (2, 2)})]
    table = tables(rows, resamples=50)[0]
    assert (table.cases, table.clusters, table.failed, table.not_run) == (2, 2, 0, 0)
    assert table.value("x.f1") == 0.5
    assert table.value("none") is None


def test_suites_are_never_averaged(row: Row) -> None:
    rows = [row("a", suite="s"), row("a", suite="t")]
    assert [table.suite for table in tables(rows, resamples=10)] == ["s", "t"]


def test_repeats_of_a_case_weigh_as_one(row: Row) -> None:
    rows = [
        row("a", scores={"x.f1": (1, 1)}),
        row("a", repeat=1, scores={"x.f1": (0, 1)}),
        row("b", scores={"x.f1": (1, 1)}),
    ]
    assert tables(rows, resamples=10)[0].value("x.f1") == pytest.approx(0.75)
    assert case_scores(rows)[0].scores["x.f1"] == (0.5, 1.0)


def test_what_was_not_run_is_counted_and_in_no_metric(row: Row) -> None:
    rows = [row("a", scores={"x.f1": (1, 1)}), row("b", status="not-run", scores={"x.f1": (0, 1)})]
    table = tables(rows, resamples=10)[0]
    assert (table.cases, table.not_run, table.value("x.f1")) == (2, 1, 1.0)


def test_a_void_output_counts_as_failed(row: Row) -> None:
    rows = [row("a", scores={"schema.valid": (0, 1)}), row("b", status="failed")]
    assert tables(rows, resamples=10)[0].failed == 2


def test_filings_of_one_registrant_are_one_cluster(row: Row) -> None:
    rows = [row(case, cluster="one", scores={"x": (1, 2)}) for case in "abc"]
    ratios, clusters = metric_ratios(case_scores(rows))
    assert clusters == ("one",)
    assert ratios["x"].parts == (((3.0,), (6.0,)),)


def test_macro_f1_is_the_mean_over_codes(row: Row) -> None:
    rows = [
        row("a", scores={"flags.code.p": (2, 2), "flags.code.q": (0, 1)}),
        row("b", scores={"flags.code.p": (0, 2)}),
    ]
    table = tables(rows, resamples=10)[0]
    assert table.value(MACRO) == pytest.approx((2 / 4 + 0) / 2)
    assert [line.cases for line in table.lines if line.metric == MACRO] == [2]


def test_the_floor_stands_beside_its_metric(row: Row) -> None:
    rows = [row("a", scores={"flags.f1": (1, 1)}, floor={"flags.f1": Score(1, 4)})]
    line = next(line for line in tables(rows, resamples=10)[0].lines if line.metric == "flags.f1")
    assert (line.value, line.floor) == (1.0, 0.25)


def test_what_varies_over_repeats_is_told_for_the_whole_suite(row: Row) -> None:
    rows = [
        row(case, repeat=repeat, scores={"x.f1": (case == "a" or repeat, 1), "y.f1": (1, 1)})
        for case in "ab"
        for repeat in range(2)
    ]
    table = tables(rows, resamples=10)[0]
    assert table.repeats == 2
    (spread,) = table.spreads
    assert spread[:3] == ("x.f1", 0.5, 1.0)
    assert spread.deviation == pytest.approx(0.5 / 2**0.5)
    assert tables([row("a")], resamples=10)[0].spreads == ()


def test_a_price_that_is_not_known_makes_no_sum(row: Row) -> None:
    used = {"operations.calls": (2, 1), "operations.tokens": (70, 1)}
    known = row("a", scores=used | {"operations.cost_usd": (0.5, 1)})
    assert spent_by([known, row("b")]) == Spent(2, 70, 0.5)
    unknown = row("b", scores=used | {"operations.cost_usd": (0, 0)})
    assert spent_by([known, unknown]) == Spent(4, 140, None)
