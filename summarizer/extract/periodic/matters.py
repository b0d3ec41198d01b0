"""What happened in the period of a report, or since: each sentence that tells it, typed and dated.

Every part of the main document is read, for a report tells an event where its subject stands: in
the discussion, in a note, under a risk that has come true. What is told must have its time in the
period or after it, and be told as done.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.extract.boilerplate import is_notice
from summarizer.extract.periodic.window import window_of
from summarizer.extract.statements import Statement, Zone
from summarizer.extract.timing import own_date
from summarizer.extract.words.matters import MATTERS, NOT_TOLD, POINTS_AT_TIME
from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass, numbers
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.window import Window
    from summarizer.text.passages import Passage

__all__ = ["Matter", "matters"]

_LEAST_WORDS, _MOST_WORDS = 7, 110


class Matter(NamedTuple):
    """A sentence that tells an event of the period: its type, its day if it has one, its weight.

    `amount` is the sentence after it where that says for how much, as its folded range.
    """

    statement: Statement
    type: str
    day: str | None
    weight: float
    amount: tuple[int, int] | None = None


def matters(filing: Filing, size: Decimal | None) -> tuple[Matter, ...]:
    """Every event that the main document tells of its period, weightiest first.

    Args:
        filing: A periodic report.
        size: Its revenue, against which amounts are great or small; None where it is unknown.
    """
    if filing.period is None:
        return ()
    window = window_of(filing)
    found = [
        matter
        for nth, (passage, following) in enumerate(_read(filing))
        if (matter := _matter(filing, passage, following, nth, _Measures(window, size)))
    ]
    return tuple(sorted(found, key=lambda one: (-one.weight, one.statement.start)))


def _read(filing: Filing) -> Iterator[tuple[Passage, Passage | None]]:
    """The sentences of the main document that name a time, each with the next of its paragraph."""
    for passage, following in pairwise((*passages(filing), None)):
        if passage is None:
            continue
        document = filing.documents[passage.document]
        if not document.main or document.sections[passage.section].kind in _UNREAD:
            continue
        if passage.kind in _LINES or POINTS_AT_TIME.search(passage.text) is None:
            continue
        if _LEAST_WORDS <= passage.text.count(" ") < _MOST_WORDS:
            same = following is not None and following.block == passage.block
            yield passage, following if same else None


_UNREAD = {
    SectionKind.COVER,
    SectionKind.CONTENTS,
    SectionKind.SIGNATURE,
    SectionKind.EXHIBIT_INDEX,
    SectionKind.EXHIBIT,
}
_LINES = {BlockKind.HEADING, BlockKind.RULE, BlockKind.CELL}


class _Measures(NamedTuple):
    """What matters are weighed by: the time of the report, the size of the registrant."""

    window: Window
    size: Decimal | None


def _matter(
    filing: Filing, passage: Passage, following: Passage | None, nth: int, by: _Measures
) -> Matter | None:
    text, window = passage.text, by.window
    if not _is_whole(text) or NOT_TOLD.search(text) is not None:
        return None
    type_, weight = _kind(text.lower())
    day = own_date(text, filing.period) if weight else None
    day = day if day is not None and window.holds(day) else None
    if not weight or (day is None and not window.tells(text)) or is_notice(text):
        return None
    weight += window.recent(day) if day is not None else 0.0
    weight += _OPENS if _OPENS_WITH_TIME.match(text) is not None else 0.0
    more = following if following is not None and _tells_amount(text, following.text) else None
    said = text if more is None else f"{text} {more.text}"
    weight += _measure(said, by.size) + _place(filing, passage)
    amount = None if more is None else (more.start, more.end)
    return Matter(_statement(filing, passage, nth), type_, day, weight, amount)


def _tells_amount(text: str, following: str) -> bool:
    """Whether the next sentence says for how much, where this one does not."""
    return (
        _AMOUNT.search(text) is None
        and _LEADS_ON.match(following) is not None
        and following.count(" ") < _SHORT
        and _is_whole(following)
    )


_AMOUNT = lazy(r"[$\u20ac\u00a3] ?\d|\d ?%|\d percent")
_LEADS_ON = lazy(
    r"(?:The|Total|Final|Net|Its?|This|We|In exchange)\b.{0,40}?\b(?:consideration|price|proceeds"
    r"|charges?|costs?|loss|gain|amount|payment|value|principal)\b[^;]{0,120}\$ ?\d",
    re.IGNORECASE,
)
_SHORT = 36


_OPENS = 0.4
_OPENS_WITH_TIME = lazy(
    r"(?:Subsequently, )?(?:[Oo]n|In|During|Effective|Subsequent to|As of) (?:the )?"
    r"(?:[A-Z][a-z]+ \d|[A-Z][a-z]+ (?:of )?(?:19|20)\d\d|first|second|third|fourth|fiscal"
    r"|three|six|nine|quarter|year)"
)
_STOPS = frozenset(".!?:")


def _is_whole(text: str) -> bool:
    return not text[:1].islower() and text.rstrip("\"') ")[-1:] in _STOPS


def _kind(low: str) -> tuple[str, float]:
    """The type that weighs most of those that a sentence tells, with its weight; else 0."""
    told = ((cue.type, cue.weight) for cue in MATTERS if lazy(cue.pattern).search(low))
    return max(told, key=lambda kind: kind[1], default=("", 0.0))


def _measure(text: str, size: Decimal | None) -> float:
    """What the greatest amount of a sentence adds: much beside the revenue, or next to nothing."""
    amounts = [one.value for one in numbers(text) if one.unit is UnitClass.MONEY]
    if not amounts or not size:
        return 0.2 if amounts else 0.0
    share = max(amounts) / abs(size)
    return next(bonus for least, bonus in _SHARES_OF_SIZE if share >= least)


_SHARES_OF_SIZE = ((0.25, 1.4), (0.05, 0.9), (0.01, 0.4), (0.001, 0.0), (-1, -0.6))


def _place(filing: Filing, passage: Passage) -> float:
    """The discussion tells first what matters; a risk tells little that happened."""
    items = filing.documents[passage.document].sections[passage.section].items
    return max((_PLACES.get(item, 0.0) for item in items), default=0.0)


_PLACES = {"2": 0.4, "7": 0.4, "1A": -0.3}


def _statement(filing: Filing, passage: Passage, nth: int) -> Statement:
    items = filing.documents[passage.document].sections[passage.section].items
    return Statement(
        passage.text,
        passage.start,
        passage.end,
        Zone.PERIODIC,
        items,
        passage.document,
        passage.section,
        passage.block,
        nth,
        0,
    )
