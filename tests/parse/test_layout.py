"""A layout collects blocks, breaks and hidden words while a document is scanned."""

from __future__ import annotations

from summarizer.domain.position import Span
from summarizer.parse.layout import Layout, RawBlock
from summarizer.text.folding import Folding


def test_a_block_without_words_is_none() -> None:
    layout = Layout("  x", Folding("  x"))
    layout.close(0)
    layout.folding.add(0, 3)
    layout.close(5, 1, 2)

    assert layout.blocks == [RawBlock(0, 1, 5, 1, 2, 1, 0, 2, 3)]


def test_two_breaks_before_one_block_are_one() -> None:
    layout = Layout("", Folding(""))
    layout.page_break(3)
    layout.page_break(9)

    assert layout.breaks == [(0, 3)]


def test_hidden_blanks_are_not_worth_a_note() -> None:
    layout = Layout("", Folding(""))
    layout.hide(Span(0, 4), "display:none", "")

    assert layout.hidden == []
