"""Which two columns of a table hold a period and the same period a year before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Columns", "yearly"]

_YEAR = r"\b((?:19|20)\d\d)\b"
_MONTH = (
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\b\.?(?= ?\d|,? "
    r"(?:19|20)\d\d)"
)
_LENGTH = r"\b(three|six|nine|twelve|thirteen|twenty-six|thirty-nine|fifty-two)[- ](?:months|weeks)"


class Columns(NamedTuple):
    """The places in a row of what is now and of what was a year before."""

    now: int
    then: int


class _Head(NamedTuple):
    year: int | None
    month: str
    length: str


_UNDATED = _Head(None, "", "")


def yearly(heads: Sequence[str]) -> Columns | None:
    """The first column with a year, and the next that names the year before it; None without.

    Months and lengths of time that both heads name must agree. Where the head of the first column
    of numbers stands over the names of the rows, every head stands one cell too far to the left.

    >>> yearly(("", "Mar 31, 2008", "Dec 31, 2007", "Mar 31, 2007"))
    Columns(now=1, then=3)
    >>> yearly(("Three months ended June 30, 2013", "2012"))
    Columns(now=1, then=2)
    """
    read = [_head(text) for text in heads]
    if len(read) > 1 and read[0].year and read[0].year - 1 == read[1].year:
        return Columns(1, 2)
    for place, head in enumerate(read[1:], 1):
        if head.year is not None:
            then = _before(head, read[place + 1 :])
            return None if then is None else Columns(place, place + 1 + then)
    return None


def _head(text: str) -> _Head:
    years = compiled(_YEAR).findall(text)
    if not years:
        return _UNDATED
    month, length = compiled(_MONTH).search(text), compiled(_LENGTH).search(text)
    return _Head(
        int(years[-1]),
        month[1].lower() if month else "",
        length[1].lower() if length else "",
    )


def _before(head: _Head, others: Sequence[_Head]) -> int | None:
    for place, other in enumerate(others):
        same_month = head.month == other.month or not (head.month and other.month)
        same_length = head.length == other.length or not (head.length and other.length)
        if other.year == (head.year or 0) - 1 and same_month and same_length:
            return place
        if other.year is not None and same_month and same_length:
            return None
    return None
