"""What a table cell leans on: the label of its row, the head of its column, the table's units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple, Protocol

from summarizer.domain.summary import Place
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy
from summarizer.text.numbers import unit_scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Cell, Filing, Table
    from summarizer.domain.position import Span

__all__ = ["Cells", "Context"]


_OF_SHARES = lazy(r"\b(?:basic|diluted|dilution)\b", re.IGNORECASE)


_DOLLARS = "USD"
# A cell may be tagged as several things of the same worth.
_MOST_TAGS = 4


class Context(NamedTuple):
    """The row label, column head and units of a quote; None for what there is not."""

    row: Place | None = None
    column: Place | None = None
    units: Place | None = None


class _Range(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Find(Protocol):
    def __call__(self, quote: Quote, /) -> _Range | None: ...


class _Grid(NamedTuple):
    """The cells of a table by their place in the source."""

    starts: tuple[int, ...]
    cells: tuple[tuple[Span, int, int], ...]
    spans: frozenset[Span]


class Cells:
    """The tables of one filing, asked by place; a grid is indexed when it is first asked about."""

    def __init__(self, filing: Filing) -> None:
        self._filing = filing
        self._tables = sorted(
            (table for document in filing.documents for table in document.tables),
            key=lambda table: table.span,
        )
        self._starts = [table.span.start for table in self._tables]
        self._grids: dict[int, _Grid] = {}

    def context(self, span: Span, quote: Quote, find: _Find) -> Context | None:
        """What a quote at `span` leans on, or None if its author names what it does not lean on.

        What the table itself says comes first; where there is no grid, what the author names is
        taken if it stands in the text.
        """
        known = self._known(span)
        row, sound = self._settled(known.row, quote.row, find)
        column, sound_column = self._settled(known.column, quote.column, find)
        units, sound_units = self._settled(known.units, quote.units, find)
        if not (sound and sound_column and sound_units):
            return None
        return Context(row, column, units)

    def head(self, span: Span) -> str:
        """All that stands over the cell at a place, where a head has several rows; else nothing."""
        index = self._table(span)
        spot = self._spot(index, span) if index >= 0 else None
        columns = self._tables[index].columns if spot else ()
        return columns[spot[1]] if spot and spot[1] < len(columns) else ""

    def heading(self, span: Span) -> str:
        """The heading above a row that says only "basic" or "diluted" of what it heads; or nothing.

        A row stands under the nearest row above it that holds words alone.
        """
        index = self._table(span)
        spot = self._spot(index, span) if index >= 0 else None
        if spot is None:
            return ""
        rows = self._tables[index].rows
        if _OF_SHARES.search(" ".join(cell.text for cell in rows[spot[0]])) is None:
            return ""
        above = (_words(row) for row in reversed(rows[: spot[0]]))
        return next((words[0] for words in above if len(words) == 1), "")

    def parent(self, span: Span) -> str:
        """The heading over the row of a cell, if other rows have the same label; else nothing.

        "Products" under "Revenue" is another line than "Products" under "Cost of revenue".
        """
        index = self._table(span)
        spot = self._spot(index, span) if index >= 0 else None
        if spot is None:
            return ""
        rows = self._tables[index].rows
        labels = [_label(row) for row in rows]
        label = labels[spot[0]]
        if labels.count(label) < 2:  # noqa: PLR2004
            return ""
        above = (at for at in range(spot[0] - 1, -1, -1) if _is_heading(rows[at]))
        return labels[next(above, spot[0])].removesuffix(label).rstrip(": ")

    def is_cell(self, span: Span) -> bool:
        """Whether a place is one cell of a grid, no more and no less."""
        index = self._table(span)
        return index >= 0 and span in self._grid(index).spans

    def is_tagged_in_full(self, span: Span) -> bool:
        """Whether inline XBRL says that the number of a cell is dollars, with nothing left out."""
        for document in self._filing.documents:
            if not document.facts or not document.span.meets(span):
                continue
            first = bisect_left(document.facts, span.start, key=lambda fact: fact.span.start)
            for fact in document.facts[first : first + _MOST_TAGS]:
                if fact.span.end <= span.end and fact.unit == _DOLLARS and fact.scale == 0:
                    return True
        return False

    def is_scale_unsaid(self, span: Span) -> bool:
        """Whether a place is in a table that names no units while others of the filing do.

        Such a table is mostly a part of one whose units stand elsewhere: nobody can tell, but for
        a number that is tagged.
        """
        index = self._table(span)
        if index < 0 or self._tables[index].units is not None or self.is_tagged_in_full(span):
            return False
        return any(table.units and unit_scale(table.units.text) != 1 for table in self._tables)

    def _settled(
        self, known: Place | None, named: Quote | None, find: _Find
    ) -> tuple[Place | None, bool]:
        if named is None:
            return known, True
        if known is not None:
            return known, _same(known.quote, fold(named.text))
        found = find(named)
        if found is None:
            return None, False
        return self._place(self._filing.visible.span(found.start, found.end)), True

    def _known(self, span: Span) -> Context:
        index = self._table(span)
        if index < 0:
            return Context()
        table = self._tables[index]
        units = self._cell(table.units)
        spot = self._spot(index, span)
        if spot is None:
            return Context(units=units)
        row, column = spot
        head = table.head[column] if column < len(table.head) else None
        label = next((cell for cell in table.rows[row][:column] if _has_letters(cell.text)), None)
        return Context(self._cell(label), self._place(head) if head else None, units)

    def _table(self, span: Span) -> int:
        """The index of the table that holds a place; -1 if none does."""
        index = bisect_right(self._starts, span.start) - 1
        return index if index >= 0 and self._tables[index].span.holds(span) else -1

    def _spot(self, index: int, span: Span) -> tuple[int, int] | None:
        """Row and column of the one cell with words in it that a range holds or lies in."""
        grid = self._grid(index)
        spots: list[tuple[int, int]] = []
        for at in range(max(0, bisect_right(grid.starts, span.start) - 1), len(grid.cells)):
            cell, row, column = grid.cells[at]
            if cell.start >= span.end or len(spots) > 1:
                break
            # Signs and brackets may have cells of their own.
            if cell.meets(span) and any(map(str.isalnum, self._filing.visible.quote(cell))):
                spots.append((row, column))
        return spots[0] if len(spots) == 1 else None

    def _grid(self, index: int) -> _Grid:
        if index not in self._grids:
            table: Table = self._tables[index]
            cells = sorted(
                (cell.span, number, column)
                for number, row in enumerate(table.rows)
                for column, cell in enumerate(row)
                if cell.span is not None
            )
            starts = tuple(cell[0].start for cell in cells)
            spans = frozenset(cell[0] for cell in cells)
            self._grids[index] = _Grid(starts, tuple(cells), spans)
        return self._grids[index]

    def _cell(self, cell: Cell | None) -> Place | None:
        return self._place(cell.span) if cell is not None and cell.span is not None else None

    def _place(self, span: Span) -> Place | None:
        words = self._filing.visible.quote(span)
        return Place(words, span.start, span.end) if words else None


def _same(stands: str, named: str) -> bool:
    return named != "" and (named == stands or f" {named} " in f" {stands} ")


def _label(row: Sequence[Cell]) -> str:
    return next((cell.text for cell in row if _has_letters(cell.text)), "")


def _is_heading(row: Sequence[Cell]) -> bool:
    """Whether a row has a label and nothing else."""
    filled = [cell.text for cell in row if cell.text.strip()]
    return len(filled) == 1 and _has_letters(filled[0]) and not any(map(str.isdigit, filled[0]))


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _words(row: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in row if cell.text.strip()]
