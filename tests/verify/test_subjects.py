from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Quote
from summarizer.domain.filing import Filing
from summarizer.verify.prover import Prover
from summarizer.verify.reasons import BAD_SUBJECT

Make = Callable[..., Filing]
Why = Callable[..., str]

SALES = (
    "Net sales increased 8% to $45.2 million, while selling expenses decreased 3% to $9.8 million."
)
SEGMENTS = (
    "Operating income of the Paper segment was $14 million and operating income of the Chemicals "
    "segment was $22 million."
)
REGIONS = "Unit sales fell 12% in Europe and grew 7% in Asia."
CASH = (
    "Cash used in operating activities was $5.2 million in 2020 and cash provided by financing "
    "activities was $11.0 million."
)
STAFF = "About one-third of the workforce, or 250 employees, will be terminated."


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Net sales were $9.8 million.", SALES),
        ("Selling expenses were $45.2 million.", SALES),
        ("Operating income of the Paper segment was $22 million.", SEGMENTS),
        ("The Chemicals segment had operating income of $14 million.", SEGMENTS),
        ("Unit sales fell 12% in Asia.", REGIONS),
        ("Unit sales in Europe grew 7%.", REGIONS),
        ("Cash used in financing activities was $11.0 million.", CASH),
    ],
)
def test_a_number_is_not_said_of_what_another_number_is_of(
    make: Make, why: Why, claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == BAD_SUBJECT


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Net sales rose 8% to $45.2 million.", SALES),
        ("Net sales were $45.2 million and selling expenses were $9.8 million.", SALES),
        ("The Chemicals segment had operating income of $22 million.", SEGMENTS),
        ("Unit sales grew 7% in Asia.", REGIONS),
        ("Cash provided by financing activities was $11.0 million.", CASH),
        ("About a third of the workforce will be terminated.", STAFF),
        ("250 employees will be terminated.", STAFF),
    ],
)
def test_a_number_with_its_own_words_is_shown(make: Make, why: Why, claim: str, quote: str) -> None:
    assert why(claim, quote, filing=make(quote)) == ""


def test_a_number_of_one_cell_is_not_said_of_the_row_of_another(make_table: Make) -> None:
    filing = make_table(
        [["Net sales", "$41,500"], ["Operating costs", "$37,200"]], ["", "2009"], "(in thousands)"
    )
    prover = Prover(filing)
    quotes = (Quote("$41,500"), Quote("$37,200"))

    true = prover.statement("Net sales were $41.5 million in 2009.", quotes)
    false = prover.statement("Operating costs were $41.5 million in 2009.", quotes)

    assert (true.why, false.why) == ("", BAD_SUBJECT)


def test_a_list_of_numbers_is_told_apart_by_a_list_of_as_many_things(make: Make, why: Why) -> None:
    quote = "Osier and Velmar paid $4 million and $9 million, respectively, for the mill."

    assert why("Osier paid $9 million for the mill.", quote, filing=make(quote)) == BAD_SUBJECT
    assert why("Velmar paid $9 million for the mill.", quote, filing=make(quote)) == ""


def test_a_list_of_numbers_may_be_told_as_a_list(make: Make, why: Why) -> None:
    quote = "Sales and costs were $45.2 million and $9.8 million, respectively."

    assert (
        why("Sales and costs were $45.2 million and $9.8 million.", quote, filing=make(quote)) == ""
    )


def test_a_label_that_several_rows_have_needs_the_heading_over_its_row(make_table: Make) -> None:
    rows = [
        ["Revenue:", ""],
        ["Products", "$41,500"],
        ["Cost of revenue:", ""],
        ["Products", "$37,200"],
        ["Taxes", "$1,100"],
    ]
    prover = Prover(make_table(rows, ["", "2009"], "(in thousands)"))
    cost, taxes = (Quote("$37,200"),), (Quote("$1,100"),)

    assert prover.statement("Products were $37.2 million in 2009.", cost).why == BAD_SUBJECT
    assert prover.statement("Cost of products was $37.2 million in 2009.", cost).why == ""
    assert prover.statement("Taxes were $1.1 million in 2009.", taxes).why == ""
