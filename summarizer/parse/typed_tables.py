"""Rows of typewriter tables: what stands under each other on the page is one column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.domain.filing import Cell
from summarizer.domain.position import Span
from summarizer.parse.layout import made
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import RawBlock, RawTable

__all__ = ["WIDEST", "GridRow", "typed_rows"]

# The columns that a grid has at most.
WIDEST = 256
_COLUMN_GAP = lazy(r"(?:\s?\.){3,} *+| {2,}|\t+ *+")
# As many points in a row lead from a label to its number.
_LEADERS = 3
_SAME_COLUMN = 3
# The filled cells of a row, by column.
GridRow: TypeAlias = "dict[int, Cell]"


class _Word(NamedTuple):
    """Words of a typewriter table: the columns of the page from which to which they stand."""

    left: int
    right: int
    cell: Cell


def typed_rows(
    raw: RawTable, blocks: Sequence[RawBlock], visible: VisibleText, source: str
) -> list[GridRow]:
    """The cells of each row by column: words two blanks apart, in the column they stand under.

    `blocks` are the lines that the raw cells count by; a row of which nothing is left is left out.
    """
    rows: list[list[_Word]] = []
    for cell in raw.cells:
        block = blocks[cell.first] if cell.last > cell.first else None
        if block is None or block.end <= block.start:
            continue
        rows.append(_parted(source, block.origin, block.finish, visible))
    # What begins left of every second cell is a label; a head over the first column is none.
    edge = min((word.left for row in rows for word in row[1:2]), default=0)
    # A head reaches into that column, and begins nearer to it than to the edge of the page.
    labels = [
        bool(row) and row[0].left < edge and not (row[0].right > edge and 2 * row[0].left > edge)
        for row in rows
    ]
    ends = _column_ends(
        [[word.right for word in row[label:]] for row, label in zip(rows, labels, strict=True)]
    )
    return [_placed(row, label, ends) for row, label in zip(rows, labels, strict=True) if row]


def _parted(source: str, start: int, finish: int, visible: VisibleText) -> list[_Word]:
    line, words = source.rfind("\n", 0, start) + 1, source[start:finish]
    plain = _goes_through(words)
    if plain and "  " not in words and words.count(".") < _LEADERS:
        gaps = [(finish, finish)]
    else:
        gaps = [gap.span() for gap in _COLUMN_GAP.finditer(source, start, finish)]
        gaps.append((finish, finish))
    parted: list[_Word] = []
    begin = start
    for end, after in gaps:
        if end > begin:
            place = Span(begin, end)
            words = source[begin:end]
            if not plain or words[0] == " " or words[-1] == " ":
                words = visible.quote(place)
            if words:
                word = (begin - line, end - line, made(Cell, (words, place)))
                parted.append(made(_Word, word))
        begin = after
    return parted


def _goes_through(words: str) -> bool:
    """Whether the words of a line are folded as they stand, blanks apart."""
    return (
        words.isascii()
        and words.isprintable()
        and "&" not in words
        and "<" not in words
        and "\\" not in words
    )


def _column_ends(rights: Sequence[Sequence[int]]) -> list[int]:
    """Where the columns of numbers end on the page: right ends that lie close together."""
    counted: dict[int, int] = {}
    for row in rights:
        for right in row:
            counted[right] = counted.get(right, 0) + 1
    ends: list[int] = []
    for right in sorted(counted):
        if ends and right - ends[-1] <= _SAME_COLUMN:
            ends[-1] = right
        else:
            ends.append(right)
    return ends[:WIDEST]


def _placed(row: Sequence[_Word], label: bool, ends: Sequence[int]) -> GridRow:  # noqa: FBT001
    """A row on the grid: its label, then each word in the first column that ends behind it."""
    cells: GridRow = {}
    column, last = 0, len(ends) - 1
    for word in row:
        if label:
            cells[0], label = word.cell, False
            continue
        right = word.right
        while column < last and ends[column] < right:
            column += 1
        cells.setdefault(column + 1, word.cell)
    return cells
