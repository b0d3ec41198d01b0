"""Parts of a form: the lines that head one, and the part in which each item stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.forms import FormItems
    from summarizer.parse.headings import ItemHeading
    from summarizer.parse.lines import Line

__all__ = ["part_line", "part_number", "with_parts"]

_PART = lazy(r"[^\w(]{0,4}part\s+(i{1,3}|iv|[1-4])\b", re.IGNORECASE)
_PARTS = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_LONGEST = 120
_MOST_WORDS = 12


def part_number(words: str) -> str | None:
    """The part that a line heads, as a Roman number, or None.

    >>> part_number("PART II - OTHER INFORMATION")
    'II'
    """
    match = _PART.match(words)
    if match is None or len(words.split()) > _MOST_WORDS or words[match.end() :].startswith(","):
        return None
    return _PARTS.get(match[1], match[1].upper())


def part_line(line: Line, form: FormItems) -> str | None:
    """The part of the form that a line heads, or None; a heading of an item heads no part."""
    words = line.words
    if len(words) > _LONGEST or "part" not in words[:12].lower():
        return None
    if "tem" in words.lower() or not any(item.part for item in form.items):
        return None
    return part_number(words)


def with_parts(
    headings: Sequence[ItemHeading], lines: Sequence[Line], form: FormItems
) -> tuple[ItemHeading, ...]:
    """The headings with the part that each stands in.

    Where the numbers begin anew in each part, the part is that which the heading names or its
    caption belongs to, else that of the last part line, else the next one where numbers go back.
    """
    if not form.restarts:
        single = {item.number: item.part for item in form.items}
        parts = [single[each.numbers[0]] for each in headings]
        return tuple(
            each if each.part == part else each._replace(part=part)
            for each, part in zip(headings, parts, strict=True)
        )
    order = {(item.part, item.number): place for place, item in enumerate(form.items)}
    placed: list[ItemHeading] = []
    part: str | None = None
    position, last = 0, -1
    for heading in headings:
        line_part = None
        for line in lines[position : heading.line]:
            line_part = part_line(line, form) or line_part
        position = heading.line
        part = heading.part or line_part or _following(part, heading.numbers[0], last, order)
        last = order.get((part, heading.numbers[0]), last)
        placed.append(heading._replace(part=part))
    return tuple(placed)


def _following(
    part: str | None, number: str, last: int, order: dict[tuple[str | None, str], int]
) -> str | None:
    """The part in which a number stands that comes after the item at place `last`."""
    if order.get((part, number), -1) > last:
        return part
    parts = list(dict.fromkeys(each for each, _ in order))
    after = [each for each in parts if order.get((each, number), -1) > last]
    before = [each for each in parts if (each, number) in order]
    return next(iter(after or before), part)
