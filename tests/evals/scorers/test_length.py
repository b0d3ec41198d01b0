"""Length and copying."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.statement import Origin
from summarizer.domain.summary import Evidence, Headline, Summary
from summarizer.evals.scorers.length import copied, score_length


def _headline(text: str, quote: str) -> Headline:
    return Headline(text, Origin.RULE, (), (Evidence(quote, 0, 1, 1, 0),))


def test_words_in_runs_of_five_are_copied() -> None:
    quote = "the firm sold all of its plants in May"
    assert copied(_headline("The firm sold all of its plants in June", quote)) == 8
    assert copied(_headline("The firm has sold its plants", quote)) == 0


def test_a_short_statement_is_copied_as_a_whole() -> None:
    assert copied(_headline("Plants sold", "all plants sold in May")) == 0
    assert copied(_headline("Plants sold", "Plants sold")) == 2
    assert copied(_headline("", "anything")) == 0


def test_words_are_held_against_the_budget(make: Callable[..., Summary]) -> None:
    scores = score_length(make(texts=("One two three.", "Four five.")), 10)
    assert (scores["length.words"].value, scores["length.budget"].value) == (5.0, 0.5)
    assert score_length(None, 10) == {}
