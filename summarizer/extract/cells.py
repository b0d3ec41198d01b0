"""Cells of a table as evidence: a row's label, the scale, a number with what it leans on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Quote
from summarizer.text.numbers import unit_scale

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.domain.filing import Cell, Filing, Table
    from summarizer.extract.columns import Column

__all__ = ["cell_quote", "quoted_cell", "row_label", "scale_of"]


def row_label(row: tuple[Cell, ...]) -> Cell | None:
    """The first cell with words, if it is made of letters: what the row is about."""
    first = next((cell for cell in row if cell.text.strip()), None)
    return first if first is not None and any(map(str.isalpha, first.text)) else None


def scale_of(table: Table) -> Decimal:
    """What the numbers of a table are multiplied by, as its units, title or heads say; else 1."""
    said = " ".join(
        [
            table.units.text if table.units else "",
            table.title.text if table.title else "",
            *table.columns,
        ]
    )
    return unit_scale(said)


def cell_quote(
    filing: Filing, table: Table, label: Cell, cell: Cell, column: Column | None
) -> Quote:
    """A number's cell, with its row label, column head and units as far as they have a place."""
    assert cell.span is not None
    units = None if table.units is None else quoted_cell(filing, table.units)
    head = None if column is None or column.span is None else column.span
    return Quote(
        filing.visible.quote(cell.span),
        cell.span,
        row=quoted_cell(filing, label),
        column=None if head is None else Quote(filing.visible.quote(head), head),
        units=units,
    )


def quoted_cell(filing: Filing, cell: Cell) -> Quote | None:
    """The words of a cell with their place; None for a cell that has none."""
    return None if cell.span is None else Quote(filing.visible.quote(cell.span), cell.span)
