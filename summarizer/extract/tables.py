"""Figures from tables: the rows of results that matter, and the tallies of a vote."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftFigure
from summarizer.domain.filing import SectionKind
from summarizer.extract.cells import cell_quote, row_label, scale_of
from summarizer.extract.columns import Column, columns
from summarizer.extract.evidence import cover_quote, quote
from summarizer.extract.periods import goes_by_calendar
from summarizer.extract.schedules import schedule
from summarizer.extract.tallies import tally
from summarizer.extract.timing import When, near_date
from summarizer.extract.words.items import BARE_ITEMS
from summarizer.extract.words.rows import RESULT_ROWS
from summarizer.text.gates import evened
from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass, numbers
from summarizer.text.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from summarizer.domain.filing import Cell, Document, Filing, Section, Table
    from summarizer.extract.statements import Statement

__all__ = ["Weighted", "scaled_sections", "table_figures"]

_MOST_TABLES, _MOST_ROWS = 60, 120
_TERM_WEIGHT, _TALLY_WEIGHT, _LOST_WEIGHT = 3.0, 2.0, 1.6


class Weighted(NamedTuple):
    """A figure and how much it is worth beside those of the prose."""

    weight: float
    figure: DraftFigure


def table_figures(filing: Filing, telling: Sequence[Statement]) -> tuple[Weighted, ...]:
    """The figures of the first tables of items, releases and reports, each cell quoted."""
    found: list[Weighted] = []
    seen: set[tuple[str, str]] = set()
    for document in filing.documents:
        for table in document.tables[:_MOST_TABLES]:
            section = _section_of(document, table)
            if section is None or not _is_read(document, section):
                continue
            if "5.07" in section.items:
                day = _meeting(filing, document, section, telling)
                found.extend(
                    Weighted(_TALLY_WEIGHT if won else _LOST_WEIGHT, figure)
                    for won, figure in tally(filing, table, day)
                )
                continue
            results = list(_results(filing, table, seen))
            found.extend(results)
            if not results and section.kind is SectionKind.ITEM:
                found.extend(
                    Weighted(_TERM_WEIGHT - 0.1 * row, figure)
                    for row, figure in schedule(filing, table)
                )
    return tuple(found)


def scaled_sections(filing: Filing) -> frozenset[tuple[int, int]]:
    """The sections, by document and place in it, that have a table in thousands or millions."""
    return frozenset(
        (place, number)
        for place, document in enumerate(filing.documents)
        for table in document.tables[:_MOST_TABLES]
        if scale_of(table) != 1
        for number, section in enumerate(document.sections)
        if section.span.start <= table.span.start < section.span.end
    )


def _section_of(document: Document, table: Table) -> Section | None:
    """The section that the table begins in; its closing tags may lie past the section's end."""
    begun = [one for one in document.sections if one.span.start <= table.span.start]
    return begun[-1] if begun else None


def _is_read(document: Document, section: Section) -> bool:
    if section.kind is SectionKind.ITEM:
        return not (section.items and all(item in BARE_ITEMS for item in section.items))
    exhibit = section.exhibit or (document.type or "").upper().removeprefix("EX-")
    return section.kind in _READ_KINDS and (exhibit.startswith(("99", "13", "20")) or document.main)


_READ_KINDS = {SectionKind.EXHIBIT, SectionKind.BODY, SectionKind.HEADING}


def _results(filing: Filing, table: Table, seen: set[tuple[str, str]]) -> Iterator[Weighted]:
    """The newest figure of each row that matters, with its row, column and scale."""
    labels = [(row, row_label(row)) for row in table.rows[:_MOST_ROWS]]
    labelled = [(row, label) for row, label in labels if label is not None]
    known = [(row, label, match) for row, label in labelled if (match := _known(label.text))]
    if not known:
        return
    heads = columns(table, calendar=goes_by_calendar(filing))
    scale = scale_of(table)
    rows_in = 0
    totalled = any(_TOTAL_OF_SALES.match(one.text) for _, one in labelled)
    for row, label, match in known:
        if totalled and _PART_OF_SALES.fullmatch(label.text):
            continue
        made = list(_numbers(row, heads, scale, match.unit))
        if not made:
            continue
        rows_in += 1
        key = (label.text.strip().lower(), match.unit)
        if key in seen or (
            match.unit == "USD" and scale == 1 and abs(made[0].value) < _WRITTEN_OUT
        ):
            continue
        seen.add(key)
        weight = match.weight - 0.1 * rows_in
        yield Weighted(weight, _figure(filing, table, label, made[0], match.unit))
        before = _year_before(made) if match.weight >= _FIRST_LOOKED_FOR else None
        if before is not None:
            yield Weighted(weight - _YEAR_AGO, _figure(filing, table, label, before, match.unit))


_FIRST_LOOKED_FOR, _YEAR_AGO = 5.0, 1.9


# Where a row adds up the kinds of sales, "Sales" alone is one of the kinds.
_TOTAL_OF_SALES = lazy(r"total (?:net )?(?:revenues?|sales)\b", re.IGNORECASE)
_PART_OF_SALES = lazy(r"(?:net )?(?:sales|revenues?)\W*", re.IGNORECASE)


def _figure(filing: Filing, table: Table, label: Cell, made: _Number, unit: str) -> DraftFigure:
    return DraftFigure(
        label.text.strip(" :.$"),
        made.value,
        unit,
        made.column.period if made.column is not None else None,
        made.cell.text.strip(),
        (cell_quote(filing, table, label, made.cell, made.column),),
    )


def _year_before(made: Sequence[_Number]) -> _Number | None:
    """The number of the same stretch of the year before the first's, as its column head says."""
    column = made[0].column
    found = None if column is None else _STRETCH.fullmatch(column.period or "")
    if found is None:
        return None
    wanted = f"{found[1]}{int(found[2]) - 1}"
    return next((one for one in made if one.column and one.column.period == wanted), None)


_STRETCH = lazy(r"(Q[1-4] |FY)(\d{4})")


class _Known(NamedTuple):
    weight: float
    unit: str


def _known(label: str) -> _Known | None:
    low = label.lower()
    for place in _rows().possible(evened(low)):
        row = RESULT_ROWS[place]
        if lazy(row.pattern).match(low):
            return _Known(row.weight, row.unit)
    return None


@cache
def _rows() -> Sieve:
    return Sieve(row.pattern for row in RESULT_ROWS)


class _Number(NamedTuple):
    cell: Cell
    column: Column | None
    value: Decimal


def _numbers(
    row: tuple[Cell, ...], heads: tuple[Column | None, ...], scale: Decimal, unit: str
) -> Iterator[_Number]:
    """The numbers of a row in order, of the registrant as a whole, the scale applied."""
    whole = _whole(heads)
    for place, cell in enumerate(row):
        if place == 0 or not any(map(str.isdigit, cell.text)) or cell.span is None:
            continue
        if whole and place not in whole:
            continue
        mentions = numbers(cell.text, cell=True)
        if len(mentions) != 1:
            continue
        mention = mentions[0]
        if mention.unit is UnitClass.PERCENT and unit != "percent":
            continue
        column = heads[place] if place < len(heads) else None
        scaled = unit in _SCALED and mention.scale == 1
        yield _Number(cell, column, mention.value * scale if scaled else mention.value)


def _whole(heads: tuple[Column | None, ...]) -> frozenset[int]:
    """The columns of the registrant as a whole, where the others are its segments."""
    named = [(place, one) for place, one in enumerate(heads) if one is not None]
    whole = frozenset(place for place, one in named if _WHOLE.search(one.text))
    when = {one.period for place, one in named if place in whole}
    parts = {one.text for place, one in named if place not in whole and one.period in when}
    return whole if len(parts) >= _SEGMENTS else frozenset()


_WHOLE = lazy(r"\b(?:consolidated|total|combined)\W*$", re.IGNORECASE)
_SEGMENTS = 2
# Money that is neither scaled nor written out may be in thousands or in millions: left out.
_WRITTEN_OUT = 100_000
_SCALED = {"USD", "shares"}


def _meeting(
    filing: Filing, document: Document, section: Section, telling: Sequence[Statement]
) -> When:
    """The day of the meeting, as the first dated sentence of the section gives it."""
    for one in telling:
        inside = (
            filing.documents[one.document] is document and document.sections[one.section] is section
        )
        when = near_date(filing, one, ()) if inside else When(None)
        if when.iso is not None:
            return When(when.iso, quote(filing, one.start, one.end))
    period = None if filing.period is None else filing.period.isoformat()
    return When(period, cover_quote(filing, "period"))
