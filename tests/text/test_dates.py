"""Dates in all their forms, and those that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.dates import Precision, dates, relative_date, resolve


def _found(text: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.iso) for mention in dates(text)]


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("March 18, 1997", "1997-03-18", Precision.DAY),
        ("March 18,1997", "1997-03-18", Precision.DAY),
        ("MARCH 18, 1997", "1997-03-18", Precision.DAY),
        ("18 March 1997", "1997-03-18", Precision.DAY),
        ("THIRD QUARTER", "Q3", Precision.QUARTER),
        ("second quarter", "Q2", Precision.QUARTER),
        ("Mar. 18, 1997", "1997-03-18", Precision.DAY),
        ("Sept. 30, 2006", "2006-09-30", Precision.DAY),
        ("03/18/1997", "1997-03-18", Precision.DAY),
        ("3/18/97", "1997-03-18", Precision.DAY),
        ("3/18/06", "2006-03-18", Precision.DAY),
        ("1997-03-18", "1997-03-18", Precision.DAY),
        ("10th day of December, 1997", "1997-12-10", Precision.DAY),
        ("tenth day of December, 1997", "1997-12-10", Precision.DAY),
        ("twenty-first day of May, 2001", "2001-05-21", Precision.DAY),
        ("10th of December 1997", "1997-12-10", Precision.DAY),
        ("December 10th, 1997", "1997-12-10", Precision.DAY),
        ("December 10", "--12-10", Precision.MONTH_DAY),
        ("December 1997", "1997-12", Precision.MONTH),
        ("December, 1997", "1997-12", Precision.MONTH),
        ("first quarter of 2006", "Q1 2006", Precision.QUARTER),
        ("fourth quarter 2006", "Q4 2006", Precision.QUARTER),
        ("third quarter of fiscal year 2006", "Q3 2006", Precision.QUARTER),
        ("third quarter", "Q3", Precision.QUARTER),
        ("Q4 2006", "Q4 2006", Precision.QUARTER),
        ("4Q06", "Q4 2006", Precision.QUARTER),
        ("second half of 2006", "H2 2006", Precision.HALF),
        ("fiscal 2006", "FY2006", Precision.FISCAL_YEAR),
        ("fiscal year 2006", "FY2006", Precision.FISCAL_YEAR),
        ("full year 2006", "FY2006", Precision.FISCAL_YEAR),
        ("FY06", "FY2006", Precision.FISCAL_YEAR),
        ("2006", "2006", Precision.YEAR),
    ],
)
def test_a_form_is_read(text: str, iso: str, precision: Precision) -> None:
    (mention,) = dates(f"on {text}, and")
    assert (mention.text, mention.iso, mention.precision) == (text, iso, precision)


@pytest.mark.parametrize(
    "text",
    [
        "February 30, 2001",
        "2000 shares",
        "2000 employees",
        "$2000",
        "2,006",
        "20549",
        "may 5",
        "May 5,000",
        "May 5% rise",
        "Form 1999",
        "Suite 2000",
        "13/45/1997",
        "1997.5",
        "version 12.1997",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("quarter ended", "quarter"),
        ("three months ended", "quarter"),
        ("thirteen weeks ended", "quarter"),
        ("six months ended", "six months"),
        ("three and nine months ended", "nine months"),
        ("nine-month period ending", "nine months"),
        ("fiscal year ended", "year"),
        ("twelve months ended", "year"),
    ],
)
def test_what_ends_on_a_day_belongs_to_the_date(words: str, period: str) -> None:
    (mention,) = dates(f"for the {words} September 30, 2006")
    assert mention.text == f"{words} September 30, 2006"
    assert (mention.iso, mention.period) == ("2006-09-30", period)


def test_a_year_is_shared_with_the_date_after_it() -> None:
    assert _found("March 31 and June 30, 2006") == [
        ("March 31", "2006-03-31"),
        ("June 30, 2006", "2006-06-30"),
    ]
    assert _found("the fourth quarter and full year 2006") == [
        ("fourth quarter", "Q4 2006"),
        ("full year 2006", "FY2006"),
    ]


def test_two_days_of_a_month_are_two_dates() -> None:
    assert _found("December 10-12, 1997") == [
        ("December 10", "1997-12-10"),
        ("12, 1997", "1997-12-12"),
    ]


def test_a_bare_year_takes_the_day_or_quarter_before_it() -> None:
    assert _found("three months ended March 31, 2006 and 2005")[1] == ("2005", "2005-03-31")
    assert _found("fiscal 2006 and 2005")[1] == ("2005", "FY2005")
    assert _found("first quarter of 2006 and 2005")[1] == ("2005", "Q1 2005")


def test_december_is_not_of_the_year_of_the_january_after_it() -> None:
    assert _found("December 10 and January 15, 1998")[0] == ("December 10", "--12-10")


def test_a_span_of_years_is_two_years() -> None:
    assert _found("2006-2007") == [("2006", "2006"), ("2007", "2007")]


@pytest.mark.parametrize(
    ("reference", "iso"),
    [
        (date(1997, 12, 11), "1997-12-10"),
        (date(1998, 1, 5), "1997-12-10"),
        (date(1997, 6, 1), "1996-12-10"),
        (1999, "1999-12-10"),
    ],
)
def test_an_unsaid_year_is_the_nearest_or_the_given(reference: date | int, iso: str) -> None:
    assert resolve(dates("December 10")[0], reference).iso == iso


def test_what_is_resolved_stays() -> None:
    mention = dates("March 18, 1997")[0]
    assert resolve(mention, 2020) is mention


def test_a_day_that_the_year_has_not_stays_unresolved() -> None:
    assert resolve(dates("February 29")[0], 1999).iso == "--02-29"


def test_a_quarter_takes_the_year_in_which_it_has_begun() -> None:
    assert resolve(dates("third quarter")[0], date(2006, 11, 2)).iso == "Q3 2006"
    assert resolve(dates("fourth quarter")[0], date(2006, 2, 2)).iso == "Q4 2005"
    assert resolve(dates("fourth quarter")[0], 2006).iso == "Q4 2006"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("yesterday", date(1997, 12, 10)),
        ("today", date(1997, 12, 11)),
        ("Tomorrow", date(1997, 12, 12)),
        ("Monday's", date(1997, 12, 8)),
        ("Thursday", date(1997, 12, 11)),
        ("Friday", date(1997, 12, 5)),
        ("soon", None),
    ],
)
def test_a_relative_word_is_a_day(word: str, expected: date | None) -> None:
    assert relative_date(word, date(1997, 12, 11)) == expected


def test_a_day_beyond_the_calendar_is_none() -> None:
    assert relative_date("yesterday", date.min) is None
    assert relative_date("tomorrow", date.max) is None


@given(
    st.lists(
        st.sampled_from(
            ["March", "18", ",", " ", "1997", "-", "/", "Q4", "FY", "quarter", "first", "ended "],
        ),
        max_size=20,
    ).map("".join)
    | st.text(max_size=60),
)
def test_mentions_are_ordered_and_inside_the_text(text: str) -> None:
    place = 0
    for mention in dates(text):
        assert place <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert resolve(mention, date(2000, 6, 1)).text == mention.text
        place = mention.end
