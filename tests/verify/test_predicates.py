from __future__ import annotations

import pytest

from summarizer.verify.predicates import hangs, is_reduced, predicates, terms, verb_places


def told(sentence: str) -> list[tuple[str, str]]:
    """Each verb with the words that may be its subject."""
    found = terms(sentence)
    return [
        (verb.lemma, " ".join(term.text for term in found[verb.clause : verb.group]))
        for verb in predicates(sentence)
    ]


def test_each_verb_has_the_subject_of_its_own_clause() -> None:
    sentence = "The board approved the plan, but holders rejected the increase in shares."

    assert told(sentence) == [("approve", "The board"), ("reject", "holders")]


def test_a_verb_behind_and_has_no_subject_of_its_own() -> None:
    sentence = "Unit sales fell 12% in Europe and grew 7% in Asia."

    assert told(sentence) == [("fall", "Unit sales"), ("grow", "")]


@pytest.mark.parametrize(
    ("sentence", "agent"),
    [
        ("The merger was terminated by Velmar because Osier failed.", "Velmar"),
        ("The notes issued by Osier Partners mature in May.", "Osier Partners mature in May"),
        ("The merger was terminated by mailing a letter.", ""),
        ("The term was extended by two years.", ""),
        ("The merger was terminated.", ""),
    ],
)
def test_who_acts_in_a_passive_stands_behind_by(sentence: str, agent: str) -> None:
    (verb, *_) = predicates(sentence)

    assert verb.is_passive
    assert " ".join(term.text for term in terms(sentence)[slice(*verb.agent)]) == agent


def test_a_form_in_ed_before_a_noun_is_no_verb() -> None:
    assert told("Holders rejected an increase in authorized shares.") == [("reject", "Holders")]


def test_a_month_and_a_noun_behind_to_are_no_verbs() -> None:
    assert told("Effective May 4, and prior to maturity, Velmar resigned.") == [
        ("resign", "Effective May 4 , and prior to maturity , Velmar")
    ]


def test_a_clause_behind_that_begins_there() -> None:
    assert told("The suit says that Velmar sold defective valves.") == [("sell", "Velmar")]


def test_what_is_said_has_its_own_subject_without_that() -> None:
    sentence = "Osier said its mill closed."
    closed = predicates(sentence)[-1]
    assert [term.text for term in terms(sentence)[closed.clause : closed.group]] == ["its", "mill"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Osier ended the lease signed in May.", True),
        ("Osier ended the lease and signed it.", False),
        ("Osier agreed to sign.", False),
    ],
)
def test_a_verb_right_behind_a_noun_says_more_of_it(sentence: str, *, expected: bool) -> None:
    assert is_reduced(terms(sentence), predicates(sentence)[-1]) is expected


@pytest.mark.parametrize("sentence", ["The Company's directors met.", "A sale of Osier shares."])
def test_a_noun_in_s_behind_an_owner_or_a_name_is_no_verb(sentence: str) -> None:
    assert {"director", "share"}.isdisjoint(verb.lemma for verb in predicates(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill, which Osier owned, closed.", True),
        ("Osier said that Velmar paid.", False),
    ],
)
def test_a_clause_hangs_on_the_noun_before_which(sentence: str, *, expected: bool) -> None:
    verb = next(each for each in predicates(sentence) if each.is_relative)
    assert hangs(terms(sentence), verb) is expected


def test_a_verb_has_its_auxiliaries_places() -> None:
    assert verb_places("Osier has sold a mill and will pay.") == {1, 2, 6, 7}
