from __future__ import annotations

import pytest

from summarizer.extract.periods import period_of


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On May 1, 2001, it sold 5 mills.", "2001-05-01"),
        ("Sales for the fourth quarter of 2006 were 5 tons.", "Q4 2006"),
        ("Sales for fiscal year 2006 were 5 tons.", "FY2006"),
        ("The notes due May 1, 2027 are 5 in number.", None),
        ("It sold 5 mills.", None),
        ("As of May 1, 2001, the record date, they voted 5 shares.", None),
        ("There were 5 shares outstanding on May 1, 2001, the record date.", "2001-05-01"),
        ("It paid 5 million, and its notes, which it sold in 2018, are due.", None),
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
