"""Whether the evidence tells a date or a period: dates are compared as dates, never as digits."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from summarizer.text.dates import DateMention, Precision, dates, relative_date, resolve
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.ground import Cited

__all__ = ["tells_day", "tells_mention", "tells_period"]

_RELATIVE = lazy(
    r"\b(?:today|tonight|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_STRETCHES = frozenset({"quarter", "six months", "nine months", "month"})
_QUARTER_ENDS = {3: 1, 6: 2, 9: 3, 12: 4}


def tells_day(iso: str, cited: Sequence[Cited], known: Sequence[date] = ()) -> bool:
    """Whether the evidence names this day, or a month or year if `iso` is one.

    A year that is left unsaid, and a word such as "yesterday", is read from the days that the
    evidence names and those in `known` (of the report, as the cover has it).
    """
    mentions = _mentions(cited)
    if any(mention.iso == iso for mention in mentions):
        return True
    references = {*known, *_days(mentions)}
    if any(
        resolve(mention, reference).iso == iso
        for mention in mentions
        if mention.year is None
        for reference in references
    ):
        return True
    words = {word for each in cited for word in _RELATIVE.findall(each.text)}
    return any(
        day is not None and day.isoformat() == iso
        for word in words
        for reference in references
        for day in (relative_date(word, reference),)
    )


def tells_mention(
    claimed: DateMention,
    cited: Sequence[Cited],
    known: Sequence[date] = (),
    *,
    whole: bool = False,
) -> bool:
    """Whether the evidence names the date a statement names; less exact is told by more exact.

    "March 1997" is told by "March 18, 1997" and never the other way round. Where what is said is
    true only of the `whole` time that is named, as an amount or a denial is, a quarter tells no
    year.
    """
    same = [
        mention
        for mention in _mentions(cited)
        if (claimed.iso == mention.iso and not _is_other_year(claimed, mention))
        or (_is_part(claimed, mention) and not (whole and _is_stretch(mention)))
    ]
    if same:
        # "the quarter ended June 30" is another date than "the year ended June 30".
        return any(not claimed.period or mention.period in {"", claimed.period} for mention in same)
    if any(_is_other_year(claimed, mention) for mention in _mentions(cited)):
        return False
    if claimed.precision is Precision.DAY:
        return tells_day(claimed.iso, cited, known)
    return (
        claimed.year is not None
        and claimed.precision is not Precision.MONTH_DAY
        and (tells_period(claimed.iso, cited))
    )


def tells_period(period: str, cited: Sequence[Cited]) -> bool:
    """Whether the evidence names a figure's period: "2006", "Q4 2006", "FY2006" or an ISO date."""
    return any(period in _names(mention) for mention in _mentions(cited))


def _names(mention: DateMention) -> set[str]:
    """What a date can stand for as a period."""
    names = {mention.iso}
    year = mention.year
    if year is None:
        return names
    if mention.precision in {Precision.YEAR, Precision.FISCAL_YEAR}:
        names |= {str(year), f"FY{year}"}
    if mention.period == "year":
        names |= {str(year), f"FY{year}"}
    if mention.precision is Precision.DAY and mention.period == "quarter":
        quarter = _QUARTER_ENDS.get(int(mention.iso[5:7]))
        names |= {f"Q{quarter} {year}"} if quarter else set()
    if mention.precision in {Precision.DAY, Precision.MONTH} and not mention.period:
        names |= {str(year), mention.iso[:7]}
    return names


def _is_part(claimed: DateMention, mention: DateMention) -> bool:
    """Whether the day in the evidence lies in the month, year or day-of-year that is claimed."""
    if claimed.precision is Precision.MONTH_DAY:
        return mention.precision is Precision.DAY and mention.iso.endswith(claimed.iso[1:])
    if claimed.precision not in {Precision.MONTH, Precision.YEAR}:
        return False
    return mention.iso.startswith(f"{claimed.iso}-") or (
        claimed.precision is Precision.YEAR and mention.year == int(claimed.iso)
    )


def _is_other_year(claimed: DateMention, mention: DateMention) -> bool:
    """Whether one counts by the calendar and the other by fiscal years."""
    ours, theirs = claimed.text.lower(), mention.text.lower()
    return ("calendar" in ours and "fiscal" in theirs) or (
        "fiscal" in ours and "calendar" in theirs
    )


def _is_stretch(mention: DateMention) -> bool:
    """Whether a date is a part of a year that lasts: what it sums up is less than the year's."""
    return mention.precision in {Precision.QUARTER, Precision.HALF} or mention.period in _STRETCHES


def _mentions(cited: Sequence[Cited]) -> list[DateMention]:
    return [mention for each in cited for mention in dates(each.text)]


def _days(mentions: Sequence[DateMention]) -> Iterator[date]:
    for mention in mentions:
        if mention.precision is Precision.DAY:
            yield date.fromisoformat(mention.iso)
