"""Lines as headings are looked for in them: a block, or a table row read from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Block

__all__ = ["Line", "to_lines"]

_LONGEST_ROW = 600


class Line(NamedTuple):
    """Some blocks that read as one line: `first` to `last` (not included) in the document.

    `words` is the folded text from `start` to `end`, which for a row joins its cells by blanks.
    """

    words: str
    start: int
    end: int
    first: int
    last: int
    titled: bool
    tabular: bool


def to_lines(blocks: Sequence[Block], text: str) -> tuple[Line, ...]:
    """Every block once, in order; the cells of a short table row together."""
    lines: list[Line] = []
    index = 0
    while index < len(blocks):
        last = index + 1
        block = blocks[index]
        while (
            block.table >= 0
            and last < len(blocks)
            and blocks[last].table == block.table
            and blocks[last].row == block.row
            and blocks[last].end - block.start <= _LONGEST_ROW
        ):
            last += 1
        end = blocks[last - 1].end
        titled = block.kind is BlockKind.HEADING or block.bold
        words = text[block.start : end]
        lines.append(Line(words, block.start, end, index, last, titled, block.table >= 0))
        index = last
    return tuple(lines)
