"""Which verb a price is of."""

from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.prices import mispriced
from summarizer.verify.reasons import BAD_SUBJECT

_BOUGHT = "The gain is of the sale of a mill that it had bought for $9 million."
_BOTH = "It sold for $31 million the tower that it had built in 1998 for $22 million."


def _why(text: str, sentence: str) -> str:
    return mispriced(text, (Cited(0, sentence, sentence, 0),))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It sold a mill for $9 million.", _BOUGHT),
        ("The gain is $9 million.", _BOUGHT),
        ("It sold the tower for $22 million.", _BOTH),
        ("It built the tower for $31 million.", _BOTH),
        ("It holds 20 shares at $5 per share.", "It holds 20 shares issued at $5 per share."),
    ],
)
def test_a_price_is_not_told_of_another_verb(text: str, sentence: str) -> None:
    assert _why(text, sentence) == BAD_SUBJECT


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It purchased a mill for $9 million.", _BOUGHT),
        ("It sold the tower for $31 million.", _BOTH),
        ("It sold the station for $9 million.", "It sold the station that it ran for $9 million."),
        (
            "It sold a mill for $3 million.",
            "It sold a mill, which it built in 1998, for $3 million.",
        ),
        ("It sold a mill for $9 million.", f"{_BOUGHT[:-1]} and sold for a price of $9 million."),
    ],
)
def test_a_price_of_its_own_verb_or_of_one_that_is_not_known_may_be_told(
    text: str, sentence: str
) -> None:
    assert _why(text, sentence) == ""
