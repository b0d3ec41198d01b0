"""Two runs side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.evals.compare import Alignment, Comparison, align, compare_suite, flips
from summarizer.evals.engine import Engine
from summarizer.evals.filings import NOWHERE
from summarizer.evals.manifests import Asked, Manifest
from summarizer.evals.runs import Plan, run
from summarizer.evals.scores import FlagMoves, RowScores
from summarizer.evals.scoring import score_run
from summarizer.evals.suites import Suite, read_suite
from summarizer.pipeline import Summarizer
from summarizer.risk import catalogue
from summarizer.settings import Settings

Row = Callable[..., RowScores]
PRIMARY = ("flags.f1", "events.f1")
CODE = "executive-departure"


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


@pytest.fixture(scope="module")
def suite(checkout: Path) -> Suite:
    """The fictional filings in which the flag is to be raised, and as many in which it is not."""
    whole = read_suite(checkout / "evals" / "hard-negatives")
    raised = [case for case in whole.cases if any(f.code == CODE for f in case.label.flags)]
    other = [case for case in whole.cases if case not in raised]
    return replace(whole, cases=(*raised, *other[: len(raised)]))


def _scored(
    suite: Suite, folder: Path, code: str, summarizer: Summarizer
) -> tuple[Manifest, tuple[RowScores, ...]]:
    engine = Engine("offline", code, "")
    asked = run(Plan((suite,), folder), engine, summarizer, lambda: 0.0, lambda _: None)
    manifest = Manifest(engine, "dev", {suite.name: suite.digest}, {}, asked, 1, "")
    rows = score_run(manifest, {suite.name: suite}, folder, NOWHERE, catalogue())
    return manifest, tuple(rows)


def _both(suite: Suite, folder: Path, planted: Summarizer) -> Comparison:
    one, before = _scored(suite, folder / "a", "sound", assemble(Settings()))
    two, after = _scored(suite, folder / "b", "planted", planted)
    names = align(suite.name, one, two)
    return compare_suite(suite.name, names, (before, after), suite.primary, resamples=2_000)


def test_a_rule_that_fell_silent_is_named_with_every_case_it_loses(
    suite: Suite, tmp_path: Path
) -> None:
    sound = assemble(Settings())

    def deaf(filing: Filing) -> Findings:
        found = sound.rooms.assess(filing)
        return found._replace(flags=tuple(each for each in found.flags if each.code != CODE))

    planted = replace(sound, rooms=sound.rooms._replace(assess=deaf))
    compared = _both(suite, tmp_path, planted)
    assert {code for _, code in compared.lost} == {CODE}
    assert len(compared.lost) >= 8
    assert compared.won == ()
    assert compared.p_mcnemar < 0.01
    recall = next(each for each in compared.changes if each.metric == "flags.f1")
    assert recall.p_holm is not None
    assert recall.p_holm < 0.05
    assert {move.case for move in compared.moves} <= {case for case, _ in compared.lost}


def test_a_program_that_did_not_change_is_not_called_another(suite: Suite, tmp_path: Path) -> None:
    compared = _both(suite, tmp_path, assemble(Settings()))
    assert (compared.lost, compared.won, compared.moves) == ((), (), ())
    assert {each.p for each in compared.changes} <= {None, 1.0}
