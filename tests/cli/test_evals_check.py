"""`summarizer evals check`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_the_labels_of_the_seeds_are_without_fault(run: Run) -> None:
    ran = run("evals", "check", "seeds")
    assert ran.exit_code == 0
    assert ran.stdout.endswith("2 labels, 0 faults, 0 without their filing at hand\n")


def test_labels_without_their_filings_are_checked_as_far_as_can_be(run: Run) -> None:
    ran = run("evals", "check", "edgar-8k")
    assert ran.exit_code == 0
    assert ran.stdout.endswith("76 labels, 0 faults, 76 without their filing at hand\n")


def test_a_fault_is_named_and_decides_the_exit_code(run: Run, quill: Path, tmp_path: Path) -> None:
    path = tmp_path / "quill.yaml"
    run("evals", "label", quill, "--output", path)
    text = path.read_text("utf-8").replace("code: bankruptcy-insolvency", "code: bad-luck")
    path.write_text(text, "utf-8")
    ran = run("evals", "check", tmp_path)
    assert ran.exit_code == 3
    assert "quill risk_flags: the catalogue has no flag 'bad-luck'\n" in ran.stdout


def test_how_often_each_flag_is_labelled_is_counted(run: Run) -> None:
    ran = run("evals", "check", "seeds", "--codes")
    assert ran.exit_code == 0
    lines = ran.stdout.splitlines()
    assert lines[2].split() == ["flag", "raised", "tempting", "undetermined"]
    assert len(lines) == 3 + 35
    assert ["program-discontinuation", "1", "0", "0"] in [line.split() for line in lines]
