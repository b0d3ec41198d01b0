"""The plan of a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.batch.answers import Answer, Failure
from summarizer.batch.plan import Plan, opened_plan
from summarizer.errors import UsageError


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    with opened_plan(tmp_path) as made:
        yield made


def _sources(plan: Plan, status: str | None = None, *, every: bool = False) -> list[str]:
    return [row.source for row in plan.rows(status, every=every)]


def test_sources_come_in_the_order_of_arguments_and_ranks(plan: Plan) -> None:
    for argument, rank, source in [
        (1, b"a", "late"),
        (0, b"c", "c"),
        (0, b"a", "a"),
        (0, b"b", "b"),
    ]:
        assert plan.add(argument, rank, source)
    assert _sources(plan) == ["a", "b", "c", "late"]
    assert plan.count() == 4


def test_more_sources_than_a_page_come_all_and_in_order(plan: Plan) -> None:
    names = [f"{number:05}" for number in range(1_203)]
    for name in reversed(names):
        plan.add(0, name.encode(), name)
    given = []
    for row in plan.rows():
        given.append(row.source)
        plan.note(row, Answer("made", "k"))
    assert given == names
    assert _sources(plan) == []


def test_one_source_is_planned_once_whatever_it_is_called(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    assert plan.add(0, b"1", str(tmp_path / "a.txt"))
    assert (
        not plan.add(0, b"2", str(tmp_path / "b" / ".." / "a.txt")) or not (tmp_path / "b").exists()
    )
    assert not plan.add(1, b"1", f"{tmp_path}//a.txt")
    assert plan.add(1, b"2", "0000914760-99-000124")
    assert not plan.add(1, b"3", "000091476099000124")
    assert plan.add(1, b"4", "NVDA:8-K")
    assert not plan.add(2, b"1", "NVDA:8-K")


def test_a_name_may_be_any_bytes(plan: Plan) -> None:
    assert plan.add(0, b"", "caf\udce9.txt")
    assert _sources(plan) == ["caf\udce9.txt"]


def test_what_became_of_sources_is_counted(plan: Plan) -> None:
    for name in "abcd":
        plan.add(0, name.encode(), name)
    a, b, c, _ = plan.rows()
    plan.note(b, Answer("made", "kb", Failure("input", "empty", 3), seconds=2))
    plan.note(c, Answer("killed", "kc", Failure("worker-killed", "died", 1)))
    plan.note(a, Answer("made", "ka", seconds=1))
    assert plan.failures() == {"input": 1, "worker-killed": 1}
    assert plan.first_exit_code() == 3
    assert plan.slowest(1) == [("b", 2.0)]
    assert _sources(plan, "killed") == ["c"]
    assert [(row.status, row.key) for row in plan.rows(every=True)] == [
        ("made", "ka"),
        ("made", "kb"),
        ("killed", "kc"),
        (None, None),
    ]


def test_a_plan_is_made_anew_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "plan.sqlite").write_bytes(b"what a killed run left")
    with opened_plan(tmp_path) as plan:
        plan.add(0, b"", "a")
    assert list(tmp_path.iterdir()) == []


def test_a_plan_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    with (
        pytest.raises(UsageError, match="the plan of the run cannot be written"),
        opened_plan(tmp_path / "missing"),
    ):
        pass
