"""`summarizer evals score`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from click.testing import Result

from summarizer.evals.manifests import read_manifest, write_manifest

Run = Callable[..., Result]


def test_scores_are_made_again_without_asking(run: Run, tmp_path: Path) -> None:
    made = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    again = run("evals", "score", tmp_path / "r")
    assert (again.exit_code, again.stdout) == (0, made.stdout)


def test_scores_are_lines_of_json(run: Run, tmp_path: Path) -> None:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    ran = run("evals", "score", tmp_path / "r", "--format", "jsonl")
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["case"] for line in lines] == ["immunogen-1997-03-18", "immunogen-1997-12-11"]
    assert ran.stdout == (tmp_path / "r" / "scores.jsonl").read_text("utf-8")


def test_an_unseen_split_is_scored_on_demand_alone(run: Run, tmp_path: Path) -> None:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    write_manifest(tmp_path / "r", replace(read_manifest(tmp_path / "r"), split="test"))
    ran = run("evals", "score", tmp_path / "r")
    assert ran.exit_code == 2
    assert "the split 'test', which stays unseen" in ran.stderr


def test_a_folder_without_a_run_is_refused(run: Run, tmp_path: Path) -> None:
    ran = run("evals", "score", tmp_path)
    assert (ran.exit_code, "holds no run" in ran.stderr) == (2, True)
