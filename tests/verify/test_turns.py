"""Small words that turn a statement must be in the evidence, or their like."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.verify.reasons import BAD_WORD
from summarizer.verify.turns import TURNS, turned

SENTENCE = "The mill costs more to run than the quarry, and was sold prior to the second fire."


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("The mill costs more to run.", ""),
        ("The mill costs less to run.", BAD_WORD),
        ("The mill was sold before the second fire.", ""),
        ("The mill was sold after the second fire.", BAD_WORD),
        ("The mill was sold prior to the first fire.", BAD_WORD),
        ("The mill was sold because of the second fire.", BAD_WORD),
    ],
)
def test_a_small_word_is_held_against_the_evidence(
    make: Callable[..., Filing], why: Callable[..., str], claim: str, reason: str
) -> None:
    assert why(claim, SENTENCE, filing=make(SENTENCE)) == reason


def test_a_limit_belongs_to_its_number(
    make: Callable[..., Filing], why: Callable[..., str]
) -> None:
    sentence = "Tallow Creek Corp. sold its Brent Ford mill for $3.2 million in cash."

    assert why("Its mill was sold for more than $3 million.", sentence, filing=make(sentence)) == ""


def test_one_may_take_the_place_of_its_like_alone() -> None:
    assert turned(["before"], ["after"])
    assert turned(["above"], ["below"])
    assert not turned(["before"], ["before", "long"])
    assert not turned([], ["after"])


def test_no_line_holds_opposites() -> None:
    for line in TURNS:
        for one, other in (("more", "less"), ("before", "after"), ("above", "below")):
            assert not {one, other} <= line
