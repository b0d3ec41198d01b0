"""What comes of what, and what before what."""

from __future__ import annotations

import pytest

from summarizer.verify.causes import turned_round
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import BAD_ORDER

_OFFSET = "Sales rose because of the merger, offset by lower prices."
_BEFORE = "It closed the mill before it sold the land."
_FOLLOWING = "Following the sale of the hotel, Osier repaid the loan."


def _why(text: str, *sentences: str) -> str:
    cited = tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))
    return turned_round(text, cited)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Sales rose because of lower prices.", _OFFSET),
        ("Sales rose due to lower prices.", _OFFSET),
        ("It sold the land before it closed the mill.", _BEFORE),
        ("It closed the mill after it sold the land.", _BEFORE),
        ("Osier sold the hotel following the repayment of the loan.", _FOLLOWING),
        (
            "The tenant left because it wrote off the mill.",
            "Because the tenant left, it wrote off the mill.",
        ),
    ],
)
def test_what_is_turned_round_is_told(text: str, sentence: str) -> None:
    assert _why(text, sentence) == BAD_ORDER


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Sales rose because of the merger.", _OFFSET),
        ("Sales rose due to the merger, offset by lower prices.", _OFFSET),
        ("It closed the mill before it sold the land.", _BEFORE),
        ("It sold the land after it closed the mill.", _BEFORE),
        ("Osier repaid the loan after the sale of the hotel.", _FOLLOWING),
        ("Sales rose because of mix.", "Sales rose because of prices, volumes and mix."),
        ("It sold the mill, as in the following table.", "It sold the mill."),
    ],
)
def test_the_same_may_be_told_in_another_way(text: str, sentence: str) -> None:
    assert _why(text, sentence) == ""


def test_of_two_causes_in_a_sentence_each_is_held_against_its_own() -> None:
    held = (
        "Costs rose due to higher fees for content, offset by cuts reflecting the end of cricket "
        "matches and hockey games in southern halls."
    )
    assert _why(held.replace("offset", "partly offset"), held) == ""


def test_what_another_sentence_says_so_may_be_told() -> None:
    assert (
        _why("Sales rose because of lower prices.", _OFFSET, "Because of lower prices, sales rose.")
        == ""
    )
