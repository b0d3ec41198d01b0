"""Tables as grids: spans resolved, spacers dropped, signs joined to numbers, heads told apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Cell, Table
from summarizer.domain.position import Span
from summarizer.parse.table_titles import is_only_units, title_and_units
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Block
    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import RawBlock, RawCell, RawTable

__all__ = ["is_layout", "to_table"]

_NUMERIC = lazy(
    r"[-$(\s]{0,6}[\d,]*\.?\d+[\s)%*x]{0,5}(?:\(\w{1,2}\))?|[-\s]{1,3}|n/?[am]\.?", re.IGNORECASE
)
_YEAR = lazy(r"(?:19|20)\d\d(?:\s?\(\w{1,2}\))?")
_OPENING = lazy(r"[-(]?\s?(?:US|C|A)?[$\u20ac\u00a3\u00a5]\s?[-(]?|\(")
_CLOSING = lazy(r"\)?\s?%|\)|%\s?\)")
_COLUMN_GAP = lazy(r"(?:\s?\.){3,} *+| {2,}|\t+ *+")
_LONGEST_SIGN = 8
# What such a sign may begin with.
_SIGNS = frozenset("-( UCA$\u20ac\u00a3\u00a5)%")
_MOST_CELLS = 2_000_000
_WIDEST = 256
_PROSE = 400
_SAME_COLUMN = 3
_MOST_HEADS = 6


_EMPTY = Cell("", None)


def is_layout(table: RawTable, blocks: Sequence[RawBlock]) -> bool:
    """Whether a table only lays words out: one column of words, or prose in its cells."""
    if table.aligned:
        return False
    row_of_last, one_column = -1, True
    for row, first, last, *_ in table.cells:
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
        _aligned(raw, blocks, visible, source) if raw.aligned else _marked_up(raw, blocks, visible)
    )
    if not rows:
        return None
    grid = _joined(_squeezed(rows))
    heads = _count_heads(grid)
    title, units = title_and_units(before, grid[:heads], visible)
    columns, places = _columns([row for row in grid[:heads] if not is_only_units(row)])
    return Table(
        Span(raw.start, max(raw.end, raw.start)), tuple(grid[heads:]), columns, places, title, units
    )


def _marked_up(raw: RawTable, blocks: Sequence[RawBlock], visible: VisibleText) -> list[list[Cell]]:
    """Cells of an HTML table on a grid; one that spans columns stands in the first of them."""
    rows: list[list[Cell]] = []
    held: dict[int, int] = {}
    current = -1
    count = 0
    for cell in raw.cells:
        while current < cell.row:
            current += 1
            rows.append([])
            held = {column: left - 1 for column, left in held.items() if left > 1}
        row = rows[-1] if rows else []
        while len(row) in held and len(row) < _WIDEST:
            row.append(_EMPTY)
        count += cell.colspan
        if count > _MOST_CELLS or len(row) >= _WIDEST:
            continue
        column = len(row)
        row.append(_cell(cell, blocks, visible))
        row.extend([_EMPTY] * min(cell.colspan - 1, _WIDEST - len(row)))
        if cell.rowspan > 1:
            held.update(dict.fromkeys(range(column, column + cell.colspan), cell.rowspan))
    return [row for row in rows if any(cell.text for cell in row)]


def _cell(cell: RawCell, blocks: Sequence[RawBlock], visible: VisibleText) -> Cell:
    if cell.last <= cell.first:
        return _EMPTY
    first, last = blocks[cell.first], blocks[cell.last - 1]
    if last.end <= first.start:
        return _EMPTY
    if first.end > first.start and last.end > last.start:
        return Cell(visible.text[first.start : last.end], Span(first.origin, last.finish))
    return Cell(visible.text[first.start : last.end], visible.span(first.start, last.end))


def _aligned(
    raw: RawTable, blocks: Sequence[RawBlock], visible: VisibleText, source: str
) -> list[list[Cell]]:
    """Cells of a typewriter table: words two blanks apart, each in the column it stands under."""
    rows: list[list[_Word]] = []
    for cell in raw.cells:
        block = blocks[cell.first] if cell.last > cell.first else None
        if block is None or block.end <= block.start:
            continue
        rows.append(list(_parted(source, Span(block.origin, block.finish), visible)))
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


class _Word(NamedTuple):
    """Words of a typewriter table: the columns of the page from which to which they stand."""

    left: int
    right: int
    cell: Cell


def _parted(source: str, span: Span, visible: VisibleText) -> Iterator[_Word]:
    line = source.rfind("\n", 0, span.start) + 1
    begin = span.start
    for gap in [*_COLUMN_GAP.finditer(source, span.start, span.end), None]:
        end = gap.start() if gap else span.end
        if end > begin:
            place = Span(begin, end)
            words = source[begin:end]
            if not _goes_through(words):
                words = visible.quote(place)
            if words:
                yield _Word(begin - line, end - line, Cell(words, place))
        begin = gap.end() if gap else end


def _goes_through(words: str) -> bool:
    """Whether words between two gaps of a line are folded as they stand."""
    return (
        words.isascii()
        and words.isprintable()
        and "&" not in words
        and "<" not in words
        and "\\" not in words
        and words[0] != " " != words[-1]
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
    return ends[:_WIDEST]


def _placed(row: Sequence[_Word], label: bool, ends: Sequence[int]) -> list[Cell]:  # noqa: FBT001
    """A row on the grid: its label, then each word in the first column that ends behind it."""
    cells = [row[0].cell if label else _EMPTY, *([_EMPTY] * len(ends))]
    column = 0
    for word in row[label:]:
        while column < len(ends) - 1 and ends[column] < word.right:
            column += 1
        if not cells[column + 1].text:
            cells[column + 1] = word.cell
    return cells


def _squeezed(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """The rows without columns that are empty in all of them, every row as wide as the widest."""
    used = sorted({column for row in rows for column, cell in enumerate(row) if cell.text})
    return [[row[column] if column < len(row) else _EMPTY for column in used] for row in rows]


def _joined(rows: Sequence[Sequence[Cell]]) -> list[tuple[Cell, ...]]:
    """Currency signs and brackets that stand in cells of their own, put back to their numbers."""
    merged: list[list[Cell]] = []
    for row in rows:
        cells = list(row)
        for column, cell in enumerate(cells):
            if len(cell.text) > _LONGEST_SIGN or cell.text[:1] not in _SIGNS:
                continue
            if _OPENING.fullmatch(cell.text):
                target = _following(cells, column)
                if target is not None:
                    cells[target] = _both(cell, cells[target])
                    cells[column] = _EMPTY
            elif column and _CLOSING.fullmatch(cell.text):
                target = next(
                    (
                        left
                        for left in range(column - 1, max(-1, column - 3), -1)
                        if cells[left].text
                    ),
                    None,
                )
                if target is not None:
                    cells[target] = _both(cells[target], cell)
                    cells[column] = _EMPTY
        merged.append(cells)
    return [tuple(row) for row in _squeezed(_heads_over_numbers(merged))]


def _heads_over_numbers(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Heads moved off columns that hold nothing below them, to the column on their right."""
    heads = _count_heads(rows)
    for column in range(1, len(rows[0]) - 1):
        if any(row[column].text for row in rows[heads:]):
            continue
        for row in rows[:heads]:
            if row[column].text and not row[column + 1].text:
                row[column + 1], row[column] = row[column], _EMPTY
    return rows


def _following(cells: Sequence[Cell], column: int) -> int | None:
    return next(
        (right for right in range(column + 1, min(len(cells), column + 3)) if cells[right].text),
        None,
    )


def _both(left: Cell, right: Cell) -> Cell:
    if left.span is None or right.span is None:
        return right if left.span is None else left
    spaced = " " if left.text[-1].isalnum() and right.text[0].isalnum() else ""
    return Cell(left.text + spaced + right.text, Span(left.span.start, right.span.end))


def _count_heads(grid: Sequence[Sequence[Cell]]) -> int:
    """The rows above the first row that holds a number other than a year."""
    for index, row in enumerate(grid):
        values = [cell.text for cell in row[1:] if cell.text]
        if any(_NUMERIC.fullmatch(value) and not _YEAR.fullmatch(value) for value in values):
            return index if index < len(grid) else 0
        if index >= _MOST_HEADS:
            break
    return int(len(grid) > 1 and len(grid[0]) > 1)


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
