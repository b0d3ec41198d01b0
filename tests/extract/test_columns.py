from __future__ import annotations

import pytest

from summarizer.domain.filing import Cell, Table
from summarizer.domain.position import Span
from summarizer.extract.columns import columns


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("Year Ended December 31, 2006", "FY2006"),
        ("Three Months Ended March 31, 2006", None),
        ("December 31, 2006", "2006-12-31"),
        ("Q4 2006", "Q4 2006"),
        ("Change", None),
    ],
)
def test_a_head_gives_the_period_it_states(head: str, period: str | None) -> None:
    (column,) = columns(Table(Span(0, 1), (), (head,), (Span(0, 1),)))
    assert column is not None
    assert column.period == period


def test_an_empty_head_and_one_that_is_the_scale_are_none() -> None:
    table = Table(
        Span(0, 1), (), ("", "(in millions)"), (None, None), None, Cell("(in millions)", None)
    )
    assert columns(table) == (None, None)


def test_three_months_are_a_quarter_where_years_are_those_of_the_calendar() -> None:
    head = "Three Months Ended March 31, 2006"
    (column,) = columns(Table(Span(0, 1), (), (head,), (Span(0, 1),)), calendar=True)
    assert column is not None
    assert column.period == "Q1 2006"
