"""Hard cases of tables, each on a small fictional filing; numbered in comments."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing, Table

Read = Callable[..., Filing]
Bodies = Callable[[Filing], list[tuple[str, str]]]

HEAD = "<p><b>Item 2.02. Results of Operations and Financial Condition</b></p>"


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def markup(*lines: str) -> str:
    body = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split("|")) + "</tr>" for line in lines
    )
    return f"<table>{body}</table>"


# 31
def test_a_table_stays_in_the_text_where_it_stands(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        f"{HEAD}<p>The votes were:</p>"
        + markup("|For|Against", "N. Noone|1,000|20", "M. Nobody|900|120")
        + "<p>All were elected.</p>"
    )

    assert bodies(filing) == [
        (
            "2.02",
            "The votes were: For Against N. Noone 1,000 20 M. Nobody 900 120 All were elected.",
        )
    ]


# 32
def test_a_long_cell_of_several_paragraphs_is_kept_whole_and_in_order(
    read_page: Read, bodies: Bodies
) -> None:
    long = "; ".join(f"widget {number} of the fictional list" for number in range(200))
    filing = read_page(f"{HEAD}<table><tr><td><p>First.</p><p>{long}.</p></td><td>Last.</td></tr></table>")  # fmt: skip  # noqa: E501

    assert bodies(filing)[0][1] == f"First. {long}. Last."


# 32
def test_the_rows_of_an_exhibit_table_stay_in_their_order(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        "<p><b>Item 9.01. Financial Statements and Exhibits</b></p>"
        + markup("Exhibit No.|Description", "3.1|Charter", "10.1(a)|Lease", "32.1|Certificate")
    )

    assert bodies(filing)[0][1] == (
        "Exhibit No. Description 3.1 Charter 10.1(a) Lease 32.1 Certificate"
    )
    assert rows(filing.main.tables[0])[-1] == ["32.1", "Certificate"]


# 33
def test_exhibit_numbers_are_not_eaten_as_page_numbers(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        "<p><b>Item 9.01. Financial Statements and Exhibits</b></p><p>(d) Exhibits</p>"
        + markup("99|Press release", "104|Cover page data file")
        + "<p>99.2</p><p>Slides</p><p>Item 12</p>"
    )

    assert bodies(filing)[0][1] == (
        "(d) Exhibits 99 Press release 104 Cover page data file 99.2 Slides Item 12"
    )


# 34
def test_stacked_and_wrapped_heads_are_read_downward(read_page: Read) -> None:
    filing = read_page(
        HEAD + "<table><tr><td></td><td colspan=2>Three months ended</td><td colspan=2>Nine months"
        " ended</td></tr><tr><td></td><td>Sept. 30, 2009</td><td>Sept. 30, 2008</td>"
        "<td>Sept. 30, 2009</td><td>Sept. 30, 2008</td></tr>"
        "<tr><td>Sales</td><td>1.5</td><td>2.5</td><td>3.5</td><td>4.5</td></tr></table>"
    )

    table = filing.main.tables[0]
    assert table.columns == (
        "",
        "Three months ended Sept. 30, 2009",
        "Three months ended Sept. 30, 2008",
        "Nine months ended Sept. 30, 2009",
        "Nine months ended Sept. 30, 2008",
    )
    assert rows(table) == [["Sales", "1.5", "2.5", "3.5", "4.5"]]


# 34
def test_heads_that_are_years_are_heads_and_rows_of_figures_are_not(read_page: Read) -> None:
    filing = read_page(
        HEAD + markup("|2009|2008|2007", "Sales|10|9|8", "Costs|7.5|6.5|5.5", "2006|1|2|3")
    )

    table = filing.main.tables[0]
    assert table.columns == ("", "2009", "2008", "2007")
    assert rows(table)[0] == ["Sales", "10", "9", "8"]
    assert len(table.rows) == 3


# 34
def test_a_table_of_figures_without_heads_loses_no_row(read_page: Read) -> None:
    filing = read_page(HEAD + markup("Sales|10|9", "Costs|7|6"))

    assert rows(filing.main.tables[0]) == [["Sales", "10", "9"], ["Costs", "7", "6"]]


# 35
@pytest.mark.parametrize("span", ["", "0", "-3", "abc", "999999999", "1.5"])
def test_an_empty_or_absurd_span_is_one_or_bounded(read_page: Read, span: str) -> None:
    filing = read_page(
        f"{HEAD}<table><tr><td colspan='{span}'>Sales</td><td rowspan='{span}'>10</td></tr>"
        "<tr><td>Costs</td><td>7</td></tr></table>"
    )

    table = filing.main.tables[0]
    assert [cell for row in rows(table) for cell in row if cell] == ["Sales", "10", "Costs", "7"]
    assert max(len(row) for row in table.rows) <= 300


# 35
def test_signs_and_spacers_in_cells_of_their_own_become_one_cell(read_page: Read) -> None:
    filing = read_page(
        HEAD + "<table><tr><td></td><td>&nbsp;</td><td colspan=2>2009</td><td>&nbsp;</td>"
        "<td colspan=2>2008</td><td></td></tr>"
        "<tr><td>Sales</td><td>&nbsp;</td><td>$</td><td>1,234</td><td>&nbsp;</td><td>$</td>"
        "<td>(56</td><td>)</td></tr>"
        "<tr><td>Growth</td><td>&nbsp;</td><td></td><td>12.5</td><td>%</td><td></td><td>(3.1</td>"
        "<td>)%</td></tr></table>"
    )

    table = filing.main.tables[0]
    assert table.columns == ("", "2009", "2008")
    assert rows(table) == [["Sales", "$1,234", "$(56)"], ["Growth", "12.5%", "(3.1)%"]]


# 35
def test_a_footnote_mark_stays_with_its_value_and_leaves_the_column(read_page: Read) -> None:
    filing = read_page(
        HEAD + markup("|2009|2008", "A share|0.67<sup>(1)</sup>|0.59", "Sales|10|<sup>2</sup>9")
    )

    assert rows(filing.main.tables[0])[0] == ["A share", "0.67(1)", "0.59"]


# 36
def test_nested_tables_are_handled_once_each(read_page: Read, bodies: Bodies) -> None:
    inner = markup("|2009", "Sales|10", "Costs|7")
    nested = f"{inner}"
    for depth in range(26):
        nested = f"<table><tr><td>{depth}</td></tr><tr><td>{nested}</td></tr></table>"
    filing = read_page(HEAD + nested)

    assert bodies(filing)[0][1] == " ".join(map(str, range(25, -1, -1))) + " 2009 Sales 10 Costs 7"
    assert [rows(t) for t in filing.main.tables if t.columns] == [[["Sales", "10"], ["Costs", "7"]]]


# 36
def test_a_table_that_lays_out_a_list_is_prose(read_page: Read, bodies: Bodies) -> None:
    filing = read_page(
        HEAD
        + markup(
            "&#8226;|The registrant sold its widget division for a sum that it does not name.",
            "&#8226;|The registrant bought another.",
        )
    )

    assert bodies(filing)[0][1].endswith("\u2022 The registrant bought another.")


# 37
def test_a_table_of_very_many_rows_keeps_them_all(read_page: Read) -> None:
    table = markup(*(f"Widget {number}|{number}|{number}.5" for number in range(8_000)))

    assert len(read_page(HEAD + table).main.tables[0].rows) == 8_000


# 41
def test_a_typewriter_table_keeps_its_columns_and_is_a_grid(read_report: Read) -> None:
    filing = read_report(
        "Item 5.  Other Events\n\n"
        "<TABLE>\n<CAPTION>\n"
        "                            (in thousands)\n"
        "                         1998           1997\n"
        "                      ----------     ----------\n"
        "<S>                   <C>            <C>\n"
        "Sales ............... $   12,345     $    9,876\n"
        "Net loss ............     (1,234)           (56)\n"
        "Per share ...........       (.12)            --\n"
        "                      ==========     ==========\n"
        "</TABLE>\n"
    )

    table = filing.main.tables[0]
    assert table.columns[1:] == ("1998", "1997")
    assert table.units is not None
    assert table.units.text == "(in thousands)"
    values = [[cell.replace(" ", "") for cell in row[1:]] for row in rows(table)]
    assert values == [["$12,345", "$9,876"], ["(1,234)", "(56)"], ["(.12)", "--"]]
    assert [row[0].strip(" .") for row in rows(table)] == ["Sales", "Net loss", "Per share"]


# 41
def test_a_typewriter_label_over_two_lines_moves_no_column(read_report: Read) -> None:
    filing = read_report(
        "Item 5.  Other Events\n\n<TABLE>\n<S>                       <C>        <C>\n"
        "                             1998       1997\n"
        "Cash and cash\n"
        "  equivalents               1,200        900\n"
        "Inventories                    50         60\n</TABLE>\n"
    )

    found = rows(filing.main.tables[0])
    assert found[-1] == ["Inventories", "50", "60"]
    assert found[-2][1:] == ["1,200", "900"]


# 41
def test_a_table_of_dots_and_blanks_without_tags_is_found(read_report: Read) -> None:
    filing = read_report(
        "Item 5.  Other Events\n\n     The results were these:\n\n"
        "                                1998         1997\n"
        "                              --------     --------\n"
        "Sales.......................  $ 12,345     $  9,876\n"
        "Costs.......................     1,234           56\n"
        "Profit......................  $ 11,111     $  9,820\n"
        "                              ========     ========\n\n"
        "     The board was pleased.\n"
    )

    assert len(filing.main.tables) == 1
    assert filing.main.tables[0].columns[1:] == ("1998", "1997")
    assert [row[1].replace(" ", "") for row in rows(filing.main.tables[0])] == [
        "$12,345", "1,234", "$11,111",
    ]  # fmt: skip
