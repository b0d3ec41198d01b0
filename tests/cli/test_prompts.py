"""`summarizer prompts`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from summarizer.prompts import NAMES, load_prompt

Run = Callable[..., Result]


def test_prompts_are_listed_with_their_fingerprints(run: Run) -> None:
    ran = run("prompts", "list")
    assert [line.split()[:2] for line in ran.stdout.splitlines()] == [
        [name, load_prompt(name).fingerprint] for name in NAMES
    ]


def test_a_prompt_is_shown_as_it_is_written(run: Run) -> None:
    shown = run("prompts", "show", "facts").stdout
    for words in load_prompt("facts").words.values():
        assert words.rstrip() in shown
    assert run("prompts", "show", "none").exit_code == 2


def test_a_prompt_is_rendered_as_it_would_be_sent(run: Run, quill: Path) -> None:
    pytest.importorskip("pydantic", reason="needs the extra 'models'")
    shown = run("prompts", "render", "facts", quill).stdout
    assert shown.startswith(f"=== facts {load_prompt('facts').fingerprint}, ")
    assert "--- system\nYou read filings" in shown
    assert "Flags that rules have raised: bankruptcy-insolvency." in shown
    assert "8-K > Item 1.03 > Bankruptcy or Receivership" in shown
