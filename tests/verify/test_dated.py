from __future__ import annotations

from datetime import date

import pytest

from summarizer.text.dates import dates
from summarizer.verify.dated import tells_day, tells_mention, tells_period
from summarizer.verify.ground import Cited


def cited(text: str) -> list[Cited]:
    return [Cited(0, text, text, 0)]


@pytest.mark.parametrize(
    ("iso", "text", "told"),
    [
        ("1997-03-18", "On March 18, 1997 it closed.", True),
        ("1997-03-19", "On March 18, 1997 it closed.", False),
        ("1997-12-10", "December 10 and December 11, 1997", True),
        ("1997-12-10", "It was received on December 10.", False),
        ("1997-12-10", "It was received yesterday. December 11, 1997", True),
        ("1997-12-08", "The price on Monday. December 11, 1997", True),
        ("1997-12-09", "The price on Monday. December 11, 1997", False),
    ],
)
def test_a_day_is_told_by_its_date_or_by_a_word_and_a_date(iso: str, text: str, told: bool) -> None:  # noqa: FBT001
    assert tells_day(iso, cited(text)) is told


def test_a_year_left_unsaid_is_read_from_the_days_known() -> None:
    text = "It was received on December 10."

    assert tells_day("1997-12-10", cited(text), [date(1997, 12, 11)])
    assert not tells_day("1998-12-10", cited(text), [date(1997, 12, 11)])


@pytest.mark.parametrize(
    ("claim", "text", "told"),
    [
        ("March 1997", "On March 18, 1997 it closed.", True),
        ("1997", "On March 18, 1997 it closed.", True),
        ("March 18", "On March 18, 1997 it closed.", True),
        ("March 18, 1997", "In March 1997 it closed.", False),
        ("1998", "On March 18, 1997 it closed.", False),
        ("the fourth quarter of 2006", "in the fourth quarter of 2006", True),
        ("the third quarter of 2006", "in the fourth quarter of 2006", False),
        ("the year ended June 30, 2006", "the quarter ended June 30, 2006", False),
    ],
)
def test_a_less_exact_date_is_told_by_a_more_exact_one_and_never_the_other_way(
    claim: str,
    text: str,
    told: bool,  # noqa: FBT001
) -> None:
    (mention,) = dates(claim)

    assert tells_mention(mention, cited(text)) is told


@pytest.mark.parametrize(
    ("period", "text", "told"),
    [
        ("2006", "net sales for 2006", True),
        ("2005", "net sales for 2006", False),
        ("FY2006", "fiscal 2006", True),
        ("FY2006", "the year ended June 30, 2006", True),
        ("Q4 2006", "the fourth quarter of 2006", True),
        ("Q2 2006", "the quarter ended June 30, 2006", True),
        ("Q3 2006", "the quarter ended June 30, 2006", False),
        ("2006-06-30", "at June 30, 2006", True),
        ("2006-06-30", "at June 29, 2006", False),
    ],
)
def test_a_period_is_told_by_the_date_that_ends_it(period: str, text: str, told: bool) -> None:  # noqa: FBT001
    assert tells_period(period, cited(text)) is told
