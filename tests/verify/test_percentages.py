"""What a percentage is of."""

from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.percentages import apportioned, shares_of
from summarizer.verify.reasons import BAD_SUBJECT

NOBODY = frozenset[str]()


def _why(told: str, held: str) -> str:
    return apportioned(told, (Cited(0, held, held, 0),), NOBODY)


def test_what_a_percentage_is_of_is_read_from_of_to_of() -> None:
    (nouns,) = shares_of("It was 22% of the net sales of the Glass unit of Osier.", NOBODY).values()
    assert [set(each) for each in nouns] == [{"net", "sale"}, {"glass", "unit"}, {"osier"}]


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("It owns 30% of Osier.", "It owns 30% of the shares of Velmar, a lender of Osier."),
        ("It was 22% of the sales of Osier.", "It was 22% of the sales of the mill of Osier."),
        ("It has 45% of Osier.", "It has 45% of the voting power of Osier."),
        ("Its capacity is 40%.", "It runs at 40% of its capacity."),
    ],
)
def test_a_percentage_is_of_nothing_else(told: str, held: str) -> None:
    assert _why(told, held) == BAD_SUBJECT


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("It owns 30% of Velmar.", "It owns 30% of the shares of Velmar."),
        ("It owns 30% of Velmar.", "It owns 30% of the equity interests in Velmar."),
        ("It was 22% of the sales.", "It was 22% of the sales of the mill of Osier."),
        ("It owns 30% of the stock.", "It owns 30% of its issued and outstanding stock."),
        ("It was 30% of profit.", "It was 30% of revenue and profit."),
        ("Loans were 83% of net loans.", "Car loans were 83% of net loans."),
        ("Occupancy was 71%.", "Occupancy was 71% of all rooms."),
        ("It owns 30% of Osier.", "It has a stake of 30%, and Osier is its owner."),
    ],
)
def test_less_may_be_told_of_what_it_is_of(told: str, held: str) -> None:
    assert _why(told, held) == ""


def test_a_percentage_that_is_worked_out_is_of_nothing_that_is_cited() -> None:
    held = "It runs at 40% of capacity."
    assert apportioned("Capacity is 40%.", (Cited(0, held, held, 0),), NOBODY, ["40%"]) == ""


def test_a_sentence_of_thousands_takes_no_longer_a_percentage() -> None:
    assert len(shares_of("40% of the mill, " * 2_000, NOBODY)) == 2_000
