"""Numbers that are of the noun beside them."""

from __future__ import annotations

import pytest

from summarizer.verify.amounts import nouns_of, retold
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import BAD_SUBJECT

GUIDED = "Revenue was $10 million, compared to guidance of $12 million."


def _cited(*sentences: str) -> tuple[Cited, ...]:
    return tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The guidance of about $12 million was met.", {"guidance"}),
        ("It has a target of 35%.", {"target"}),
        ("It took a $7 million impairment charge.", {"charge", "impairment"}),
        ("It took a net charge of $7 million.", {"charge"}),
    ],
)
def test_a_number_is_of_the_noun_before_or_behind_it(sentence: str, words: set[str]) -> None:
    assert [set(each) for each in nouns_of(sentence).values()] == [words]


@pytest.mark.parametrize(
    "sentence",
    ["Revenue of $12 million was told.", "It had a gain of 12%.", "It sold 12 mills."],
)
def test_other_numbers_are_of_no_such_noun(sentence: str) -> None:
    assert nouns_of(sentence) == {}


def test_a_number_is_told_with_the_noun_whose_it_is() -> None:
    assert retold("Revenue was $12 million.", _cited(GUIDED)) == BAD_SUBJECT
    assert retold("Guidance was $12 million.", _cited(GUIDED)) == ""
    assert retold("Revenue was $10 million.", _cited(GUIDED)) == ""


def test_the_same_number_of_something_else_may_be_meant() -> None:
    cited = _cited(GUIDED, "Costs were $12 million.")
    assert retold("Costs were $12 million.", cited) == ""


def test_a_number_that_is_worked_out_is_of_nothing_that_is_cited() -> None:
    assert retold("Revenue was $12 million.", _cited(GUIDED), ["$12 million"]) == ""


def test_a_sentence_of_thousands_takes_no_longer_a_number() -> None:
    assert len(nouns_of("a charge of $5 million, " * 2_000)) == 2_000
