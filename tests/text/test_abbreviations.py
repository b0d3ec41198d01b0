"""The tables of abbreviations."""

from __future__ import annotations

from summarizer.text.abbreviations import (
    ALWAYS,
    LEGAL,
    MONTHS,
    NUMBERED,
    STARTERS,
    TITLES,
    USUAL,
)


def test_an_abbreviation_is_of_one_kind() -> None:
    kinds = (TITLES, ALWAYS, NUMBERED, MONTHS, LEGAL, USUAL)
    assert len(frozenset().union(*kinds)) == sum(map(len, kinds))


def test_abbreviations_are_in_small_letters_without_their_stop() -> None:
    for word in TITLES | ALWAYS | NUMBERED | MONTHS | LEGAL | USUAL:
        assert word == word.lower()
        assert not word.endswith(".")


def test_a_starter_is_capitalised() -> None:
    assert all(word[0].isupper() for word in STARTERS)
