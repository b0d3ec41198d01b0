"""Cuts evidence from a sentence at clause borders that keep its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Quote
from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading, Statement

__all__ = ["cut", "quote_of", "whole"]

_WHOLE = 150
_FEWEST_WORDS = 7
# Only what a factive verb introduces, and what follows an introduction or a semicolon, can stand
# by itself: nothing is ever cut off at the end but what follows a semicolon.
_BORDER = (
    r"\b(?:announc\w+|report\w*|disclos\w+|conclud\w+|determin\w+|indicat\w+|stat(?:ed|ing)|found|"
    r"notif\w+|inform\w+|advis\w+|said|learned|today)\b[^,;]{0,60}?\bthat (?=\w)|"
    r";\s+(?:and\s+)?(?=\w)|,\s+(?=(?:it|they|we|he|she|the (?:company|registrant|corporation|"
    r"bank))\s)"
)


def quote_of(sighting: Sighting) -> Quote:
    """The clause that a sighting stands in, or its whole sentence, at its place in the source."""
    start, end = cut(sighting.text, sighting.start, sighting.end)
    return _quote(
        sighting.reading, sighting.statement.start + start, sighting.statement.start + end
    )


def whole(reading: Reading, statement: Statement) -> Quote:
    """A whole statement at its place in the source."""
    return _quote(reading, statement.start, statement.end)


def cut(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of the smallest clause of a long sentence that holds `text[start:end]`.

    A sentence of no more than 150 characters is left whole; a clause has at least seven words.
    """
    if len(text) <= _WHOLE:
        return 0, len(text)
    first, last = 0, len(text)
    for border in compiled(_BORDER).finditer(text):
        if border.end() <= start:
            first = border.end()
        elif border.start() >= end and border[0].startswith(";"):
            last = border.start()
            break
    if len(text[first:last].split()) < _FEWEST_WORDS:
        return 0, len(text)
    return first, last


def _quote(reading: Reading, start: int, end: int) -> Quote:
    visible = reading.filing.visible
    return Quote(visible.text[start:end], visible.span(start, end))
