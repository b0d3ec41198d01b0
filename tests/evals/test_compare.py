"""Two runs side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.evals.compare import Alignment, align, compare_suite, flips
from summarizer.evals.engine import Engine
from summarizer.evals.runs import Asked, Manifest
from summarizer.evals.scores import FlagMoves, RowScores

Row = Callable[..., RowScores]
PRIMARY = ("flags.f1", "events.f1")


def _manifest(*asked: Asked) -> Manifest:
    return Manifest(Engine("offline", "", ""), "dev", {"s": ""}, {}, asked, 1, "")


def _case(name: str, label: str = "l", key: str | None = "k") -> Asked:
    return Asked("s", name, 0, label, "f", key)


def test_cases_are_the_same_by_label_and_filing() -> None:
    before = _manifest(_case("a"), _case("b"), _case("c"), _case("d", key=None))
    after = _manifest(_case("a"), _case("b", "other"), _case("e"), _case("d"))
    assert align("s", before, after) == Alignment(("a",), ("e", "d"), ("c",), ("b",))


def _rows(row: Row, *values: tuple[float, float]) -> list[RowScores]:
    return [
        row(
            f"c{at}",
            scores={
                "flags.f1": (got, of),
                "flags.filing_f1": (got / of, 1, f"r{at}"),
                "events.f1": (1, 1),
            },
        )
        for at, (got, of) in enumerate(values)
    ]


def test_what_moved_is_told_with_its_cases(row: Row) -> None:
    before = _rows(row, *[(2, 2)] * 9)
    after = _rows(row, (0, 2), (1, 2), *[(2, 2)] * 7)
    cases = Alignment(tuple(f"c{at}" for at in range(9)))
    compared = compare_suite("s", cases, (before, after), PRIMARY, resamples=500)
    change = next(each for each in compared.changes if each.metric == "flags.f1")
    assert change.before == 1.0
    assert change.after == pytest.approx(15 / 18)
    assert (change.wins, change.ties, change.losses) == (0, 7, 2)
    assert (change.p, change.p_holm) == (0.5, 1.0)
    assert change.interval is not None
    assert change.interval.high <= 0
    assert [(move.case, move.gain) for move in compared.moves] == [("c0", -1.0), ("c1", -0.5)]
    assert compared.moves[0].reason_after == "r0"


def test_a_loss_in_every_cluster_is_more_than_chance(row: Row) -> None:
    before, after = _rows(row, *[(2, 2)] * 8), _rows(row, *[(1, 2)] * 8)
    cases = Alignment(tuple(f"c{at}" for at in range(8)))
    compared = compare_suite("s", cases, (before, after), PRIMARY, resamples=500)
    change = next(each for each in compared.changes if each.metric == "flags.f1")
    assert (change.p, change.p_holm) == (2 / 2**8, 4 / 2**8)


def test_cases_that_are_not_common_count_in_nothing(row: Row) -> None:
    before, after = _rows(row, (2, 2), (0, 2)), _rows(row, (2, 2))
    compared = compare_suite("s", Alignment(("c0",)), (before, after), PRIMARY, resamples=50)
    assert {each.before for each in compared.changes} == {1.0}


def test_macro_f1_is_compared_code_by_code(row: Row) -> None:
    before = [row("a", scores={"flags.code.p": (2, 2), "flags.code.r": (0, 1)})]
    after = [row("a", scores={"flags.code.p": (2, 2), "flags.code.q": (0, 1)})]
    compared = compare_suite("s", Alignment(("a",)), (before, after), PRIMARY, resamples=50)
    change = next(each for each in compared.changes if each.metric == "flags.macro_f1")
    assert (change.before, change.after) == (0.5, 0.5)


def test_decisions_that_one_run_alone_has_right_are_named(row: Row) -> None:
    before = [row("a", moves=FlagMoves(missed=(("p", "low"),)))]
    after = [row("a", moves=FlagMoves(wrong=(("q", "low"),)))]
    assert flips(before, after) == ((("a", "q"),), (("a", "p"),))
