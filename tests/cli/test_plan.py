"""`summarizer plan`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import Result

pytest.importorskip("pydantic", reason="needs the extra 'models'")

Run = Callable[..., Result]


def test_a_plan_is_a_line_a_source_in_the_form_that_is_published(
    run: Run, quill: Path, checkout: Path
) -> None:
    schema = json.loads((checkout / "docs/schemas/plan-1.json").read_text("utf-8"))
    for model in ("openai:gpt-5-mini", "openai:unknown", "scripted:unread"):
        ran = run("plan", quill, quill, "--model", model)
        assert ran.exit_code == 0
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        assert len(lines) == 2
        for line in lines:
            jsonschema.validate(line, schema)


def test_a_source_that_fails_among_several_is_a_line(run: Run, quill: Path) -> None:
    ran = run("plan", quill, "none.txt", "--model", "openai:m")
    assert ran.exit_code == 4
    assert [json.loads(line)["schema"] for line in ran.stdout.splitlines()] == [
        "plan/1",
        "error/1",
    ]


def test_without_a_model_there_is_nothing_to_plan(run: Run, quill: Path) -> None:
    ran = run("plan", quill)
    assert (ran.exit_code, ran.stdout) == (2, "")
    assert "asks nobody" in ran.stderr
