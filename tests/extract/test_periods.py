from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periods import goes_by_calendar, is_calendar, period_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On May 1, 2001, it sold 5 mills.", "2001-05-01"),
        ("Sales for the fourth quarter of 2006 were 5 tons.", "Q4 2006"),
        ("Sales for fiscal year 2006 were 5 tons.", "FY2006"),
        ("The notes due May 1, 2027 are 5 in number.", None),
        ("It sold 5 mills.", None),
        ("On May 1, 2001, it signed a paper by which it buys 5 mills.", "2001-05-01"),
        ("On May 1, 2001, it said it expects 5 in 2002.", "2002"),
        ("Sales in full-year 2006 were 5 tons.", "2006"),
        ("As of May 1, 2001, the record date, they voted 5 shares.", None),
        ("There were 5 shares outstanding on May 1, 2001, the record date.", "2001-05-01"),
        ("It paid 5 million, and its notes, which it sold in 2018, are due.", None),
        ("May 9, 2001 - Finch, Ohio - It sold 5 mills.", None),
        ("In the first quarter of 2006 sales grew 8% to 5 tons.", "Q1 2006"),
        ("It sees full-year 2006 revenue of 5 tons.", "2006"),
        ("In 2018 costs were $9, compared to 5 in the year before.", None),
    ],
)
def test_a_period_is_given_in_a_standard_form_or_not_at_all(
    sentence: str, expected: str | None
) -> None:
    assert period_of(sentence, sentence.index(" 5 ")) == expected


def test_a_number_takes_no_period_from_what_it_is_compared_with() -> None:
    text = "Sales were $18 million, compared with $27 million in the third quarter of 2000."
    assert period_of(text, text.index("$18")) is None
    assert period_of(text, text.index("$27")) == "Q3 2000"


def test_what_another_quarter_came_to_is_of_that_quarter() -> None:
    text = "The loss was $18 million, which compares to second quarter 2000 loss of $27 million."
    assert period_of(text, text.index("$27")) == "Q2 2000"


def test_the_upper_end_of_a_range_is_of_the_period_of_the_lower() -> None:
    text = "Sales for the first quarter of 2004 will be in the range of $2 million to $3 million."
    assert period_of(text, text.index("$3")) == "Q1 2004"


def test_a_range_and_a_share_of_it_belong_together() -> None:
    text = "It now estimates earnings of $2.00 to $2.08 a share in 2004."
    assert period_of(text, text.index("$2.00"), text.index(" to $2.08")) == "2004"


def test_a_quarter_is_that_of_the_calendar_where_nothing_says_otherwise() -> None:
    text = "Sales for the quarter ended June 30, 2008 were $5."
    assert period_of(text, text.index("$5"), calendar=True) == "Q2 2008"
    assert period_of(text, text.index("$5"), calendar=False) == "2008-06-30"
    assert is_calendar(text)
    assert not is_calendar("Sales for the third quarter ended June 30, 2008 rose.")
    assert not is_calendar("Sales for fiscal 2008 rose.")
    assert is_calendar("Sales for the first fiscal quarter ended March 27, 2008 rose.")
    assert not is_calendar("Sales for the year ended June 30, 2008 rose.")
    assert is_calendar("Sales for fiscal 2008 rose; the year ended December 31, 2008 was good.")


@pytest.mark.parametrize(("month", "is_so"), [("December", True), ("June", False)])
def test_a_filing_goes_by_the_calendar_as_its_text_does(
    report: Callable[[str], Filing],
    month: str,
    is_so: bool,  # noqa: FBT001
) -> None:
    filing = report(f"ITEM 8.01. OTHER EVENTS.\n\nThe year ended {month} 30, 2008 was good.\n")
    assert [goes_by_calendar(filing) for _ in range(2)] == [is_so, is_so]
