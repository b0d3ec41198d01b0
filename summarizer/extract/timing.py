"""When something happened: by the sentence, its paragraph, the release, the report."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.evidence import cover_quote, quote
from summarizer.text.calendar_words import MONTH_NAMES
from summarizer.text.dates import Precision, dates, resolve
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.statements import Statement
    from summarizer.text.dates import DateMention

__all__ = ["When", "dated", "is_past", "near_date", "own_date"]

_BEFORE = 26
_ON = lazy(r"(?:^|[\s(,])(?:on|On|ON|effective|Effective)\s*$")
_NOT_WHEN = lazy(
    r"\b(?:dated|dated as of|due|until|ending|ended|expir\w*|matur\w*|record\w*|payable|as of|since"
    r"|year|through|by|before|after|beginning|commencing|prior to|filed|from|between|and|to|period"
    r"|effective|or about|close of business|no later than|than|in)\s*(?:on\s*)?$",
    re.IGNORECASE,
)
_DATELINE = lazy(r"\s*\)?\s*(?:/[A-Z]|-{1,4}|\.{2,})")
_TODAY = lazy(r"\b(today|yesterday|this (?:morning|afternoon))\b", re.IGNORECASE)
_EFFECTIVE = lazy(r"\beffective(?: as of| on)?\s*$", re.IGNORECASE)
_LOOK_BACK = 3
_DATELINE_REACH, _AT_ONCE = 70, 12


class When(NamedTuple):
    """A date in ISO form or None, and the quote that gives it if the sentence does not."""

    iso: str | None
    quote: Quote | None = None


def dated(filing: Filing, statement: Statement, telling: Sequence[Statement]) -> When:
    """The date of what a sentence tells.

    In this order: the date the sentence gives for it; "today" and "yesterday" by the release's or
    the report's date; the date a sentence shortly before gives; the date of the release; the date
    the report is for. None where the filing gives none.
    """
    own = own_date(statement.text, filing.period)
    if own is not None and (_is_now(filing, own) or _tells_day(filing, statement.text, own)):
        return When(own)
    named = _defined(filing, statement)
    if named is not None:
        return named
    if _IN_MONTH.match(statement.text) is not None:
        return When(None)
    said = _TODAY.search(statement.text)
    issued = _issued(filing, statement, telling)
    if said is not None and issued.iso is not None:
        return _shifted(issued, said[1])
    near = near_date(filing, statement, telling)
    return near if near.iso is not None else issued


# What happened within a month that is named has no day that is told.
_IN_MONTH = lazy(
    rf"(?:In|During) (?:early |late |mid-)?(?:{MONTH_NAMES.title()}),? (?:19|20)\d\d\b"
)
_NAMED_DAY = lazy(r"\b[Oo]n the ((?:[A-Z][a-z]+ ){1,3}Date|Closing)\b")


def _defined(filing: Filing, statement: Statement) -> When | None:
    """The day that the filing has given a name, where a sentence uses the name for it."""
    used = _NAMED_DAY.search(statement.text)
    if used is None:
        return None
    text = filing.visible.text
    place = text.find(f'"{used[1]}")')
    if place < 0:
        return None
    start = max(0, place - _DEFINED_WITHIN)
    days = [one for one in dates(text[start:place]) if one.precision is Precision.DAY]
    if not days or not _is_now(filing, days[-1].iso):
        return None
    return When(days[-1].iso, quote(filing, start + days[-1].start, start + days[-1].end))


_DEFINED_WITHIN = 90


def near_date(filing: Filing, statement: Statement, telling: Sequence[Statement]) -> When:
    """The day that a sentence, or one shortly before it in its section, gives for what it tells."""
    own = own_date(statement.text, filing.period)
    if own is not None and _is_now(filing, own):
        return When(own)
    named = _defined(filing, statement)
    if named is not None:
        return named
    for earlier in _earlier(statement, telling):
        found = own_date(earlier.text, filing.period, effective=False)
        if found is not None and _is_now(filing, found):
            return When(found, quote(filing, earlier.start, earlier.end))
    return When(None)


def is_past(filing: Filing, statement: Statement) -> bool:
    """Whether a sentence opens with a day long before the report: background, and no news."""
    if filing.period is None:
        return False
    opening = statement.text[:_OPENING]
    fresh = (filing.period - timedelta(days=_STALE)).isoformat()
    # Most sentences name no day that is stale: of which of its days it tells need not be read.
    if not any(one.iso < fresh for one in _days(opening, filing.period)):
        return False
    own = own_date(opening, filing.period)
    return own is not None and own < fresh


def _tells_day(filing: Filing, text: str, iso: str) -> bool:
    """Whether a day far from the report is the event's: it lies ahead, or the cover is mistaken."""
    if _PRESENTS.search(text) is not None:
        return True
    later = filing.period is not None and date.fromisoformat(iso) > filing.period
    return later and _BEGUN.match(text) is not None and _WILL.search(text) is None


_BEGUN = lazy(r"On [A-Z][a-z]+ \d{1,2}, \d{4},")
_WILL = lazy(r"\b(?:will|shall|may|would|expects?|intends?|plans?)\b")
# A presentation is dated by its day, though that is still to come.
_PRESENTS = lazy(r"\b(?:will present|presentation to be|will (?:host|hold|be held))\b")
_OPENING, _STALE, _AHEAD = 60, 45, 10


def _is_now(filing: Filing, iso: str) -> bool:
    """Whether a day is near enough to the report to be that of an event it reports."""
    if filing.period is None:
        return True
    away = (date.fromisoformat(iso) - filing.period).days
    return -_STALE <= away <= _AHEAD


def own_date(sentence: str, near: date | None = None, *, effective: bool = True) -> str | None:
    """The day on which a sentence says something happened, in ISO form.

    A day without its year is the one nearest to `near`.

    >>> own_date("On May 9, 2019, the Board appointed Ann Example, effective May 20, 2019.")
    '2019-05-09'
    """
    mentions = _days(sentence, near)
    told = _announced(sentence, mentions)
    mentions.sort(key=lambda one: _ASIDE.search(sentence, 0, one.start) is not None)
    told = told or next((one for one in mentions if _is_told(sentence, one)), None)
    if told is not None:
        return told.iso
    for mention in mentions:
        before = sentence[max(0, mention.start - _BEFORE) : mention.start]
        if not _NOT_WHEN.search(before.rstrip()):
            return mention.iso
    if not effective:
        return None
    return next((one.iso for one in mentions if _EFFECTIVE.search(sentence[: one.start])), None)


def _days(sentence: str, near: date | None) -> list[DateMention]:
    """The days that a sentence names, none of them the last of a period."""
    mentions = [one if near is None else resolve(one, near) for one in dates(sentence)]
    return [one for one in mentions if one.precision is Precision.DAY and not one.period]


def _is_told(sentence: str, mention: DateMention) -> bool:
    """Whether the words about a day say that it is that of what the sentence tells."""
    before = sentence[: mention.start]
    return (
        (_ON.search(before) is not None and not _later(sentence, mention))
        or _RELEASED.search(before) is not None
        or (mention.start < _DATELINE_REACH and _DATELINE.match(sentence, mention.end) is not None)
    )


def _announced(sentence: str, mentions: Sequence[DateMention]) -> DateMention | None:
    """The day of what a sentence says was announced, where it opens with a later one."""
    if len(mentions) < _TWO or mentions[0].start >= _AT_ONCE:
        return None
    told = mentions[0]
    for mention in mentions[1:]:
        between = sentence[told.end : mention.start]
        if _THAT.search(between) is None or _THEN.search(between) is None:
            continue
        late = date.fromisoformat(told.iso) - date.fromisoformat(mention.iso)
        if timedelta(0) < late <= timedelta(days=_LATE):
            return mention
    return None


_TWO, _LATE = 2, 14
_THAT = lazy(r"\bannounc(?:ed|ing) (?:that\b|it\b|the (?:execution|signing|completion|closing)\b)")
_THEN = lazy(
    r"(?:(?<!filed )(?<!payable )(?<!record )\bon"
    r"|\b(?:dated|entered into|effective)(?: as of)?)\s*$"
)
# A date within a clause that begins so is background to what the sentence tells.
_ASIDE = lazy(r", (?:which|who|whose|whom)\b[^,;]*$")
_RELEASED = lazy(
    r"\b(?:announced|reported)\b.*\b(?:press|news|earnings) release,? dated\s*$", re.IGNORECASE
)
_TOOK_EFFECT = lazy(
    r"\b(?:became|went|(?:was|were) declared|took) effect(?:ive)?(?: on| as of)?\s*$"
)
_FORWARD = lazy(
    r"\b(?:due|payable|record|close of business|intend\w*|matur\w*|expir\w*|effective|retire"
    r"|begin\w*|commenc\w*|filed|dated|vest\w*|ended|will be paid|to be paid"
    r"|terminat\w* on)\b[^.;]{0,55}$",
    re.IGNORECASE,
)


def _later(sentence: str, mention: DateMention) -> bool:
    """Whether the date is that of something else: a payment, a maturity, an earlier filing."""
    if mention.start < _AT_ONCE:
        return False
    before = sentence[max(0, mention.start - 70) : mention.start]
    if _TOOK_EFFECT.search(before) is not None:
        return False
    return _FORWARD.search(before) is not None


def _earlier(statement: Statement, telling: Sequence[Statement]) -> list[Statement]:
    back = [
        one
        for one in telling
        if one.key == statement.key and statement.nth - _LOOK_BACK <= one.nth < statement.nth
    ]
    return sorted(back, key=lambda one: -one.nth)


def _issued(filing: Filing, statement: Statement, telling: Sequence[Statement]) -> When:
    """The date of the release the sentence stands in, else the date that the report is for."""
    lead = next(
        (one for one in telling if one.key == statement.key and one.nth == 0 and not one.heading),
        None,
    )
    if lead is not None and lead.key[1] >= 0 and lead is not statement:
        found = _dateline(lead.text)
        if found is not None:
            return When(found, quote(filing, lead.start, lead.end))
    if filing.period is not None:
        return When(filing.period.isoformat(), cover_quote(filing, "period"))
    return When(None)


def _dateline(sentence: str) -> str | None:
    for mention in dates(sentence):
        if mention.start < _DATELINE_REACH and _DATELINE.match(sentence, mention.end):
            return mention.iso
    return None


def _shifted(issued: When, word: str) -> When:
    if word.lower() != "yesterday" or issued.iso is None:
        return issued
    day = date.fromisoformat(issued.iso) - timedelta(days=1)
    return When(day.isoformat(), issued.quote)
