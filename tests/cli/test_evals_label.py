"""`summarizer evals label`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from summarizer.evals.label_records import label_from
from summarizer.evals.yaml_files import read_yaml

Run = Callable[..., Result]


def test_a_label_is_begun_for_a_filing(run: Run, quill: Path, tmp_path: Path) -> None:
    path = tmp_path / "quill.yaml"
    ran = run("evals", "label", quill, "--output", path)
    assert (ran.exit_code, ran.stdout) == (0, "")
    label = label_from(read_yaml(path), "quill")
    assert (label.file, label.period) == ("quill.txt", "2009-05-04")
    assert [flag.code for flag in label.flags] == ["bankruptcy-insolvency"]


def test_a_filing_that_is_not_there_is_told(run: Run) -> None:
    assert run("evals", "label", "none.txt").exit_code == 4
