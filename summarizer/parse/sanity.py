"""Sections that cannot be right: too long or too short for what they are, or holding another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import Notice, SectionKind
from summarizer.parse.captions import caption_length
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Section
    from summarizer.domain.forms import FormItems
    from summarizer.domain.position import VisibleText
    from summarizer.parse.contents import Contents

__all__ = ["section_doubts"]

# Folded characters, least and most, that the body of an item can have; beyond, a heading has been
# missed or invented. Taken wide: what is merely unusual is not doubted.
_SIZES: dict[str, dict[str, tuple[int, int]]] = {
    "8-K": {
        "1.05": (40, 60_000),
        "2.06": (40, 60_000),
        "3.01": (40, 60_000),
        "4.01": (40, 60_000),
        "4.02": (40, 80_000),
        "5.04": (40, 30_000),
        "5.05": (40, 30_000),
        "5.06": (40, 120_000),
        "5.08": (40, 30_000),
        "": (15, 400_000),
    },
    "10-K": {
        "1": (400, 900_000),
        "1B": (3, 25_000),
        "1C": (3, 60_000),
        "2": (20, 120_000),
        "4": (3, 30_000),
        "6": (0, 60_000),
        "9": (3, 30_000),
        "9B": (3, 60_000),
        "9C": (3, 10_000),
        "14": (15, 120_000),
        "16": (0, 20_000),
        "": (3, 2_500_000),
    },
    "10-Q": {
        "I.1": (60, 2_500_000),
        "I.2": (60, 900_000),
        "I.4": (15, 60_000),
        "II.3": (3, 30_000),
        "II.4": (3, 30_000),
        "": (3, 900_000),
    },
}
_FAMILIES = {"10-KSB": "10-K", "10-QSB": "10-Q"}
_ELSEWHERE = lazy(
    r"\b(?:see|refer|incorporated|reference|omitted|not\s+(?:required|applicable)|none)\b",
    re.IGNORECASE,
)
# The letter stands first, and what must be before it behind: so the pattern is searched fast.
_INNER = lazy(
    r"I(?:TEM|tem)(?<=[.)] ....) {0,2}(\d{1,2}(?:\.\d\d|[A-C])?)[.:]?[ -]{1,3}(?=[\"A-Z])"
)
_PAGE = lazy(r"[\W\d]{0,12}|n/a|not applicable|none", re.IGNORECASE)
_FEWEST = 3
_LOOKED_AT = 300


def section_doubts(
    sections: Sequence[Section],
    form: tuple[str, FormItems],
    contents: Sequence[Contents],
    visible: VisibleText,
) -> Iterator[Notice]:
    """What is doubtful about the items of a main document, as notices.

    "item-size": an item is absurdly long or short for its kind. "heading-inside": an item holds
    what looks like the heading of another that was not found. "contents-as-body": most bodies are
    mere page numbers. "item-not-found": the contents list names an item that has no section.
    """
    items = [section for section in sections if section.kind is SectionKind.ITEM]
    bodies = [_body(section, visible) for section in items]
    family = _FAMILIES.get(form[0], form[0])
    pages = sum(
        _PAGE.fullmatch(body) is not None and any(map(str.isdigit, body)) for body in bodies
    )
    if pages >= _FEWEST and 2 * pages > len(items):
        what = f"{pages} of {len(items)} items are mere page numbers: a contents list was read"
        yield Notice("contents-as-body", what, items[0].span.start)
    found = {(section.part, number) for section in items for number in section.items}
    for section, body in zip(items, bodies, strict=True):
        yield from _size(section, body, _SIZES.get(family, {}))
        yield from _inside(section, body, form[1], {number for _, number in found})
    if items:
        yield from _missing(contents, found, visible)


def _body(section: Section, visible: VisibleText) -> str:
    start, end = visible.range(section.span)
    if section.heading is not None:
        start = min(end, visible.range(section.heading)[1])
    return visible.text[start:end].strip()


def _name(section: Section) -> str:
    return "+".join(section.items)


def _size(section: Section, body: str, sizes: dict[str, tuple[int, int]]) -> Iterator[Notice]:
    if not sizes:
        return
    bounds = [
        sizes.get(f"{section.part}.{number}") or sizes.get(number) or sizes[""]
        for number in section.items
    ]
    least, most = min(low for low, _ in bounds), max(high for _, high in bounds)
    if len(body) > most:
        what = f"item {_name(section)} has {len(body):,} characters, more than it ever needs"
        yield Notice("item-size", what, section.span.start)
    elif 0 < len(body) < least and not _ELSEWHERE.search(body):
        what = f"item {_name(section)} has {len(body):,} characters, less than it ever has"
        yield Notice("item-size", what, section.span.start)


def _inside(section: Section, body: str, form: FormItems, found: set[str]) -> Iterator[Notice]:
    for match in _INNER.finditer(body):
        captions = [
            caption
            for item in form.items
            if item.number == match[1] and item.number not in found
            for caption in item.captions
        ]
        if captions and caption_length(body[match.end() : match.end() + _LOOKED_AT], captions):
            what = f"item {_name(section)} holds what looks like the heading of item {match[1]}"
            yield Notice("heading-inside", what, section.span.start)


def _missing(
    contents: Sequence[Contents], found: set[tuple[str | None, str]], visible: VisibleText
) -> Iterator[Notice]:
    named: dict[str, int] = {}
    for each in contents:
        for row in each.rows:
            for number in row.heading.numbers:
                if (row.heading.part, number) not in found:
                    named.setdefault(number, row.heading.start)
    for number, place in named.items():
        what = f"the contents list names item {number}, and no heading of it was found"
        yield Notice("item-not-found", what, visible.span(place, place + 1).start)
