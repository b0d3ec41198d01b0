"""Which table, row and cell is open while HTML is scanned."""

from __future__ import annotations

from summarizer.parse.html_style import TagStyle
from summarizer.parse.html_tables import OpenTables
from summarizer.parse.layout import Layout, RawCell
from summarizer.text.folding import Folding


def test_rows_and_cells_that_were_never_closed_end_with_the_next() -> None:
    layout = Layout("", Folding(""))
    tables = OpenTables(layout)
    tables.begin_table(TagStyle(), 5)
    tables.begin_head_cell(TagStyle(), 6)
    tables.begin_cell(TagStyle(colspan=2), 7)
    tables.begin_row(TagStyle(), 8)
    tables.begin_cell(TagStyle(), 9)
    tables.finish(90)

    assert layout.tables[0].cells == [
        RawCell(0, 0, 0, 1, 1, head=True),
        RawCell(0, 0, 0, 2, 1),
        RawCell(1, 0, 0),
    ]
    assert (layout.tables[0].start, layout.tables[0].end) == (5, 90)


def test_rows_and_cells_outside_a_table_are_no_table() -> None:
    layout = Layout("", Folding(""))
    tables = OpenTables(layout)
    tables.begin_row(TagStyle(), 8)
    tables.begin_cell(TagStyle(), 9)
    tables.end_cell(2)
    tables.end_table(3)

    assert (tables.place(), layout.tables) == ((-1, -1), [])
