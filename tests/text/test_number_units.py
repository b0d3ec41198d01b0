"""What follows a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.text.number_tokens import digit_numerals
from summarizer.text.number_types import UnitClass
from summarizer.text.number_units import scale_after, unit_after
from summarizer.text.numbers import numbers


@pytest.mark.parametrize(
    ("text", "money", "scale", "end"),
    [
        ("5 million", False, 10**6, 9),
        ("5-million", False, 10**6, 9),
        ("5 hundred thousand", False, 10**5, 18),
        ("5 M", True, 10**6, 3),
        ("5 M", False, 1, 1),
        ("5 millionaires", False, 1, 1),
        ("5", False, 1, 1),
    ],
)
def test_a_scale_word_is_a_factor(text: str, money: bool, scale: int, end: int) -> None:  # noqa: FBT001
    assert scale_after(text, 1, money=money) == (Decimal(scale), end)


@pytest.mark.parametrize(
    ("text", "currency", "unit", "noun", "reach"),
    [
        ("5%", None, UnitClass.PERCENT, "", 2),
        ("5 bps", None, UnitClass.PERCENTAGE_POINTS, "", 5),
        ("5 dollars", None, UnitClass.MONEY, "", 9),
        ("5 per share", "USD", UnitClass.MONEY_PER_SHARE, "share", 11),
        ("5 per ton", "USD", UnitClass.MONEY_PER_UNIT, "ton", 9),
        ("5 per year", "USD", UnitClass.MONEY, "", 1),
        ("5 times", None, UnitClass.RATIO, "", 7),
        ("5 shares", None, UnitClass.SHARES, "shares", 8),
        ("5 business days", None, UnitClass.DURATION, "days", 15),
        ("5 gross items", None, UnitClass.COUNT, "items", 13),
        ("5, items", None, UnitClass.COUNT, "", 1),
    ],
)
def test_a_unit_is_read(
    text: str,
    currency: str | None,
    unit: UnitClass,
    noun: str,
    reach: int,
) -> None:
    found = unit_after(text, digit_numerals(text)[0], 0, 1, currency)
    assert (found.unit, found.noun, found.reach) == (unit, noun, reach)


def test_no_share_costs_millions() -> None:
    sentence = "It earned $1.19 per share, compared to $14.1 million in all."
    assert [one.unit for one in numbers(sentence)] == [UnitClass.MONEY_PER_SHARE, UnitClass.MONEY]


def test_what_each_share_is_turned_into_is_its_price() -> None:
    for sentence in (
        "Each share of stock became the right to receive $56.00 in cash.",
        "The purchase price of each Common Share is $3.019.",
    ):
        (found,) = numbers(sentence)
        assert found.unit is UnitClass.MONEY_PER_SHARE
