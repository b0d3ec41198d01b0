"""Pairing paragraphs that are nearly the same."""

from __future__ import annotations

from summarizer.compare.likeness import alike

_RISK = "steel prices may rise faster than we can raise the prices of our pumps"


def test_the_most_alike_are_paired_first() -> None:
    before = {0: _RISK, 1: f"{_RISK} in winter"}
    after = {0: f"{_RISK} in a winter", 1: _RISK}
    assert alike(before, after, 0.5) == ((0, 1), (1, 0))


def test_what_shares_too_little_is_not_paired() -> None:
    assert alike({0: _RISK}, {0: "our only foundry could be damaged by a flood"}, 0.4) == ()


def test_of_equals_those_that_stand_nearest_are_paired() -> None:
    same = dict.fromkeys(range(3), "cash and other assets of the company")
    assert alike(same, same, 0.5) == ((0, 0), (1, 1), (2, 2))


def test_what_very_many_share_is_no_candidate() -> None:
    rows = dict.fromkeys(range(500), "total #")
    assert alike(rows, rows, 0.5) == ()
