"""Layouts of filing agents and of rarer forms, each on a small filing written for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]

ITEMS = (
    ("Item 1.", "Business"),
    ("Item 1A.", "Risk Factors"),
    ("Item 1B.", "Unresolved Staff Comments"),
    ("Item 1C.", "Cybersecurity"),
    ("Item 2.", "Properties"),
    ("Item 7.", ("Management's Discussion and Analysis of Financial Condition and Results of"
     " Operations")),
    ("Item 8.", "Financial Statements and Supplementary Data"),
    ("Item 9C.", "Disclosure Regarding Foreign Jurisdictions that Prevent Inspections"),
    ("Item 15.", "Exhibits, Financial Statement Schedules"),
)  # fmt: skip
NUMBERS = tuple(number.split()[1].strip(".") for number, _ in ITEMS)


def told(number: str) -> str:
    return f"The words of {number} say in full what the registrant has to say of it, and no more."


def row(place: int, number: str, title: str) -> str:
    cells = (f'<td><a href="#i{place}">{words}</a></td>' for words in (number, title, place + 3))
    return f"<tr>{''.join(cells)}</tr>"


LINKED = "<div>TABLE OF CONTENTS</div><table>{}</table>".format(
    "".join(row(place, *item) for place, item in enumerate(ITEMS))
)
BOUND = "".join(
    f'<div id="i{place}"></div><div><span style="font-weight:700">{number}</span>'
    f'<span style="font-weight:700">{title}</span></div><div>{told(number)}</div>'
    f'<div>{place + 3}</div><hr style="page-break-after:always"/>'
    '<div><a href="#top">Table of Contents</a></div>'
    for place, (number, title) in enumerate(ITEMS)
)
IN_CELLS = "".join(
    f"<table><tr><td>{number}</td><td>{title}</td></tr></table><p>{told(number)}</p>"
    for number, title in ITEMS
)


@pytest.mark.parametrize("page", [LINKED + BOUND, IN_CELLS, BOUND], ids=["linked", "cells", "bare"])
@pytest.mark.parametrize("form", ["10-K", "10-KT", "10-K/A"])
def test_an_annual_report_is_cut_the_same_however_its_agent_lays_it_out(
    read_page: Read, bodies: Callable[[Filing], list[tuple[str, str]]], page: str, form: str
) -> None:
    filing = read_page(page, form)

    assert filing.items == NUMBERS
    assert bodies(filing) == [
        (number, told(item)) for number, (item, _) in zip(NUMBERS, ITEMS, strict=True)
    ]


def test_the_period_of_a_transition_report_is_the_day_on_which_it_ends(read: Read) -> None:
    filing = read(
        "FORM 10-KT\n\nFor the transition period from July 1, 2019 to December 31, 2019\n\n"
        "Fictional Widgets, Inc.\n(Exact name of registrant as specified in its charter)\n"
    )

    assert filing.period == date(2019, 12, 31)


def test_a_foreign_issuer_is_named_over_the_translation_of_its_name(read: Read) -> None:
    filing = read(
        "<p>FORM 6-K</p><p>REPORT OF FOREIGN PRIVATE ISSUER</p><p>Commission File Number 001-99999"
        "</p><p>Fictional Oyj</p><p>(Translation of registrant's name into English)</p>"
        "<p><b>Interim Results</b></p><p>Sales rose in the half year.</p>"
    )

    assert [registrant.name for registrant in filing.registrants] == ["Fictional Oyj"]
    assert [(s.kind.value, s.title) for s in filing.main.sections] == [
        ("cover", ""),
        ("body", "Interim Results"),
    ]


def test_all_registrants_of_a_joint_report_are_named(read: Read) -> None:
    filing = read(
        "<p>FORM 10-Q</p><p>For the quarterly period ended March 31, 2018</p><table><tr>"
        "<td>Commission File Number</td><td>Exact name of registrant as specified in its charter"
        "</td><td>IRS Employer Identification Number</td></tr><tr><td>1-11111</td><td>FICTIONAL"
        " POWER HOLDINGS, INC.</td><td>11-1111111</td></tr><tr><td>1-22222</td><td>FICTIONAL"
        " ELECTRIC COMPANY</td><td>22-2222222</td></tr></table><p>Item 1. Financial Statements</p>"
    )

    assert [registrant.name for registrant in filing.registrants] == [
        "FICTIONAL POWER HOLDINGS, INC.",
        "FICTIONAL ELECTRIC COMPANY",
    ]


def test_one_word_in_capitals_heads_a_section_of_a_form_without_items(read: Read) -> None:
    filing = read(
        "<p>FORM S-1</p><p>Fictional Widgets, Inc.</p><p>(Exact name of registrant)</p>"
        "<p><b>SUMMARY</b></p><p>We make widgets.</p><p><b>RISK FACTORS</b></p><p>We may fail.</p>"
    )

    assert [section.title for section in filing.main.sections] == ["", "SUMMARY", "RISK FACTORS"]


def test_a_head_that_begins_left_of_its_figures_is_no_label(read: Read) -> None:
    filing = read(
        "FORM 10-Q\n\n<TABLE>\n<CAPTION>\n"
        "                                        March 31,    December 31,\n"
        "                                          1996           1995\n"
        "<S>                                     <C>            <C>\n"
        "Cash ................................    $  1,204       $  1,158\n"
        "Receivables, net ....................       3,310          2,998\n"
        "</TABLE>\n"
    )
    (table,) = filing.main.tables

    assert table.columns == ("", "March 31, 1996", "December 31, 1995")
    assert [[cell.text for cell in each] for each in table.rows] == [
        ["Cash", "$1,204", "$1,158"],
        ["Receivables, net", "3,310", "2,998"],
    ]
