"""Tables as grids: spans resolved, spacers dropped, signs joined to numbers, heads told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import Cell, Table
from summarizer.domain.made import made
from summarizer.domain.position import Span
from summarizer.parse.stubless import over_numbers
from summarizer.parse.table_titles import is_only_units, title_and_units
from summarizer.parse.typed_tables import WIDEST, typed_rows
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Block
    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import RawBlock, RawTable
    from summarizer.parse.typed_tables import GridRow

__all__ = ["is_layout", "to_table"]

_NUMERIC = lazy(
    r"[-$(\s]{0,6}[\d,]*\.?\d+[\s)%*x]{0,5}(?:\(\w{1,2}\))?|[-\s]{1,3}|n/?[am]\.?", re.IGNORECASE
)
_YEAR = lazy(r"(?:19|20)\d\d(?:\s?\(\w{1,2}\))?")
_OPENING = lazy(r"[-(]?\s?(?:US|C|A)?[$\u20ac\u00a3\u00a5]\s?[-(]?|\(")
_CLOSING = lazy(r"\)?\s?%|\)|%\s?\)")
_LONGEST_SIGN = 8
# What such a sign may begin with.
_SIGNS = frozenset("-( UCA$\u20ac\u00a3\u00a5)%")
_MOST_CELLS = 2_000_000
_MOST_EMPTY, _SPARSEST = 10_000, 32
_PROSE = 400
_MOST_HEADS = 6
# Of two columns the first holds the labels, and the last has none on its right.
_FEWEST_TO_MOVE = 2


_EMPTY = Cell("", None)


def is_layout(table: RawTable, blocks: Sequence[RawBlock]) -> bool:
    """Whether a table only lays words out: one column of words, or prose in its cells."""
    if table.aligned:
        return False
    row_of_last, one_column = -1, True
    for cell in table.cells:
        row, first, last = cell[:3]
        if last > first:
            if blocks[last - 1].end - blocks[first].start > _PROSE:
                return True
            one_column = one_column and row != row_of_last
            row_of_last = row
    return one_column


def to_table(
    raw: RawTable,
    blocks: Sequence[RawBlock],
    visible: VisibleText,
    source: str,
    before: Sequence[Block],
) -> Table | None:
    """The grid of a table, or None where nothing visible stands in it.

    `blocks` are the blocks that the raw cells count by, and `before` the few blocks above the
    table, in which its title and units are looked for.
    """
    rows = (
        typed_rows(raw, blocks, visible, source)
        if raw.aligned
        else _marked_up(raw, blocks, visible)
    )
    if not rows:
        return None
    squeezed = _squeezed(rows)
    # Of a table of thousands of rows each form takes its room: the last alone is kept.
    del rows
    grid, heads = _joined(squeezed)
    title, units = title_and_units(before, grid[:heads], visible)
    named = [row for row in grid[:heads] if not is_only_units(row)]
    columns, places = _columns(over_numbers(named))
    return Table(
        Span(raw.start, max(raw.end, raw.start)), tuple(grid[heads:]), columns, places, title, units
    )


def _marked_up(raw: RawTable, blocks: Sequence[RawBlock], visible: VisibleText) -> list[GridRow]:
    """Cells of an HTML table on a grid; one that spans columns stands in the first of them."""
    rows: list[GridRow] = []
    # The last row down to which a cell above takes up a column.
    held: dict[int, int] = {}
    count = column = 0
    for row, first, last, colspan, rowspan, _ in raw.cells:
        while len(rows) <= row:
            rows.append({})
            column = 0
        while held and held.get(column, -1) >= row and column < WIDEST:
            column += 1
        count += colspan
        if count > _MOST_CELLS or column >= WIDEST:
            continue
        if first < last:
            cell = _cell(blocks[first], blocks[last - 1], visible)
            if cell is not None:
                rows[-1][column] = cell
        if rowspan > 1:
            held.update(dict.fromkeys(range(column, column + colspan), row + rowspan - 1))
        column += colspan
    return [row for row in rows if row]


def _cell(first: RawBlock, last: RawBlock, visible: VisibleText) -> Cell | None:
    """The cell that begins and ends with two blocks, of which furniture is empty now."""
    start, end = first[0], last[1]
    if end <= start:
        return None
    if first[1] > start and end > last[0]:
        return made(Cell, (visible.text[start:end], Span(first.origin, last.finish)))
    return Cell(visible.text[start:end], visible.span(start, end))


def _squeezed(rows: Sequence[GridRow]) -> list[list[Cell]]:
    """The rows without columns that are empty in all of them, every row as wide as the widest.

    A wide table of thousands of nearly empty rows, which nobody prints, ends early.
    """
    used = sorted(set[int]().union(*rows))
    if len(rows) * len(used) > _MOST_EMPTY:
        filled = sum(map(len, rows))
        rows = rows[: (_MOST_EMPTY + _SPARSEST * filled) // len(used)]
    return [[row.get(column, _EMPTY) for column in used] for row in rows]


def _joined(rows: list[list[Cell]]) -> tuple[list[tuple[Cell, ...]], int]:
    """Signs and brackets in cells of their own put back to their numbers, heads over them.

    Returns:
        The rows, and how many of them are heads.
    """
    moved = False
    for cells in rows if len(rows[0]) > 1 else ():
        signs = [
            column
            for column, (text, _) in enumerate(cells)
            if text[:1] in _SIGNS and len(text) <= _LONGEST_SIGN
        ]
        for column in signs:
            target = _number_of(cells, column)
            if target is not None:
                left, right = sorted((column, target))
                cells[target], cells[column] = _both(cells[left], cells[right]), _EMPTY
                moved = True
    heads = _count_heads(rows)
    if _move_heads(rows, heads) or moved:
        filled = [{at: cell for at, cell in enumerate(row) if cell.text} for row in rows]
        rows = _squeezed(filled)
        heads = _count_heads(rows)
    return [tuple(row) for row in rows], heads


def _number_of(cells: Sequence[Cell], column: int) -> int | None:
    """The column of the number that a sign belongs to: one of the next two, or of the last two."""
    text = cells[column].text
    if _OPENING.fullmatch(text):
        near = range(column + 1, min(len(cells), column + 3))
    elif column and _CLOSING.fullmatch(text):
        near = range(column - 1, max(-1, column - 3), -1)
    else:
        return None
    return next((place for place in near if cells[place].text), None)


def _move_heads(rows: list[list[Cell]], heads: int) -> bool:
    """Moves heads off columns that hold nothing below them, to the column on their right."""
    moved = False
    if not heads or len(rows[0]) <= _FEWEST_TO_MOVE:
        return False
    below = {at for row in rows[heads:] for at, cell in enumerate(row) if cell.text}
    for column in range(1, len(rows[0]) - 1):
        if column in below:
            continue
        for row in rows[:heads]:
            if row[column].text and not row[column + 1].text:
                row[column + 1], row[column] = row[column], _EMPTY
                moved = True
    return moved


def _both(left: Cell, right: Cell) -> Cell:
    if left.span is None or right.span is None:
        return right if left.span is None else left
    spaced = " " if left.text[-1].isalnum() and right.text[0].isalnum() else ""
    return Cell(left.text + spaced + right.text, Span(left.span.start, right.span.end))


def _count_heads(grid: Sequence[Sequence[Cell]]) -> int:
    """The rows above the first row that holds a number other than a year."""
    for index, row in enumerate(grid):
        for text, _ in row[1:]:
            if _is_figure(text):
                return index
        if index >= _MOST_HEADS:
            break
    return int(len(grid) > 1 and len(grid[0]) > 1)


def _is_figure(words: str) -> bool:
    """Whether words are a number other than a year; most begin with a letter and are none."""
    if not words or (words[0].isalpha() and words[0] not in "nN"):
        return False
    return _NUMERIC.fullmatch(words) is not None and _YEAR.fullmatch(words) is None


def _columns(heads: Sequence[Sequence[Cell]]) -> tuple[tuple[str, ...], tuple[Span | None, ...]]:
    """Head rows read downward: a head that spans columns counts for all of them up to the next."""
    if not heads:
        return (), ()
    width = len(heads[0])
    names: list[str] = []
    places: list[Span | None] = []
    for column in range(width):
        above = [_over(row, column) for row in heads]
        words = [cell.text for cell in above if cell.text]
        names.append(" ".join(dict.fromkeys(words)))
        places.append(next((cell.span for cell in reversed(above) if cell.span), None))
    return tuple(names), tuple(places)


def _over(row: Sequence[Cell], column: int) -> Cell:
    if row[column].text or column == 0:
        return row[column]
    return next((row[left] for left in range(column - 1, 0, -1) if row[left].text), _EMPTY)
