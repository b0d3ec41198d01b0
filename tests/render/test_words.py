"""Words made fit to be shown."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.render.words import clip, columns, decimal_text, fit, plain, unseen, wrap, written

TEXTS = st.text(st.characters(), max_size=200)


@given(TEXTS, st.integers(10, 90))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    for line in wrap(text, width, first="  - ", rest="    "):
        assert columns(line) <= width


@given(TEXTS, st.integers(10, 90))
def test_wrapping_loses_no_character_but_blanks(text: str, width: int) -> None:
    joined = "".join(wrap(text, width)).replace(" ", "")
    assert joined == plain(text).replace(" ", "")


@given(TEXTS)
def test_plain_words_hold_nothing_that_a_terminal_obeys(text: str) -> None:
    kinds = {unicodedata.category(character) for character in plain(text)}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    "hostile",
    [
        "\x1b",
        "\x9b",
        "\x07",
        "\x08",
        "\x7f",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\xad",
        "\U000e0041",
        "\ud800",
    ],
)
def test_a_character_that_steers_or_hides_is_dropped(hostile: str) -> None:
    assert unseen(f"net{hostile} loss") == "net loss"


def test_white_space_becomes_one_blank() -> None:
    assert plain(" a\t b\r\n\x0b\x85\u2028c ") == "a b c"


def test_wide_characters_count_two_columns_and_marks_none() -> None:
    assert (columns("abc"), columns("日本"), columns("e\u0301")) == (3, 4, 1)


def test_a_word_too_long_for_a_line_is_cut() -> None:
    assert wrap("abcdefgh ij", 5, first="> ", rest="  ") == ["> abc", "  def", "  gh", "  ij"]


def test_no_words_are_one_line_with_its_margin_trimmed() -> None:
    assert wrap("", 20, first="  · ") == ["  ·"]


@given(TEXTS, st.integers(4, 60))
def test_a_cut_fits_and_says_that_it_is_one(text: str, limit: int) -> None:
    short = clip(text, limit)
    assert len(short) <= limit
    assert short == text or short.endswith(" …")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_a_decimal_is_written_out_and_is_the_same_number(value: Decimal) -> None:
    text = decimal_text(value)
    assert Decimal(text) == value
    assert not set("eE+") & set(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [("3.0E+6", "3000000"), ("-0.00", "0"), ("12.50", "12.5"), ("-1E-3", "-0.001"), ("100", "100")],
)
def test_a_decimal_has_one_way_of_being_written(value: str, text: str) -> None:
    assert decimal_text(Decimal(value)) == text


@given(TEXTS, st.integers(6, 60))
def test_what_is_fitted_is_one_line_that_says_what_was_cut(text: str, width: int) -> None:
    line = fit(text, width)
    assert columns(line) <= width
    assert line == plain(text) or line.endswith(" …")


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("(5,815)", "-5815000", "(5,815) thousand"),
        ("$ 12.4", "12400000", "$ 12.4 million"),
        ("$3.0 million", "3000000", "$3.0 million"),
        ("1,250", "1250", "1,250"),
        ("17.2%", "17.2", "17.2%"),
        ("—", "0", "—"),
    ],
)
def test_a_figure_is_told_with_the_scale_that_stands_over_its_table(
    words: str, value: str, told: str
) -> None:
    assert written(words, Decimal(value)) == told
