"""The pattern of dates and the small readings beside it."""

from __future__ import annotations

import pytest

from summarizer.text.date_forms import DATE, PERIODS, day_word, full_year


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
