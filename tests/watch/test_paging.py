"""Reading a feed that moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.identity import AccessionNumber, Cik
from summarizer.edgar.feed import FeedEntry, FeedPage
from summarizer.errors import TransportError
from summarizer.watch.paging import PAGE, Pair, sweep

KEY = Cik.parse("42")


def _entry(number: int) -> FeedEntry:
    return FeedEntry(AccessionNumber.parse(f"0009999999-31-{number:06}"), KEY, KEY, "8-K", "")


def _pair(number: int) -> Pair:
    return (f"0009999999-31-{number:06}", str(KEY))


class Feed:
    """A feed of numbered filings, newest first, that moves between one page and the next."""

    def __init__(self, *numbers: int, moves: tuple[Callable[[list[int]], None], ...] = ()) -> None:
        self.numbers = list(numbers)
        self.moves = list(moves)
        self.starts: list[int] = []

    def read(self, start: int) -> FeedPage:
        if self.starts and self.moves:
            self.moves.pop(0)(self.numbers)
        self.starts.append(start)
        return FeedPage(tuple(map(_entry, self.numbers[start : start + PAGE])))


def _known(*numbers: int) -> Callable[[frozenset[Pair]], frozenset[Pair]]:
    there = frozenset(map(_pair, numbers))
    return lambda pairs: pairs & there


def _numbers(feed: Feed, *known: int) -> list[int]:
    swept = sweep(feed.read, _known(*known))
    return [int(str(entry.accession)[-6:]) for entry in swept.entries]


def test_at_first_all_of_the_feed_is_new_and_comes_oldest_first() -> None:
    feed = Feed(*range(250, 0, -1))
    assert _numbers(feed) == list(range(1, 251))


def test_an_empty_feed_has_nothing_new() -> None:
    assert sweep(Feed().read, _known()).entries == ()


def test_reading_ends_at_a_page_that_is_known() -> None:
    feed = Feed(*range(1_000, 0, -1))
    assert _numbers(feed, *range(1, 901)) == list(range(901, 1_001))
    assert len(feed.starts) == 4
    assert sweep(Feed(*range(9, 0, -1)).read, _known(*range(10))).reached


def test_a_page_of_old_and_new_is_not_the_end() -> None:
    """A filing may appear late, behind others that are known."""
    assert _numbers(Feed(*range(300, 0, -1)), *range(200, 301)) == list(range(1, 200))


def test_what_is_filed_while_pages_are_read_makes_no_gap() -> None:
    def file(numbers: list[int]) -> None:
        numbers[:0] = range(numbers[0] + 35, numbers[0], -1)

    found = _numbers(Feed(*range(400, 0, -1), moves=(file,) * 4))
    assert set(found) >= set(range(1, 401))
    assert len(found) == len(set(found))


def test_a_shift_by_a_whole_page_is_not_taken_for_the_end() -> None:
    def file(numbers: list[int]) -> None:
        numbers[:0] = range(numbers[0] + 90, numbers[0], -1)

    assert set(_numbers(Feed(*range(400, 0, -1), moves=(file,)))) >= set(range(1, 401))


def test_a_flood_that_pushes_a_page_away_is_read_from_the_front_again() -> None:
    def flood(numbers: list[int]) -> None:
        numbers[:0] = range(numbers[0] + 500, numbers[0], -1)

    feed = Feed(*range(200, 0, -1), moves=(flood,))
    assert set(_numbers(feed)) == set(range(1, 701))
    assert feed.starts[:3] == [0, 90, 0]


def test_what_is_withdrawn_while_pages_are_read_hides_nothing_behind_it() -> None:
    def withdraw(numbers: list[int]) -> None:
        del numbers[5:60]

    found = set(_numbers(Feed(*range(400, 0, -1), moves=(withdraw,))))
    assert found >= set(range(1, 341))


def test_a_feed_that_never_stands_still_is_given_up() -> None:
    def flood(numbers: list[int]) -> None:
        numbers[:0] = range(numbers[0] + 500, numbers[0], -1)

    with pytest.raises(TransportError, match="moves faster than it can be read"):
        _numbers(Feed(*range(200, 0, -1), moves=(flood,) * 50))


def test_a_feed_that_never_ends_is_given_up() -> None:
    def read(start: int) -> FeedPage:
        return FeedPage(tuple(_entry(999_999 - start - place) for place in range(PAGE)))

    with pytest.raises(TransportError, match="does not end"):
        sweep(read, _known())


def test_entries_that_name_no_filing_are_counted_and_not_the_end() -> None:
    pages = {0: FeedPage((), unread=PAGE), 90: FeedPage((_entry(1),), unread=2)}
    swept = sweep(lambda start: pages.get(start, FeedPage(())), _known())
    assert (len(swept.entries), swept.unread) == (1, PAGE + 2)


@given(
    size=st.integers(0, 350),
    known=st.integers(0, 350),
    moves=st.lists(st.integers(-70, 120), max_size=5),
)
def test_whatever_moves_nothing_is_missed_and_nothing_comes_twice(
    size: int, known: int, moves: list[int]
) -> None:
    """What stays in the feed from beginning to end is found, unless it was known before."""

    def move(by: int) -> Callable[[list[int]], None]:
        def change(numbers: list[int]) -> None:
            if by < 0:
                del numbers[:-by]
            else:
                top = max([*numbers, 1_000])
                numbers[:0] = range(top + by, top, -1)

        return change

    feed = Feed(*range(size, 0, -1), moves=tuple(map(move, moves)))
    found = _numbers(feed, *range(1, known + 1))
    stayed = set(feed.numbers) & set(range(known + 1, size + 1))
    assert set(found) >= stayed
    assert len(found) == len(set(found))
