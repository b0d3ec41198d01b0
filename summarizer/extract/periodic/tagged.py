"""The lines of the accounts by their tags: inline XBRL says what a number is, and of which time.

The table in which most lines of a statement are tagged is that statement; the number of the period
is the one whose time ends with the report's, and the earlier one is of an equal time a year before,
or of the balance before. Tags on parts of the business are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.cells import row_label, scale_of
from summarizer.extract.columns import columns
from summarizer.extract.periodic.lines import Amount, Line, ends, is_money
from summarizer.extract.words.tags import TAGGED
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.domain.filing import Cell, Fact, Filing, Table
    from summarizer.extract.words.tags import TaggedLine

__all__ = ["tagged_lines"]

_QUARTER, _YEAR = range(75, 116), range(340, 381)
# A fiscal year of whole weeks does not end on the same day of every year.
_ABOUT_A_YEAR = range(350, 381)


class _Time(NamedTuple):
    """What a fact is told for: its last day, and how many days it lasts (0 for a balance)."""

    end: date
    days: int


class _Place(NamedTuple):
    """A tagged number in a table: its fact, and the row and column of its cell."""

    fact: Fact
    time: _Time
    row: int
    column: int


def tagged_lines(filing: Filing) -> dict[str, Line]:
    """Each line that a reader looks for, by its kind, as far as tags tell it."""
    if filing.period is None or not filing.main.facts:
        return {}
    facts = _told(filing)
    best: dict[str, tuple[int, dict[str, Line]]] = {}
    others: dict[str, Line] = {}
    for table in filing.main.tables:
        places = list(_places(table, facts))
        found = _lines(filing, table, places) if places else {}
        for kind, line in found.items():
            if line.current.column is not None and not _BARE.fullmatch(line.label.text):
                others.setdefault(kind, line)
        for statement in {wanted.statement for wanted in TAGGED if wanted.kind in found}:
            its = {one.kind: found[one.kind] for one in _of(statement) if one.kind in found}
            if len(its) > best.get(statement, (0, {}))[0]:
                best[statement] = (len(its), its)
    chosen = {kind: line for _, its in best.values() for kind, line in its.items()}
    return others | chosen


_BARE = lazy(r"\W*(?:sub-?)?total\W*", re.IGNORECASE)


def _of(statement: str) -> tuple[TaggedLine, ...]:
    return tuple(one for one in TAGGED if one.statement == statement)


_NAMES = {name: wanted for wanted in TAGGED for name in wanted.names}


def _told(filing: Filing) -> list[tuple[Fact, _Time]]:
    """The facts of the whole registrant that are tagged as a line, in the order of the text."""
    return [
        (fact, time)
        for fact in filing.main.facts
        if fact.value is not None
        and not fact.members
        and fact.unit in {"USD", "USD/shares"}
        and fact.name.rpartition(":")[2] in _NAMES
        and (time := _time(fact.period)) is not None
    ]


def _time(period: str | None) -> _Time | None:
    first, parted, last = (period or "").partition("/")
    try:
        end = date.fromisoformat(last or first)
        return _Time(end, (end - date.fromisoformat(first)).days + 1 if parted else 0)
    except ValueError:
        return None


def _places(table: Table, facts: Sequence[tuple[Fact, _Time]]) -> Iterator[_Place]:
    """The facts that stand in a table, cell by cell."""
    low = bisect_left(facts, table.span.start, key=lambda told: told[0].span.start)
    high = bisect_left(facts, table.span.end, key=lambda told: told[0].span.start)
    if low == high:
        return
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            if cell.span is None or not cell.text.strip():
                continue
            at = bisect_left(facts, cell.span.start, low, high, key=lambda told: told[0].span.start)
            while at < high and facts[at][0].span.start < cell.span.end:
                yield _Place(*facts[at], row, column)
                at += 1


def _lines(filing: Filing, table: Table, places: Sequence[_Place]) -> dict[str, Line]:
    """The lines of one table, each by the best of its names."""
    by_name: Mapping[str, list[_Place]] = defaultdict(list)
    for place in places:
        by_name[place.fact.name.rpartition(":")[2]].append(place)
    found: dict[str, Line] = {}
    for name in sorted(by_name, key=lambda one: _NAMES[one].names.index(one)):
        wanted = _NAMES[name]
        line = _line(filing, table, wanted, by_name[name])
        if line is not None:
            found.setdefault(wanted.kind, line)
        if wanted.kind == "net":
            to_date = _line(filing, table, wanted._replace(whole=True), by_name[name])
            if to_date is not None and line is not None and to_date.current != line.current:
                found.setdefault("net-to-date", to_date._replace(kind="net-to-date"))
    return found


def _line(
    filing: Filing, table: Table, wanted: TaggedLine, places: Sequence[_Place]
) -> Line | None:
    current = _current(filing, wanted, places)
    label = None if current is None else row_label(table.rows[current.row])
    amount = None if current is None else _amount(table, current)
    if current is None or label is None or amount is None:
        return None
    beside = [one for one in places if one.row == current.row and one.column != current.column]
    earlier = _earlier(current, beside)
    return Line(
        wanted.kind,
        wanted.unit,
        table,
        label,
        _parent(table, current.row),
        amount,
        None if earlier is None else _amount(table, earlier),
    )


def _current(filing: Filing, wanted: TaggedLine, places: Sequence[_Place]) -> _Place | None:
    """The number of the period: of the quarter or the year, of the year to date, of its end."""
    fitting = [
        one for one in places if one.time.end == filing.period and _fits(filing, wanted, one.time)
    ]
    if wanted.whole:
        return max(fitting, key=lambda one: one.time.days, default=None)
    return fitting[0] if fitting else None


def _fits(filing: Filing, wanted: TaggedLine, time: _Time) -> bool:
    if wanted.statement == "position":
        return time.days == 0
    if wanted.whole:
        return time.days > 0
    quarterly = filing.form is not None and filing.form.base.startswith("10-Q")
    return time.days in (_QUARTER if quarterly else _YEAR)


def _earlier(current: _Place, beside: Sequence[_Place]) -> _Place | None:
    """The comparable number of the row: of an equal time a year before, or the balance before."""
    if current.time.days == 0:
        before = [one for one in beside if one.time.days == 0 and one.time.end < current.time.end]
        return max(before, key=lambda one: one.time.end, default=None)
    return next(
        (
            one
            for one in beside
            if (current.time.end - one.time.end).days in _ABOUT_A_YEAR
            and abs(one.time.days - current.time.days) <= _WEEKS
        ),
        None,
    )


_WEEKS = 10


def _amount(table: Table, place: _Place) -> Amount | None:
    """The number with its column, whose head must not name another day than the tag."""
    cell = table.rows[place.row][place.column]
    if place.fact.value is None or not _agree(table, cell, place.fact):
        return None
    head = columns(table)[place.column] if place.column < len(table.columns) else None
    if head is not None:
        end = ends(head.text)
        if end is None or abs((end - place.time.end).days) > _HEAD_WITHIN:
            head = None
    return Amount(cell, head, place.fact.value)


def _agree(table: Table, cell: Cell, fact: Fact) -> bool:
    """Whether the cell in the scale of its table is the number that the tag says."""
    found = numbers(cell.text, cell=True)
    said = fact.scale == 0 or is_money(table, cell)
    if len(found) != 1 or fact.value is None or not said:
        return False
    return abs(fact.value) in {abs(found[0].value), abs(found[0].value * scale_of(table))}


# A head may name the year alone, which then may end some weeks later.
_HEAD_WITHIN = 62


def _parent(table: Table, row: int) -> Cell | None:
    """The heading above a row: the nearest row before it that holds words alone."""
    for cells in reversed(table.rows[:row]):
        label = row_label(cells)
        if label is not None and sum(bool(cell.text.strip()) for cell in cells) == 1:
            return label
    return None
