"""The events of a report: its results, then what happened beside them, each matter once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftEvent
from summarizer.extract.clauses.cut import whole
from summarizer.extract.clauses.cuts import drop_enumeration, shorten
from summarizer.extract.clauses.heads import drop_asides, drop_mark
from summarizer.extract.evidence import quote, quotes_of
from summarizer.extract.likeness import content, overlap
from summarizer.extract.periodic.matters import Matter
from summarizer.extract.periodic.window import window_of
from summarizer.extract.points import said_of
from summarizer.extract.salience import Weighed
from summarizer.extract.timing import own_date
from summarizer.extract.words.items import EVENT_OF_FLAG
from summarizer.text.dates import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.flagged import Flagged
    from summarizer.extract.points import Chosen

__all__ = ["MOST_EVENTS", "happened", "open_matters", "told_events", "told_matter"]

MOST_EVENTS = 5
_LEAST_WEIGHT = 2.0
# What a further event of one type must weigh more, for a reader wants to know of different things.
_AGAIN = 0.7
_SAME, _LONGEST = 0.6, 40


def happened(found: Sequence[Matter], most: int = MOST_EVENTS) -> tuple[Matter, ...]:
    """The weightiest matters, none told twice, of one type only as many as outweigh the others."""
    kept: list[Matter] = []
    told: list[frozenset[str]] = []
    left = list(found)
    while left and len(kept) < most:
        best = max(left, key=lambda one: one.weight - _AGAIN * _count(kept, one.type))
        if best.weight - _AGAIN * _count(kept, best.type) < _LEAST_WEIGHT:
            break
        left.remove(best)
        best = _dated(best, left)
        words = content(best.statement.text)
        if not _is_told(best, kept) and overlap(words, told) <= _SAME:
            kept.append(best)
            told.append(words)
    return tuple(kept)


def _dated(one: Matter, left: list[Matter]) -> Matter:
    """The sentence shortly before that tells the same kind with its day, where this has none."""
    near = [
        other
        for other in left
        if one.day is None
        and other.day is not None
        and other.type == one.type
        and (other.statement.document, other.statement.section)
        == (one.statement.document, one.statement.section)
        and 0 < one.statement.nth - other.statement.nth <= _SHORTLY
    ]
    if not near:
        return one
    left.remove(near[0])
    return near[0]


_SHORTLY = 4


def _count(kept: Sequence[Matter], type_: str) -> int:
    return sum(one.type == type_ for one in kept)


def _is_told(one: Matter, kept: Sequence[Matter]) -> bool:
    """Whether an event of the type is kept for the same day."""
    return one.day is not None and any(
        other.type == one.type and other.day == one.day for other in kept
    )


def told_events(filing: Filing, found: Sequence[Matter]) -> tuple[DraftEvent, ...]:
    """Matters as events, each whole or cut to about forty words."""
    return tuple(_event(filing, one) for one in found)


def open_matters(
    filing: Filing,
    weighed: Sequence[Weighed],
    flagged: Sequence[Flagged],
    told: Sequence[Matter],
) -> tuple[Matter, ...]:
    """What flags are about, of kinds that nothing told of the period is of.

    Suits and orders stand open, and are left out only where they are of long before: that they go
    on is no event. Anything else must have its time in that of the report.
    """
    kinds = {one.type for one in told}
    found: list[Matter] = []
    for of_flag in flagged:
        code = of_flag.flag.code
        kind = EVENT_OF_FLAG.get(code)
        if code in _STATES or kind is None or kind in kinds:
            continue
        proof = next((one for one in weighed if of_flag.proved_by(one.statement)), None)
        day = None if proof is None else own_date(proof.statement.text, filing.period)
        if proof is None or not _is_event(filing, code, day, proof.statement.text):
            continue
        kinds.add(kind)
        found.append(Matter(proof.statement, kind, day, proof.weight))
    return tuple(found[: MOST_EVENTS - len(told)])


_OPEN = frozenset(("litigation", "regulatory-order", "government-investigation"))
# Flags on how things stand, or on results that are an event of their own.
_STATES = frozenset(("results-deterioration", "guidance-cut", "conditional-financing"))


def _is_event(filing: Filing, code: str, day: str | None, text: str) -> bool:
    if code in _OPEN:
        return _is_late(filing, day, text)
    if filing.period is None:
        return False
    window = window_of(filing)
    return window.tells(text) if day is None else window.holds(day)


_LATE = timedelta(days=250)


def _is_late(filing: Filing, day: str | None, text: str) -> bool:
    """Whether a matter is of no day at all, or of one not long before."""
    if day is None or filing.period is None:
        return not any(mention.year is not None for mention in dates(text))
    return date.fromisoformat(day) >= filing.period - _LATE


def told_matter(filing: Filing, one: Matter) -> Chosen:
    """A matter as a point, with what it came to."""
    point = said_of(filing, Weighed(one.statement, one.weight))
    if one.amount is None:
        return point
    more = quote(filing, *one.amount)
    return point._replace(text=f"{point.text} {more.text}", quotes=(*point.quotes, more))


def _event(filing: Filing, one: Matter) -> DraftEvent:
    statement = one.statement
    cut = drop_asides(drop_mark(statement.text))
    if cut.words > _LONGEST:
        cut = drop_enumeration(cut, _LONGEST) or shorten(cut, _LONGEST, loose=True) or cut
    quotes = quotes_of(filing, statement, cut)
    if one.day is not None and not any(_names(quote.text, one.day) for quote in quotes):
        quotes = quotes_of(filing, statement, whole(statement.text))
    return DraftEvent(one.type, one.day, cut.text, quotes)


def _names(words: str, day: str) -> bool:
    return any(mention.iso == day for mention in dates(words))
