from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.extract.amounts import amounts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It sold notes for $3.0 million.", [(Decimal(3_000_000), "USD")]),
        (
            "It sold 40,000 shares at $2.50 per share.",
            [(40_000, "shares"), (Decimal("2.5"), "USD/share")],
        ),
        ("The rate is 6.75% a year.", [(Decimal("6.75"), "percent")]),
        ("A ratio of at most 0.60 to 1.0 applies.", [(Decimal("0.6"), "ratio")]),
        ("The trial had 47 centers and 155 patients.", [(47, "count"), (155, "people")]),
        ("The board grew from eight to nine members.", [(9, "people")]),
        ("He was granted 5,000 incentive stock options.", [(5000, "shares")]),
        ("It paid CAD $5 million.", [(Decimal(5_000_000), "CAD")]),
        ("Units cost $0.001 per share.", []),
        (
            "Diluted earnings per share rose 5% to $0.31.",
            [(Decimal(5), "percent"), (Decimal("0.31"), "USD/share")],
        ),
        ("EBITDA was ($12) million.", [(Decimal(-12_000_000), "USD")]),
        ("Its costs (12) rose.", []),
        ("Holders tender $1,000 principal amount.", []),
        ("A ratio of not more than 6.00 to 1.00.", [(Decimal(6), "ratio")]),
        ("Each share becomes $56.00 in cash per share.", [(Decimal(56), "USD/share")]),
        ("Each share becomes .75 shares of Finch.", [(Decimal("0.75"), "ratio")]),
        ("Common stock, par value $0.01 per share, is listed.", []),
        ("Under Rule 144A and Section 18 on May 9, 2019.", []),
    ],
)
def test_amounts_have_the_units_of_the_labels(
    sentence: str, expected: list[tuple[Decimal, str]]
) -> None:
    assert [(one.value, one.unit) for one in amounts(sentence)] == expected
