"""`summarizer evals compare`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from click.testing import Result

from summarizer.evals.manifests import read_manifest, write_manifest

Run = Callable[..., Result]


def test_a_run_is_as_good_as_itself(run: Run, tmp_path: Path) -> None:
    for name in "ab":
        run("evals", "run", "--suite", "seeds", "--run", tmp_path / name)
    ran = run("evals", "compare", tmp_path / "a", tmp_path / "b")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("seeds: 2 cases in both\n")
    assert "flags: 0 decisions right before alone, 0 after alone" in ran.stdout


def test_runs_without_a_common_suite_are_refused(run: Run, tmp_path: Path) -> None:
    for name in "ab":
        run("evals", "run", "--suite", "seeds", "--run", tmp_path / name)
    write_manifest(tmp_path / "a", replace(read_manifest(tmp_path / "a"), suites={}))
    ran = run("evals", "compare", tmp_path / "a", tmp_path / "b")
    assert (ran.exit_code, "no suite in common" in ran.stderr) == (2, True)


def test_scores_that_are_not_of_the_whole_run_are_refused(run: Run, tmp_path: Path) -> None:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    path = tmp_path / "r" / "scores.jsonl"
    path.write_text(path.read_text("utf-8").splitlines(keepends=True)[0], "utf-8")
    for command in (("compare", tmp_path / "r"), ("gate",), ("report",)):
        ran = run("evals", *command, tmp_path / "r")
        assert (ran.exit_code, "was not scored since it was run" in ran.stderr) == (2, True)
