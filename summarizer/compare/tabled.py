"""Figures in tables of both filings: rows that answer each other, column by column."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.tokens import skeleton
from summarizer.domain.comparison import FigureComparison, FigureSide, FigureStatus
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer.compare.passages import Book, Passage
    from summarizer.compare.rolling import Roll
    from summarizer.domain.filing import Cell, Table
    from summarizer.text.dates import DateMention

__all__ = ["Sheets", "tabled"]

_AMOUNT = lazy(r"([-(]?)\s?[$\u20ac\u00a3\u00a5]?\s?([-(]?)\s?(\d[\d,]*(?:\.\d+)?)\s?%?\s?\)?\s?%?")
_SCALE = lazy(r"\b(?:thousands|millions|billions)\b")


class _Column(NamedTuple):
    """One cell of a row: what heads it, with the date in that, and what the cell says."""

    head: str
    day: DateMention
    value: Decimal
    as_written: str
    unit: str


class Sheets:
    """The tables of a filing, by the places of their rows."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rows: dict[int, tuple[Table, tuple[Cell, ...]]] = {}
        for document in book.filing.documents:
            for table in document.tables:
                for row in table.rows:
                    first = next((cell for cell in row if cell.span is not None), None)
                    if first is not None and first.span is not None:
                        start, _ = book.filing.visible.range(first.span)
                        self._rows[start] = table, row

    def columns(self, passage: Passage) -> Mapping[str, _Column]:
        """The figures of a row by their heads, as far as each head names one date and is unique."""
        found = self._rows.get(passage.start)
        if found is None or not passage.head:
            return {}
        table, row = found
        scale = _SCALE.search(table.units.text.casefold()) if table.units else None
        columns: dict[str, _Column] = {}
        repeated = set[str]()
        # A table without head rows has no columns.
        for head, cell in zip(table.columns, row, strict=False):
            days, amount = dates(head), _amount(cell.text)
            if len(days) != 1 or amount is None:
                continue
            repeated |= {head} & columns.keys()
            unit = "percent" if "%" in cell.text else scale[0] if scale else ""
            columns[head] = _Column(head, days[0], amount, cell.text, unit)
        return {head: column for head, column in columns.items() if head not in repeated}

    def side(self, column: _Column, passage: Passage) -> FigureSide:
        """A figure with the row that proves it."""
        return FigureSide(
            column.value, column.day.iso, column.as_written, (self._book.evidence(passage),)
        )


def tabled(
    pairs: Iterable[tuple[Passage, Passage]], before: Sheets, after: Sheets, roll: Roll
) -> Iterator[FigureComparison]:
    """Figures of rows that answer each other and are called the same, where the values differ.

    Columns with the same head are of one period: another value there is revised. Columns whose
    heads moved on as the filings' periods did hold the values of the two periods.
    """
    for one, other in pairs:
        if one.text == other.text or one.head.casefold() != other.head.casefold():
            continue
        mine, others = before.columns(one), after.columns(other)
        for column in others.values():
            found = _answer(column, mine, roll)
            if found is None or found[1].value == column.value or found[1].unit != column.unit:
                continue
            status, known = found
            yield FigureComparison(
                other.head, column.unit, status, before.side(known, one), after.side(column, other)
            )


def _answer(
    column: _Column, known: Mapping[str, _Column], roll: Roll
) -> tuple[FigureStatus, _Column] | None:
    if column.head in known:
        return FigureStatus.REVISED, known[column.head]
    rolled = [
        each
        for each in known.values()
        if skeleton(each.head) == skeleton(column.head)
        and roll.rolls(each.day, column.day, heads=True)
    ]
    return (FigureStatus.CHANGED, rolled[0]) if len(rolled) == 1 else None


def _amount(text: str) -> Decimal | None:
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return None
    value = Decimal(found[3].replace(",", ""))
    return -value if found[1] or found[2] else value
