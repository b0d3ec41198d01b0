"""Typewriter tables that no tag marks are found by their figures."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.parse.layout import Layout

Laid = Callable[[str], tuple[Layout, list[str]]]
ROWS = (
    "                   1998      1997\n"
    "Sales               100        90\n"
    "Costs                70        60\n"
    "Profit               30        30\n"
)


def test_three_lines_of_figures_in_two_columns_are_a_table_with_their_head(laid: Laid) -> None:
    layout, _ = laid(f"The results were these:\n\n{ROWS}\nThat is all.\n")

    assert [(block.table, block.row) for block in layout.blocks] == [
        (-1, -1),
        (0, 0),
        (0, 1),
        (0, 2),
        (0, 3),
        (-1, -1),
    ]
    assert (len(layout.tables), layout.tables[0].rows) == (1, 4)


def test_a_contents_list_with_one_page_a_line_is_no_table(laid: Laid) -> None:
    layout, _ = laid(
        "".join(f"Item {number}.  Widgets ........   {number}\n" for number in range(9))
    )

    assert layout.tables == []


def test_figures_in_two_lines_alone_are_no_table(laid: Laid) -> None:
    layout, _ = laid("Sales               100        90\nCosts                70        60\n")

    assert layout.tables == []
