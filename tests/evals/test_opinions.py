"""A judge's opinions, as they are put on record."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from summarizer.domain.conversation import Completion, Outcome
from summarizer.domain.statement import Importance
from summarizer.domain.summary import Summary
from summarizer.errors import InputError, UsageError
from summarizer.evals.opinions import JUDGED, Opinion, Record, Verdict, shown
from summarizer.pipeline.judging import Judged, JudgedFact

FACTS = ("Quillmore Bindery sold its mill.", "It employs 310 people.")
BEYOND = (("Sold.", "so"),)
GIVEN = (
    Verdict(Importance.VITAL, "held", told=True, reason="so"),
    Verdict(Importance.OKAY, "none", told=False, reason="no verdict"),
)


def _ok(digest: str = "d", case: str = "a", verdicts: tuple[Verdict, ...] = GIVEN) -> Opinion:
    return Opinion("quills", case, 0, digest, Outcome.OK, verdicts, BEYOND)


def _failed(case: str = "a") -> Opinion:
    return Opinion("quills", case, 0, "d", Outcome.BUDGET)


def _record(folder: Path, model: str = "openai:m", prompt: str = "f1") -> Record:
    return Record(folder, model, prompt)


def _lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / JUDGED).read_text("utf-8").splitlines()]


def _nobody(name: str, facts: Sequence[str], _: Summary) -> Judged:
    raise AssertionError(f"{name} is asked about {facts}")


def _anew(_: str, facts: Sequence[str], __: Summary) -> Judged:
    found = tuple(JudgedFact(fact, "partly", (), "anew") for fact in facts)
    return Judged(found, (), Completion(Outcome.OK), ())


def test_an_opinion_is_on_record_as_soon_as_it_is_kept(
    keeps_to: Callable[[object, str], bool], tmp_path: Path
) -> None:
    assert _record(tmp_path).keep(_ok()) == _ok()
    (row,) = _lines(tmp_path)
    assert keeps_to(row, "judged-1")
    assert (row["model"], row["prompt"], row["outcome"]) == ("openai:m", "f1", "ok")
    assert [each["verdict"] for each in row["facts"]] == ["held", "none"]


def test_what_was_judged_is_not_asked_again(tmp_path: Path, offline: Summary) -> None:
    _record(tmp_path).keep(_ok(shown(FACTS, offline)))
    judged = _record(tmp_path).remembering(_nobody)("judge", FACTS, offline)
    assert [(each.text, each.verdict, each.reason) for each in judged.facts] == [
        (FACTS[0], "held", "so"),
        (FACTS[1], "none", "no verdict"),
    ]
    assert (judged.beyond, judged.completion.outcome, judged.attempts) == (BEYOND, Outcome.OK, ())


@pytest.mark.parametrize(
    ("model", "prompt", "facts"),
    [("openai:n", "f1", FACTS), ("openai:m", "f2", FACTS), ("openai:m", "f1", FACTS[:1])],
    ids=["another model", "another prompt", "other facts"],
)
def test_what_another_judge_or_one_shown_otherwise_has_said_is_asked(
    tmp_path: Path, offline: Summary, model: str, prompt: str, facts: tuple[str, ...]
) -> None:
    _record(tmp_path).keep(_ok(shown(FACTS, offline)))
    judged = _record(tmp_path, model, prompt).remembering(_anew)("judge", facts, offline)
    assert {each.reason for each in judged.facts} == {"anew"}


def test_a_script_that_was_changed_is_another_judge(tmp_path: Path, offline: Summary) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text("one", "utf-8")
    _record(tmp_path, f"scripted:{script}").keep(_ok(shown(FACTS, offline)))
    script.write_text("two", "utf-8")
    judged = _record(tmp_path, f"scripted:{script}").remembering(_anew)("judge", FACTS, offline)
    assert {each.reason for each in judged.facts} == {"anew"}


def test_what_failed_is_asked_again(tmp_path: Path, offline: Summary) -> None:
    _record(tmp_path).keep(_failed()._replace(shown=shown(FACTS, offline)))
    judged = _record(tmp_path).remembering(_anew)("judge", FACTS, offline)
    assert {each.reason for each in judged.facts} == {"anew"}


def test_an_opinion_without_verdicts_never_takes_the_place_of_one_that_has_them(
    tmp_path: Path,
) -> None:
    _record(tmp_path).keep(_ok())
    record = _record(tmp_path)
    record.keep(_failed())
    record.settle()
    assert [row["outcome"] for row in _lines(tmp_path)] == ["ok"]


def test_an_opinion_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    first = _record(tmp_path)
    first.keep(_failed("a"))
    first.keep(_ok(case="b"))
    record = _record(tmp_path)
    record.keep(_ok(case="a"))
    record.keep(_ok(case="b", verdicts=GIVEN[:1]))
    record.settle()
    told = [(row["case"], row["outcome"], len(row["facts"])) for row in _lines(tmp_path)]
    assert told == [("a", "ok", 2), ("b", "ok", 1)]


def test_the_opinions_of_other_judges_stay(tmp_path: Path) -> None:
    _record(tmp_path, "openai:m").keep(_ok())
    record = _record(tmp_path, "openai:n")
    record.keep(_failed())
    record.settle()
    told = [(row["model"], row["outcome"]) for row in _lines(tmp_path)]
    assert told == [("openai:m", "ok"), ("openai:n", "budget")]


@pytest.mark.parametrize("half", ['{"schema": "judged', '{"reason": "\u20ac'])
def test_a_line_that_was_left_half_written_costs_only_itself(tmp_path: Path, half: str) -> None:
    _record(tmp_path).keep(_ok(case="a"))
    with (tmp_path / JUDGED).open("ab") as file:
        # The last character may be cut through as well.
        file.write(half.encode()[:-1])
    _record(tmp_path).keep(_ok(case="b"))
    assert [row["case"] for row in _lines(tmp_path)] == ["a", "b"]


def test_a_last_line_without_its_end_is_kept_if_it_is_whole(tmp_path: Path) -> None:
    _record(tmp_path).keep(_ok(case="a"))
    whole = (tmp_path / JUDGED).read_text("utf-8")
    (tmp_path / JUDGED).write_text(whole.rstrip("\n"), "utf-8")
    _record(tmp_path).keep(_ok(case="b"))
    assert [row["case"] for row in _lines(tmp_path)] == ["a", "b"]


@pytest.mark.parametrize("damage", ["{\n", "[]\n", '{"schema": "judged/1"}\n', '{"schema": "x"}\n'])
def test_a_damaged_record_is_refused_and_left_as_it_is(tmp_path: Path, damage: str) -> None:
    (tmp_path / JUDGED).write_text(damage, "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        _record(tmp_path)
    assert (tmp_path / JUDGED).read_text("utf-8") == damage


def test_where_nothing_can_be_written_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot write"):
        _record(tmp_path / "nowhere").keep(_ok())
