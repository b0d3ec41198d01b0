"""Ranks that are told too high."""

from __future__ import annotations

import pytest

from summarizer.verify.ranks import promoted


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("the largest maker", "the second largest maker"),
        ("the largest maker", "the 2nd-largest maker"),
        ("the largest maker", "one of the five largest makers"),
        ("the second largest maker", "the third largest maker"),
        ("the leading maker", "among the leading makers"),
    ],
)
def test_a_higher_rank_is_none_of_the_evidence(told: str, held: str) -> None:
    assert promoted(f"It is {told}.", [f"It is {held}."])


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("the second-largest maker", "the 2nd largest maker"),
        ("one of the largest makers", "the second largest maker"),
        ("the largest maker", "the largest maker and the second largest owner"),
        ("a large maker", "the second largest maker"),
        ("the oldest maker", "the second largest maker"),
    ],
)
def test_the_same_or_a_lower_rank_may_be_told(told: str, held: str) -> None:
    assert not promoted(f"It is {told}.", [f"It is {held}."])


def test_any_of_the_sentences_may_give_the_rank() -> None:
    sentences = ["It is the second largest maker.", "It is the largest owner."]
    assert not promoted("It is the largest owner.", sentences)
