"""What a report says."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.evals.manifests import Spent
from summarizer.evals.report import NOTHING, suite_reports
from summarizer.evals.scores import FlagMoves, RowScores
from summarizer.risk import catalogue

Row = Callable[..., RowScores]
PRIMARY = {"s": ("flags.f1",)}


def _rows(row: Row) -> list[RowScores]:
    return [
        row(
            "a",
            era="2004 to 2013",
            scores={"flags.f1": (0, 4), "operations.seconds": (1.0, 1)},
            moves=FlagMoves(
                missed=(("auditor-change", "low"),), wrong=(("material-weakness", "high"),)
            ),
        ),
        row(
            "b",
            form="8-K/A",
            scores={"flags.f1": (2, 2), "operations.seconds": (3.0, 1)},
            moves=FlagMoves(hit=(("auditor-change", "low", "low"),)),
        ),
        row("c", scores={"flags.f1": (0, 1)}, moves=FlagMoves(wrong=(("impairment", "low"),))),
        row("d", status="not-run"),
    ]


def test_slices_are_by_form_and_by_era(row: Row) -> None:
    report = suite_reports(_rows(row), PRIMARY, catalogue(), resamples=20)[0]
    assert [(each.name, each.value, each.cases) for each in report.slices["form"]] == [
        ("8-K", 0.0, 2),
        ("8-K/A", 1.0, 1),
    ]
    assert [each.name for each in report.slices["era"]] == ["2004 to 2013", "since 2014"]


def test_each_flag_has_its_line(row: Row) -> None:
    report = suite_reports(_rows(row), PRIMARY, catalogue(), resamples=20)[0]
    assert [tuple(each) for each in report.codes] == [
        ("auditor-change", 1, 1, 0, 2 / 3),
        ("impairment", 0, 0, 1, 0.0),
        ("material-weakness", 0, 0, 1, 0.0),
    ]


def test_flags_taken_for_others_are_told_with_neighbours(row: Row) -> None:
    report = suite_reports(_rows(row), PRIMARY, catalogue(), resamples=20)[0]
    assert [tuple(each) for each in report.confusions] == [
        ("auditor-change", "material-weakness", 1, True, ("a",)),
        (NOTHING, "impairment", 1, False, ("c",)),
    ]


def test_a_flag_missed_with_nothing_in_its_stead_is_told(row: Row) -> None:
    rows = [row("a", moves=FlagMoves(missed=(("impairment", "low"),)))]
    confusion = suite_reports(rows, PRIMARY, catalogue(), resamples=20)[0].confusions[0]
    assert (confusion.wanted, confusion.given) == ("impairment", NOTHING)


def test_the_worst_cases_come_first_and_those_without_a_fault_do_not(row: Row) -> None:
    report = suite_reports(_rows(row), PRIMARY, catalogue(), resamples=20)[0]
    assert [each.case for each in report.worst] == ["a", "c"]


def test_times_and_costs_are_told(row: Row) -> None:
    times = suite_reports(_rows(row), PRIMARY, catalogue(), resamples=20)[0].times
    assert (times.p50, times.spent, times.same) == (2.0, Spent(0, 0, 0), None)
    operations = {"operations.calls": (2, 1), "operations.tokens": (90, 1)}
    unknown = [row("a", scores=operations | {"operations.cost_usd": (0, 0)})]
    spent = suite_reports(unknown, PRIMARY, catalogue(), resamples=20)[0].times.spent
    assert spent == Spent(2, 90, None)
