"""Of how much of a thing a sentence tells."""

from __future__ import annotations

import pytest

from summarizer.verify.quantities import nouns, parts


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("It wrote off half of its inventory.", "inventory"),
        ("Two of the claims were dismissed.", "claim"),
        ("It forgave $2 million of the term loan.", "loan"),
        ("About 30% of its workforce left.", "workforce"),
        ("One third of the notes were exchanged.", "note"),
        ("Certain customers left.", "customer"),
    ],
)
def test_a_part_is_told_by_what_stands_before_its_noun(sentence: str, noun: str) -> None:
    (part,) = parts(sentence)
    assert part.noun.lemma == noun
    assert not part.is_single
    assert "half" in part.marks


@pytest.mark.parametrize("word", ["One", "Only the", "A single"])
def test_one_alone_is_no_more_than_one(word: str) -> None:
    (part,) = parts(f"{word} customer left.")
    assert part.is_single
    assert part.noun.lemma == "customer"


@pytest.mark.parametrize(
    "sentence",
    [
        "It sold the mill as part of its plan.",
        "It is part of the group.",
        "It wrote off half of inventory.",
        "It paid in the second half of the year.",
        "It owns 100% of the shares.",
        "In April 2008 of the same term.",
        "2.Ratification of the appointment.",
        "It holds all of the notes.",
    ],
)
def test_what_is_no_part_or_not_of_a_known_thing_is_none(sentence: str) -> None:
    assert parts(sentence) == ()


def test_a_noun_has_the_verbs_of_its_clause() -> None:
    found = {each.lemma: each.verbs for each in nouns("The mill burned, and Osier sold its land.")}
    assert found["mill"] == {"burn"}
    assert found["land"] == {"sell"}
