from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.risk.amounts import amount, change, fall, percents


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("about $1,250.5 thousand", Decimal("1250500.0")),
        ("$3 BILLION", Decimal(3_000_000_000)),
        ("between $2.0 and $2.2 million", Decimal("2200000.0")),
        ("$ 40", Decimal(40)),
        ("no number here", None),
    ],
)
def test_an_amount_is_the_last_of_the_words_with_its_scale(
    words: str, value: Decimal | None
) -> None:
    assert amount(words) == value


def test_a_fall_is_a_share_of_what_was() -> None:
    assert fall("$30 million", "$40 million") == Decimal(25)
    assert fall("$900 thousand", "$1 million") == Decimal(10)


def test_a_rise_is_a_fall_below_zero() -> None:
    assert fall("$50 million", "$40 million") == Decimal(-25)


@pytest.mark.parametrize(
    ("now", "then"),
    [("$30 million", "nothing"), ("$30", "$0"), ("$30", "$40 million"), ("$40 million", "$30")],
)
def test_no_fall_is_told_without_two_amounts_of_one_unit(now: str, then: str) -> None:
    assert fall(now, then) is None


def test_a_change_is_written_without_an_exponent() -> None:
    assert str(change(Decimal(50), Decimal(100))) == "50"
    assert str(change(Decimal(150), Decimal(100))) == "-50"


def test_percentages_are_read_in_order() -> None:
    assert percents("from 5 percent to 7.5%") == (Decimal(5), Decimal("7.5"))
    assert percents("by 12 per cent, or 3 percentage points") == (Decimal(12),)
