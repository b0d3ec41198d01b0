from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.statements import statements
from summarizer.extract.tables import table_figures

PAGE = """<html><body><p>FORM 8-K</p><p>Date of Report: May 9, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item {item}. {caption}</b></p><p>{text}</p>{table}
<p>SIGNATURES</p><p>Ann Quill</p></body></html>"""
RESULTS = """<p>(in thousands, except per share data)</p><table>
<tr><td></td><td>Year Ended December 31, 2018</td><td>Year Ended December 31, 2017</td></tr>
<tr><td>Net sales</td><td>$ 1,204,500</td><td>$ 1,100,250</td></tr>
<tr><td>Cost of sales</td><td>900,000</td><td>800,000</td></tr>
<tr><td>Net loss</td><td>(3,376)</td><td>2,709</td></tr>
<tr><td>Diluted loss per share</td><td>(0.58)</td><td>0.53</td></tr></table>"""
VOTES = """<table><tr><td>Votes For</td><td>947,140,257</td></tr>
<tr><td>Votes Against</td><td>2,872,909</td></tr></table>"""


def test_results_are_read_with_scale_sign_and_column(read: Callable[[str], Filing]) -> None:
    page = PAGE.format(item="2.02", caption="Results", text="The results follow.", table=RESULTS)
    filing = read(page)
    found = [one.figure for one in table_figures(filing, statements(filing))]
    assert [(one.label, one.value, one.unit, one.period) for one in found] == [
        ("Net sales", Decimal(1_204_500_000), "USD", "FY2018"),
        ("Net sales", Decimal(1_100_250_000), "USD", "FY2017"),
        ("Net loss", Decimal(-3_376_000), "USD", "FY2018"),
        ("Net loss", Decimal(2_709_000), "USD", "FY2017"),
        ("Diluted loss per share", Decimal("-0.58"), "USD/share", "FY2018"),
    ]
    (quote,) = found[0].quotes
    assert quote.row is not None
    assert quote.column is not None
    assert quote.units is not None
    assert quote.row.text == "Net sales"
    assert quote.column.text == "Year Ended December 31, 2018"
    assert quote.units.text == "(in thousands, except per share data)"


def test_a_kind_of_sales_is_not_taken_for_their_total(read: Callable[[str], Filing]) -> None:
    kinds = "<tr><td>Sales</td><td>$ 200</td><td>$ 100</td></tr>"
    table = RESULTS.replace("Net sales", "Total revenues").replace(
        "<tr><td>Total", kinds + "<tr><td>Total", 1
    )
    page = PAGE.format(item="2.02", caption="Results", text="The results follow.", table=table)
    filing = read(page)
    found = table_figures(filing, statements(filing))
    assert found[0].figure.label == "Total revenues"
    assert "Sales" not in {one.figure.label for one in found}


def test_money_without_a_scale_is_left_out(read: Callable[[str], Filing]) -> None:
    table = RESULTS.split("</p>", 1)[1]
    page = PAGE.format(item="2.02", caption="Results", text="The results follow.", table=table)
    filing = read(page)
    found = table_figures(filing, statements(filing))
    assert [one.figure.label for one in found] == [
        "Net sales",
        "Net sales",
        "Diluted loss per share",
    ]


@pytest.mark.parametrize(
    ("against", "kept"),
    [
        ("2,872,909", []),
        ("302,872,909", [("Votes Against", Decimal(302_872_909), "count", "2019-05-09")]),
    ],
)
def test_the_sides_of_a_vote_that_count_are_kept_with_its_day(
    read: Callable[[str], Filing], against: str, kept: list[tuple[str, Decimal, str, str]]
) -> None:
    text = "The annual meeting of shareholders was held on May 9, 2019."
    votes = VOTES.replace("2,872,909", against)
    filing = read(PAGE.format(item="5.07", caption="Vote", text=text, table=votes))
    found = [one.figure for one in table_figures(filing, statements(filing))]
    assert [(one.label, one.value, one.unit, one.period) for one in found] == [
        ("Votes For", Decimal(947_140_257), "count", "2019-05-09"),
        *kept,
    ]


def test_the_column_of_the_whole_is_read_beside_those_of_segments(
    read: Callable[[str], Filing],
) -> None:
    table = """<table><tr><td>(in millions)</td><td>Mills</td><td>Shops</td>
<td>Consolidated</td></tr>
<tr><td>Net sales</td><td>881</td><td>312</td><td>1,193</td></tr></table>"""
    filing = read(
        PAGE.format(item="2.02", caption="Results", text="The results follow.", table=table)
    )
    found = [one.figure for one in table_figures(filing, statements(filing))]
    assert [(one.label, one.value) for one in found] == [("Net sales", Decimal(1_193_000_000))]
