"""Typewriter text and Markdown are scanned line by line."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.parse.layout import CENTERED, COLUMNS, LIST, Layout

Laid = Callable[[str], tuple[Layout, list[str]]]


def test_each_line_is_a_block_that_knows_its_indent_and_the_lines_above(laid: Laid) -> None:
    layout, words = laid("one\n\n\n     two\n\tthree\n")

    assert words == ["one", "two", "three"]
    assert [(block.blanks, block.indent) for block in layout.blocks] == [(1, 0), (2, 5), (0, 8)]


def test_line_ends_of_every_kind_end_a_line(laid: Laid) -> None:
    assert laid("one\r\ntwo\rthree\ffour")[1] == ["one", "two", "three", "four"]


def test_gaps_show_columns_and_depth_shows_centering(laid: Laid) -> None:
    layout, _ = laid("Ohio      0-1234\n                      TITLE\nplain words. Two\n")

    assert [block.style & (COLUMNS | CENTERED) for block in layout.blocks] == [
        COLUMNS,
        CENTERED,
        0,
    ]


def test_edgar_tags_are_read_and_never_seen(laid: Laid) -> None:
    layout, words = laid("one\n<PAGE>   2\n<TABLE>\n<S>  <C>\n a   5\n</TABLE>\ntwo < 5\n")

    assert words == ["one", "2", "a 5", "two < 5"]
    assert layout.breaks == [(1, 4)]
    assert [(cell.row, cell.first) for cell in layout.tables[0].cells] == [(0, 2)]
    assert [block.table for block in layout.blocks] == [-1, -1, 0, -1]


def test_a_form_feed_breaks_the_page(laid: Laid) -> None:
    layout, words = laid("one\n\ftwo\n")

    assert words == ["one", "two"]
    assert [following for following, _ in layout.breaks] == [1]


def test_markdown_escapes_are_decoded_and_list_marks_told(laid: Laid) -> None:
    layout, words = laid("a \\$3.0 million plan\n\n- (c) Exhibits.\n")

    assert words == ["a $3.0 million plan", "- (c) Exhibits."]
    assert [bool(block.style & LIST) for block in layout.blocks] == [False, True]
