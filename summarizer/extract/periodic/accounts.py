"""The accounts of a periodic report: the lines a reader looks for, for both periods.

Tags tell them where there are any. Else statements are known by their rows and not by their titles,
which filers word and place freely. The columns compared are the newest head and the newest earlier
one that covers an equal stretch of time, so that a quarter is never held against nine months.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.cells import row_label, scale_of
from summarizer.extract.columns import columns
from summarizer.extract.periodic.lines import Amount, Line, ends, is_money
from summarizer.extract.periodic.tagged import tagged_lines
from summarizer.extract.words.accounts import LINES, MEASURES, NOT_CURRENT, AccountLine
from summarizer.text.calendar_words import MONTH_NAMES
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarizer.domain.filing import Cell, Filing, Table
    from summarizer.extract.columns import Column

__all__ = ["accounts", "lines_of"]

_MOST_ROWS = 90
# So many lines make a table the statement: one alone occurs in many a table.
_TELLING = {"operations": 3, "position": 2, "cash-flows": 1}
# Money that is neither scaled nor written out may be in thousands or in millions: left out.
_WRITTEN_OUT = 100_000


class _Row(NamedTuple):
    """A row with numbers: its label, the heading above it, and its cells."""

    label: Cell
    parent: Cell | None
    cells: tuple[Cell, ...]


class _Heads(NamedTuple):
    """The places of the columns compared: each may hold a number or its currency sign."""

    current: tuple[int, ...]
    earlier: tuple[int, ...]


def accounts(filing: Filing) -> dict[str, Line]:
    """Each line that a reader looks for, by its kind, from the statements of the main document.

    What inline XBRL tags is taken by its tags; where they do not tell the results and the means,
    the words of the rows tell what else there is.
    """
    tagged = tagged_lines(filing)
    wanted = MEASURES if tagged.keys() >= _ENOUGH else (*LINES, *MEASURES)
    return _compared(_by_words(filing.main.tables, wanted)) | tagged


def lines_of(tables: Iterable[Table]) -> dict[str, Line]:
    """Each line that a reader looks for, by its kind, as the rows of some tables tell it."""
    return _compared(_by_words(tables, (*LINES, *MEASURES)))


def _compared(lines: Mapping[str, Line]) -> dict[str, Line]:
    """The lines without the measures compared with nothing: plans, maturities, parts."""
    alone = {one.kind for one in MEASURES if one.kind in lines and not lines[one.kind].earlier}
    return {kind: line for kind, line in lines.items() if kind not in alone}


_ENOUGH = frozenset({"revenue", "net", "cash", "operating-cash"})


def _by_words(tables: Iterable[Table], looked_for: tuple[AccountLine, ...]) -> dict[str, Line]:
    """A kind is taken from one table alone, the one that tells most of its statement.

    The time grows with the rows of the tables.
    """
    best: dict[str, tuple[int, dict[str, Line]]] = {}
    for table in tables:
        for statement, lines in _read(table, looked_for).items():
            told = len(lines)
            if told > best.get(statement, (0, {}))[0]:
                best[statement] = (told, lines)
    kept: dict[str, Line] = {}
    for statement, (told, lines) in best.items():
        if told >= _TELLING.get(statement, 1):
            kept.update(lines)
    return kept


def _read(table: Table, looked_for: tuple[AccountLine, ...]) -> dict[str, dict[str, Line]]:
    """The known lines of one table, by the statement they belong to."""
    if table.title is not None and NOT_CURRENT.search(table.title.text):
        return {}
    rows = [(row, wanted) for row in _rows(table) for wanted in _kinds(row, looked_for)]
    heads = _heads(columns(table)) if rows else None
    if heads is None:
        return {}
    found: dict[str, dict[str, Line]] = {}
    for row, wanted in rows:
        lines = found.setdefault(wanted.statement, {})
        line = _line(wanted, table, row, heads)
        if line is not None and (wanted.kind not in lines or _is_total(row.label.text)):
            lines[wanted.kind] = line
    return found


def _rows(table: Table) -> Iterator[_Row]:
    """Each row with its label and the heading above it."""
    parent: Cell | None = None
    for cells in table.rows[:_MOST_ROWS]:
        label = row_label(cells)
        if label is None:
            continue
        if sum(bool(cell.text.strip()) for cell in cells) == 1:
            parent = label
        else:
            yield _Row(label, parent, cells)


def _is_total(label: str) -> bool:
    return label.lower().startswith("total ")


@cache
def _patterns(
    looked_for: tuple[AccountLine, ...],
) -> tuple[tuple[AccountLine, re.Pattern[str]], ...]:
    return tuple((line, re.compile(line.pattern)) for line in looked_for)


_NOTE = re.compile(r"\s*\((?:notes?\b[^)]*|\d{1,2}|[a-z])\)", re.IGNORECASE)


def _kinds(row: _Row, looked_for: tuple[AccountLine, ...]) -> list[AccountLine]:
    """The kinds of line that a label names, by itself or with the heading above it."""
    bare = " ".join(_NOTE.sub("", row.label.text).lower().strip(" :.$").split())
    under = "" if row.parent is None else row.parent.text.lower().strip(" :")
    return [
        line
        for line, pattern in _patterns(looked_for)
        if pattern.search(f"{under}: {bare}" if line.under_heading else bare)
    ]


def _heads(heads: Sequence[Column | None]) -> _Heads | None:
    """The columns compared, None where no head tells a period."""
    told: dict[str, tuple[int, ...]] = {}
    for place, head in enumerate(heads):
        if head is not None and ends(head.text) is not None:
            told[head.text] = (*told.get(head.text, ()), place)
    if not told:
        return None
    first = next(iter(told))
    alike = [text for text in told if _stretch(text) == _stretch(first)]
    alike.sort(key=lambda text: ends(text) or date.min, reverse=True)
    newest = ends(alike[0])
    earlier = next((text for text in alike[1:] if ends(text) != newest), None)
    return _Heads(told[alike[0]], () if earlier is None else told[earlier])


_DIGITS = re.compile(
    rf"\d+|\b(?:{MONTH_NAMES}"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|[,\s]+|\(?(?:un)?audited\)?",
    re.IGNORECASE,
)


def _stretch(head: str) -> str:
    """A head without its date: "threemonthsended"."""
    return _DIGITS.sub("", head).lower()


def _line(wanted: AccountLine, table: Table, row: _Row, heads: _Heads) -> Line | None:
    if wanted.unit == "percent":
        heads = _shares(table, heads)
    current = _amount(table, row.cells, heads.current, wanted.unit)
    if current is None:
        return None
    if wanted.unit == "USD" and scale_of(table) == 1 and abs(current.value) < _WRITTEN_OUT:
        return None
    earlier = _amount(table, row.cells, heads.earlier, wanted.unit)
    return Line(wanted.kind, wanted.unit, table, row.label, row.parent, current, earlier)


def _fits(table: Table, cell: Cell, head: Column, unit: str) -> bool:
    if unit == "percent":
        return "%" in cell.text or _PERCENT.search(head.text) is not None
    return is_money(table, cell)


_PERCENT = re.compile(r"%|\bpercent", re.IGNORECASE)


def _shares(table: Table, heads: _Heads) -> _Heads:
    """The columns of percents beside those compared, where a table has such; else the same."""
    found = columns(table)

    def beside(places: tuple[int, ...]) -> tuple[int, ...]:
        days = {ends(head.text) for place in places if (head := found[place]) is not None}
        return tuple(
            place
            for place, head in enumerate(found)
            if head is not None and _PERCENT.search(head.text) and ends(head.text) in days
        )

    current = beside(heads.current)
    return _Heads(current, beside(heads.earlier)) if current else heads


def _amount(
    table: Table, row: tuple[Cell, ...], places: tuple[int, ...], unit: str
) -> Amount | None:
    heads = columns(table)
    for place in places:
        cell = row[place] if place < len(row) else None
        if cell is None or cell.span is None or not any(map(str.isdigit, cell.text)):
            continue
        mentions = numbers(cell.text, cell=True)
        head = heads[place]
        if len(mentions) != 1 or head is None or not _fits(table, cell, head, unit):
            continue
        scale = scale_of(table) if unit == "USD" and mentions[0].scale == 1 else 1
        return Amount(cell, head, mentions[0].value * scale)
    return None
