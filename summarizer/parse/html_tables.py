"""Tables while HTML is scanned: which rows and cells are open, and which blocks stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.made import made
from summarizer.parse.layout import RawCell, RawTable

if TYPE_CHECKING:
    from summarizer.parse.html_style import TagStyle
    from summarizer.parse.layout import Layout

__all__ = ["OpenTables"]


# The number of its first block, its style, and whether it is a head.
_OpenCell = tuple[int, "TagStyle", bool]


class OpenTables:
    """The tables that are open; a block belongs to the innermost, which the others wait for.

    All beginnings are told the style of a tag and its place in the source, all ends their place.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._waiting: list[tuple[int, RawTable | None, _OpenCell | None]] = []
        self._number = -1
        self._table: RawTable | None = None
        self._cell: _OpenCell | None = None

    def place(self) -> tuple[int, int]:
        """The table and row that a block ending here belongs to, or -1 and -1."""
        table = self._table
        return (self._number, table.rows - 1) if table is not None else (-1, -1)

    def begin_table(self, _: TagStyle, position: int) -> None:
        """Opens a table at a place in the source."""
        self._waiting.append((self._number, self._table, self._cell))
        tables = self._layout.tables
        table = RawTable(position, self._number)
        self._number, self._table, self._cell = len(tables), table, None
        tables.append(table)

    def end_table(self, position: int) -> None:
        """Closes the innermost table, if one is open."""
        if self._table is not None:
            self.end_cell(position)
            self._table.end = position
            self._number, self._table, self._cell = self._waiting.pop()

    def begin_row(self, _: TagStyle, position: int) -> None:
        """Opens a row; a cell that is still open ends."""
        if self._table is not None:
            self.end_cell(position)
            self._table.rows += 1

    def begin_cell(self, style: TagStyle, position: int, *, head: bool = False) -> None:
        """Opens a cell; a row that was not opened begins with it."""
        table = self._table
        if table is not None:
            if self._cell is not None:
                self.end_cell(position)
            if not table.rows:
                table.rows = 1
            self._cell = (len(self._layout.blocks), style, head)

    def begin_head_cell(self, style: TagStyle, position: int) -> None:
        """Opens a cell that heads a column or a row."""
        self.begin_cell(style, position, head=True)

    def end_cell(self, _: int) -> None:
        """Closes the cell that is open, if one is."""
        if self._cell is not None and self._table is not None:
            first, style, head = self._cell
            self._cell, table = None, self._table
            last = len(self._layout.blocks)
            cell = (table.rows - 1, first, last, style.colspan, style.rowspan, head)
            table.cells.append(made(RawCell, cell))

    def finish(self, position: int) -> None:
        """Closes every table that was never closed."""
        while self._table is not None:
            self.end_table(position)
