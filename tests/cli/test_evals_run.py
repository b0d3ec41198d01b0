"""`summarizer evals run`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from summarizer.evals.runs import Spent, read_manifest

Run = Callable[..., Result]


def _without_times(text: str) -> list[str]:
    return [line for line in text.splitlines() if "seconds" not in line]


def test_the_seeds_are_run_scored_and_kept(run: Run, tmp_path: Path) -> None:
    ran = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("seeds: 2 cases, 1 registrant, 0 failed, 0 not run\n")
    assert ran.stderr == f"summarizer: outputs and scores are in {str(tmp_path / 'r')!r}\n"
    manifest = read_manifest(tmp_path / "r")
    assert (manifest.engine.model, manifest.split) == ("offline", "dev")
    assert list(manifest.suites) == ["seeds"]
    again = run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert _without_times(again.stdout) == _without_times(ran.stdout)


def test_a_run_without_a_place_has_one_of_its_engine(run: Run, tmp_path: Path) -> None:
    assert run("evals", "run", "--suite", "seeds", "--format", "flags").exit_code == 0
    assert len(list((tmp_path / ".cache" / "evals").glob("offline-*/manifest.json"))) == 1


def test_what_cannot_be_had_is_told_and_not_passed(run: Run) -> None:
    ran = run("evals", "run", "--suite", "edgar-8k", "--case", "0000100493-15-000041")
    assert ran.exit_code == 0
    assert "1 case, 0 registrants, 0 failed, 1 not run" in ran.stdout
    assert "not run: edgar-8k 0000100493-15-000041: no folder has it" in ran.stderr


@pytest.mark.full
def test_a_run_that_is_killed_at_random_points_loses_nothing(checkout: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.evals_killed", "--kills", "5"]
    ran = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert ran.stdout.endswith("kills 5, lost 0, made_twice 0, half_written 0, different 0\n")
    assert ran.returncode == 0


def test_the_manifest_tells_what_the_outputs_took(run: Run, tmp_path: Path) -> None:
    run("evals", "run", "--suite", "seeds", "--run", tmp_path / "r")
    assert read_manifest(tmp_path / "r").spent == Spent(0, 0, 0.0)


def test_a_label_with_a_code_of_no_catalogue_is_told(run: Run, quill: Path, tmp_path: Path) -> None:
    label = quill.with_name("quill.yaml")
    run("evals", "label", quill, "--output", label)
    label.write_text(label.read_text("utf-8").replace("bankruptcy-ins", "bad-luck-ins"), "utf-8")
    ran = run("evals", "run", "--suite", tmp_path, "--run", tmp_path / "r")
    assert ran.exit_code == 0
    assert "quill: the catalogue has no flag 'bad-luck-insolvency'" in ran.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("--suite", "none"), 4, "no suite and no folder 'none'"),
        (("--suite", "seeds", "--split", "test"), 2, "suite 'seeds' has no split 'test'"),
        (("--suite", "seeds", "--case", "x"), 2, "no case 'x' in this split"),
        (("--suite", "seeds", "--model", "x:y"), 2, "x:y"),
        (("--suite", "seeds", "--prompts", "."), 2, "'offline' has no prompts"),
    ],
)
def test_a_call_that_cannot_be_carried_out_is_refused(
    run: Run, arguments: tuple[str, ...], code: int, told: str
) -> None:
    ran = run("evals", "run", *arguments)
    assert ran.exit_code == code
    assert told in ran.stderr
