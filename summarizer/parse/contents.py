"""Contents lists: which headings are rows of one, and how far it goes."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.after_items import heads_exhibit_index
from summarizer.parse.parts import part_number
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.parse.headings import ItemHeading
    from summarizer.parse.lines import Line

__all__ = ["Contents", "Row", "part_contents", "row_pages"]

_PAGES = lazy(
    r"(?:^|[\s.])(?:pages?\s)?\(?((?:\d{1,3}|[A-F]-\d{1,3})(?:\s?(?:-|,|;|&|to|and)\s?\d{1,3}\b)*)"
    r"\)?(?:\s?[,;]?\s?\([a-z0-9]{1,2}\))*[\s*_-]*$",
    re.IGNORECASE,
)
_PAGES_END = ")*_-"
_NO_PAGES = lazy(
    r"[\s.]*(?:not\s+applicable|none|n/?a|\*+|-+|(?:\([a-z0-9]{1,2}\)\s?)+)"
    r"(?:\s?\([a-z0-9]{1,2}\))*\W*",
    re.IGNORECASE,
)
_REFERS = lazy(r"\b(?:notes?|parts?|items?|exhibits?|forms?|rules?|section)\s$", re.IGNORECASE)
_TITLE = lazy(
    r"\W{0,4}(?:table\s+of\s+contents|index|contents|pages?(?:\s+(?:no|numbers?|reference)s?)?"
    r"|items?(?:\s+(?:no|numbers?))?|.{0,40}\bcross[\s-]{1,3}references?(?:\s+(?:index|sheet|table))?"
    r"|form\s+\S{3,8}\s+(?:index|table\s+of\s+contents))\W{0,4}(?:pages?)?\W{0,4}",
    re.IGNORECASE,
)
_SECTION_LINE = lazy(r"\W{0,4}section\s+[1-9]\b", re.IGNORECASE)
_SIGNATURE = lazy(r"\W{0,4}signatures?\b", re.IGNORECASE)
_THIN = 90
_LONGEST_ROW = 160
_SHORT = 80
_MOST_LIST = 4_000
_FEWEST_PAGES = 3
_MOST_ABOVE, _MOST_BELOW = 14, 60
_MOST_LISTS = 50


class Row(NamedTuple):
    """A row of a contents list: its heading, and the pages that it names, as printed."""

    heading: ItemHeading
    pages: str


class Contents(NamedTuple):
    """One contents list: its rows, its first line and the line after its last."""

    rows: tuple[Row, ...]
    begin: int
    end: int


def part_contents(
    headings: Sequence[ItemHeading], lines: Sequence[Line]
) -> tuple[tuple[ItemHeading, ...], tuple[Contents, ...]]:
    """Parts the headings of the body from the rows of contents lists.

    A row names a page and stands among others that do; or it has next to nothing after it and its
    item comes again. The last row of a list is followed by the cover or by the body: it is one
    because the row before it is.
    """
    if not headings:
        return (), ()
    segments = _segments(headings, lines)
    paged = _paged_runs(headings, segments)
    gone = {position for run in paged for position in run}
    left = [position for position in range(len(headings)) if position not in gone]
    repeated = _repeated_runs([headings[i] for i in left], [segments[i] for i in left])
    runs = sorted([*paged, *([left[i] for i in run] for run in repeated)])
    gone |= {position for run in runs for position in run}
    body = tuple(each for position, each in enumerate(headings) if position not in gone)
    places = [each.line for each in body]
    lists = tuple(
        _contents([(headings[i], segments[i].pages) for i in run], lines, (body, places))
        for run in runs[:_MOST_LISTS]
    )
    return body, lists


class _Segment(NamedTuple):
    """What stands between a heading and the next: whether it is a list, and the pages named."""

    thin: bool
    pages: str
    row: bool


def _segments(headings: Sequence[ItemHeading], lines: Sequence[Line]) -> list[_Segment]:
    ends = [*(heading.line for heading in headings[1:]), len(lines)]
    return [_segment(heading, lines, end) for heading, end in zip(headings, ends, strict=True)]


def _segment(heading: ItemHeading, lines: Sequence[Line], end: int) -> _Segment:
    last = lines[heading.line + heading.lines - 1]
    row = last.words[max(0, heading.end - last.start) :]
    after = lines[heading.line + heading.lines : end]
    if not row.strip(" .") and after and len(after[0].words) <= _THIN:
        row = after[0].words
    pages = _pages(row) or _pages(last.words[max(0, heading.start - last.start) :])
    stop = after[-1].end if after else last.end
    thin = stop - heading.end <= _THIN or (
        stop - heading.end <= _MOST_LIST and _is_list([line.words for line in after])
    )
    return _Segment(thin, pages, bool(pages) or _NO_PAGES.fullmatch(row) is not None)


def _pages(words: str) -> str:
    match = _PAGES.search(words) if len(words) <= _LONGEST_ROW and _may_end(words) else None
    return match[1] if match and not _REFERS.search(words[: match.start(1)]) else ""


def _may_end(words: str) -> bool:
    """Whether the last character may be one that pages end with; that of most words is a letter."""
    last = words[-1:]
    return last.isdigit() or last.isspace() or last in _PAGES_END


def _is_list(words: Sequence[str]) -> bool:
    if any(len(each) > _LONGEST_ROW for each in words):
        return False
    paged = sum(_may_end(each) and _PAGES.search(each) is not None for each in words)
    return 2 * paged >= len(words)


def _paged_runs(headings: Sequence[ItemHeading], segments: Sequence[_Segment]) -> list[list[int]]:
    """Runs of rows that name pages: headings that follow each other, each item once."""
    runs: list[list[int]] = [[]]
    seen: set[tuple[str | None, str]] = set()
    for position, (heading, segment) in enumerate(zip(headings, segments, strict=True)):
        keys = {(heading.part, number) for number in heading.numbers}
        if not segment.row or keys & seen:
            runs.append([])
            seen = set()
        if segment.row:
            runs[-1].append(position)
            seen |= keys
    return [run for run in runs if sum(bool(segments[i].pages) for i in run) >= _FEWEST_PAGES]


def _repeated_runs(
    headings: Sequence[ItemHeading], segments: Sequence[_Segment]
) -> list[list[int]]:
    """Runs of rows whose items come again; an item that does not may stand between two that do."""
    again = _come_again(headings)
    runs: list[list[int]] = []
    open_run = False
    seen: set[tuple[str | None, str]] = set()
    for position, heading in enumerate(headings):
        keys = {(heading.part, number) for number in heading.numbers}
        goes_on = open_run and not keys & seen
        between = segments[position].thin and any(again[position + 1 : position + 2])
        if goes_on and (again[position] or between):
            runs[-1].append(position)
            seen |= keys
        elif again[position] and segments[position].thin:
            runs.append([position])
            open_run, seen = True, set(keys)
        else:
            open_run = False
    return runs


def _come_again(headings: Sequence[ItemHeading]) -> list[bool]:
    last_of = {
        (heading.part, number): position
        for position, heading in enumerate(headings)
        if not heading.continued
        for number in heading.numbers
    }
    return [
        all(last_of.get((heading.part, number), 0) > position for number in heading.numbers)
        for position, heading in enumerate(headings)
    ]


def _contents(
    rows: Sequence[tuple[ItemHeading, str]],
    lines: Sequence[Line],
    others: tuple[Sequence[ItemHeading], Sequence[int]],
) -> Contents:
    body, places = others
    first, last = rows[0][0], rows[-1][0]
    begin, end = first.line, last.line + last.lines
    after, before = bisect_left(places, end), bisect_left(places, begin)
    limit = places[after] if after < len(places) else len(lines)
    highest = body[before - 1].line + body[before - 1].lines if before else 0
    while begin > max(highest, first.line - _MOST_ABOVE) and _belongs(lines[begin - 1].words):
        begin -= 1
    for line in lines[end : min(limit, end + _MOST_BELOW)]:
        if not _belongs_below(line.words):
            break
        end += 1
    return Contents(tuple(Row(*row) for row in rows), begin, _without_heads(lines, end, limit))


def _without_heads(lines: Sequence[Line], end: int, limit: int) -> int:
    """A part line right before the first item of the body heads the body, not the list."""
    while end == limit and end > 0 and part_number(lines[end - 1].words) is not None:
        end, limit = end - 1, limit - 1
    return end


def _belongs(words: str) -> bool:
    return len(words) <= _LONGEST_ROW and (
        _TITLE.fullmatch(words) is not None
        or part_number(words) is not None
        or _SECTION_LINE.match(words) is not None
        or bool(_pages(words))
    )


def _belongs_below(words: str) -> bool:
    return len(words) < _LONGEST_ROW and (
        (_SIGNATURE.match(words) is not None and len(words) < _SHORT)
        or heads_exhibit_index(words)
        or bool(_pages(words))
        or part_number(words) is not None
        or words.isdigit()
    )


def row_pages(row: Row) -> Iterator[tuple[int, int]]:
    """The pages that a row names, as first and last."""
    for piece in re.split(r"[,;&]|\band\b", row.pages):
        ends = [int(number) for number in re.findall(r"\d{1,3}", piece)]
        if ends:
            yield ends[0], ends[-1]
