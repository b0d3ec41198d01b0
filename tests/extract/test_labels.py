from __future__ import annotations

import pytest

from summarizer.extract.labels import label


@pytest.mark.parametrize(
    ("sentence", "number", "expected"),
    [
        ("He will receive an annual base salary of $725,000.", "$725,000", "annual base salary"),
        ("It borrowed $5 million of senior notes.", "$5 million", "senior notes"),
        ("The conversion price of $2.50 per share is fixed.", "$2.50", "conversion price"),
        (
            "EBITDA of $9 million excludes depreciation of $2 million.",
            "$9 million",
            "EBITDA",
        ),
        ("It ended the year with net debt of $9 million.", "$9 million", "net debt"),
        (
            "Research and development expenses were $8 million, compared to $7 million.",
            "$8 million",
            "Research and development expenses",
        ),
        (
            "Sales are expected to be in the range of $8 million to $9 million.",
            "$9 million",
            "Sales",
        ),
        (
            "Its cash was $6 million, with $7 million outstanding on its credit facility.",
            "$7 million",
            "outstanding on its credit facility",
        ),
        ("$7", "$7", "$7"),
        ("The data came after the enrollment of 155 patients.", "155", "enrollment of patients"),
        ("It ran a 47-center, Phase III trial funded by a state.", "47", "center Phase III trial"),
        (
            "He announced a $3.0 million investment in the mill.",
            "$3.0 million",
            "investment in the mill",
        ),
        (
            "It will be convertible into common stock at the end of a two-year period at $1.0625.",
            "$1.0625",
            "convertible into common stock",
        ),
        (
            "It sold $300 million in principal amount of Senior Notes to banks.",
            "$300 million",
            "principal amount of Senior Notes",
        ),
        ("The salary of the treasurer rose from $300 to $400.", "$400", "salary of the treasurer"),
        ("It sold its head office to Finch Corp. for $5 million.", "$5 million", "head office"),
        ("The Company has $1.9 million of cash.", "$1.9 million", "cash"),
        ("Revenue should come to $33 million to $34 million.", "$33 million", "Revenue"),
        ('The fee (the "Fee") is increased to $5 million.', "$5 million", "fee"),
        ("Core deposits increased 26% to $79 million.", "$79 million", "Core deposits"),
        (
            "Net income was $4 million, compared to $3 million in the same quarter a year ago.",
            "$3 million",
            "Net income, same quarter a year ago",
        ),
        (
            "Earnings were $204.5 million, or 27 cents a share, compared with $125.0 million.",
            "$125.0 million",
            "Earnings, compared",
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
