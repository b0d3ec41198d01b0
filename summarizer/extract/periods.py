"""The period or day that a number belongs to, in the standard forms, where its sentence says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.text.dates import Precision, dates
from summarizer.text.gates import evened
from summarizer.text.lazy import lazy
from summarizer.text.remembered import remembered

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.text.dates import DateMention

__all__ = ["STANDARD", "as_period", "goes_by_calendar", "is_calendar", "period_of"]

STANDARD = lazy(r"(?:\d{4}|Q[1-4] \d{4}|FY\d{4}|\d{4}-\d\d-\d\d)")
_STANDING = lazy(
    r"\b(?:as of|at|on|ended|ending|quarter|year|fiscal|during|for|in|effective"
    r"|compar\w+ (?:to|with))\b[^,;]{0,24}$",
    re.IGNORECASE,
)
_NOT = lazy(
    r"\b(?:same (?:quarter|period)(?: last year)?(?: of| in)?|due|dated|dated as of|since|until"
    r"|filed|matur\w*|expir\w*|by|before|after)\s*(?:on )?$",
    re.IGNORECASE,
)
# "Full-year 2026 revenue", "its 2026 revenue guidance": the period of what follows it.
_OF_RESULT = lazy(
    r" (?:(?:total|net|adjusted|diluted|gaap|non-gaap|reported|segment|operating) ){0,3}"
    r"(?:revenues?|sales|income|loss|earnings|ebitda|eps|cash flow|results|guidance)\b",
    re.IGNORECASE,
)
# A year in the name of a plan or of notes.
_NAMED = lazy(r" (?:[A-Z]\w+ ){0,3}(?:Plan|Notes?|Act|Agreement|Program)\b")
# Who holds shares on a day of record says nothing of when a thing was done.
_RECORD_BEFORE = lazy(r"\brecord\b[^,;.]{0,40}$", re.IGNORECASE)
_OF_RECORD = lazy(r"[,\s(]*(?:which (?:is|was) )?(?:the )?\"?record date\b", re.IGNORECASE)
# Beyond one of these a date is that of another number or of another clause.
_PARTS = lazy(
    r";|\b(?:compar\w+|versus|against|from|which|who|whose|while|whereas|although|but|vest\w*"
    r"|exercis\w+|matur\w+|expir\w+|until|beginning|commencing)\b|, and\b",
    re.IGNORECASE,
)
_AMOUNT = lazy(r"[$\u20ac\u00a3] ?\d|\d ?(?:%|percent\b)")
# The day that leads a sentence holds for all of it, but for what is compared or still to come.
_ELSEWHEN = lazy(
    r";|\b(?:compar\w+|versus|against|from|while|whereas|although|but|vest\w*|exercis\w+"
    r"|matur\w+|expir\w+|until|beginning|commencing|outlook|expects?|estimates?|annual\w*"
    r"|if|would|may|up to)\b",
    re.IGNORECASE,
)
# The two ends of a range, and what a sum is for a share, belong together.
_TOGETHER = lazy(
    r"\W*(?:(?:to|and|or|-|equal to|approximately|about) )*(?:[$\u20ac\u00a3] ?)?[\d.,]+ ?"
    r"(?:(?:million|billion|thousand|cents|%|percent)\b ?)?(?:(?:per|a|an|each)\b(?: \w+){0,2}? "
    r"share)?",
    re.IGNORECASE,
)
_AT_ONCE, _LEAD, _NEAR = 3, 60, 70
# The words that say what a day is stand close before it.
_FARTHEST = 80


# A whole filing is searched for these: letters at the head of a pattern are looked for fastest.
_QUARTER_ENDED = lazy(
    r"(first|second|third|fourth)(?<!\wfirst)(?<!\wsecond)(?<!\wthird)(?<!\wfourth)"
    r"(?: fiscal)? quarter (?:\w+ ){0,4}?ended ([A-Z][a-z]+)"
)
_YEAR_ENDED = lazy(r"ear(?<=\b[Yy]ear)s? (?:ended|ending|ends on) ([A-Z][a-z]{2,8}) \d")
_FISCAL = lazy(
    r"fiscal(?<=\bfiscal) (?:(?:year )?(?:19|20)\d\d|first|second|third|fourth|quarter)\b"
)
_OF_FISCAL = lazy(r"quarter of(?<=\bquarter of) (?:\w+ ){0,2}fiscal\b")
_ENDS_IN = {
    "first": ("March", "April"),
    "second": ("June", "July"),
    "third": ("September", "October"),
    "fourth": ("December", "January"),
}


@remembered
def goes_by_calendar(filing: Filing) -> bool:
    """Whether the quarters of a filing are those of the calendar; remembered, as several ask."""
    return is_calendar(filing.visible.text)


def is_calendar(text: str) -> bool:
    """Whether the quarters of a text are those of the calendar, for all that it says.

    >>> is_calendar("the third quarter ended June 30, 2008")
    False
    """
    closes = {found[1] for found in _YEAR_ENDED.finditer(text)}
    if closes - {"December"}:
        return False
    # Most filings speak of no quarter, and one word is found sooner than the pattern's four.
    spoken = _QUARTER_ENDED.finditer(text) if " quarter " in text else ()
    ends = [(found[1], found[2]) for found in spoken]
    if not (closes or ends) and _names_fiscal(evened(text)):
        return False
    return all(month in _ENDS_IN[nth] for nth, month in ends)


def _names_fiscal(low: str) -> bool:
    return _FISCAL.search(low) is not None or _OF_FISCAL.search(low) is not None


def period_of(
    sentence: str, place: int, end: int | None = None, *, calendar: bool = False
) -> str | None:
    """The period that the sentence binds to the number from `place` to `end`; None for none.

    A date is bound if it leads the sentence, or stands near the number in the same clause with no
    other amount between them: a period that belongs to something else would be a wrong statement.

    >>> period_of("On May 1, 2001, it sold 5 mills.", 24)
    '2001-05-01'
    """
    best: tuple[int, str] | None = None
    for mention in dates(sentence):
        if _SENT.match(sentence, mention.end) is not None:
            continue
        ahead = max(0, mention.start - _FARTHEST), mention.start
        stands = mention.start <= _AT_ONCE or _STANDING.search(sentence, *ahead) is not None
        if _NOT.search(sentence, *ahead) or not (stands or _OF_RESULT.match(sentence, mention.end)):
            continue
        if _is_of_record(sentence, mention) and not _stands_then(sentence, mention, place):
            continue
        iso = as_period(mention, calendar=calendar)
        if iso is None or _NAMED.match(sentence, mention.end):
            continue
        if not _is_bound(sentence, mention, place, place + 1 if end is None else end):
            continue
        away = abs(mention.start - place)
        if best is None or away < best[0]:
            best = (away, iso)
    return None if best is None else best[1]


def as_period(mention: DateMention, *, calendar: bool = False) -> str | None:
    """A date as a period in a standard form, None for one that has none.

    "Full year 2004" is no fiscal year unless it is called one; a quarter that ends in June is the
    second where years are those of the `calendar`.
    """
    if STANDARD.fullmatch(mention.iso) is None:
        return None
    if calendar and mention.period == "quarter" and mention.precision is Precision.DAY:
        quarter, month = divmod(int(mention.iso[5:7]), 3)
        return mention.iso if month else f"Q{quarter} {mention.iso[:4]}"
    if calendar and mention.period == "year" and mention.iso.endswith("-12-31"):
        return mention.iso[:4]
    if mention.precision is Precision.FISCAL_YEAR and "f" not in mention.text.lower().replace(
        "full", ""
    ):
        return str(mention.year)
    return mention.iso


def _is_of_record(sentence: str, mention: DateMention) -> bool:
    before = sentence[: mention.start]
    return bool(_OF_RECORD.match(sentence, mention.end) or _RECORD_BEFORE.search(before))


def _stands_then(sentence: str, mention: DateMention, place: int) -> bool:
    """Whether the number is what was outstanding on that day."""
    between = sentence[min(place, mention.end) : max(place, mention.start)]
    return "outstanding" in between.lower() and len(between) <= _NEAR


def _is_bound(sentence: str, mention: DateMention, place: int, end: int) -> bool:
    if place < mention.start:
        together = _TOGETHER.match(sentence, end)
        return _joined(sentence, together.end() if together else end, mention.start)
    between = sentence[mention.end : place]
    if mention.start <= _LEAD and mention.start == _first_day(sentence):
        loose = mention.start <= _AT_ONCE and mention.precision is Precision.DAY
        return (_ELSEWHEN if loose else _PARTS).search(between) is None
    return _joined(sentence, mention.end, place)


def _joined(sentence: str, start: int, end: int) -> bool:
    between = _BOUND.sub("", _CHANGE.sub("", sentence[start:end]))
    return len(between) <= _NEAR and not (_PARTS.search(between) or _AMOUNT.search(between))


# The lower end of a range stands before the upper one.
_BOUND = lazy(
    r"[$\u20ac\u00a3]?[\d.,]+%? ?(?:(?:million|billion|thousand|percent) )?(?:-|to|and) ?"
    r"(?:approximately |about )?$"
)
# By how much a measure changed stands between its period and what it came to.
_CHANGE = lazy(
    r"\b(?:increased|decreased|declined|grew|rose|fell|improved) (?:by )?(?:approximately |about )?"
    r"[\d.]+ ?(?:%|percent) to\b",
    re.IGNORECASE,
)


def _first_day(sentence: str) -> int:
    """Where the first date stands that does not merely say when a release was sent."""
    return next((one.start for one in dates(sentence) if not _SENT.match(sentence, one.end)), -1)


_SENT = lazy(r" ?(?:-{1,2}|[\u2013\u2014]|/|:) ?(?:/|[A-Z(])")
