from __future__ import annotations

from decimal import Decimal

from summarizer.domain.filing import Cell, Table
from summarizer.domain.position import Span
from summarizer.extract.cells import row_label, scale_of


def test_a_row_of_numbers_alone_has_no_label() -> None:
    assert row_label((Cell("", None), Cell("1,204", None))) is None
    label = Cell("Net sales", None)
    assert row_label((Cell("", None), label, Cell("1,204", None))) is label


def test_the_scale_is_read_from_units_title_or_heads() -> None:
    place = Span(0, 10)
    assert scale_of(Table(place, (), units=Cell("(in thousands)", None))) == Decimal(1000)
    assert scale_of(Table(place, (), columns=("", "2019 (in millions)"))) == Decimal(1_000_000)
    assert scale_of(Table(place, ())) == 1
