"""The tables of numbers agree with each other."""

from __future__ import annotations

import re
from decimal import Decimal

from summarizer.text.number_tables import (
    CARDINALS,
    CURRENCY_PATTERN,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DENOMINATORS,
    QUALIFIERS,
    QUALIFIERS_AFTER,
    SCALES,
)
from summarizer.text.number_types import Qualifier


def test_cardinals_are_those_below_a_hundred_that_are_one_word() -> None:
    assert sorted(CARDINALS.values()) == [*range(20), *range(20, 100, 10)]


def test_every_currency_sign_is_one_the_pattern_finds() -> None:
    for sign in CURRENCY_SIGNS:
        spellings = {sign, sign.upper(), sign.capitalize()}
        assert any(re.fullmatch(CURRENCY_PATTERN, spelling) for spelling in spellings), sign


def test_currencies_are_iso_codes() -> None:
    codes = set(CURRENCY_SIGNS.values()) | {code for code, _ in CURRENCY_WORDS.values()}
    assert all(re.fullmatch("[A-Z]{3}", code) for code in codes)


def test_scales_and_parts_have_their_values() -> None:
    assert SCALES["million"] == SCALES["mm"] == Decimal(1_000_000)
    assert DENOMINATORS["third"] == DENOMINATORS["thirds"] == 3


def test_no_phrase_says_that_nothing_is_qualified() -> None:
    assert Qualifier.NONE not in {*QUALIFIERS.values(), *QUALIFIERS_AFTER.values()}
