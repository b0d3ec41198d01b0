"""Tables while HTML is scanned: which rows and cells are open, and which blocks stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.layout import RawCell, RawTable

if TYPE_CHECKING:
    from summarizer.parse.html_style import TagStyle
    from summarizer.parse.layout import Layout

__all__ = ["OpenTables"]


class _OpenCell(NamedTuple):
    first: int
    style: TagStyle
    head: bool


class OpenTables:
    """The tables that are open, innermost last; a block belongs to the innermost."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._open: list[int] = []
        self._cells: list[_OpenCell | None] = []

    def place(self) -> tuple[int, int]:
        """The table and row that a block ending here belongs to, or -1 and -1."""
        if not self._open:
            return -1, -1
        table = self._open[-1]
        return table, self._layout.tables[table].rows - 1

    def begin_table(self, position: int) -> None:
        """Opens a table at a place in the source."""
        outer = self._open[-1] if self._open else -1
        self._open.append(len(self._layout.tables))
        self._layout.tables.append(RawTable(position, outer))
        self._cells.append(None)

    def end_table(self, position: int) -> None:
        """Closes the innermost table, if one is open."""
        if self._open:
            self.end_cell()
            self._layout.tables[self._open.pop()].end = position
            self._cells.pop()

    def begin_row(self) -> None:
        """Opens a row; a cell that is still open ends."""
        if self._open:
            self.end_cell()
            self._layout.tables[self._open[-1]].rows += 1

    def begin_cell(self, style: TagStyle, *, head: bool) -> None:
        """Opens a cell; a row that was not opened begins with it."""
        if self._open:
            if self._cells[-1] is not None:
                self.end_cell()
            table = self._layout.tables[self._open[-1]]
            if not table.rows:
                table.rows = 1
            self._cells[-1] = _OpenCell(len(self._layout.blocks), style, head)

    def end_cell(self) -> None:
        """Closes the cell that is open, if one is."""
        cell = self._cells[-1] if self._cells else None
        if cell is not None:
            self._cells[-1] = None
            table = self._layout.tables[self._open[-1]]
            last = len(self._layout.blocks)
            style = cell.style
            table.cells.append(
                RawCell(table.rows - 1, cell.first, last, style.colspan, style.rowspan, cell.head)
            )

    def finish(self, position: int) -> None:
        """Closes every table that was never closed."""
        while self._open:
            self.end_table(position)
