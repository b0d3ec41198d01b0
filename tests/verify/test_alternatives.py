"""The sides of what a sentence leaves open."""

from __future__ import annotations

import pytest

from summarizer.verify.alternatives import alternatives


def _sides(sentence: str) -> list[tuple[set[str], set[str], str]]:
    return [(set(each.one), set(each.other), each.verb) for each in alternatives(sentence)]


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("It will pay the price in cash or bonds.", [({"cash"}, {"bond"}, "pay")]),
        ("It will pay 5% or 7% of sales.", [({"5"}, {"7"}, "pay")]),
        (
            "It will pay either the old fee or a new charge.",
            [({"old", "fee"}, {"new", "charge"}, "pay")],
        ),
    ],
)
def test_nouns_are_told_apart_with_what_is_said_of_both(
    sentence: str, sides: list[tuple[set[str], set[str], str]]
) -> None:
    assert _sides(sentence) == sides


def test_verbs_are_told_apart_by_their_form() -> None:
    assert _sides("It will sell the mill or accept an offer.") == [({"sell"}, {"accept"}, "")]


def test_each_verb_of_a_list_is_one_side() -> None:
    assert _sides("It has to cap the site, to clear it, or to fund a fence.") == [
        ({"clear"}, {"fund"}, ""),
        ({"cap"}, {"fund"}, ""),
    ]


def test_a_part_of_a_list_with_marks_is_a_side_as_a_whole() -> None:
    assert _sides("It must: (1) find new money; or (2) accept offers.") == [
        ({"find", "new", "money", "1"}, {"accept", "offer"}, "")
    ]


def test_words_that_stand_elsewhere_tell_of_neither() -> None:
    assert _sides("Holders of bonds will be paid in cash or bonds.") == [({"cash"}, set(), "pay")]


def test_a_sentence_of_thousands_takes_no_longer_a_word() -> None:
    sentence = " or ".join(f"part{number}" for number in range(3_000))
    assert len(alternatives(f"It will sell {sentence}.")) == 2_999
