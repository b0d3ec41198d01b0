"""A document cut into its sections: every block in exactly one of them, in reading order."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import SectionKind
from summarizer.parse.after_items import heads_exhibit_index, marks_after_items
from summarizer.parse.contents import part_contents
from summarizer.parse.headings import item_headings
from summarizer.parse.marks import Mark
from summarizer.parse.outline import cover_end, outline_marks
from summarizer.parse.parts import part_line, with_parts
from summarizer.parse.unnumbered import heads_unnumbered, is_section_line, precedes_unnumbered
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.forms import FormItems
    from summarizer.parse.contents import Contents
    from summarizer.parse.headings import ItemHeading
    from summarizer.parse.lines import Line

__all__ = ["Survey", "survey"]

_SIGNATURE = lazy(
    r"\W{0,4}s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?(?:s|\(s\))?(?:\s+page)?\W{0,4}", re.IGNORECASE
)
_SIGNED = lazy(
    r"\W{0,4}pursuant\s+to\s+the\s+requirements?\s+of\s+(?:the\s+)?(?:section[^,.]{0,60}\s+of\s+the\s+)?securities"
    r"(?:\s+and)?(?:\s+exchange)?\s+act.{0,250}?\b(?:duly\s+caused|has\s+caused|to\s+be\s+signed)",
    re.IGNORECASE | re.DOTALL,
)
# Where a line of either kind has its first "s".
_BEGINNING = len("    purs")
_HEADS_ABOVE = 3
_SHORT = 60


class Survey(NamedTuple):
    """Where the sections of a main document begin, and the contents lists that stand in it."""

    marks: tuple[Mark, ...]
    contents: tuple[Contents, ...]


def survey(lines: Sequence[Line], form: FormItems) -> Survey:
    """The sections of a main document; without headings of items, those of its own headings.

    The first of them begins at the first line.
    """
    headings = with_parts(item_headings(lines, form), lines, form)
    body, contents = part_contents(headings, lines)
    items = tuple(_items(body, lines, form, contents))
    end = _end_of_items(items, lines, contents)
    first = items[0].line if items else end
    before = tuple(_before_items(lines, contents, first, outlined=not items))
    after = tuple(marks_after_items(lines, end))
    later = (
        Mark(each.begin, SectionKind.CONTENTS) for each in contents if first <= each.begin < end
    )
    marks = {mark.line: mark for mark in (*after, *later, *before, *items)}
    return Survey(tuple(marks[line] for line in sorted(marks)) or (_WHOLE,), contents)


_WHOLE = Mark(0, SectionKind.BODY)


def _items(
    headings: Sequence[ItemHeading],
    lines: Sequence[Line],
    form: FormItems,
    contents: Sequence[Contents],
) -> Iterator[Mark]:
    """One mark an item; a heading that repeats the item it stands in begins nothing."""
    seen: tuple[str | None, tuple[str, ...]] | None = None
    position = 0
    ends = [each.end for each in contents]
    for heading in headings:
        if (heading.part, heading.numbers) == seen:
            continue
        held = bisect_right(ends, heading.line)
        begin = max(position, ends[held - 1] if held else 0)
        yield from _between(lines, begin, heading.line, form)
        if seen is not None:
            yield from _unnumbered(lines, (position, heading.line), seen)
        position = heading.line + heading.lines
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
        part = part_line(line, form)
        if part is not None or is_section_line(line):
            yield Mark(index, SectionKind.HEADING, line.end, line.words, part)


def _unnumbered(
    lines: Sequence[Line], place: tuple[int, int], item: tuple[str | None, tuple[str, ...]]
) -> Iterator[Mark]:
    part, numbers = item
    for index in range(*place) if precedes_unnumbered(numbers) else ():
        if heads_unnumbered(lines[index]):
            line = lines[index]
            yield Mark(index, SectionKind.BODY, line.end, line.words, part)
            return


def _end_of_items(
    items: Sequence[Mark], lines: Sequence[Line], contents: Sequence[Contents]
) -> int:
    """The first line after the items: the signatures, or the exhibit index where none is signed."""
    begin = items[-1].line + 1 if items else max((each.end for each in contents), default=0)
    for index in range(begin, len(lines)):
        words = lines[index].words
        if "s" not in words[:_BEGINNING].lower():
            continue
        if len(words) < _SHORT and _SIGNATURE.fullmatch(words):
            return index
        if _SIGNED.match(words):
            return index
    for index in range(begin, len(lines)):
        if heads_exhibit_index(lines[index].words):
            return index
    return len(lines)


def _before_items(
    lines: Sequence[Line], contents: Sequence[Contents], first: int, *, outlined: bool
) -> Iterator[Mark]:
    """Cover and contents lists, in whichever order they stand before the first item.

    Where there are no items (`outlined`), what follows the cover is cut at its own headings.
    """
    lists = [each for each in contents if each.begin < first]
    place, covered = 0, False
    for begin, end in (*((each.begin, each.end) for each in lists), (first, first)):
        if place < begin:
            yield from _uncovered(lines, (place, begin), covered=covered, outlined=outlined)
            covered = True
        if begin < end:
            yield Mark(begin, SectionKind.CONTENTS)
        place = max(place, end)


def _uncovered(
    lines: Sequence[Line], place: tuple[int, int], *, covered: bool, outlined: bool
) -> Iterator[Mark]:
    begin, end = place
    if not outlined:
        yield Mark(begin, SectionKind.BODY if covered else SectionKind.COVER)
        return
    body = begin if covered else min(end, max(begin, cover_end(lines[:end])))
    if begin < body:
        yield Mark(begin, SectionKind.COVER)
    yield from outline_marks(lines, body, end)
