"""Lines as headings are looked for in them: a block, or a table row read from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.domain.made import made

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Block

__all__ = ["Line", "to_lines"]

_LONGEST_ROW = 600
_HEADING = BlockKind.HEADING


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
    index, count = 0, len(blocks)
    while index < count:
        start, end, kind, table, row, bold, _ = blocks[index]
        last = index + 1
        while table >= 0 and last < count:
            following = blocks[last]
            if following[3] != table or following[4] != row or following[1] - start > _LONGEST_ROW:
                break
            end = following[1]
            last += 1
        titled = kind is _HEADING or bold
        line = (text[start:end], start, end, index, last, titled, table >= 0)
        lines.append(made(Line, line))
        index = last
    return tuple(lines)
