"""Figures from the tables of a vote: the sides of each proposal, and whom most votes opposed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftFigure
from summarizer.extract.cells import cell_quote, quoted_cell, row_label
from summarizer.extract.columns import Column, columns
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Cell, Filing, Table
    from summarizer.extract.timing import When

__all__ = ["tally"]

_FOR = lazy(
    r"(?:votes? )?(?:for|against|in favor)\b|(?:one|two|three|1|2|3) years?\b", re.IGNORECASE
)
_OPPOSED = lazy(r"(?:votes? )?(?:against|withheld|withhold)\b", re.IGNORECASE)
_SIDE = lazy(r"(?:for|against|withheld|withhold)\b", re.IGNORECASE)
_VOTES = lazy(r"\bvotes?\b", re.IGNORECASE)
_PROPOSES = lazy(
    r"\b(?:proposal|approv|ratif|advisory|amend|adopt|elect|frequency|compensation)", re.IGNORECASE
)
_MOST_ROWS, _MOST_WORDS, _FEWEST_NAMES = 5, 24, 3
# A side with less than a twentieth of the other's votes is no news.
_NEGLIGIBLE, _FEW = 20, 34


class _Side(NamedTuple):
    value: Decimal
    name: str
    label: Cell
    cell: Cell
    column: Column | None


def tally(filing: Filing, table: Table, day: When) -> Iterator[tuple[bool, DraftFigure]]:
    """The sides of a proposal that count, each with whether it had most votes.

    Of an election of directors, which is a list of names, whom most votes opposed.
    """
    sides = list(_sides(table)) if len(table.rows) <= _MOST_ROWS else []
    worst = None if sides else _most_opposed(table)
    if worst is not None:
        yield False, _figure(filing, table, worst, day)
    most = max((one.value for one in sides), default=None)
    for one in sides:
        if most is not None and one.value * _NEGLIGIBLE >= most:
            yield one.value == most, _figure(filing, table, one, day)


def _sides(table: Table) -> Iterator[_Side]:
    heads = columns(table)
    for row in table.rows:
        label = row_label(row)
        for place, cell in enumerate(row):
            value = _value(cell)
            column = heads[place] if place < len(heads) else None
            if value is None:
                continue
            if label is not None and _FOR.match(label.text):
                yield _Side(value, label.text, label, cell, None)
            elif label is None and column is not None and _FOR.match(column.text):
                yield _Side(value, column.text, cell, cell, column)


def _most_opposed(table: Table) -> _Side | None:
    heads = columns(table)
    if not any(one is not None and _OPPOSED.match(one.text) for one in heads):
        return None
    found: list[tuple[Decimal, _Side]] = []
    for row in table.rows:
        label = row_label(row)
        most = max((value for value in map(_value, row) if value is not None), default=None)
        for place, cell in enumerate(row):
            value = _value(cell)
            column = heads[place] if place < len(heads) else None
            if label is None or value is None or column is None or most is None:
                continue
            if _OPPOSED.match(column.text) is not None:
                side = _Side(value, f"{column.text}, {label.text}", label, cell, column)
                found.append((most, side))
    most, worst = max(found, key=lambda one: one[1].value, default=(None, None))
    if most is None or worst is None or len(found) < _FEWEST_NAMES:
        return None
    return worst if worst.value * _FEW >= most else None


def _value(cell: Cell) -> Decimal | None:
    if cell.span is None or not cell.text.lstrip()[:1].isdigit():
        return None
    mentions = numbers(cell.text, cell=True)
    return mentions[0].value if len(mentions) == 1 else None


def _figure(filing: Filing, table: Table, one: _Side, day: When) -> DraftFigure:
    quotes: list[Quote] = [cell_quote(filing, table, one.label, one.cell, one.column)]
    if day.quote is not None:
        quotes.append(day.quote)
    title = _proposal(filing, table)
    if title is not None:
        quotes.append(title)
    # Where nothing speaks of votes, the columns count the shares that were voted.
    heads = " ".join((one.name, *table.columns)).replace("Non-Votes", "")
    return DraftFigure(
        one.name if title is None else f"{one.name}, {title.text.rstrip(' :.')}",
        one.value,
        "shares" if _SIDE.match(one.name) and not _VOTES.search(heads) else "count",
        day.iso,
        one.cell.text.strip(),
        tuple(quotes),
    )


def _proposal(filing: Filing, table: Table) -> Quote | None:
    """The title of a table, where it says what was voted on."""
    if table.title is None or _PROPOSES.search(table.title.text) is None:
        return None
    return (
        quoted_cell(filing, table.title) if len(table.title.text.split()) <= _MOST_WORDS else None
    )
