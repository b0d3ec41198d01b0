"""Headings of items: which lines are one, which numbers they bear, and where they end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.captions import caption_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.forms import FormItems, Item
    from summarizer.parse.lines import Line

__all__ = ["ItemHeading", "item_headings", "part_number"]

_NUMBER = (
    r"(?:\d{1,2}\s?\.\s{0,2}\d{2}(?!\d)|\d{1,2}\s?[A-C]?(?![\w]))"
    r"(?:\s?\((?:[a-z]{1,3}|\d{1,2})\)){0,4}"
)
_HEADING = re.compile(
    rf"[^\w(]{{0,8}}(?:part\s+(?P<part>i{{1,3}}|iv|[1-4])\b[\s,.:;-]{{0,6}})?"
    rf"items?\s{{0,3}}(?:no\.?\s?)?[.:#-]?\s{{0,3}}"
    rf"(?P<numbers>{_NUMBER}(?:\s?(?:,\s?and|,|and|&|;|/|through)\s?(?:items?\s)?{_NUMBER}){{0,7}})"
    r"(?P<parting>[\s.:;)*_-]{0,12})",
    re.IGNORECASE,
)
_ONE_NUMBER = re.compile(r"(\d{1,2})\s?(?:\.\s{0,2}(\d{2})(?!\d)|([A-Ca-c])\b)?")
_PART = re.compile(r"[^\w(]{0,4}part\s+(i{1,3}|iv|[1-4])\b", re.IGNORECASE)
_PARTS = {"1": "I", "2": "II", "3": "III", "4": "IV"}
_CONTINUED = re.compile(r"\(?\s*continued\b", re.IGNORECASE)
_REFERENCE = re.compile(
    r"(?:of|above|below|hereof|herein|to|in|is|was|and|or|under|which|that|shall|by|as)\b|[,)]"
)
_LEADERS = re.compile(r"(?:[\s.]{3,}|\s)\(?\d{1,3}\)?\s*$")
_MOST_TITLE_WORDS = 30
_FEW_WORDS = 10
_MOST_LINES = 4
_MOST_PART_WORDS = 12
_MOST_CAPTIONS = 6


class ItemHeading(NamedTuple):
    """A line that heads one or more items; `end` is where the heading ends in the folded text.

    `title` is the caption as printed; `lines` counts the lines the heading takes up.
    """

    line: int
    lines: int
    numbers: tuple[str, ...]
    part: str | None
    title: str
    start: int
    end: int
    continued: bool


def part_number(words: str) -> str | None:
    """The part that a line heads, as a Roman number, or None.

    >>> part_number("PART II - OTHER INFORMATION")
    'II'
    """
    match = _PART.match(words)
    if match is None or len(words.split()) > _MOST_PART_WORDS:
        return None
    return _PARTS.get(match[1], match[1].upper())


def item_headings(lines: Sequence[Line], form: FormItems) -> tuple[ItemHeading, ...]:
    """Every line that looks like the heading of an item of this form, contents lists included."""
    found: list[ItemHeading] = []
    for index, line in enumerate(lines):
        if "tem" in line.words[:40].lower():
            heading = _heading(lines, index, form)
            if heading is not None:
                found.append(heading)
    return tuple(found)


def _heading(lines: Sequence[Line], index: int, form: FormItems) -> ItemHeading | None:
    line = lines[index]
    match = _HEADING.match(line.words)
    if match is None:
        return None
    part = match["part"]
    items = _known(match["numbers"], form)
    if not items:
        return None
    rest = line.words[match.end() :]
    captions = [words for item in items for caption in item.captions for words in _parts(caption)]
    taken = _taken(rest, captions)
    lines_used, end = 1, line.start + match.end() + taken
    if taken >= len(rest):
        lines_used, end = _over_lines(lines, index, rest, captions)
    elif not taken and not _is_heading(
        line, match["parting"], rest, lines[index - 1] if index else None
    ):
        return None
    elif not taken and _is_title(line, rest):
        end = line.end
    last = lines[index + lines_used - 1]
    title = _title(
        lines[index + 1 : index + lines_used],
        end,
        rest[:taken] or (rest if end >= line.end else ""),
    )
    return ItemHeading(
        index,
        lines_used,
        tuple(dict.fromkeys(item.number for item in items)),
        _PARTS.get(part, part.upper()) if part else None,
        title.strip(" .:;-*_"),
        line.start,
        min(end, last.end),
        _CONTINUED.search(rest[:120]) is not None,
    )


def _title(following: Sequence[Line], end: int, begun: str) -> str:
    """The caption as printed: what stands in the line of the number, and in the lines after it."""
    return " ".join([begun, *(line.words[: end - line.start] for line in following)])


def _taken(rest: str, captions: Sequence[str]) -> int:
    """The characters of the rest of the line that are captions, one after another."""
    taken = 0
    for _ in range(_MOST_CAPTIONS):
        more = caption_length(rest[taken:], captions)
        if not more:
            break
        taken += more
    return taken


def _parts(caption: str) -> tuple[str, ...]:
    """A caption and the parts of it: some are printed alone, or in another order."""
    parts = caption.split("; ")
    return (caption, *parts) if len(parts) > 1 else (caption,)


def _known(numbers: str, form: FormItems) -> list[Item]:
    """The items of the form that the numbers name; empty as soon as one of them is unknown."""
    through = re.search(r"through", numbers, re.IGNORECASE)
    wanted = [
        f"{int(match[1])}.{match[2]}" if match[2] else f"{int(match[1])}{(match[3] or '').upper()}"
        for match in _ONE_NUMBER.finditer(re.sub(r"\([^)]*\)", "", numbers))
    ]
    by_number = {item.number: item for item in form.items}
    if any(number not in by_number for number in wanted):
        return []
    if through and len(wanted) > 1:
        names = list(by_number)
        first, last = names.index(wanted[0]), names.index(wanted[-1])
        wanted = names[first : last + 1]
    return [by_number[number] for number in wanted]


def _over_lines(
    lines: Sequence[Line], index: int, rest: str, captions: Sequence[str]
) -> tuple[int, int]:
    """A caption that has not begun, or not ended, when the line does goes on in the next lines."""
    used, end = 1, lines[index].end
    for following in lines[index + 1 : index + _MOST_LINES]:
        joined = f"{rest} {following.words}" if rest else following.words
        before = len(joined) - len(following.words)
        taken = caption_length(joined, captions)
        if taken <= before:
            break
        used, end = used + 1, min(following.start + taken - before, following.end)
        if taken < len(joined):
            break
        rest = joined
    return used, end


def _is_title(line: Line, rest: str) -> bool:
    """Whether all that follows the number is a title in the registrant's own words."""
    words = len(rest.split())
    return (words <= _FEW_WORDS and rest[-1] != ".") or (words <= _MOST_TITLE_WORDS and line.titled)


def _is_heading(line: Line, parting: str, rest: str, before: Line | None) -> bool:
    """Whether a line without an official caption heads an item nevertheless."""
    if _REFERENCE.match(rest) or rest[0].islower():
        return False
    if _CONTINUED.match(rest):
        return True
    if len(rest.split()) <= _MOST_TITLE_WORDS and (line.titled or line.tabular):
        return True
    ended = before is None or before.words[-1] in ".:;)\"'" or before.titled
    return ended and any(mark in parting for mark in ".:-")
