"""What the numbers of a range or a list share."""

from __future__ import annotations

from decimal import Decimal

from summarizer.text.number_ranges import share
from summarizer.text.number_types import (
    ONE,
    Bound,
    Negative,
    NumberMention,
    Qualifier,
    ScaleFrom,
    UnitClass,
)
from summarizer.text.numbers import numbers

FIVE = NumberMention(
    start=0,
    end=1,
    text="5",
    value=Decimal(5),
    unit=UnitClass.COUNT,
    currency=None,
    scale=ONE,
    scale_from=ScaleFrom.NONE,
    step=ONE,
    qualifier=Qualifier.NONE,
    negative=Negative.NONE,
    noun="",
    bound=Bound.NONE,
    spelled=False,
    reach=1,
)


def test_numbers_far_from_each_other_share_nothing() -> None:
    text = "5 and then again, after a long time, 7%"
    seven = FIVE._replace(start=37, end=39, text="7%", value=Decimal(7), unit=UnitClass.PERCENT)
    assert share(text, [FIVE, seven]) == [FIVE, seven]


def test_a_percent_sign_serves_both_ends() -> None:
    seven = FIVE._replace(start=5, end=7, text="7%", value=Decimal(7), unit=UnitClass.PERCENT)
    low, high = share("5 to 7%", [FIVE, seven])
    assert (low.unit, low.bound, high.bound) == (UnitClass.PERCENT, Bound.LOW, Bound.HIGH)


def test_a_number_beside_a_reference_is_one() -> None:
    item = FIVE._replace(unit=UnitClass.IDENTIFIER)
    seven = FIVE._replace(start=6, end=7, text="7", value=Decimal(7))
    assert share("5 and 7", [item, seven])[1].unit is UnitClass.IDENTIFIER


def test_one_number_alone_stays_as_it_is() -> None:
    assert share("5", [FIVE]) == [FIVE]


def test_an_amount_is_no_price_because_the_next_one_is() -> None:
    sentence = "Net income was $14.6 million, or $1.19 per diluted share."
    assert [(one.text, one.unit) for one in numbers(sentence)] == [
        ("$14.6 million", UnitClass.MONEY),
        ("$1.19", UnitClass.MONEY_PER_SHARE),
    ]


def test_dollars_written_out_and_cents_are_told_apart_too() -> None:
    for amount, price in (("$3,827,000", "$0.31"), ("$204.5 million", "27 cents")):
        found = numbers(f"Net income was {amount}, or {price} a share.")
        assert [(one.text, one.unit) for one in found] == [
            (amount, UnitClass.MONEY),
            (price, UnitClass.MONEY_PER_SHARE),
        ]
