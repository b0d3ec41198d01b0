from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.text.numbers import UnitClass
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.ground import Cited


def read(cell: str, row: str, units: str, column: str = "2006") -> tuple[Decimal, UnitClass]:
    (entry,) = entries([Cited(0, cell, cell, 0, row, column, units, is_cell=True)])
    return entry.value, entry.unit


@pytest.mark.parametrize(
    ("cell", "row", "units", "value", "unit"),
    [
        ("5,120", "Net sales", "(in thousands)", "5120000", UnitClass.MONEY),
        ("$5,120", "Net sales", "(in millions)", "5120000000", UnitClass.MONEY),
        ("(310)", "Net loss", "(in thousands)", "-310000", UnitClass.MONEY),
        ("5,120", "Net sales", "", "5120", UnitClass.COUNT),
        ("(0.31)", "Net loss per share", "(in thousands)", "-0.31", UnitClass.MONEY_PER_SHARE),
        ("5,120", "Average shares", "(in thousands)", "5120000", UnitClass.SHARES),
        ("5,120", "Shares", "(in thousands, except share data)", "5120", UnitClass.SHARES),
        ("12.5", "Gross margin, percent", "(in thousands)", "12.5", UnitClass.PERCENT),
        ("12.5%", "Gross margin", "(in thousands)", "12.5", UnitClass.PERCENT),
        ("-", "Impairment", "(in thousands)", "0", UnitClass.MONEY),
    ],
)
def test_a_cell_has_the_scale_sign_and_unit_of_its_table(
    cell: str, row: str, units: str, value: str, unit: UnitClass
) -> None:
    assert read(cell, row, units) == (Decimal(value), unit)


def test_only_numbers_inside_the_quote_count() -> None:
    sentence = "Sales were $5 million and costs were $4 million."
    quote = "Sales were $5 million"

    assert [entry.mention.text for entry in entries([Cited(0, quote, sentence, 0)])] == [
        "$5 million"
    ]


def test_a_cell_is_joined_to_the_year_of_its_column_and_the_direction_of_its_row() -> None:
    (entry,) = entries([Cited(0, "310", "310", 0, "Decrease in cash", "2005", is_cell=True)])

    assert entry.bearing.direction == "down"
    assert entry.bearing.day is not None
    assert entry.bearing.day.iso == "2005"


def test_dates_references_and_a_bare_one_are_no_figures() -> None:
    text = "On May 3, 2006, under Item 5, one of the two mills closed."

    assert [mention.text for mention in figures_of(text)] == ["two"]


def test_where_no_scale_is_named_and_others_are_money_is_unsure() -> None:
    (sure,) = entries((Cited(0, "$ 5,120", "$ 5,120", 0, "Net sales", "2006", is_cell=True),))
    bare = Cited(0, "$ 5,120", "$ 5,120", 0, "Net sales", "2006", is_cell=True, is_unscaled=True)
    (unsure,) = entries((bare,))
    (rate,) = entries((bare._replace(text="12.5%", sentence="12.5%"),))
    (share,) = entries((bare._replace(row="Loss per share"),))

    assert [each.is_unsure for each in (sure, unsure, rate, share)] == [False, True, False, False]
