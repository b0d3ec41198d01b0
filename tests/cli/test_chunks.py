"""`summarizer chunks`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]


def test_every_chunk_is_a_line_that_keeps_the_bound(run: Run, quill: Path) -> None:
    ran = run("chunks", quill, "--limit", "120")
    assert (ran.exit_code, ran.stderr) == (0, "")
    chunks = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(chunks) > 1
    assert {chunk["schema"] for chunk in chunks} == {"chunk/1"}
    assert max(chunk["tokens"] for chunk in chunks) <= 120


def test_a_bound_below_one_is_refused(run: Run, quill: Path) -> None:
    ran = run("chunks", quill, "--limit", "0")
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("summarizer: Invalid value for '--limit'")
