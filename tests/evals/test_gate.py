"""Gates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from summarizer.evals.baseline import Pinned, pin
from summarizer.evals.gate import Verdict, gate_suite
from summarizer.evals.scores import FlagMoves, RowScores, Score
from summarizer.evals.suites import Suite

Row = Callable[..., RowScores]
DIGESTS = ("digest", "catalogue")
HIT = FlagMoves(hit=(("p", "critical", "critical"),))


def _rows(row: Row, got: float = 2, count: int = 8, **parts: object) -> list[RowScores]:
    given = {"flags.f1": (got, 2), "grounding.verbatim": (5, 5)}
    return [row(f"c{at}", scores=dict(given), **parts) for at in range(count)]


def _pinned(rows: Sequence[RowScores]) -> Pinned:
    return pin(Suite("s", "", (), "digest", primary=("flags.f1",)), rows, "dev", "catalogue")


def _said(rows: Sequence[RowScores], pinned: Pinned | None) -> dict[str, tuple[str, str]]:
    findings = gate_suite("s", rows, pinned, DIGESTS, resamples=500)
    return {each.check: (each.verdict, each.words) for each in findings}


def test_a_run_passes_against_itself(row: Row) -> None:
    rows = _rows(row, moves=HIT)
    assert {verdict for verdict, _ in _said(rows, _pinned(rows)).values()} == {Verdict.PASS}


def test_without_a_baseline_there_is_a_warning(row: Row) -> None:
    assert _said(_rows(row), None)["baseline"][0] == Verdict.WARN


@pytest.mark.parametrize("metric", ["grounding.verbatim", "numbers.supported"])
def test_a_broken_invariant_fails_even_without_a_baseline(row: Row, metric: str) -> None:
    rows = [*_rows(row), row("x", scores={metric: (4, 5, "point at 7")})]
    assert _said(rows, None)[metric] == (Verdict.FAIL, "x: point at 7")


def test_a_lost_critical_flag_fails(row: Row) -> None:
    pinned = _pinned(_rows(row, moves=HIT))
    rows = [*_rows(row, moves=HIT)[1:], *_rows(row, count=1)]
    assert _said(rows, pinned)["critical flags"] == (Verdict.FAIL, "missed c0: p")


def test_other_labels_or_another_catalogue_must_be_pinned_anew(row: Row) -> None:
    rows = _rows(row)
    pinned = _pinned(rows)
    for digests, words in ((("d", "catalogue"), "the labels"), (("digest", "c"), "the catalogue")):
        findings = gate_suite("s", rows, pinned, digests, resamples=50)
        assert findings[-1].verdict is Verdict.FAIL
        assert findings[-1].words.startswith(f"{words} changed")


def test_a_case_that_was_not_run_is_not_passed(row: Row) -> None:
    rows = [*_rows(row)[1:], row("c0", status="not-run")]
    verdict, words = _said(rows, _pinned(_rows(row)))["cases"]
    assert (verdict, words) == (Verdict.FAIL, "1 of the baseline were not run: c0")


def test_a_drop_in_every_case_fails_on_floor_and_on_significance(row: Row) -> None:
    said = _said(_rows(row, 1), _pinned(_rows(row)))
    assert said["flags.f1"] == (Verdict.FAIL, "0.500, floor 0.980")
    assert said["flags.f1 drop"] == (Verdict.FAIL, "1.000 to 0.500, p 0.008")


def test_a_drop_that_may_be_chance_is_a_warning(row: Row) -> None:
    rows = [*_rows(row)[1:], *_rows(row, 1, count=1)]
    said = _said(rows, _pinned(_rows(row)))
    assert said["flags.f1 drop"] == (Verdict.WARN, "1.000 to 0.938, p 1.000: inconclusive")


def test_a_metric_that_is_not_scored_any_more_fails(row: Row) -> None:
    rows = [row(f"c{at}", scores={"x": (1, 1)}) for at in range(8)]
    said = _said(rows, _pinned(_rows(row)))
    assert said["flags.f1"] == (Verdict.FAIL, "not scored; its floor is 0.980")


def test_a_suite_asks_for_its_own_floors_without_a_baseline(row: Row) -> None:
    found = gate_suite("s", _rows(row, 1), None, DIGESTS, floors={"flags.f1": 0.6})
    assert ("fail", "flags.f1", "0.500, floor 0.600") in {(v, c, w) for v, _, c, w in found}


def test_a_run_of_nothing_does_not_pass(row: Row) -> None:
    found = gate_suite("s", [row("a", status="not-run")], None, DIGESTS)
    assert [(each.verdict, each.words) for each in found] == [
        (Verdict.FAIL, "none of 1 was run: nothing was looked at")
    ]


def test_quotes_that_could_not_be_looked_up_are_no_pass(row: Row) -> None:
    rows = _rows(row, count=2)
    rows[0].scores["grounding.verbatim"] = Score(0, 0, "the filing is not at hand")
    assert _said(rows, None)["grounding.verbatim"] == (
        Verdict.WARN,
        "not looked at in 1 of 2: the filing is not at hand",
    )


def test_scores_that_are_counted_otherwise_must_be_pinned_anew(row: Row) -> None:
    pinned = replace(_pinned(_rows(row)), versions={"flags": 0})
    verdict, words = _said(_rows(row), pinned)["digest"]
    assert (verdict, words.partition(" since")[0]) == (
        Verdict.FAIL,
        "how flags are counted changed",
    )


def test_a_drop_within_the_interval_of_the_floor_is_left_to_the_test(row: Row) -> None:
    mixed = [row(f"c{at}", scores={"flags.f1": (at % 2 * 2, 2)}) for at in range(20)]
    worse = [row(f"c{at}", scores={"flags.f1": (at % 2 * 2 * (at > 1), 2)}) for at in range(20)]
    said = _said(worse, _pinned(mixed))
    assert said["flags.f1"][0] == Verdict.PASS
    assert said["flags.f1 drop"] == (Verdict.WARN, "0.500 to 0.450, p 1.000: inconclusive")
