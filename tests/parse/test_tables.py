"""Tables become grids: spans resolved, signs joined to numbers, heads told from rows."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing, Table

Read = Callable[..., Filing]


def words(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


RESULTS = """<p>Consolidated results</p><p>(in thousands, except per share data)</p>
<table>
<tr><td></td><td></td><td colspan="3">Quarter ended June 30,</td></tr>
<tr><td></td><td></td><td colspan="2">2005</td><td>2004</td></tr>
<tr><td>Revenue</td><td></td><td>$</td><td>1,204</td><td>1,158</td></tr>
<tr><td>Net loss</td><td></td><td></td><td>(310</td><td>)</td></tr>
<tr><td>Margin</td><td></td><td></td><td>25.5</td><td>%</td></tr>
</table>"""


def test_signs_in_cells_of_their_own_are_joined_to_their_numbers(read: Read) -> None:
    (table,) = read(RESULTS, "x.htm").main.tables

    assert words(table) == [
        ["Revenue", "$1,204", "1,158"],
        ["Net loss", "(310)", ""],
        ["Margin", "25.5%", ""],
    ]


def test_heads_are_read_downward_and_units_and_title_are_found_above(read: Read) -> None:
    filing = read(RESULTS, "x.htm")
    (table,) = filing.main.tables

    assert table.columns == ("", "Quarter ended June 30, 2005", "Quarter ended June 30, 2004")
    assert table.title is not None
    assert table.units is not None
    assert (table.title.text, table.units.text) == (
        "Consolidated results",
        "(in thousands, except per share data)",
    )
    assert [place and filing.visible.quote(place) for place in table.head] == [None, "2005", "2004"]


def test_each_cell_leads_back_to_its_source(read: Read) -> None:
    filing = read(RESULTS, "x.htm")
    cells = [cell for row in filing.main.tables[0].rows for cell in row if cell.span]

    assert [filing.source.text[c.span.start : c.span.end] for c in cells if c.span][:3] == [
        "Revenue",
        "$</td><td>1,204",
        "1,158",
    ]


def test_a_cell_that_spans_rows_keeps_the_cells_below_in_their_columns(read: Read) -> None:
    source = (
        "<table><tr><td rowspan=2>A</td><td>x</td><td>1</td></tr>"
        "<tr><td>y</td><td>2</td></tr></table>"
    )

    assert words(read(source, "x.htm").main.tables[0]) == [["A", "x", "1"], ["", "y", "2"]]


def test_a_table_that_only_lays_out_prose_is_no_table(read: Read) -> None:
    prose = "The registrant did what it said. " * 20
    filing = read(f"<table><tr><td>Item 8.01</td><td>{prose}</td></tr></table>", "x.htm")

    assert filing.main.tables == ()
    assert {block.table for block in filing.main.blocks} == {-1}


def test_an_absurd_span_makes_no_absurd_table(read: Read) -> None:
    source = "<table>" + "<tr><td colspan=9999>a</td><td colspan=9999>b</td></tr>" * 50 + "</table>"

    assert len(read(source, "x.htm").main.tables[0].rows[0]) == 2


def test_a_wide_table_of_thousands_of_nearly_empty_rows_ends_early(read: Read) -> None:
    source = "<table><tr>" + "<td>1" * 250 + "<tr><td>2" * 4_000 + "</table>"
    filing = read(source, "x.htm")
    (table,) = filing.main.tables

    assert len(table.rows) == (10_000 + 32 * 4_250) // 250
    assert {len(row) for row in table.rows} == {250}
    assert filing.visible.text.count("2") == 4_000


def test_heads_without_a_cell_over_the_labels_stand_over_their_numbers(read: Read) -> None:
    text = """<p>Fictional results</p><table>
<tr><td>Three Months Ended June 30,</td><td>Six Months Ended June 30,</td></tr>
<tr><td>2005</td><td>2004</td><td>2005</td><td>2004</td></tr>
<tr><td>Revenue</td><td>1,204</td><td>1,158</td><td>2,406</td><td>2,310</td></tr>
<tr><td>Net loss</td><td>(310)</td><td>(288)</td><td>(600)</td><td>(590)</td></tr>
</table>"""
    (table,) = read(text, "x.htm").main.tables

    assert table.columns == (
        "",
        "Three Months Ended June 30, 2005",
        "Three Months Ended June 30, 2004",
        "Six Months Ended June 30, 2005",
        "Six Months Ended June 30, 2004",
    )


def test_a_head_over_the_labels_moves_no_other(read: Read) -> None:
    text = """<p>Fictional balance</p><table>
<tr><td>In 2005 dollars</td><td>June 30, 2005</td><td>June 30, 2004</td></tr>
<tr><td>Cash</td><td>1,204</td><td>1,158</td></tr>
<tr><td>Debt</td><td>3,104</td><td>3,158</td></tr>
</table>"""
    (table,) = read(text, "x.htm").main.tables

    assert table.columns == ("In 2005 dollars", "June 30, 2005", "June 30, 2004")
