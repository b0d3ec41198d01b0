"""What the feed no longer holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from summarizer.edgar.feed import FeedEntry
from summarizer.errors import NotFoundError
from summarizer.watch.refill import missed


def _moment(day: int, month: int = 5) -> float:
    return datetime(2031, month, day, 12, tzinfo=UTC).timestamp()


def test_every_working_day_is_asked_for_from_the_one_before_on(
    entry: Callable[..., FeedEntry],
) -> None:
    asked: list[date] = []

    def read(day: date) -> tuple[FeedEntry, ...]:
        asked.append(day)
        return (entry(day.day),)

    found = missed(read, _moment(2), _moment(7))
    # The third and fourth of May 2031 are a week-end.
    assert [day.day for day in asked] == [1, 2, 5, 6, 7]
    assert [str(each.accession)[-2:] for each in found.entries] == ["01", "02", "05", "06", "07"]
    assert (found.first, found.absent) == (date(2031, 5, 1), ())


def test_a_day_without_an_index_is_told(entry: Callable[..., FeedEntry]) -> None:
    def read(day: date) -> tuple[FeedEntry, ...]:
        if day.day == 7:
            raise NotFoundError("nothing there")
        return (entry(day.day),)

    assert missed(read, _moment(6), _moment(7)).absent == (date(2031, 5, 7),)


def test_no_more_than_a_quarter_of_a_year_is_asked_for() -> None:
    found = missed(lambda _: (), _moment(2, month=1), _moment(2, month=12))
    assert found.first == date(2031, 9, 1)
