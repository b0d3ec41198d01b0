"""Key facts."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.summary import Summary
from summarizer.evals.labels import Label
from summarizer.evals.scorers.facts import facts_found, score_facts, statements, within

Make = Callable[..., Summary]
VITAL = "It filed under Chapter 11 on May 4, 2009."


def test_a_fact_is_found_in_one_and_the_same_statement(label: Label, make: Make) -> None:
    whole = make(texts=("Nothing.", VITAL))
    parted = make(texts=("It filed under Chapter 11.", "That was on May 4, 2009."))
    assert facts_found(label, statements(whole)) == (True, False)
    assert facts_found(label, statements(parted)) == (False, False)


def test_vital_facts_count_apart(label: Label, make: Make) -> None:
    scores = score_facts(label, make(texts=("It owes $3,000,000.",)), 60)
    assert (scores["facts.vital_recall"].value, scores["facts.recall"].value) == (0.0, 0.5)
    assert scores["facts.vital_recall"].reason == "missed: Chapter 11|bankruptcy \u2026"


def test_a_budget_takes_statements_from_the_front_while_they_fit(label: Label, make: Make) -> None:
    summary = make(texts=("One two three.", VITAL, "Four."))
    assert [each.words for each in within(statements(summary), 11)] == [3]
    assert [each.words for each in within(statements(summary), 12)] == [3, 9][:2]
    assert score_facts(label, summary, 5)["facts.vital_in_budget"].value == 0.0
    assert score_facts(label, summary, 60)["facts.vital_in_budget"].value == 1.0


def test_facts_are_weighed_against_words(label: Label, make: Make) -> None:
    score = score_facts(label, make(texts=(VITAL,)), 60)["facts.per_100_words"]
    assert score.value == 100 / 9


def test_without_an_output_nothing_is_said(label: Label) -> None:
    scores = score_facts(label, None, 60)
    assert (scores["facts.recall"].value, scores["facts.per_100_words"].value) == (0.0, None)
