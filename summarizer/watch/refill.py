"""What the feed no longer holds: taken from EDGAR's indexes of the days that went by."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.edgar.feed import FeedEntry

__all__ = ["Missed", "missed"]

_DAY = timedelta(days=1)
# A day's index is a megabyte or more: beyond a quarter of a year, somebody should decide.
_MOST_DAYS = 92
_SATURDAY = 5


class Missed(NamedTuple):
    """What was filed meanwhile, oldest first, and the working days for which there is no index."""

    entries: tuple[FeedEntry, ...]
    first: date
    absent: tuple[date, ...]


def missed(read: Callable[[date], tuple[FeedEntry, ...]], last: float, now: float) -> Missed:
    """All that was filed from the day of a moment to that of another, by the indexes of the days.

    Days at EDGAR begin later than here, so the day before is asked for as well. A holiday has no
    index; nor has today, before the evening.

    Args:
        read: Gives the entries of a day's index, or raises NotFoundError.
        last: The first moment, in seconds as `time.time` has them.
        now: The last one.

    Raises:
        TransportError: EDGAR cannot be asked.
    """
    today = datetime.fromtimestamp(now, UTC).date()
    first = max(datetime.fromtimestamp(last, UTC).date() - _DAY, today - _MOST_DAYS * _DAY)
    entries: list[FeedEntry] = []
    absent: list[date] = []
    for day in _working_days(first, today):
        try:
            entries += read(day)
        except NotFoundError:
            absent.append(day)
    return Missed(tuple(entries), first, tuple(absent))


def _working_days(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        if day.weekday() < _SATURDAY:
            yield day
        day += _DAY
