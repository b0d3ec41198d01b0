from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.joined import joined
from summarizer.verify.reasons import BAD_JOIN

PAID = "On May 1, 2021 it paid $5 million and on June 1, 2021 it paid $7 million."
YEAR = "In 2020, Osier paid $5 million and Velmar paid $7 million."
SALES = "Osier sold its mill to Velmar for $5 million and its quarry to Harrow for $7 million."
DENIED = "Osier may lend $3 million in 2006 and $4 million in 2007, and Velmar has not lent that."
WHO = "Osier, which paid $5 million, and Velmar, which paid $7 million, will own the mill."


def cited(*sentences: str) -> list[Cited]:
    return [Cited(at, words, words, 0) for at, words in enumerate(sentences)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("On May 1, 2021 it paid $7 million.", PAID),
        ("It paid $5 million on June 1, 2021.", PAID),
        ("Osier sold its mill to Harrow for $5 million.", SALES),
        ("Its quarry was sold to Velmar for $7 million.", SALES),
        ("Osier paid $7 million.", WHO),
        ("Osier may lend $3 million in 2007.", DENIED),
    ],
)
def test_what_each_part_has_of_its_own_is_not_told_of_another(text: str, sentence: str) -> None:
    assert joined(text, cited(sentence)) == BAD_JOIN


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("On June 1, 2021 it paid $7 million.", PAID),
        ("It paid $5 million on May 1, 2021 and $7 million on June 1, 2021.", PAID),
        ("In 2020, Velmar paid $7 million.", YEAR),
        ("Osier sold its quarry to Harrow for $7 million.", SALES),
        ("Osier sold its quarry for $7 million.", SALES),
        ("Velmar paid $7 million and will own the mill.", WHO),
        ("Osier may lend $4 million in 2007.", DENIED),
    ],
)
def test_what_the_parts_share_is_told_of_each(text: str, sentence: str) -> None:
    assert joined(text, cited(sentence)) == ""


def test_two_sentences_are_two_parts() -> None:
    one, two = "On May 1, 2021 it paid $5 million.", "On June 1, 2021 it paid $7 million."

    assert joined("On May 1, 2021 it paid $7 million.", cited(one, two)) == BAD_JOIN
    assert joined("On June 1, 2021 it paid $7 million.", cited(one, two)) == ""


def test_the_name_of_the_registrant_is_of_every_part() -> None:
    sentence = "Osier sold a mill in May 2021 and Velmar closed a quarry in June 2021."

    assert joined("Osier closed a quarry.", cited(sentence)) == BAD_JOIN
    assert joined("Osier closed a quarry.", cited(sentence), {"osier"}) == ""
