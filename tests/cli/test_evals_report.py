"""`summarizer evals report`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_a_run_is_drawn_with_what_moved_since_another(run: Run, tmp_path: Path) -> None:
    for name in "ab":
        run("evals", "run", "--suite", "seeds", "--run", tmp_path / name)
    page = tmp_path / "report.html"
    ran = run("evals", "report", tmp_path / "b", "--since", tmp_path / "a", "--output", page)
    assert (ran.exit_code, ran.stdout) == (0, "")
    text = page.read_text("utf-8")
    assert "seeds: what moved since the run before" in text
    assert "Nothing moved." in text
    assert "Oncolysin B" in text


def test_a_run_that_was_not_scored_is_refused(run: Run, tmp_path: Path) -> None:
    assert run("evals", "report", tmp_path).exit_code == 2
