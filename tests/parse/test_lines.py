"""Headings are looked for in lines: a block, or a row read from left to right."""

from __future__ import annotations

from summarizer.domain.filing import Block, BlockKind
from summarizer.parse.lines import to_lines


def test_cells_of_a_row_are_one_line_and_every_block_is_in_one() -> None:
    text = "Title a b c"
    blocks = (
        Block(0, 5, BlockKind.HEADING),
        Block(6, 7, BlockKind.CELL, 0, 0),
        Block(8, 9, BlockKind.CELL, 0, 0),
        Block(10, 11, BlockKind.CELL, 0, 1),
    )

    assert [
        (line.words, line.first, line.last, line.tabular) for line in to_lines(blocks, text)
    ] == [
        ("Title", 0, 1, False),
        ("a b", 1, 3, True),
        ("c", 3, 4, True),
    ]


def test_a_row_of_prose_is_not_read_as_one_line() -> None:
    text = "a" * 700 + " b"
    blocks = (Block(0, 700, BlockKind.CELL, 0, 0), Block(701, 702, BlockKind.CELL, 0, 0))

    assert len(to_lines(blocks, text)) == 2
