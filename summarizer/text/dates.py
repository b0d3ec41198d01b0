"""Dates, months, quarters and years in folded text, as ISO dates and fiscal periods."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.calendar_words import MONTHS, QUARTERS, WEEKDAYS
from summarizer.text.date_forms import (
    BEGINS,
    BETWEEN_BACK,
    BETWEEN_ON,
    COUNTED,
    DATE,
    PERIOD,
    PERIODS,
    day_word,
    full_year,
)
from summarizer.text.date_types import DateMention, Precision
from summarizer.text.identifiers import is_identifier
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["DateMention", "Precision", "dates", "relative_date", "resolve"]

_NEAR_YEARS = 5
_HALF_A_YEAR = 6
# Several rooms ask about the same sentence after each other: the last answers are kept.
_REMEMBERED = 512
_DIGIT = lazy(r"\d")


def dates(text: str) -> tuple[DateMention, ...]:
    """Every date, month, quarter and year of folded text, in order and disjoint.

    A year that is left unsaid is taken from the date it is joined to ("March 31 and June 30,
    2006", "fiscal 2006 and 2005"); otherwise see `resolve`. A day that no calendar has is no date.

    >>> [mention.iso for mention in dates("the fourth quarter and full year 2006, to May 5")]
    ['Q4 2006', 'FY2006', '--05-05']
    """
    return _dates(text)


@lru_cache(maxsize=_REMEMBERED)
def _dates(text: str) -> tuple[DateMention, ...]:
    # Every form has a digit, but for a quarter without its year.
    if _DIGIT.search(text) is None and "uarter" not in text and "UARTER" not in text:
        return ()
    found: list[DateMention] = []
    for match in _forms(text):
        found.extend(_read(text, match, found[-1].end if found else 0))
    return tuple(_share_forward(text, _share_back(text, found)))


def _forms(text: str) -> Iterator[re.Match[str]]:
    """What the pattern of all forms matches, asked for only where one can begin."""
    place = 0
    while begins := BEGINS.search(text, place):
        match = DATE.match(text, begins.start())
        if match is not None:
            yield match
        place = (match or begins).end()


def _read(text: str, match: re.Match[str], floor: int) -> list[DateMention]:
    """The dates of one match, none if the calendar does not have it."""
    kind = match.lastgroup or ""
    if kind in {"iso", "slash", "day_first", "day_word", "month_first"}:
        return _days(text, match, kind, floor)
    if kind == "bare" and _is_no_year(text, match):
        return []
    iso, precision = _PARTS[kind](match)
    return [DateMention(match.start(), match.end(), match[0], iso, precision)] if iso else []


def _is_no_year(text: str, match: re.Match[str]) -> bool:
    return COUNTED.match(text, match.end()) is not None or is_identifier(text, *match.span())


def _days(text: str, match: re.Match[str], kind: str, floor: int) -> list[DateMention]:
    if kind == "month_first":
        return _month_first(text, match, floor)
    return _day_mention(text, match.span(), _numbers_of(match, kind), floor)


def _numbers_of(match: re.Match[str], kind: str) -> tuple[int, int, int]:
    if kind == "iso":
        return int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"])
    if kind == "slash":
        return (
            full_year(match["slash_year"]),
            int(match["slash_month"]),
            int(match["slash_day"]),
        )
    if kind == "day_word":
        return int(match["dw_year"]), MONTHS[match["dw_month"].lower()], day_word(match["dw_day"])
    return int(match["df_year"]), MONTHS[match["df_month"].lower()], int(match["df_day"])


def _month_first(text: str, match: re.Match[str], floor: int) -> list[DateMention]:
    """Such as "March 18, 1997", "March 18", and the two days of "March 18-19, 1997"."""
    month = MONTHS[match["mf_month"].lower()]
    year = int(match["mf_year"]) if match["mf_year"] else 0
    if match["mf_second"] is None:
        return _day_mention(text, match.span(), (year, month, int(match["mf_day"])), floor)
    first = _day_mention(
        text,
        (match.start(), match.end("mf_day")),
        (year, month, int(match["mf_day"])),
        floor,
    )
    second = _day_mention(
        text,
        (match.start("mf_second"), match.end()),
        (year, month, int(match["mf_second"])),
        match.end("mf_day"),
    )
    return first + second


def _day_mention(
    text: str,
    place: tuple[int, int],
    day: tuple[int, int, int],
    floor: int,
) -> list[DateMention]:
    """A day of the calendar with the words that say what ends on it; year 0 is unsaid."""
    year, month, number = day
    if not _is_day(year or 2000, month, number):
        return []
    start, end = place
    before = PERIOD.search(text, max(floor, start - 48), start)
    if before:
        start = before.start()
    iso = f"{year:04}-{month:02}-{number:02}" if year else f"--{month:02}-{number:02}"
    precision = Precision.DAY if year else Precision.MONTH_DAY
    period = PERIODS[" ".join(before[1].lower().replace("-", " ").split())] if before else ""
    return [DateMention(start, end, text[start:end], iso, precision, period)]


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _month_year(match: re.Match[str]) -> tuple[str, Precision]:
    return f"{match['my_year']}-{MONTHS[match['my_month'].lower()]:02}", Precision.MONTH


def _quarter(match: re.Match[str]) -> tuple[str, Precision]:
    number = QUARTERS[match["q_word"].lower()]
    year = match["q_year"]
    return (f"Q{number} {full_year(year)}" if year else f"Q{number}"), Precision.QUARTER


def _quarter_sign(match: re.Match[str]) -> tuple[str, Precision]:
    number = match["qs_after"] or match["qs_before"]
    year = match["qs_year"]
    return (f"Q{number} {full_year(year)}" if year else f"Q{number}"), Precision.QUARTER


def _half(match: re.Match[str]) -> tuple[str, Precision]:
    return f"H{QUARTERS[match['half_word'].lower()]} {match['half_year']}", Precision.HALF


def _fiscal(match: re.Match[str]) -> tuple[str, Precision]:
    return f"FY{full_year(match['fy_year'])}", Precision.FISCAL_YEAR


def _bare(match: re.Match[str]) -> tuple[str, Precision]:
    return match[0], Precision.YEAR


_PARTS = {
    "month_year": _month_year,
    "quarter": _quarter,
    "quarter_sign": _quarter_sign,
    "half": _half,
    "fiscal": _fiscal,
    "bare": _bare,
}


def _share_forward(text: str, found: list[DateMention]) -> list[DateMention]:
    """Give a bare year what the date before it says: "March 31, 2006 and 2005"."""
    for place in range(1, len(found)):
        before, mention = found[place - 1], found[place]
        if (
            mention.precision is not Precision.YEAR
            or before.precision is Precision.YEAR
            or before.year is None
            or text[before.end : mention.start] not in BETWEEN_ON
            or abs(before.year - int(mention.iso)) > _NEAR_YEARS
        ):
            continue
        iso = before.iso.replace(str(before.year), mention.iso)
        if before.precision is not Precision.DAY or _is_day(*map(int, iso.split("-"))):
            found[place] = mention._replace(
                iso=iso, precision=before.precision, period=before.period
            )
    return found


def _share_back(text: str, found: list[DateMention]) -> list[DateMention]:
    """Give a date without a year that of the date it is joined to: "March 31 and June 30, 2006"."""
    for place in range(len(found) - 2, -1, -1):
        mention, after = found[place], found[place + 1]
        if mention.year is not None or after.year is None or after.precision is Precision.YEAR:
            continue
        if not BETWEEN_BACK.fullmatch(text, mention.end, after.start):
            continue
        if mention.precision is Precision.QUARTER:
            found[place] = mention._replace(iso=f"{mention.iso} {after.year}")
        elif after.precision is Precision.DAY and _follows(mention, after):
            found[place] = resolve(mention, after.year)
    return found


def _follows(mention: DateMention, after: DateMention) -> bool:
    """Whether two days can be of one year: December with January is not."""
    return int(mention.iso[2:4]) - int(after.iso[5:7]) < _HALF_A_YEAR


def resolve(mention: DateMention, reference: date | int) -> DateMention:
    """The mention with the year it leaves unsaid: that given, or the one nearest a day.

    A mention that has its year, and one for which the calendar has no such day, come back as they
    are. A quarter that begins after the reference day is one of the year before.

    >>> resolve(dates("received December 10")[0], date(1997, 12, 11)).iso
    '1997-12-10'
    """
    if mention.precision is Precision.MONTH_DAY:
        month, day = int(mention.iso[2:4]), int(mention.iso[5:7])
        year = _nearest_year(month, day, reference)
        if year is None:
            return mention
        return mention._replace(iso=f"{year:04}-{month:02}-{day:02}", precision=Precision.DAY)
    if mention.precision is Precision.QUARTER and mention.year is None:
        year = reference if isinstance(reference, int) else reference.year
        first_month = 3 * int(mention.iso[1]) - 2
        if not isinstance(reference, int) and first_month > reference.month:
            year -= 1
        return mention._replace(iso=f"{mention.iso} {year}")
    return mention


def _nearest_year(month: int, day: int, reference: date | int) -> int | None:
    if isinstance(reference, int):
        return reference if _is_day(reference, month, day) else None
    years = range(max(1, reference.year - 1), min(9999, reference.year + 1) + 1)
    possible = [year for year in years if _is_day(year, month, day)]
    return min(
        possible,
        key=lambda year: (abs(date(year, month, day) - reference), year),
        default=None,
    )


def relative_date(word: str, reference: date) -> date | None:
    """The day that "yesterday", "today" or the name of a weekday means on a given day.

    A weekday is the latest that is not after the reference. None for any other word.

    >>> relative_date("Monday", date(1997, 12, 11)).isoformat()
    '1997-12-08'
    """
    key = word.lower().removesuffix("'s").rstrip(".")
    steps = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
    if key in steps:
        days = steps[key]
    elif key in WEEKDAYS:
        days = -((reference.weekday() - WEEKDAYS[key]) % 7)
    else:
        return None
    ordinal = reference.toordinal() + days
    if not 1 <= ordinal <= date.max.toordinal():
        return None
    return reference + timedelta(days=days)
