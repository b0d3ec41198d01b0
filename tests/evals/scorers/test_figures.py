"""Figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from summarizer.domain.summary import Evidence, Summary
from summarizer.evals.labels import Label
from summarizer.evals.scorers.figures import (
    pair_figures,
    same_value,
    score_figures,
    stated_step,
    written_step,
)

Make = Callable[..., Summary]
Cite = Callable[[str], Evidence]
QUOTES = ("owes its lenders $3.0 million",)


def _f1(label: Label, summary: Summary | None) -> float | None:
    return score_figures(label, summary, QUOTES)["figures.f1"].value


@pytest.mark.parametrize(
    ("words", "value", "step"),
    [
        ("$3.0 million", "3000000", "1E+5"),
        ("12.5%", "12.5", "0.1"),
        ("a loss of $(4.2) million", "4200000", "1E+5"),
        ("$5,000", "5000000", None),
        (None, "5", None),
    ],
)
def test_the_stated_digit_is_that_of_the_number_with_the_value(
    words: str | None, value: str, step: str | None
) -> None:
    assert stated_step(words, Decimal(value)) == (Decimal(step) if step else None)


@pytest.mark.parametrize(
    ("one", "other", "steps", "same"),
    [
        ("3000000", "2960000", ("1E+5", "1E+4"), True),
        ("3000000", "2940000", ("1E+5", "1E+4"), False),
        ("3000000", "2950000", ("1E+5", "1E+4"), True),
        ("3000000", "2960000", (None, "1E+4"), False),
        ("3000000", "3000000", (None, None), True),
        ("3", "-3", ("10", "10"), False),
    ],
)
def test_values_are_equal_within_half_a_unit_of_the_coarser_digit(
    one: str, other: str, steps: tuple[str | None, str | None], *, same: bool
) -> None:
    read = tuple(Decimal(step) if step else None for step in steps)
    assert same_value(Decimal(one), Decimal(other), (read[0], read[1])) is same


@pytest.mark.parametrize(
    ("figure", "f1"),
    [
        (("3000000", "USD", None, "$3.0 million"), 1.0),
        (("2995000", "USD", None, "$2,995,000"), 1.0),
        (("3000000", "shares", None, "3,000,000 shares"), 0.0),
        (("-3000000", "USD", None, "$3.0 million"), 0.0),
        (("3000000", "USD", "2009", "$3.0 million"), 1.0),
    ],
)
def test_a_figure_matches_by_value_unit_and_sign(
    label: Label, make: Make, figure: tuple[str, str, str | None, str], f1: float
) -> None:
    assert _f1(label, make(figures=(figure,))) == f1


@pytest.mark.parametrize(
    ("wanted", "given", "f1"),
    [
        ("Q4 2006", "Q4 2006", 1.0),
        ("Q4 2006", "2006", 0.0),
        ("FY2006", None, 0.0),
        ("2006-12-31", "2006", 0.0),
        ("payable in May", "2006", 1.0),
        ("2006 annual meeting", None, 1.0),
    ],
)
def test_a_period_counts_where_the_label_has_the_standard_form(
    label: Label, make: Make, wanted: str, given: str | None, f1: float
) -> None:
    dated = replace(label, figures=(replace(label.figures[0], period=wanted),))
    assert _f1(dated, make(figures=(("3000000", "USD", given, "$3.0 million"),))) == f1


def test_of_equal_figures_that_from_the_same_place_is_paired(
    label: Label, make: Make, cite: Cite
) -> None:
    near = make(
        figures=(("3000000", "USD", None, ""),), evidence=(cite("owes its lenders $3.0 million"),)
    )
    far = make(figures=(("3000000", "USD", None, ""),), evidence=(cite("FORM 8-K"),))
    assert pair_figures(label, (*far.figures, *near.figures), QUOTES).pairs == ((0, 1),)


def test_without_an_output_every_figure_is_missed(label: Label) -> None:
    scores = score_figures(label, None, QUOTES)
    assert scores["figures.recall"] == (0, 1, "missed: 3,000,000 USD")


@pytest.mark.parametrize(
    ("words", "value", "step"),
    [
        ("2,987", "2987000", "1E+3"),
        ("(4.2)", "-4200000", "1E+5"),
        ("$3.0 million", "3000000", "1E+5"),
        ("about five", "7", None),
    ],
)
def test_a_figure_of_a_table_states_its_digit_in_the_scale_of_the_table(
    words: str, value: str, step: str | None
) -> None:
    assert written_step(words, Decimal(value)) == (Decimal(step) if step else None)


def test_a_rounded_label_matches_a_table_that_is_more_exact(label: Label, make: Make) -> None:
    exact = make(figures=[("2987000", "USD", None, "2,987")])
    assert _f1(label, exact) == 1.0
    assert _f1(label, make(figures=[("2940000", "USD", None, "2,940")])) == 0.0


def test_wording_is_told_and_decides_nothing(label: Label, make: Make) -> None:
    same = make(figures=[("3000000", "USD", None, "$3.0 million")])
    worded = replace(same, figures=(same.figures[0]._replace(label="Owed to the banks"),))
    scores = score_figures(label, worded, QUOTES)
    assert scores["figures.f1"].value == 1.0
    assert scores["figures.wording"] == (2 / 5, 1, "")
