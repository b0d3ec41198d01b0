"""The tables of places."""

from __future__ import annotations

from summarizer.text.places import COUNTRIES, STATE_CODES, STATES, STREETS


def test_there_are_fifty_states_a_district_and_an_island() -> None:
    assert len(STATES) == 52
    assert len([code for code in STATE_CODES if "." not in code]) == 52


def test_a_place_is_written_with_a_capital_and_a_street_without() -> None:
    assert all(name[0].isupper() for name in STATES | COUNTRIES)
    assert all(word.islower() for word in STREETS)
