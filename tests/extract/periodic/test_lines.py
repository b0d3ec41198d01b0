from __future__ import annotations

from datetime import date

import pytest

from summarizer.domain.filing import Cell, Table
from summarizer.domain.position import Span
from summarizer.extract.periodic.lines import ends, is_money


@pytest.mark.parametrize(
    ("head", "end"),
    [
        ("Three Months Ended June 30, 2019", date(2019, 6, 30)),
        ("Fiscal 2018", date(2018, 12, 31)),
        ("Total", None),
    ],
)
def test_a_head_ends_on_its_last_day_or_with_its_year(head: str, end: date | None) -> None:
    assert ends(head) == end


@pytest.mark.parametrize(
    ("cell", "units", "money"),
    [
        ("$ 1,204", None, True),
        ("1,204", "(in thousands)", True),
        ("1,204", None, False),
        ("12.5 %", "(in thousands)", False),
    ],
)
def test_a_number_is_money_by_its_sign_or_by_its_table(
    cell: str, units: str | None, *, money: bool
) -> None:
    table = Table(Span(0, 9), (), units=None if units is None else Cell(units, None))
    assert is_money(table, Cell(cell, None)) is money
