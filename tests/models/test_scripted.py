"""A model that says what a file tells it to."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.domain.conversation import FinishReason, Outcome, TokenUsage
from summarizer.errors import UsageError
from summarizer.models.scripted import read_script

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def _script(folder: Path, *lines: object) -> Path:
    path = folder / "script.jsonl"
    path.write_text("\n\n".join(json.dumps(line) for line in lines), "utf-8")
    return path


def test_lines_are_said_in_order_each_to_whom_it_is_meant(tmp_path: Path, kit: Kit) -> None:
    model = read_script(
        _script(
            tmp_path,
            {"when": "Item 6", "reply": {"word": "six"}},
            {"prompt": "repair", "reply": "mended"},
            {"reply": "first", "usage": {"input": 9, "output": 2}, "finish": "length"},
            {"reply": "", "outcome": "refusal", "detail": "no", "repeat": True},
        )
    )
    first = model.ask(kit.question())
    assert (first.text, first.usage, first.finish) == (
        "first",
        TokenUsage(9, 2),
        FinishReason.LENGTH,
    )
    assert [model.ask(kit.question()).outcome for _ in range(2)] == [Outcome.REFUSAL] * 2
    assert model.ask(kit.question("Item 6.")).text == '{"word": "six"}'
    assert model.ask(kit.question(prompt="repair")).text == "mended"
    assert model.identity.name == f"scripted:{tmp_path / 'script.jsonl'}"


def test_a_question_too_many_is_told(tmp_path: Path, kit: Kit) -> None:
    model = read_script(_script(tmp_path, {"reply": "one"}))
    model.ask(kit.question())
    with pytest.raises(UsageError, match="no line left for prompt 'facts'"):
        model.ask(kit.question())


def test_an_answer_takes_as_long_as_the_script_says(tmp_path: Path, kit: Kit) -> None:
    model = read_script(_script(tmp_path, {"reply": "one", "seconds": 0.2}))
    began = time.monotonic()
    assert model.ask(kit.question()).text == "one"
    assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize(
    "line", [{"reply": "x", "wen": "y"}, {"outcome": "fine"}, [], {"usage": {"input": "many"}}]
)
def test_a_line_that_means_nothing_is_refused(tmp_path: Path, line: object) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_script(_script(tmp_path, line))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_script(tmp_path / "none.jsonl")
