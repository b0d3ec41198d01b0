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
