"""The pattern of dates and the small readings beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.calendar_words import MONTHS, ORDINALS, QUARTERS
from summarizer.text.date_forms import BEGINS, DATE, PERIODS, day_word, full_year

WORDS = (
    *(word for known in (MONTHS, ORDINALS, QUARTERS) for word in known),
    *("fiscal", "full", "FY", "Q", "quarter", "half", "day", "of", "the", "year", "and", "to"),
    *("2", "14", "4", "2006", "1997", "'06", "2006-03-18", "3/18/06", "Q1", "3Q", "10-12"),
)
CASED = st.sampled_from(WORDS).flatmap(
    lambda word: st.sampled_from((word, word.title(), word.upper()))
)
PARTED = st.sampled_from((" ", " ", " ", "", "-", ", ", ".", "$", "th "))


@pytest.mark.parametrize(
    ("written", "year"),
    [("97", 1997), ("06", 2006), ("'06", 2006), ("49", 2049), ("50", 1950), ("1934", 1934)],
)
def test_two_digits_mean_the_nearer_century(written: str, year: int) -> None:
    assert full_year(written) == year


def test_an_ordinal_word_is_a_day() -> None:
    assert day_word("Thirty-first") == 31


def test_the_outermost_group_names_the_form() -> None:
    match = DATE.search("on March 18, 1997")
    assert match is not None
    assert match.lastgroup == "month_first"


def test_every_period_is_one_of_five() -> None:
    assert set(PERIODS.values()) == {"quarter", "six months", "nine months", "year", "month"}


@given(st.lists(st.tuples(CASED, PARTED), max_size=9))
def test_every_form_is_found_where_one_can_begin(words: list[tuple[str, str]]) -> None:
    text = "".join(map("".join, words))

    assert [
        match[0] for match in DATE.finditer(text) if not BEGINS.match(text, match.start())
    ] == []
