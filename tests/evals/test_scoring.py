"""Kept outputs to scores."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.summary import Summary
from summarizer.errors import InputError
from summarizer.evals.engine import Engine
from summarizer.evals.filings import NOWHERE
from summarizer.evals.manifests import Manifest
from summarizer.evals.outputs import Output, Outputs
from summarizer.evals.runs import Plan, run
from summarizer.evals.scores import RowScores
from summarizer.evals.scoring import era_of, ground_of, same_summary, score_output, score_run
from summarizer.evals.suites import Suite, read_suite
from summarizer.risk import catalogue
from summarizer.settings import Settings

ENGINE = Engine("offline", "code", "catalogue")


@pytest.fixture
def manifest(suite_folder: Path, tmp_path: Path) -> Manifest:
    plan = Plan((read_suite(suite_folder),), tmp_path / "run")
    asked = run(plan, ENGINE, assemble(Settings()), lambda: 0.0, lambda _: None)
    return Manifest(ENGINE, "dev", {"quills": ""}, {}, asked, 1, "")


def _scored(manifest: Manifest, suite: Suite, folder: Path) -> tuple[RowScores, ...]:
    return tuple(score_run(manifest, {"quills": suite}, folder / "run", NOWHERE, catalogue()))


def test_every_case_has_its_row(manifest: Manifest, suite_folder: Path, tmp_path: Path) -> None:
    done, lost = _scored(manifest, read_suite(suite_folder), tmp_path)
    assert (done.case, done.status, lost.case, lost.status) == (
        "quill.txt",
        "done",
        "lost.txt",
        "not-run",
    )
    assert done.scores["flags.f1"].value == 1.0
    assert done.scores["grounding.verbatim"].value == 1.0
    assert done.scores["schema.valid"].value == 1.0
    assert lost.scores["schema.valid"].value is None
    assert done.moves.hit == (("bankruptcy-insolvency", "critical", "critical"),)


def test_a_failure_gains_nothing(manifest: Manifest, suite_folder: Path, tmp_path: Path) -> None:
    outputs, key = Outputs(tmp_path / "run" / "outputs"), manifest.asked[0].key
    assert key is not None
    outputs.drop(key)
    outputs.keep(key, Output("quills", "quill.txt", 0, "failed", None, reason="model: timed out"))
    row = _scored(manifest, read_suite(suite_folder), tmp_path)[0]
    assert row.scores["schema.valid"] == (0, 1, "model: timed out")
    for metric in ("flags.f1", "flags.filing_f1", "events.f1", "figures.f1", "facts.recall"):
        assert row.scores[metric].value == 0.0
    assert "numbers.supported" not in row.scores


def test_an_output_of_another_shape_gains_nothing(
    manifest: Manifest, suite_folder: Path, tmp_path: Path
) -> None:
    outputs, key = Outputs(tmp_path / "run" / "outputs"), manifest.asked[0].key
    assert key is not None
    outputs.drop(key)
    outputs.keep(key, Output("quills", "quill.txt", 0, "done", 1.0, "{}"))
    row = _scored(manifest, read_suite(suite_folder), tmp_path)[0]
    assert row.scores["schema.valid"].value == 0.0
    assert "summary/1" in row.scores["schema.valid"].reason


def test_a_case_that_is_gone_is_told(
    manifest: Manifest, suite_folder: Path, tmp_path: Path
) -> None:
    path = suite_folder / "dev.jsonl"
    path.write_text(path.read_text("utf-8").splitlines()[1] + "\n", "utf-8")
    with pytest.raises(InputError, match=r"no case 'quill\.txt' any more"):
        _scored(manifest, read_suite(suite_folder), tmp_path)


def test_without_the_filing_what_needs_it_is_not_scored(
    suite_folder: Path, offline: Summary
) -> None:
    suite = read_suite(suite_folder)
    ground = ground_of(suite.cases[1], suite, NOWHERE, catalogue())
    assert ground.filing is None
    scores = score_output(suite.cases[1], offline, ground, suite.words)
    assert scores["grounding.verbatim"].value is None
    assert scores["grounding.verbatim"].reason == "the filing is not at hand"


def test_an_era_begins_where_the_form_was_numbered_anew() -> None:
    assert [era_of(day) for day in ("2004-08-22", "2004-08-23", "2014-01-01", None)] == [
        "to August 2004",
        "2004 to 2013",
        "since 2014",
        "undated",
    ]


def test_repeats_are_held_against_the_first(suite_folder: Path, tmp_path: Path) -> None:
    plan = Plan((read_suite(suite_folder),), tmp_path / "run", repeats=2)
    asked = run(plan, ENGINE, assemble(Settings()), lambda: 0.0, lambda _: None)
    rows = _scored(
        Manifest(ENGINE, "dev", {"quills": ""}, {}, asked, 1, ""),
        read_suite(suite_folder),
        tmp_path,
    )
    assert "operations.same" not in rows[0].scores
    assert rows[1].scores["operations.same"].value == 1.0


def test_outputs_are_the_same_whatever_they_cost() -> None:
    one, other = '{"a": 1, "usage": {"calls": 1}}', '{"a": 1, "usage": {"calls": 2}}'
    assert same_summary(one, other)
    assert not same_summary(one, '{"a": 2, "usage": {"calls": 1}}')
    assert not same_summary(one, "")
