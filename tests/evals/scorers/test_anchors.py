"""Anchors in statements."""

from __future__ import annotations

import pytest

from summarizer.evals.scorers.anchors import Statement, mentions, states


@pytest.mark.parametrize(
    ("text", "anchor", "found"),
    [
        ("The registrant discontinued it.", "discontinu", True),
        ("The registrant DISCONTINUED it.", "Discontinu", True),
        ("A midterm loan.", "term loan", False),
        ("It paid 1470.", "47", False),
        ("It paid 470.", "47", False),
        ("It paid 47.5.", "47", False),
        ("It paid 47.", "47", True),
        ("It paid 3.47.", "47", False),
        ("a ratio of 10.60", "0.60", False),
        ("a ratio of 0.60 to 1.0", "0.60", True),
        ("the \u201cNotes\u201d \u2014 due", '"Notes" - due', True),
        ("It paid $3,000,000.", "$3.0 million", True),
        ("It paid $3,100,000.", "$3.0 million", False),
        ("It paid 3,000,000 euros.", "$3.0 million", False),
        ("It grew 12.5 percent.", "12.5%", True),
        ("On 20 June 2000 it left.", "June 20, 2000", True),
        ("On June 20 it left.", "June 20, 2000", False),
        ("It left in June.", "", False),
        ("It has $500 million of notes", "$500 million", True),
    ],
)
def test_an_anchor_is_found_by_its_words_or_its_value(
    text: str, anchor: str, *, found: bool
) -> None:
    assert mentions(Statement(text), anchor) is found


def test_all_anchors_must_be_in_the_statement_each_by_an_alternative() -> None:
    statement = Statement("PwC resigned on June 20, 2000.")
    assert states(statement, [["PwC", "PricewaterhouseCoopers"], ["June 20, 2000"]])
    assert not states(statement, [["PwC"], ["dismissed", "removed"]])


def test_words_are_counted_after_folding() -> None:
    assert Statement("a\u00a0b \u2014 c").words == 4
