"""The quarter, the year and the day that a release reports on: said once and meant throughout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.extract.evidence import quote
from summarizer.extract.periods import as_period
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import gated, lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.statements import Statement
    from summarizer.text.dates import DateMention

__all__ = ["Heading", "Reported", "Told", "headed", "reported", "told_day", "told_period"]


class Told(NamedTuple):
    """A period in a standard form, and the words that tell it."""

    iso: str
    quote: Quote


class Reported(NamedTuple):
    """What "the quarter", "the year" and its end mean throughout a section; None if unsaid."""

    quarter: Told | None = None
    year: Told | None = None
    day: Told | None = None

    def completed(self, other: Reported) -> Reported:
        """With what another section says where this one says nothing."""
        return Reported(
            self.quarter or other.quarter, self.year or other.year, self.day or other.day
        )


_READ = 12
_MOST_WORDS = 90


def reported(
    filing: Filing, key: tuple[int, int], telling: Sequence[Statement], *, calendar: bool
) -> Reported:
    """The periods that the first sentences of a section name, the newest of each kind.

    What is compared with them is older, so that the newest are those reported.
    """
    quarter = year = day = None
    for one in [each for each in telling if each.key == key][:_READ]:
        for mention in dates(one.text):
            told = _told(filing, one, mention, calendar=calendar)
            if told is None or mention.year is None or _OTHER.search(one.text[: mention.start]):
                continue
            if mention.precision is Precision.QUARTER or mention.period == "quarter":
                quarter = _newer(quarter, told)
            elif mention.precision is Precision.FISCAL_YEAR or mention.period == "year":
                year = _newer(year, told)
            if mention.precision is Precision.DAY and _is_close(one.text, mention):
                day = _newer(day, told._replace(iso=mention.iso))
    return Reported(quarter, year, day)


def _is_close(text: str, mention: DateMention) -> bool:
    """Whether a day closes a period that is reported."""
    closes = _CLOSE.search(text[: mention.start]) is not None or bool(mention.period)
    return closes and _ENDS.match(mention.iso) is not None


class Heading(NamedTuple):
    """Where a heading stands, the quarter or year that it names alone, whether it looks ahead."""

    start: int
    told: Told | None
    ahead: bool


def headed(filing: Filing, *, calendar: bool) -> tuple[Heading, ...]:
    """The headings of a filing with the quarter or year that each names, if one alone.

    Under "Second Quarter 2026 Highlights" figures are of that quarter, until the next heading.
    """
    found = []
    for passage in passages(filing):
        text = passage.text
        if (
            passage.kind is BlockKind.CELL
            or len(text) > _LONGEST_HEADING
            or _NO_HEADING.search(text) is not None
        ):
            continue
        named = [each for each in dates(text) if each.year is not None]
        iso = as_period(named[0], calendar=calendar) if len(named) == 1 else None
        stretch = bool(named) and (named[0].precision in _STRETCHES or named[0].period in _LASTING)
        sure = iso is not None and stretch and _LONGER.search(text) is None
        told = Told(iso, quote(filing, passage.start, passage.end)) if iso and sure else None
        if told is None and text.rstrip().endswith(":"):
            # What leads up to a list stands under the heading before it.
            continue
        found.append(Heading(passage.start, told, _AHEAD.search(text) is not None))
    return tuple(found)


_LONGEST_HEADING = 110
# What ends as a sentence or tells an amount is no heading, and neither is the mark of a bullet.
_NO_HEADING = lazy(r"[.;,]\s*$|[$\u20ac\u00a3] ?\d|\d ?%|\bpercent\b|^\W*\w?\W*$")
_STRETCHES = {Precision.QUARTER, Precision.FISCAL_YEAR}
_LASTING = {"quarter", "year"}
_LONGER = lazy(
    r"\b(?:six|nine|6|9) months\b|\byear[- ]to[- ]date\b|\b(?:call|webcast|and)\b",
    re.IGNORECASE,
)
_AHEAD = lazy(r"\b(?:outlook|guidance|expectations|forecast)\b", re.IGNORECASE)


# What is still to come is an outlook, and what is compared is past.
_OTHER = lazy(
    r"\b(?:expect\w*|outlook|guidance|anticipat\w*|forecast\w*|will|through|until|compar\w+"
    r"|versus|against|than|from|up|down)\b[^;]{0,90}$",
    re.IGNORECASE,
)
_ENDS = lazy(r"\d{4}-\d\d-(?:2[5-9]|3[01]|0[1-4])")
_CLOSE = lazy(r"\b(?:at|as of|ended|end of)\s+$", re.IGNORECASE)


def _told(filing: Filing, one: Statement, mention: DateMention, *, calendar: bool) -> Told | None:
    iso = as_period(mention, calendar=calendar)
    if iso is None or len(one.text.split()) > _MOST_WORDS:
        return None
    return Told(iso, quote(filing, one.start, one.end))


def _newer(held: Told | None, told: Told) -> Told:
    return told if held is None or _age(told.iso) > _age(held.iso) else held


def _age(iso: str) -> tuple[str, str]:
    found = _YEAR.search(iso)
    assert found is not None
    return found[0], iso[1:2] if iso.startswith("Q") else iso[5:]


_YEAR = lazy(r"\d{4}")
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_STRETCH = lazy(
    r"\b(?:(?:the |its |our )?(?P<nth>first|second|third|fourth)(?:[- ]fiscal)?[- ]quarter\b"
    r"|(?:for|in|during) the (?P<quarter>(?:current )?quarter|three months)\b"
    r"|(?:for|in|during) the (?P<year>(?:full |fiscal |entire )*year|twelve months)\b"
    r"|full[- ]year\b)"
    r"(?! (?:of|ended|ending|ago|before|earlier|last|end))(?!,? (?:19|20)\d\d)",
    re.IGNORECASE,
)
# Beyond one of these the words speak of what is compared, or of something else.
_PARTS = lazy(
    r";|\b(?:compar\w+|versus|against|from|while|whereas|although|but|than|last|prior"
    r"|previous|same|year-ago|expects?|will)\b",
    re.IGNORECASE,
)
_BALANCE = gated(
    r"\b(?:loans?|deposits?|assets|equity|liabilities|book value|backlog|debt|borrowings"
    r"|inventor\w+|receivables?|cash(?: and cash equivalents)?|allowance|reserve)\b[^;]{0,60}$",
    re.IGNORECASE,
)


def told_period(text: str, start: int, periods: Reported) -> Told | None:
    """The period of the number at `start` by the words for it that stand before it; else None.

    >>> told_period("Sales for the quarter were $5 million.", 27, Reported()) is None
    True
    """
    if periods.quarter is None and periods.year is None:
        return None
    found = max(_STRETCH.finditer(text, 0, start), key=lambda one: one.start(), default=None)
    if found is None or _PARTS.search(text, found.end(), start) is not None:
        return None
    if found["nth"]:
        quarter = periods.quarter
        nth = f"Q{_ORDINALS[found['nth'].lower()]} "
        return quarter if quarter is not None and quarter.iso.startswith(nth) else None
    return periods.quarter if found["quarter"] else periods.year


def told_day(text: str, start: int, periods: Reported) -> Told | None:
    """The day of the balance at `start`, where it is one and no day is said; else None."""
    if periods.day is None or _BALANCE.search(text, max(0, start - 90), start) is None:
        return None
    return None if _PARTS.search(text, 0, start) else periods.day
