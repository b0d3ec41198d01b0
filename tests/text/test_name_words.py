"""The tables of names."""

from __future__ import annotations

from summarizer.text.name_words import GENERIC, HONORIFICS, ORGANISATIONS, RANKS, SUFFIXES


def test_offices_months_and_weekdays_are_generic() -> None:
    assert RANKS < GENERIC
    assert {"march", "monday"} < GENERIC


def test_all_words_are_in_small_letters() -> None:
    for table in (GENERIC, HONORIFICS, ORGANISATIONS, RANKS, SUFFIXES):
        assert all(word == word.lower() for word in table)
