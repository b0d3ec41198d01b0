"""A document cut into its sections: every block in exactly one of them, in reading order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import SectionKind
from summarizer.parse.after_items import heads_exhibit_index, marks_after_items
from summarizer.parse.headings import item_headings, part_number
from summarizer.parse.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.forms import FormItems
    from summarizer.parse.headings import ItemHeading
    from summarizer.parse.lines import Line

__all__ = ["find_marks"]

_SIGNATURE = re.compile(
    r"\W{0,4}s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?(?:s|\(s\))?(?:\s+page)?\W{0,4}", re.IGNORECASE
)
_SIGNED = re.compile(
    r"\W{0,4}pursuant\s+to\s+the\s+requirements?\s+of\s+(?:the\s+)?(?:section[^,.]{0,60}\s+of\s+the\s+)?securities"
    r"(?:\s+and)?(?:\s+exchange)?\s+act.{0,250}?\b(?:duly\s+caused|has\s+caused|to\s+be\s+signed)",
    re.IGNORECASE | re.DOTALL,
)
_SECTION_LINE = re.compile(r"\W{0,4}section\s+[1-9]\b\W{0,6}(?P<rest>.{0,90})", re.IGNORECASE)
_CONTENTS = re.compile(r"\W{0,4}(?:table\s+of\s+contents|index|contents)\W{0,4}", re.IGNORECASE)
_PAGE_END = re.compile(r"[\s.]\(?\d{1,3}\)?\s*$")
_THIN = 90
_FEWEST_ROWS = 2
_HEADS_ABOVE = 3
_LONGEST_HEADING = 120
_SHORT = 60
_LONGEST_ROW = 80


def find_marks(lines: Sequence[Line], form: FormItems) -> tuple[Mark, ...]:
    """The beginnings of all sections of a main document, the first of them at its first line."""
    headings = _with_parts(item_headings(lines, form), lines, form)
    body, contents = _without_contents(headings, lines)
    items = tuple(_items(body, lines, form))
    end = _end_of_items(items, lines)
    first = items[0].line if items else end
    marks = [
        *_before_items(lines, contents, first),
        *items,
        *marks_after_items(lines, end),
    ]
    return tuple(sorted(marks, key=lambda mark: mark.line)) or (Mark(0, SectionKind.BODY),)


def _with_parts(
    headings: Sequence[ItemHeading], lines: Sequence[Line], form: FormItems
) -> tuple[ItemHeading, ...]:
    """The headings with the part that each stands in, from the part lines above them."""
    part: str | None = None
    position = 0
    single = {item.number: item.part for item in form.items}
    placed: list[ItemHeading] = []
    for heading in headings:
        for line in lines[position : heading.line]:
            part = _part_line(line, form) or part
        position = heading.line
        part = heading.part or part
        here = part if form.restarts else single[heading.numbers[0]]
        placed.append(heading._replace(part=here))
    return tuple(placed)


def _without_contents(
    headings: Sequence[ItemHeading], lines: Sequence[Line]
) -> tuple[tuple[ItemHeading, ...], tuple[ItemHeading, ...]]:
    """Parts the headings of the body from the rows of a contents list.

    A row of a contents list has next to nothing after it, and its item comes again. The last row
    is followed by the cover or by the body: it is one because the row before it is.
    """
    last_place = lines[-1].end if lines else 0
    last_of = {
        (heading.part, number): position
        for position, heading in enumerate(headings)
        if not heading.continued
        for number in heading.numbers
    }
    rows: list[ItemHeading] = []
    kept: list[ItemHeading] = []
    for position, heading in enumerate(headings):
        following = headings[position + 1].start if position + 1 < len(headings) else last_place
        again = all(last_of.get((heading.part, number), 0) > position for number in heading.numbers)
        thin = following - heading.end <= _THIN
        in_run = bool(rows) and rows[-1] is headings[position - 1]
        (rows if again and (thin or in_run) else kept).append(heading)
    return tuple(kept), tuple(rows)


def _items(
    headings: Sequence[ItemHeading], lines: Sequence[Line], form: FormItems
) -> Iterator[Mark]:
    """One mark an item; a heading that repeats the item it stands in begins nothing."""
    seen: tuple[str | None, tuple[str, ...]] | None = None
    position = headings[0].line if headings else 0
    for heading in headings:
        yield from _between(lines, position, heading.line, form)
        position = heading.line
        if (heading.part, heading.numbers) != seen:
            seen = (heading.part, heading.numbers)
            yield Mark(
                heading.line,
                SectionKind.ITEM,
                heading.end,
                heading.title,
                heading.part,
                heading.numbers,
            )


def _between(lines: Sequence[Line], begin: int, end: int, form: FormItems) -> Iterator[Mark]:
    """Lines before a heading that head a part or a section of the form, and belong to no item."""
    for index in range(max(begin, end - _HEADS_ABOVE), end):
        line = lines[index]
        part = _part_line(line, form)
        if part is not None or _section_line(line):
            yield Mark(index, SectionKind.HEADING, line.end, line.words, part)


def _part_line(line: Line, form: FormItems) -> str | None:
    if not any(item.part for item in form.items) or len(line.words) > _LONGEST_HEADING:
        return None
    return part_number(line.words) if "tem" not in line.words.lower() else None


def _section_line(line: Line) -> bool:
    match = _SECTION_LINE.fullmatch(line.words)
    return match is not None and not match["rest"][:1].islower()


def _end_of_items(items: Sequence[Mark], lines: Sequence[Line]) -> int:
    """The first line after the items: the signatures, or the exhibit index where none is signed."""
    begin = items[-1].line + 1 if items else 0
    for index in range(begin, len(lines)):
        words = lines[index].words
        if len(words) < _SHORT and _SIGNATURE.fullmatch(words):
            return index
        if _SIGNED.match(words):
            return index
    for index in range(begin, len(lines)):
        if heads_exhibit_index(lines[index].words):
            return index
    return len(lines)


def _before_items(
    lines: Sequence[Line], contents: Sequence[ItemHeading], first: int
) -> Iterator[Mark]:
    """Cover and contents list, in whichever order they stand before the first item."""
    rows = [heading for heading in contents if heading.line < first]
    if len(rows) < _FEWEST_ROWS and not (rows and first > rows[0].line):
        if first > 0:
            yield Mark(0, SectionKind.COVER)
        return
    begin, end = rows[0].line, rows[-1].line + rows[-1].lines
    while begin > 0 and (
        _CONTENTS.fullmatch(lines[begin - 1].words)
        or _section_line(lines[begin - 1])
        or part_number(lines[begin - 1].words)
    ):
        begin -= 1
    while end < first and _is_contents_tail(lines[end].words):
        end += 1
    if begin > 0:
        yield Mark(0, SectionKind.COVER)
    yield Mark(begin, SectionKind.CONTENTS)
    if end < first:
        yield Mark(end, SectionKind.COVER if begin == 0 else SectionKind.BODY)


def _is_contents_tail(words: str) -> bool:
    return len(words) < _LONGEST_ROW and (
        _SIGNATURE.match(words) is not None
        or heads_exhibit_index(words)
        or _PAGE_END.search(words) is not None
        or words.isdigit()
    )
