"""`summarizer evals gate`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture
def seeds_run(run: Run, tmp_path: Path) -> Path:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    return tmp_path / "r"


def test_what_was_pinned_passes_until_a_floor_is_raised(
    run: Run, seeds_run: Path, tmp_path: Path
) -> None:
    place = ("--baseline", tmp_path / "b.json")
    pinned = run("evals", "gate", seeds_run, *place, "--update")
    assert (pinned.exit_code, pinned.stdout) == (0, "")
    assert run("evals", "gate", seeds_run, *place).exit_code == 0
    record = json.loads((tmp_path / "b.json").read_text("utf-8"))
    record["suites"]["seeds"]["floors"]["length.budget"] = 0.01
    (tmp_path / "b.json").write_text(json.dumps(record), "utf-8")
    failed = run("evals", "gate", seeds_run, *place)
    assert failed.exit_code == 100
    assert "FAIL  seeds  length.budget" in failed.stdout


def test_a_floor_is_lowered_with_a_reason_alone(run: Run, seeds_run: Path, tmp_path: Path) -> None:
    place = ("--baseline", tmp_path / "b.json", "--update")
    run("evals", "gate", seeds_run, *place)
    record = json.loads((tmp_path / "b.json").read_text("utf-8"))
    record["suites"]["seeds"]["floors"]["flags.f1"] = 1.0
    (tmp_path / "b.json").write_text(json.dumps(record), "utf-8")
    refused = run("evals", "gate", seeds_run, *place)
    assert refused.exit_code == 2
    assert "the floors of flags.f1 in 'seeds' would become lower" in refused.stderr
    assert run("evals", "gate", seeds_run, *place, "--allow-regression").exit_code == 2
    allowed = (*place, "--allow-regression", "--reason", "a trap was found")
    assert run("evals", "gate", seeds_run, *allowed).exit_code == 0
    after = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert after["suites"]["seeds"]["reasons"] == ["a trap was found"]


def test_a_run_that_was_not_scored_is_refused(run: Run, seeds_run: Path) -> None:
    (seeds_run / "scores.jsonl").unlink()
    assert run("evals", "gate", seeds_run).exit_code == 2


def test_a_run_of_some_cases_is_not_pinned(run: Run, tmp_path: Path) -> None:
    case = ("--case", "immunogen-1997-03-18")
    run("evals", "run", "--suite", "seeds", *case, "--run", tmp_path / "r")
    ran = run("evals", "gate", tmp_path / "r", "--baseline", tmp_path / "b.json", "--update")
    assert ran.exit_code == 2
    assert "1 of 2 cases of 'seeds' were not run" in ran.stderr
    assert not (tmp_path / "b.json").exists()


def test_labels_that_changed_since_are_no_ground_for_a_verdict(
    run: Run, quill: Path, tmp_path: Path
) -> None:
    label = quill.with_name("quill.yaml")
    run("evals", "label", quill, "--output", label)
    run("evals", "run", "--suite", tmp_path, "--run", tmp_path / "r")
    label.write_text(label.read_text("utf-8").replace("critical", "high"), "utf-8")
    ran = run("evals", "gate", tmp_path / "r")
    assert (ran.exit_code, "changed since the run was scored" in ran.stderr) == (2, True)
    run("evals", "score", tmp_path / "r")
    assert run("evals", "gate", tmp_path / "r").exit_code == 0
