"""Signs and brackets around a number, and words that qualify it."""

from __future__ import annotations

import pytest

from summarizer.text.number_frame import brackets_mean_minus, frame, is_loss_lead, qualifier_of
from summarizer.text.number_tokens import digit_numerals
from summarizer.text.number_types import Qualifier


@pytest.mark.parametrize(
    ("text", "start", "currency", "minus"),
    [
        ("at $5", 3, "USD", False),
        ("at -$5", 3, "USD", True),
        ("at $-5", 3, "USD", True),
        ("at US$ 5", 3, "USD", False),
        ("10-5", 0, None, False),
        ("x - 5", 4, None, False),
        ("of \u20ac(5", 3, "EUR", False),
    ],
)
def test_signs_before_a_number_are_read(
    text: str,
    start: int,
    currency: str | None,
    minus: bool,  # noqa: FBT001
) -> None:
    found = frame(text, digit_numerals(text)[0])
    assert (found.start, found.currency, found.minus) == (start, currency, minus)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("$(4.2) x", 6),
        ("(1,234)", 7),
        ("(0.05)", 6),
        ("(12)", -1),
        ("(155) people", -1),
        ("(155) (2)", 5),
        ("of ($5)", 7),
        ("price ($5)", -1),
        ("(5 x)", -1),
        ("5)", -1),
    ],
)
def test_brackets_are_a_minus_only_where_they_cannot_be_a_remark(text: str, end: int) -> None:
    numeral = digit_numerals(text)[0]
    assert brackets_mean_minus(text, numeral, frame(text, numeral), cell=False) == end


def test_brackets_in_a_cell_are_a_minus() -> None:
    numeral = digit_numerals("(12)")[0]
    assert brackets_mean_minus("(12)", numeral, frame("(12)", numeral), cell=True) == 4


@pytest.mark.parametrize(
    ("text", "lead"),
    [("", True), ("a loss of ", True), ("$3 ", True), ("the price ", False)],
)
def test_a_loss_is_told_by_the_word_before_it(text: str, lead: bool) -> None:  # noqa: FBT001
    assert is_loss_lead(text + "($5)", len(text)) is lead


def test_the_longest_phrase_qualifies() -> None:
    text = "is not less than 5 days"
    assert qualifier_of(text, 17, 18) is Qualifier.AT_LEAST
    assert qualifier_of("5 days or less", 0, 6) is Qualifier.AT_MOST
