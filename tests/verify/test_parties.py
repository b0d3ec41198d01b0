from __future__ import annotations

import pytest

from summarizer.verify.parties import ANYBODY, RELATIVE, Noun, itself, parties

OWN = itself({"tallow", "creek", "corp"})


def test_the_registrant_stands_under_one_name_and_pronouns_under_another() -> None:
    assert parties("The Company told Tallow Creek that it paid.", OWN).said == (
        *("", "*self*", "tell", "*self*", "*self*", RELATIVE, ANYBODY, "pay"),
    )


@pytest.mark.parametrize("sentence", ["Harrow Bank paid.", "The parent company paid."])
def test_a_word_that_often_means_the_registrant_is_another_behind_a_name(sentence: str) -> None:
    read = parties(sentence, OWN)
    assert "*self*" not in read.said


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("Osier Partners LLC", Noun(frozenset({"osier", "partner"}), frozenset({"partner"}))),
        (
            "Osier and the lender",
            Noun(frozenset({"osier", "lender"}), frozenset({"osier", "lender"})),
        ),
        ("Osier's lender of record", Noun(frozenset({"osier", "lender"}), frozenset({"lender"}))),
        ("shares issuable", Noun(frozenset({"share", "issuable"}), frozenset({"share"}))),
    ],
)
def test_a_noun_is_named_by_its_last_word(words: str, noun: Noun) -> None:
    read = parties(words, OWN)
    assert read.named(range(len(read.terms))) == noun


def test_what_leads_in_is_no_subject_and_brackets_name_nobody() -> None:
    read = parties("In 2021, Osier", OWN)
    assert read.subject(read.last_part(range(len(read.terms)))).words == {"osier"}
    assert not read.has_subject(range(2))
    assert not parties("(Osier)", OWN).has_subject(range(3))


def test_an_office_stands_behind_as() -> None:
    read = parties("resigned as president of Osier", OWN)
    assert read.office(range(len(read.terms))) == {"president"}
