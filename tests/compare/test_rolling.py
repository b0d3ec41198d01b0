"""Dates that moved on with the period, and dates that are news."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.compare.rolling import Roll
from summarizer.text.dates import dates

_YEAR = Roll(date(2023, 12, 31), date(2024, 12, 31), date(2024, 2, 20), date(2025, 2, 21))
_FISCAL = Roll(date(2023, 1, 29), date(2024, 1, 28), date(2023, 2, 24), date(2024, 2, 21))
_QUARTER = Roll(
    date(2024, 3, 31), date(2024, 6, 30), date(2024, 5, 2), date(2024, 8, 1), within_year=True
)


@pytest.mark.parametrize(
    ("roll", "one", "other", "rolls"),
    [
        (_YEAR, "December 31, 2023", "December 31, 2024", True),
        (_YEAR, "February 20, 2024", "February 21, 2025", True),
        (_YEAR, "June 30, 2023", "June 28, 2024", True),
        (_YEAR, "June 30, 2023", "March 28, 2024", False),
        # What lies ahead is a deadline, and its change is news.
        (_YEAR, "June 30, 2026", "June 30, 2027", False),
        (_YEAR, "fiscal 2023", "fiscal 2024", True),
        (_YEAR, "fiscal 2023", "fiscal 2025", False),
        (_YEAR, "fiscal 2026", "fiscal 2027", False),
        (_YEAR, "2022", "2023", True),
        (_YEAR, "fourth quarter of 2023", "fourth quarter of 2024", True),
        (_YEAR, "fourth quarter of 2023", "third quarter of 2024", False),
        (_YEAR, "March 2023", "March 2024", True),
        (_YEAR, "March 2023", "May 2024", False),
        (_FISCAL, "January 29, 2023", "January 28, 2024", True),
        (_FISCAL, "fiscal year 2023", "fiscal year 2024", True),
        (_QUARTER, "March 31, 2024", "June 30, 2024", True),
        (_QUARTER, "March 31, 2023", "June 30, 2023", True),
        (_QUARTER, "first quarter of 2024", "second quarter of 2024", True),
        (_QUARTER, "first quarter of 2024", "first quarter of 2025", False),
        (_QUARTER, "December 31, 2023", "June 30, 2024", False),
    ],
)
def test_a_date_rolls_as_far_as_the_period_did(
    roll: Roll, one: str, other: str, *, rolls: bool
) -> None:
    assert roll.rolls(dates(one)[0], dates(other)[0]) is rolls


def test_dates_that_head_columns_roll_ahead_as_well() -> None:
    assert _YEAR.rolls(dates("2026")[0], dates("2027")[0], heads=True)


def test_nothing_rolls_between_filings_that_name_no_period() -> None:
    roll = Roll(None, date(2024, 12, 31))
    assert not roll.rolls(dates("fiscal 2023")[0], dates("fiscal 2024")[0])


def test_dates_of_other_precision_do_not_answer_each_other() -> None:
    assert not _YEAR.rolls(dates("December 31, 2023")[0], dates("2024")[0])
