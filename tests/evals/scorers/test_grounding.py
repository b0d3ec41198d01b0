"""Quotes and their places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.summary import Evidence, Place, Summary
from summarizer.evals.labels import Label
from summarizer.evals.scorers.grounding import quotes_of, score_grounding

Make = Callable[..., Summary]
Cite = Callable[[str], Evidence]


def test_every_quote_of_the_offline_engine_stands(
    label: Label, offline: Summary, filing: Filing
) -> None:
    score = score_grounding(label, offline, filing.visible)["grounding.verbatim"]
    assert score.value == 1.0
    assert score.of == len(list(quotes_of(offline)))


def test_a_quote_that_stands_elsewhere_is_told(
    label: Label, make: Make, cite: Cite, filing: Filing
) -> None:
    piece = cite("owes its lenders $3.0 million")
    moved = piece._replace(start=piece.start + 1)
    away = piece._replace(start=-5, end=3)
    summary = make(evidence=(piece, moved, away))
    score = score_grounding(label, summary, filing.visible)["grounding.verbatim"]
    assert score == (1, 3, f"headline at {moved.start}, headline at -5")


def test_row_and_column_are_quotes_too(
    label: Label, make: Make, cite: Cite, filing: Filing
) -> None:
    piece = cite("FORM 8-K")
    summary = make(evidence=(piece._replace(row=Place("CURRENT", 0, 7)),))
    assert score_grounding(label, summary, filing.visible)["grounding.verbatim"].value == 0.5


def test_overlap_is_measured_for_what_matches(
    label: Label, make: Make, cite: Cite, filing: Filing
) -> None:
    words = "filed a voluntary petition for reorganization under Chapter 11"
    summary = make(flags={"bankruptcy-insolvency": "low"}, evidence=(cite(words),))
    scores = score_grounding(label, summary, filing.visible)
    assert scores["grounding.overlap"].value == pytest.approx(1.0)
    assert score_grounding(label, make(), filing.visible)["grounding.overlap"].value is None


def test_without_the_filing_or_an_output_nothing_is_scored(label: Label, make: Make) -> None:
    assert score_grounding(label, make(), None)["grounding.verbatim"].value is None
    assert score_grounding(label, None, None) == {}
