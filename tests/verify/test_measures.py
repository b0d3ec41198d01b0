"""What a sentence measures, and what defines it."""

from __future__ import annotations

import pytest

from summarizer.verify.measures import is_defined, measured


def _is_plain(sentence: str, *said: str) -> list[tuple[str, bool]]:
    """The measures of a sentence, and whether words tell all that defines each."""
    return [
        (each.noun, is_defined(each.marks, frozenset(said))) for each in measured(sentence).measures
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Adjusted net income was $5 million.",
        "Same-store net income was $5 million.",
        "Net income from continuing operations was $5 million.",
        "Net income before taxes was $5 million.",
        "Net income of $5 million before taxes was told.",
        "Net income available to common shareholders was $5 million.",
        "On a pro forma basis, net income was $5 million.",
    ],
)
def test_what_stands_beside_a_measure_defines_it(sentence: str) -> None:
    assert _is_plain(sentence) == [("income", False)]


def test_any_word_of_its_line_tells_what_defines_a_measure() -> None:
    assert _is_plain("Comparable sales rose.", "same") == [("sale", True)]
    assert _is_plain("Sales excluding Osier rose.", "without") == [("sale", True)]
    assert _is_plain("Income attributable to lenders rose.", "lender") == [("income", True)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Total net revenue was $5 million.",
        "The increase in revenue attributable to prices was $5 million.",
        "Revenue was $5 million, while organic sales fell.",
        "On a pro forma basis, sales fell, while revenue rose.",
    ],
)
def test_other_words_leave_it_the_plain_one(sentence: str) -> None:
    assert ("revenue", True) in _is_plain(sentence)


def test_a_noun_before_another_is_no_measure() -> None:
    assert _is_plain("Income taxes were paid, and income rose.") == [("income", True)]


def test_a_measure_has_the_numbers_up_to_the_next_or_those_of_the_next() -> None:
    sentence = "Sales rose 5% to $9, and profit and cash flow were $3 and $4."
    sales, profit, flow = measured(sentence).measures
    at = sentence.index
    assert sales.figures == {at("5%"), at("$9")}
    assert profit.figures == {at("$3")}
    assert flow.figures == {at("$3"), at("$4")}


def test_what_hangs_on_a_number_defines_that_number() -> None:
    sentence = "Sales rose 8%, or 5% on a constant-currency basis, and costs fell 2%."
    (number,) = measured(sentence).numbers
    assert number == sentence.index("5%")
