"""`summarizer evals agree`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_the_two_readings_of_the_seeds_are_measured(run: Run, checkout: Path) -> None:
    readings = checkout / "evals" / "seeds" / "readings"
    ran = run("evals", "agree", readings / "first", readings / "second")
    assert ran.exit_code == 0
    assert ran.stdout.startswith("2 filings read by both\n")
    assert "flags, Krippendorff's alpha  1.000\n" in ran.stdout


def test_folders_without_a_common_label_are_refused(
    run: Run, checkout: Path, tmp_path: Path
) -> None:
    first = checkout / "evals" / "seeds" / "readings" / "first"
    (tmp_path / "x.yaml").write_text((first / "immunogen-1997-03-18.yaml").read_text("utf-8"))
    ran = run("evals", "agree", first, tmp_path)
    assert (ran.exit_code, "no label file in common" in ran.stderr) == (2, True)
