"""Headings of items: which lines are one, which numbers they bear, and where they end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.forms import items_of
from summarizer.parse.captions import caption_length
from summarizer.parse.item_numbers import read_numbers
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.forms import FormItems
    from summarizer.parse.item_numbers import Numbered
    from summarizer.parse.lines import Line

__all__ = ["ItemHeading", "item_headings"]

_ALONE = lazy(r"\W{0,8}items?\W{0,4}", re.IGNORECASE)
_CONTINUED = lazy(r"\(?\s*(?:continued\b|cont'?d\b|cont\.)", re.IGNORECASE)
_REFERENCE = lazy(
    r"(?:of|above|below|hereof|herein|to|in|is|was|and|or|under|which|that|shall|by|as)\b|[,)]"
)
_BODY_WORDS = lazy(
    r"\W*(?:none|not\s+applicable|n/a|omitted|see|refer|incorporated|information|there|"
    r"reserved|\d+\W*$)",
    re.IGNORECASE,
)
_LETTERED = lazy(r"\W{0,3}\((?:[a-z]|[ivx]{1,4}|\d)\)", re.IGNORECASE)
_MOST_TITLE_WORDS = 30
_FEW_WORDS = 10
_FEWER_WORDS = 6
_LEAST_WORDS = 2
_MOST_LINES = 4
_MOST_CAPTIONS = 6
_LOOKED_AT = 400


class ItemHeading(NamedTuple):
    """A line that heads one or more items; `end` is where the heading ends in the folded text.

    `title` is the caption as printed; `lines` counts the lines the heading takes up. `part` is
    the part that the heading names or that its caption belongs to, or None. `captioned` is whether
    the form's own caption stands there.
    """

    line: int
    lines: int
    numbers: tuple[str, ...]
    part: str | None
    title: str
    start: int
    end: int
    continued: bool
    captioned: bool = True


def item_headings(lines: Sequence[Line], form: FormItems) -> tuple[ItemHeading, ...]:
    """Every line that looks like the heading of an item of this form, contents lists included.

    Where a form has two numberings, a number of the other one counts only with its caption.
    """
    found: list[ItemHeading] = []
    if not form.items:
        return ()
    known = _form(form)
    for index, line in enumerate(lines):
        head = line.words[:40]
        if "tem" in head or "TEM" in head or "Tem" in head:
            heading = _heading(lines, index, known)
            if heading is not None:
                found.append(heading)
    if any("." in number for heading in found if heading.captioned for number in heading.numbers):
        found = [each for each in found if each.captioned or "." in each.numbers[0]]
    return tuple(found)


class _Captions(NamedTuple):
    """The captions that the numbers of a heading may bear, the part of each, and all of those."""

    parts: dict[str, str | None]
    all: tuple[str, ...]
    among: tuple[str | None, ...]


class _Form:
    """What the headings of a form may bear, made ready once for all filings."""

    def __init__(self, form: FormItems) -> None:
        self.numbers = tuple(dict.fromkeys(item.number for item in form.items))
        self.has_parts = any(item.part for item in form.items)
        self._items = form.items
        self._captions: dict[tuple[str, ...], _Captions] = {}

    def captions(self, numbers: tuple[str, ...]) -> _Captions:
        """The captions of some numbers, each with its part."""
        known = self._captions.get(numbers)
        if known is None:
            parts: dict[str, str | None] = {}
            for item in self._items:
                if item.number in numbers:
                    for caption in item.captions:
                        for words in _pieces(caption):
                            parts.setdefault(words, item.part)
            known = self._captions[numbers] = _Captions(
                parts, tuple(parts), tuple(dict.fromkeys(parts.values()))
            )
        return known


_form = cache(_Form)


def _pieces(caption: str) -> tuple[str, ...]:
    """A caption and the parts of it: some are printed alone, or in another order."""
    pieces = caption.split("; ")
    return (caption, *pieces) if len(pieces) > 1 else (caption,)


def _heading(lines: Sequence[Line], index: int, form: _Form) -> ItemHeading | None:
    line, alone = _with_its_number(lines, index)
    numbered = read_numbers(line.words, form.numbers)
    if numbered is None or (numbered.part and not form.has_parts):
        return None
    rest = line.words[numbered.end :]
    known = form.captions(numbered.numbers)
    captions = known.all
    taken = _taken(rest, captions) if rest else 0
    used, end = 1, line.start + numbered.end + taken
    captioned = bool(taken)
    if taken >= len(rest):
        used, end = _over_lines(lines, index + alone, rest, captions)
        captioned = captioned or used > 1
    elif not taken and not _is_heading(line, numbered, rest, lines[index - 1] if index else None):
        return None
    elif _is_title(line, rest, taken, captions):
        end = line.end
    if numbered.roman and not captioned:
        return None
    return _made(lines, index, (line, alone + used, end), numbered, (known, captioned))


def _made(
    lines: Sequence[Line],
    index: int,
    place: tuple[Line, int, int],
    numbered: Numbered,
    known: tuple[_Captions, bool],
) -> ItemHeading | None:
    line, used, end = place
    captions, captioned = known
    last = lines[index + used - 1]
    rest = line.words[numbered.end :]
    begun = line.words[numbered.end : max(numbered.end, min(end, line.end) - line.start)]
    following = [each for each in lines[index + 1 : index + used] if each.start >= line.end]
    title = " ".join([begun, *(each.words[: end - each.start] for each in following)])
    if not captioned and _is_of_another_form(numbered, rest, captions):
        return None
    return ItemHeading(
        index,
        used,
        numbered.numbers,
        numbered.part or _part(title, captions),
        title.strip(" .:;-*_"),
        line.start,
        min(end, last.end),
        bool(rest) and _CONTINUED.search(rest[:160]) is not None,
        captioned,
    )


def _with_its_number(lines: Sequence[Line], index: int) -> tuple[Line, int]:
    """A line, with the one after it where the word "Item" stands alone; how many were added."""
    line = lines[index]
    if index + 1 < len(lines) and _ALONE.fullmatch(line.words):
        after = lines[index + 1]
        words = f"{line.words} {after.words}"
        if len(words) == after.end - line.start:
            joined = line._replace(words=words, end=after.end, last=after.last)
            return joined, 1
    return line, 0


def _part(title: str, captions: _Captions) -> str | None:
    """The part whose caption the title is, where captions of the number tell its parts apart."""
    if len(captions.among) < 2:  # noqa: PLR2004 - one part has nothing to be told from
        return None
    lengths = {
        part: caption_length(title, [c for c, of in captions.parts.items() if of == part])
        for part in captions.among
    }
    longest = max(lengths.values())
    best = [part for part, length in lengths.items() if length == longest]
    return best[0] if longest and len(best) == 1 else None


def _is_of_another_form(numbered: Numbered, rest: str, captions: _Captions) -> bool:
    """Whether a title is the caption that an annual or quarterly report has for this number."""
    if not rest or any(part is not None for part in captions.among):
        return False
    words = rest[:_LOOKED_AT]
    return any(
        caption_length(words, each) for number in numbered.numbers for each in _elsewhere(number)
    )


@cache
def _elsewhere(number: str) -> tuple[tuple[str, ...], ...]:
    """The captions of each item of this number of an annual or quarterly report."""
    return tuple(
        item.captions
        for form in ("10-K", "10-Q")
        for item in items_of(form).items
        if item.number == number
    )


def _taken(rest: str, captions: Sequence[str]) -> int:
    """The characters of the rest of the line that are captions, one after another."""
    taken = 0
    for _ in range(_MOST_CAPTIONS):
        more = caption_length(rest[taken : taken + _LOOKED_AT], captions)
        if not more:
            break
        taken += more
    return taken


def _over_lines(
    lines: Sequence[Line], index: int, rest: str, captions: Sequence[str]
) -> tuple[int, int]:
    """A caption that has not begun, or not ended, when the line does goes on in the next lines."""
    used, end = 1, lines[index].end
    for following in lines[index + 1 : index + _MOST_LINES]:
        if _LETTERED.match(following.words):
            break
        words = following.words[:_LOOKED_AT]
        joined = f"{rest} {words}" if rest else words
        before = len(joined) - len(words)
        taken = caption_length(joined, captions)
        if taken <= before:
            break
        used, end = used + 1, min(following.start + taken - before, following.end)
        if taken < len(joined):
            break
        rest = joined
    return used, end


def _is_title(line: Line, rest: str, taken: int, captions: Sequence[str]) -> bool:
    """Whether all that follows the number is a title, in the registrant's own words or nearly."""
    if not taken:
        words = len(rest.split())
        if words <= _FEW_WORDS and (rest[-1] != "." or words <= _LEAST_WORDS):
            return not _BODY_WORDS.match(rest)
        return words <= _MOST_TITLE_WORDS and line.titled
    left = rest[taken:]
    if len(left.split()) > _FEWER_WORDS or left[-1] == "." or _BODY_WORDS.match(left):
        return False
    begun = _letters(rest[:taken])
    return not any(begun.endswith(_letters(caption)) for caption in captions)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.lower()))


def _is_heading(line: Line, numbered: Numbered, rest: str, before: Line | None) -> bool:
    """Whether a line without an official caption heads an item nevertheless."""
    if _REFERENCE.match(rest) or rest[0].islower():
        return False
    if _CONTINUED.match(rest):
        return True
    if len(rest.split()) <= _MOST_TITLE_WORDS and (line.titled or line.tabular):
        return True
    ended = before is None or before.words[-1] in ".:;)\"'" or before.titled
    # A paragraph of a few words that ends in none of these is a title, whatever stands before it.
    brief = len(rest.split()) <= _FEW_WORDS and rest[-1] not in ".,;:"
    return (ended or brief) and any(mark in numbered.parting for mark in ".:-")
