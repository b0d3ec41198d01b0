"""The proof of a summary."""

from __future__ import annotations

from typing import Any

from summarizer.slack.evidence import thread, window
from summarizer.slack.told import Told
from tests.slack.test_messages import crowd


def test_every_statement_stands_with_its_quotes_and_pages(told: Told) -> None:
    (message,) = thread(told)
    first: Any = message.blocks[0]
    lines = first["text"]["text"].splitlines()
    assert lines[0].startswith("*ImmunoGen, Inc.:")
    assert lines[1].startswith(">“based on analysis")
    assert lines[1].endswith("_p. 5, Exhibit 99.1_") or "_p. 5" in lines[1]
    summary = told.summary
    statements = (1, len(summary.risk_flags), len(summary.points), len(summary.events))
    assert len(message.blocks) == sum(statements) + len(summary.figures)


def test_a_window_shows_the_same(told: Told) -> None:
    (message,) = thread(told)
    assert window(told)["blocks"] == message.blocks


def test_what_is_left_out_is_said(told: Told) -> None:
    crowded = crowd(told, "word " * 100, 40)
    *_, last = thread(crowded)
    ending: Any = last.blocks[-1]
    assert "more paragraphs of evidence, not shown here: the full summary" in str(ending)
    blocks: Any = window(crowded)["blocks"]
    assert "not shown here" in str(blocks[-1])
