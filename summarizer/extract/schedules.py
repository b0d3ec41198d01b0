"""Figures from short tables under an item: who gets what, and what each step is worth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftFigure, Quote
from summarizer.extract.cells import cell_quote, row_label, scale_of
from summarizer.extract.columns import Column, columns
from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass, numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from summarizer.domain.filing import Cell, Filing, Table

__all__ = ["schedule"]

_MOST_ROWS, _MOST_CELLS = 8, 16


class _Entry(NamedTuple):
    row: int
    label: Cell
    cell: Cell
    column: Column
    value: Decimal
    unit: str


def schedule(filing: Filing, table: Table) -> tuple[tuple[int, DraftFigure], ...]:
    """The cells of a short table of terms, each with the number of its row; () for another table.

    Such a table names a person or a step in each row, heads its columns with words, and states
    money or shares as they are. A grid of rates or a long table is none.
    """
    if len(table.rows) > _MOST_ROWS or scale_of(table) != 1:
        return ()
    found = list(_entries(table))
    if len(found) > _MOST_CELLS or all(one.unit == "percent" for one in found):
        return ()
    shared = _shared_period(columns(table))
    return tuple((one.row, _figure(filing, table, one, shared)) for one in found)


def _shared_period(heads: Iterable[Column | None]) -> Column | None:
    """The head that names a year in full, where no other head of the table names another."""
    told = [one for one in heads if one is not None and one.period is not None]
    years = {one.period[-_YEAR:] for one in told if one.period is not None}
    named = [one for one in told if one.period is not None and len(one.period) > _YEAR]
    return named[0] if len(years) == 1 and named else None


_YEAR = len("2014")


def _entries(table: Table) -> Iterator[_Entry]:
    heads = [one if one is not None and _says(one.text) else None for one in columns(table)]
    for number, row in enumerate(table.rows):
        label = row_label(row)
        if label is None or _HEAD_ROW.match(label.text):
            continue
        for place, cell in enumerate(row):
            column = heads[place] if place < len(heads) else None
            if cell is label or cell.span is None or column is None:
                continue
            mentions = numbers(cell.text, cell=True)
            unit = _unit(cell.text, column.text, mentions[0].unit) if len(mentions) == 1 else ""
            if unit and mentions[0].value > 0:
                yield _Entry(number, label, cell, column, mentions[0].value, unit)


_HEAD_ROW = lazy(r"\W*(?:total|exhibit|item|date|by|name|title)\b", re.IGNORECASE)
_WORDED = lazy(r"[A-Za-z]{3}")
# What is paid at the least, and how often a board meets, nobody asks first.
_LESSER = lazy(
    r"\b(?:threshold|meetings per|par value|number of meetings|increase)\b", re.IGNORECASE
)


def _says(head: str) -> bool:
    return _WORDED.search(head) is not None and _LESSER.search(head) is None


_MONEY = {UnitClass.MONEY, UnitClass.MONEY_PER_SHARE}
_SHARES = lazy(r"\b(?:shares?|units?|options?|rsus?|psus?)\b", re.IGNORECASE)
_PRICE = lazy(r"\bper share\b|\b(?:exercise|strike|purchase) price\b", re.IGNORECASE)


def _unit(cell: str, head: str, unit: UnitClass) -> str:
    """The labelling guide's unit of a cell, empty for what may be anything."""
    if unit in _MONEY:
        return "USD/share" if _PRICE.search(head) else "USD" if "$" in cell else ""
    if unit is UnitClass.PERCENT:
        return "percent"
    return "shares" if unit is UnitClass.COUNT and _SHARES.search(head) else ""


def _figure(filing: Filing, table: Table, one: _Entry, shared: Column | None) -> DraftFigure:
    dated = one.column if shared is None else shared
    quotes = [cell_quote(filing, table, one.label, one.cell, one.column)]
    if dated is not one.column and dated.span is not None:
        quotes.append(Quote(filing.visible.quote(dated.span), dated.span))
    return DraftFigure(
        f"{_plain(one.column.text)}, {_called(_plain(one.label.text))}",
        one.value,
        one.unit,
        dated.period,
        one.cell.text.strip(),
        tuple(quotes),
    )


_NOTE = lazy(r" ?\(\w{1,2}\)| ?\*+$")
_OFFICE = lazy(
    r",? (?:Chair(?:man|woman)?|President|Chief|Executive|Senior|Vice|Director|EVP|SVP|CEO|CFO)\b.*"
)
_LONGEST = 60


def _plain(words: str) -> str:
    return _NOTE.sub("", words).strip(" :.$,")


def _called(name: str) -> str:
    """A person without the office that the same cell names; a long step at its first comma."""
    called = _OFFICE.sub("", name)
    return called if len(called) <= _LONGEST else called.partition(",")[0]
