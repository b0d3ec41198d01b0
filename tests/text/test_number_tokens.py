"""Numbers in digits, before anything around them is read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.text.number_tokens import decimal_of, digit_numerals
from summarizer.text.number_types import Shape


@pytest.mark.parametrize(
    ("text", "written", "shape"),
    [
        ("155", "155", Shape.PLAIN),
        ("1,234", "1,234", Shape.GROUPED),
        ("4.2,", "4.2", Shape.GROUPED),
        (".5", ".5", Shape.GROUPED),
        ("10th", "10th", Shape.ORDINAL),
        ("1.5x", "1.5x", Shape.RATIO),
        ("3-for-2", "3-for-2", Shape.RATIO),
        ("10:30", "10:30", Shape.TIME),
        ("1/2", "1/2", Shape.FRACTION),
        ("\u00bd", "\u00bd", Shape.FRACTION),
        ("1.2.3", "1.2.3", Shape.IDENTIFIER),
        ("1,23", "1,23", Shape.IDENTIFIER),
        ("007", "007", Shape.IDENTIFIER),
        ("10-K/A", "10-K/A", Shape.IDENTIFIER),
        ("33-8238", "33-8238", Shape.IDENTIFIER),
        ("9/11", "9/11", Shape.IDENTIFIER),
        ("(617) 555-0110", "(617) 555-0110", Shape.IDENTIFIER),
        ("617.555.0110", "617.555.0110", Shape.IDENTIFIER),
        ("9" * 40, "9" * 40, Shape.IDENTIFIER),
    ],
)
def test_a_token_has_a_shape(text: str, written: str, shape: Shape) -> None:
    (numeral,) = digit_numerals(text)
    assert text[numeral.start : numeral.end] == written
    assert numeral.shape is shape


def test_a_ratio_of_two_numbers_is_their_quotient() -> None:
    assert digit_numerals("3-for-2")[0].value == Decimal("1.5")


def test_a_hyphen_joins_a_noun() -> None:
    (numeral,) = digit_numerals("47-center")
    assert (numeral.end, numeral.tail) == (2, "center")


def test_a_rising_pair_is_a_range() -> None:
    assert [numeral.value for numeral in digit_numerals("5-7")] == [5, 7]
    assert len(digit_numerals("7-5")) == 1


def test_a_whole_number_and_a_fraction_are_one() -> None:
    assert [numeral.value for numeral in digit_numerals("1 1/4")] == [Decimal("1.25")]


@pytest.mark.parametrize(
    ("written", "value", "step"),
    [("1,234.50", "1234.50", "0.01"), ("7", "7", "1"), (".005", "0.005", "0.001")],
)
def test_the_last_digit_gives_the_step(written: str, value: str, step: str) -> None:
    assert decimal_of(written) == (Decimal(value), Decimal(step))
