"""Typewriter tables become grids: columns are told from where words stand under each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]


def rows(filing: Filing) -> list[list[str]]:
    return [[cell.text for cell in row] for table in filing.main.tables for row in table.rows]


def test_a_typewriter_table_puts_words_in_the_columns_they_stand_under(read: Read) -> None:
    source = """\
<TABLE>
<CAPTION>
                       1996        1995
<S>                  <C>         <C>
Net sales             $1,204      $1,158
Other                             (12.5)
</TABLE>
"""
    (table,) = read(source).main.tables

    assert table.columns == ("", "1996", "1995")
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Net sales", "$1,204", "$1,158"],
        ["Other", "", "(12.5)"],
    ]


@pytest.mark.parametrize(
    ("lines", "cells"),
    [
        ("Rent ..... 12\nHeat ...... 7\n", [["Rent", "12"], ["Heat", "7"]]),
        ("Rent\t12\nHeat\t 7\n", [["Rent", "12"], ["Heat", "7"]]),
        ("Rent, heat\nand light.\n", [["Rent, heat"], ["and light."]]),
        ("Rent &amp; heat  12\n", [["Rent & heat", "12"]]),
    ],
)
def test_dots_tabs_and_blanks_part_cells_and_words_alone_are_one(
    read: Read, lines: str, cells: list[list[str]]
) -> None:
    assert rows(read(f"<TABLE>\n{lines}</TABLE>\n")) == cells


def test_each_typed_cell_leads_back_to_its_source(read: Read) -> None:
    filing = read("<TABLE>\nRent  12\n</TABLE>\n")
    (table,) = filing.main.tables

    assert [cell.span and cell.span.of(filing.source.text) for cell in table.rows[0]] == [
        "Rent",
        "12",
    ]
