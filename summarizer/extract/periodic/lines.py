"""A line of the accounts: what it is called, and what it comes to in both periods."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.cells import scale_of
from summarizer.text.dates import Precision, dates

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.domain.filing import Cell, Table
    from summarizer.extract.columns import Column

__all__ = ["Amount", "Line", "ends", "is_money"]


class Amount(NamedTuple):
    """A number of the accounts: its cell, the head of its column if it has one, its value."""

    cell: Cell
    column: Column | None
    value: Decimal


class Line(NamedTuple):
    """A line of the accounts with both periods; `parent` is the heading a bare label stands under.

    `kind` names the line ("revenue", "net", "per-share", ...); `earlier` is None where the table
    has no comparable column.
    """

    kind: str
    unit: str
    table: Table
    label: Cell
    parent: Cell | None
    current: Amount
    earlier: Amount | None


def ends(head: str) -> date | None:
    """The last day that a head names, a year standing for its end."""
    found = [one for one in dates(head) if one.year is not None]
    if not found:
        return None
    last = found[-1]
    if last.precision is Precision.DAY:
        return date.fromisoformat(last.iso)
    return date(int(last.year or 0), 12, 31)


def is_money(table: Table, cell: Cell) -> bool:
    """Whether a cell or its table says that it is money, by a sign or by a scale."""
    if "%" in cell.text:
        return False
    units = "" if table.units is None else table.units.text.lower()
    return "$" in cell.text or "dollar" in units or scale_of(table) != 1
