"""Quotes to evidence: a quote stands in the visible text word for word, or it is refused.

Nothing is accepted for being similar. What is evened out is typography alone, by `fold`.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.summary import Evidence
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers
from summarizer.verify.cells import Cells
from summarizer.verify.reasons import BAD_CELL, NOT_THERE, TOO_SHORT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.verify.places import Places

__all__ = ["Located", "Quotes", "cuts"]

_BORDER = lazy(r"[^\w.,']|[.,'](?!\d)")
LEAST_WORDS = 4
LEAST_CHARACTERS = 20


class Located(NamedTuple):
    """The evidence a quote stands for, or why there is none."""

    evidence: Evidence | None
    why: str = ""


class _Found(NamedTuple):
    """A range of the visible text, and whether no other can be meant."""

    start: int
    end: int
    unique: bool


class Quotes:
    """Finds the quotes of one filing, each in time linear in the visible text at worst."""

    def __init__(self, filing: Filing, places: Places, cells: Cells | None = None) -> None:
        self._filing = filing
        self._text = filing.visible.text
        self._places = places
        self._cells = cells or Cells(filing)
        # One sentence is quoted for a point, for an event and for each of its figures.
        self._located: dict[Quote, Located] = {}

    def locate(self, quote: Quote) -> Located:
        """The place of a quote: where its author says, else nearest to where to look first.

        A quote that cuts an amount from its sign, currency, scale or percent is widened to hold
        it. One of fewer than four words or 20 characters is widened to the smallest whole thing
        that holds it (cover field, cell, sentence, row), or refused if it stands in several
        places and its author does not say in which.
        """
        located = self._located.get(quote)
        if located is None:
            located = self._located[quote] = self._locate(quote)
        return located

    def _locate(self, quote: Quote) -> Located:
        found = self._find(quote)
        if found is None:
            return Located(None, NOT_THERE)
        start, end = self._with_whole_numbers(found.start, found.end)
        if self._is_short(start, end) and not self._is_whole(start, end):
            wholes = self._places.wholes(start, end)
            if not (found.unique and wholes):
                return Located(None, TOO_SHORT)
            start, end = self._trimmed(*wholes[0])
        return self._evidence(start, end, quote)

    def _evidence(self, start: int, end: int, quote: Quote) -> Located:
        span, words = self._filing.visible.span(start, end), self._text[start:end]
        if self._filing.visible.quote(span) != words:
            return Located(None, NOT_THERE)
        context = self._cells.context(span, quote, self._find)
        if context is None:
            return Located(None, BAD_CELL)
        return Located(
            Evidence(
                words,
                span.start,
                span.end,
                *self._places.address(span.start),
                context.row,
                context.column,
                context.units,
            )
        )

    def _find(self, quote: Quote) -> _Found | None:
        words = fold(quote.text)
        if not words:
            return None
        if quote.span is not None:
            start, end = self._filing.visible.range(quote.span)
            is_there = self._text[start:end] == words
            if is_there and not (cuts(self._text, start) or cuts(self._text, end)):
                return _Found(start, end, unique=True)
        near = quote.near or quote.span
        low, high = self._filing.visible.range(near) if near else (0, 0)
        places = self._nearest(words, low, high)
        if not places:
            return None
        return _Found(places[0], places[0] + len(words), unique=len(places) == 1)

    def _nearest(self, words: str, low: int, high: int) -> list[int]:
        """Where the words stand, nearest first; a second place tells that they stand again."""
        inside = list(islice(self._forward(words, low, high), 2))
        if inside:
            return inside
        before = islice(self._backward(words, high), 2)
        after = islice(self._forward(words, low, len(self._text)), 2)
        return sorted(
            (*before, *after), key=lambda place: max(low - place - len(words), place - high)
        )

    def _forward(self, words: str, low: int, high: int) -> Iterator[int]:
        place = self._text.find(words, low, high)
        while place >= 0:
            if not (cuts(self._text, place) or cuts(self._text, place + len(words))):
                yield place
            place = self._text.find(words, self._next(place), high)

    def _backward(self, words: str, high: int) -> Iterator[int]:
        place = self._text.rfind(words, 0, high)
        while place >= 0:
            if not (cuts(self._text, place) or cuts(self._text, place + len(words))):
                yield place
            place = self._text.rfind(words, 0, self._before(place) + len(words))

    def _next(self, place: int) -> int:
        """Where to look on: behind what holds no border, so that one word is not tried anew."""
        if not cuts(self._text, place):
            return place + 1
        following = _BORDER.search(self._text, place)
        return following.start() if following else len(self._text)

    def _before(self, place: int) -> int:
        """The last place before one that may be a border, as `_next` the first behind it."""
        return place - 1 if not cuts(self._text, place) else max(0, self._text.rfind(" ", 0, place))

    def _with_whole_numbers(self, start: int, end: int) -> tuple[int, int]:
        low, high = self._places.sentence(start, end)
        if (low, high) == (start, end):
            return start, end
        for mention in numbers(self._text[low:high]):
            first, last = low + mention.start, low + mention.end
            if first < start < last:
                start = first
            if first < end < last:
                end = last
        return start, end

    def _is_whole(self, start: int, end: int) -> bool:
        span = self._filing.visible.span(start, end)
        return self._places.is_whole(start, end) or self._cells.is_cell(span)

    def _is_short(self, start: int, end: int) -> bool:
        words = self._text[start:end]
        return len(words) < LEAST_CHARACTERS or len(words.split()) < LEAST_WORDS

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        words = self._text[start:end]
        return end - len(words.lstrip(" ")), start + len(words.rstrip(" "))


def cuts(text: str, place: int) -> bool:
    """Whether a border before `text[place]` runs through a word or a number.

    >>> cuts("13.0 million", 1), cuts("13.0 million", 2), cuts("13.0 million", 4)
    (True, True, False)
    """
    if not 0 < place < len(text):
        return False
    left, right = text[place - 1], text[place]
    if left.isalnum() and right.isalnum():
        return True
    before = text[place - 2] if place > 1 else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    if right.isdigit() and left in ".,":
        return before.isdigit() or (left == "." and not before.isalpha())
    if left.isdigit() and right in ".,":
        return after.isdigit()
    return _cuts_at_apostrophe(before, left, right, after)


def _cuts_at_apostrophe(before: str, left: str, right: str, after: str) -> bool:
    """A possessive may be cut off its name; "didn't" may not be cut, nor may a word begin so."""
    if right == "'":
        return left in "nN" and after in "tT"
    return left == "'" and before.isalnum() and right.isalnum()
