"""A table is told its title and units by what stands over it."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import Block, BlockKind, Cell
from summarizer.domain.position import Span
from summarizer.parse.table_titles import is_only_units, title_and_units
from summarizer.text.folding import Folding


@pytest.mark.parametrize(
    ("above", "title", "units"),
    [
        ("Sales by region", "Sales by region", None),
        ("(in thousands, except per share data)", None, "(in thousands, except per share data)"),
        ("(Dollars in millions)", None, "(Dollars in millions)"),
        ("Sales rose in the year, as the table shows;", None, None),
    ],
)
def test_a_line_above_is_title_or_units(above: str, title: str | None, units: str | None) -> None:
    folding = Folding(above)
    folding.add(0, len(above))
    visible = folding.finish()
    block = Block(0, len(visible.text), BlockKind.PARAGRAPH)

    found = title_and_units([block], [], visible)

    # A line of units may serve as the title of a table that has no other.
    assert found[1] == (Cell(units, Span(0, len(units))) if units else None)
    if units is None:
        assert (found[0].text if found[0] else None) == title


def test_units_in_a_head_row_are_those_of_the_table() -> None:
    head = Cell("(in thousands)", Span(0, 14))
    folding = Folding("")

    assert title_and_units([], [[Cell("", None), head]], folding.finish()) == (None, head)


def test_a_row_that_says_more_than_the_units_is_not_only_units() -> None:
    units, year = Cell("(in thousands)", Span(0, 14)), Cell("1999", Span(20, 24))

    assert is_only_units([Cell("", None), units])
    assert not is_only_units([units, year])
