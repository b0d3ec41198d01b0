"""Rows of typewriter tables: what stands under each other on the page is one column."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from summarizer.domain.filing import Cell
from summarizer.domain.made import made
from summarizer.domain.position import Span
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import RawBlock, RawTable

__all__ = ["WIDEST", "GridRow", "typed_rows"]

# The columns that a grid has at most.
WIDEST = 256
# Points with blanks between, two blanks or tabs; it begins with one set, which is searched fast.
_COLUMN_GAP = lazy(
    r"([.\s](?:(?<=\.)(?:\s?\.){2,} *+|(?<=\s)(?:\.(?:\s?\.){2,} *+|(?<= ) +|(?<=\t)\t* *+)))"
)
# As many points in a row lead from a label to its number.
_LEADERS = 3
_SAME_COLUMN = 3
# The filled cells of a row, by column.
GridRow: TypeAlias = "dict[int, Cell]"


# Words of a typewriter table, and from which to which column of the page they stand.
_Word: TypeAlias = "tuple[int, int, Cell]"


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
    # What begins left of every second cell is a label.
    edge = min((row[1][0] for row in rows if len(row) > 1), default=0)
    labels = [bool(row) and _is_label(row[0], edge) for row in rows]
    ends = _column_ends(
        {right for row, label in zip(rows, labels, strict=True) for _, right, _ in row[label:]}
    )
    return [_placed(row, label, ends) for row, label in zip(rows, labels, strict=True) if row]


def _is_label(word: _Word, edge: int) -> bool:
    """Whether the first word of a row stands before its numbers; a head over them does not.

    A head reaches into the first column, and begins nearer to it than to the edge of the page.
    """
    left, right, _ = word
    return left < edge and not (right > edge and 2 * left > edge)


def _parted(source: str, start: int, finish: int, visible: VisibleText) -> list[_Word]:
    line, words = source.rfind("\n", 0, start) + 1, source[start:finish]
    plain = _goes_through(words)
    if plain and "  " not in words and words.count(".") < _LEADERS:
        return [(start - line, finish - line, made(Cell, (words, Span(start, finish))))]
    parted: list[_Word] = []
    following = start
    for number, piece in enumerate(_COLUMN_GAP.split(words)):
        begin, following = following, following + len(piece)
        if piece and not number % 2:  # every second one is a gap
            place = Span(begin, following)
            folded = plain and piece[0] != " " != piece[-1]
            quoted = piece if folded else visible.quote(place)
            if quoted:
                parted.append((begin - line, following - line, made(Cell, (quoted, place))))
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


def _column_ends(rights: Iterable[int]) -> list[int]:
    """Where the columns of numbers end on the page: right ends that lie close together."""
    ends: list[int] = []
    for right in sorted(rights):
        if ends and right - ends[-1] <= _SAME_COLUMN:
            ends[-1] = right
        else:
            ends.append(right)
    return ends[:WIDEST]


def _placed(row: Sequence[_Word], label: bool, ends: Sequence[int]) -> GridRow:  # noqa: FBT001
    """A row on the grid: its label, then each word in the first column that ends behind it."""
    cells: GridRow = {0: row[0][2]} if label else {}
    column, last = 0, len(ends) - 1
    for _, right, cell in row[1:] if label else row:
        while column < last and ends[column] < right:
            column += 1
        cells.setdefault(column + 1, cell)
    return cells
