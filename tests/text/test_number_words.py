"""Numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.number_words import is_number_word, word_numerals


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("two plants", "two", 2),
        ("TWO PLANTS", "TWO", 2),
        ("fifty-five days", "fifty-five", 55),
        ("fifty-five (55) days", "fifty-five (55)", 55),
        ("fifty-five (54) days", "fifty-five", 55),
        ("two hundred fifty thousand", "two hundred fifty thousand", 250_000),
        ("one hundred and five", "one hundred and five", 105),
        ("three million two hundred", "three million two hundred", 3_000_200),
        ("a million", "a million", 1_000_000),
        ("a dozen eggs", "a dozen", 12),
        ("two and a half", "two and a half", Decimal("2.5")),
        ("two and one-half", "two and one-half", Decimal("2.5")),
        ("one quarter of it", "one quarter", Decimal("0.25")),
        ("a quarter of it", "a quarter", Decimal("0.25")),
        ("two-thirds", "two-thirds", Decimal(2) / Decimal(3)),
        ("one-for-ten", "one-for-ten", Decimal("0.1")),
        ("Four Seasons opened", "Four", 4),
    ],
)
def test_words_are_a_number(text: str, written: str, value: Decimal | int) -> None:
    (numeral,) = word_numerals(text)
    assert text[numeral.start : numeral.end] == written
    assert numeral.value == value
    assert numeral.spelled


@pytest.mark.parametrize(
    "text",
    ["someone", "often", "the tone", "first", "the Four Seasons", "a one-time gain", "millions"],
)
def test_other_words_are_none(text: str) -> None:
    assert word_numerals(text) == []


def test_one_after_another_are_numbers_apart() -> None:
    assert [numeral.value for numeral in word_numerals("one two twenty")] == [1, 2, 20]


def test_a_quarter_without_its_whole_is_a_time() -> None:
    assert [numeral.value for numeral in word_numerals("in one quarter")] == [1]


def test_a_cardinal_and_a_scale_are_number_words() -> None:
    assert is_number_word("Three")
    assert is_number_word("million")
    assert not is_number_word("third")


@given(st.lists(st.sampled_from("one two ten fifty hundred million and half third - of a".split())))
def test_any_words_are_read_to_an_end(words: list[str]) -> None:
    text = " ".join(words).replace(" - ", "-")
    place = 0
    for numeral in word_numerals(text):
        assert place <= numeral.start < numeral.end <= len(text)
        place = numeral.end
