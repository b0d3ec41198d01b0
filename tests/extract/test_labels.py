from __future__ import annotations

import pytest

from summarizer.extract.labels import label


@pytest.mark.parametrize(
    ("sentence", "number", "expected"),
    [
        ("He will receive an annual base salary of $725,000.", "$725,000", "annual base salary"),
        ("It borrowed $5 million of senior notes.", "$5 million", "senior notes"),
        ("The conversion price of $2.50 per share is fixed.", "$2.50", "conversion price"),
        ("$7", "$7", "$7"),
        ("Core deposits increased 26% to $79 million.", "$79 million", "Core deposits"),
        (
            "Net income was $4 million, compared to $3 million in the same quarter a year ago.",
            "$3 million",
            "Net income, same quarter a year ago",
        ),
        (
            "Earnings for the nine months ended May 31, 2007 rose to $9 million.",
            "$9 million",
            "Earnings",
        ),
    ],
)
def test_a_label_is_words_beside_the_number(sentence: str, number: str, expected: str) -> None:
    start = sentence.index(number)
    assert label(sentence, start, start + len(number)) == expected
