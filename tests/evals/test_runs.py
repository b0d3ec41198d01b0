"""Runs: each case asked once, resumed where they stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.filing import Filing, Submission
from summarizer.errors import InputError
from summarizer.evals.engine import Engine
from summarizer.evals.manifests import (
    Asked,
)
from summarizer.evals.outputs import DONE, FAILED, NOT_RUN, Outputs
from summarizer.evals.runs import Plan, Step, run
from summarizer.evals.suites import read_suite
from summarizer.pipeline import Summarizer
from summarizer.settings import Settings

ENGINE = Engine("offline", "code", "catalogue")


@pytest.fixture
def plan(suite_folder: Path, tmp_path: Path) -> Plan:
    return Plan((read_suite(suite_folder),), tmp_path / "run")


def _clock() -> Callable[[], float]:
    ticks = count()
    return lambda: float(next(ticks))


def _run(
    plan: Plan, summarizer: Summarizer | None = None
) -> tuple[tuple[Asked, ...], list[tuple[str, bool]]]:
    steps: list[Step] = []
    ready = summarizer or assemble(Settings())
    asked = run(plan, ENGINE, ready, _clock(), steps.append)
    return asked, [(step.status, step.made) for step in steps]


def _failing(submission: Submission) -> Filing:
    raise InputError(f"{submission.name!r} is empty")


def test_a_case_without_its_filing_is_not_run_and_told(plan: Plan) -> None:
    asked, steps = _run(plan)
    assert steps == [(DONE, True), (NOT_RUN, False)]
    assert asked[0].key is not None
    assert (asked[1].key, asked[1].case) == (None, "lost.txt")
    assert "no file of it" in asked[1].reason
    output = Outputs(plan.folder / "outputs").read(asked[0].key)
    assert (output.case, output.status, output.seconds) == ("quill.txt", DONE, 1.0)


def test_what_was_kept_is_not_asked_again(plan: Plan) -> None:
    first, _ = _run(plan)
    again, steps = _run(plan, replace(assemble(Settings()), read=_failing))
    assert (again, steps) == (first, [(DONE, False), (NOT_RUN, False)])


def test_a_failure_is_kept_with_its_reason_and_asked_anew_on_demand(plan: Plan) -> None:
    asked, steps = _run(plan, replace(assemble(Settings()), read=_failing))
    assert steps[0] == (FAILED, True)
    assert asked[0].key is not None
    output = Outputs(plan.folder / "outputs").read(asked[0].key)
    assert (output.reason, output.text) == ("input: 'quill.txt' is empty", "")
    assert _run(plan)[1][0] == (FAILED, False)
    assert _run(replace(plan, again=True))[1][0] == (DONE, True)


def test_what_a_killed_process_left_half_written_is_cleared_away(plan: Plan) -> None:
    asked, _ = _run(plan)
    assert asked[0].key is not None
    part = plan.folder / "outputs" / asked[0].key[:2] / f".{asked[0].key}.json.1-1.part"
    part.write_text("half", "utf-8")
    _run(plan)
    assert not part.exists()


def test_an_output_that_is_damaged_is_asked_anew(plan: Plan) -> None:
    asked, _ = _run(plan)
    path = next((plan.folder / "outputs").glob("*/*.json"))
    whole = path.read_text("utf-8")
    path.write_text(whole[: len(whole) // 2], "utf-8")
    again, steps = _run(plan)
    assert (again, steps[0]) == (asked, (DONE, True))
    assert path.read_text("utf-8") == whole


def test_a_model_that_did_not_answer_has_failed(plan: Plan) -> None:
    ready = assemble(Settings())
    mute = replace(ready, provenance=replace(ready.provenance, model_status="timed out"))
    asked, steps = _run(plan, mute)
    assert steps[0] == (FAILED, True)
    assert asked[0].key is not None
    output = Outputs(plan.folder / "outputs").read(asked[0].key)
    assert (output.reason, output.text) == ("model: timed out", "")


def test_repeats_are_pieces_of_work_of_their_own(plan: Plan) -> None:
    asked, _ = _run(replace(plan, repeats=3))
    assert [(each.case, each.repeat) for each in asked[:3]] == [
        ("quill.txt", at) for at in range(3)
    ]
    assert len({each.key for each in asked[:3]}) == 3


def test_one_case_alone_can_be_run(plan: Plan) -> None:
    assert [each.case for each in _run(replace(plan, only=frozenset(["lost.txt"])))[0]] == [
        "lost.txt"
    ]


def test_several_at_a_time_are_told_in_order(plan: Plan) -> None:
    alone, _ = _run(plan)
    together, _ = _run(replace(plan, jobs=3, folder=plan.folder.with_name("other")))
    assert alone == together


def test_another_engine_is_other_work(plan: Plan) -> None:
    first, _ = _run(plan)
    ready = assemble(Settings())
    other = run(plan, replace(ENGINE, code="changed"), ready, _clock(), lambda _: None)
    assert first[0].key != other[0].key
