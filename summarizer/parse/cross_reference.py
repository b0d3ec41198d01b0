"""Filings without headings of items, whose index says on which pages each item stands."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from summarizer.domain.filing import Notice, SectionKind
from summarizer.parse.contents import row_pages
from summarizer.parse.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Page
    from summarizer.domain.position import VisibleText
    from summarizer.parse.contents import Row
    from summarizer.parse.lines import Line
    from summarizer.parse.sections import Survey

__all__ = ["by_index"]

_FEWEST = 3
_KEPT = frozenset((SectionKind.COVER, SectionKind.CONTENTS, SectionKind.HEADING, SectionKind.BODY))


def by_index(
    survey: Survey, lines: Sequence[Line], pages: Sequence[Page], visible: VisibleText
) -> tuple[tuple[Mark, ...], tuple[Notice, ...]]:
    """The marks of a document whose items only an index of pages tells of, and what to say of it.

    Items are resolved to their pages where every item has one run of pages and no two share one;
    else the document stays without items, and the notice says which pages the index names. A
    document whose items have headings is left as it is.
    """
    rows = [row for contents in survey.contents for row in contents.rows]
    paged = [row for row in rows if row.pages]
    if any(mark.kind is SectionKind.ITEM for mark in survey.marks) or len(paged) < _FEWEST:
        return survey.marks, ()
    ranges = _ranges(paged)
    borders = _borders(ranges, lines, pages, visible) if ranges else ()
    start = visible.span(rows[0].heading.start, rows[0].heading.start + 1).start
    if not borders:
        return survey.marks, (_unresolved(paged, start),)
    marks = tuple(_resolved(survey.marks, paged, borders, len(lines)))
    what = "no item has a heading: items are told from the pages that the index names"
    return marks, (Notice("cross-reference-index", what, start),)


def _unresolved(rows: Sequence[Row], start: int) -> Notice:
    named = "; ".join(f"item {'+'.join(_numbers(row))}: {row.pages}" for row in rows)
    what = f"no item has a heading, and items share pages by the index, so none is cut: {named}"
    return Notice("cross-reference-index", what, start)


def _numbers(row: Row) -> tuple[str, ...]:
    part, numbers = row.heading.part, row.heading.numbers
    return tuple(f"{part}.{number}" if part else number for number in numbers)


def _ranges(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """First and last page of each row; empty unless they follow each other and share no page."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        named = list(row_pages(row))
        if len(named) != 1 or named[0][1] < named[0][0]:
            return []
        if ranges and named[0][0] <= ranges[-1][1]:
            return []
        ranges.append(named[0])
    return ranges


def _borders(
    ranges: Sequence[tuple[int, int]],
    lines: Sequence[Line],
    pages: Sequence[Page],
    visible: VisibleText,
) -> tuple[tuple[int, int], ...]:
    """The lines at which each range of pages begins and ends; none if a page is not known."""
    by_label: dict[int, Page] = {}
    for page in pages:
        if page.label is not None and page.label.isdigit():
            if int(page.label) in by_label:
                return ()
            by_label[int(page.label)] = page
    starts = [line.start for line in lines]
    borders: list[tuple[int, int]] = []
    for first, last in ranges:
        if first not in by_label or last not in by_label:
            return ()
        begin = bisect_left(starts, visible.range(by_label[first].span)[0])
        end = bisect_left(starts, visible.range(by_label[last].span)[1])
        if end <= begin or (borders and begin < borders[-1][1]):
            return ()
        borders.append((begin, end))
    return tuple(borders)


def _resolved(
    marks: Sequence[Mark], rows: Sequence[Row], borders: Sequence[tuple[int, int]], count: int
) -> Iterator[Mark]:
    found: dict[int, Mark] = {}
    for row, (begin, end) in zip(rows, borders, strict=True):
        heading = row.heading
        title = heading.title.removesuffix(row.pages).strip(" .")
        found[begin] = Mark(begin, SectionKind.ITEM, -1, title, heading.part, heading.numbers)
        if end < count:
            found.setdefault(end, Mark(end, SectionKind.BODY))
    for mark in marks:
        inside = any(begin <= mark.line < end for begin, end in borders)
        if not (inside and mark.kind in _KEPT and mark.kind is not SectionKind.CONTENTS):
            found[mark.line] = mark if mark.line not in found or not inside else found[mark.line]
    yield from (found[line] for line in sorted(found))
