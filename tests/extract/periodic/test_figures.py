from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.figures import account_figures, growth, outstanding, standing
from summarizer.extract.statements import statements


def test_results_are_given_for_both_periods_with_the_heading_of_a_bare_label(
    report: Filing,
) -> None:
    found = account_figures(report, accounts(report))
    assert [(one.label, one.value, one.period) for one in found] == [
        ("Net sales", Decimal(120_500_000), "FY2019"),
        ("Net sales", Decimal(110_100_000), "FY2018"),
        ("Operating income (loss)", Decimal(-4_100_000), "FY2019"),
        ("Net income (loss)", Decimal(-3_376_000), "FY2019"),
        ("Net income (loss)", Decimal(2_000_000), "FY2018"),
        ("Net income (loss) per share: Diluted", Decimal("-0.58"), "FY2019"),
        ("Cash and cash equivalents", Decimal(14_200_000), "2019-12-31"),
    ]


def test_a_filing_without_accounts_has_no_figures(report: Filing) -> None:
    assert account_figures(report, {}) == ()


DISCUSSED = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p><p>{}</p><p>(in thousands)</p><table>
<tr><td></td><td>Year Ended December 31, 2019</td><td>Year Ended December 31, 2018</td></tr>
<tr><td>Net sales</td><td>$ 90,000</td><td>$ 100,000</td></tr>
<tr><td>Operating income</td><td>4,000</td><td>5,000</td></tr>
<tr><td>Net income</td><td>3,000</td><td>4,000</td></tr>
<tr><td>Gross margin</td><td>41.5%</td><td>40.2%</td></tr>
<tr><td>Free cash flow</td><td>$ 2,200</td><td>$ 1,900</td></tr></table>
<p>SIGNATURES</p></body></html>"""


def test_growth_is_what_the_discussion_says_and_the_accounts_bear_out(
    read: Callable[[str], Filing],
) -> None:
    said = "Net sales of paper rose 3% in the year. Net sales decreased $10.0 million, or 10%."
    filing = read(DISCUSSED.format(said))
    found = growth(filing, statements(filing), accounts(filing)["revenue"])
    assert found is not None
    assert (found.label, found.value, found.as_written) == ("Net sales", Decimal(-10), "10%")
    assert found.period == "FY2019"


def test_growth_that_the_accounts_do_not_bear_out_is_no_figure(
    read: Callable[[str], Filing],
) -> None:
    filing = read(DISCUSSED.format("Net sales decreased $2.0 million, or 2%, without the mill."))
    assert growth(filing, statements(filing), accounts(filing)["revenue"]) is None


def test_what_the_discussion_measures_is_kept_beside_the_accounts(
    read: Callable[[str], Filing],
) -> None:
    filing = read(DISCUSSED.format("The year was fair."))
    found = account_figures(filing, accounts(filing))
    assert [(one.label, one.value, one.unit) for one in found if one.unit == "percent"] == [
        ("Gross margin", Decimal("41.5"), "percent")
    ]
    assert ("Free cash flow", Decimal(2_200_000)) in [(one.label, one.value) for one in found]


def test_a_measure_that_is_compared_with_nothing_is_left_out(
    read: Callable[[str], Filing],
) -> None:
    page = DISCUSSED.format("The year was fair.").replace("<td>$ 1,900</td>", "<td></td>")
    filing = read(page)
    assert "free-cash-flow" not in accounts(filing)


def test_a_measure_is_known_by_its_name_with_a_mark_or_a_bracket(
    read: Callable[[str], Filing],
) -> None:
    page = DISCUSSED.format("The year was fair.").replace("Free cash flow", "Free cash flows*")
    row = "<tr><td>Adjusted operating profit (Non-GAAP)</td><td>$ 5,100</td><td>$ 5,400</td></tr>"
    filing = read(page.replace("</table>", f"{row}</table>"))
    lines = accounts(filing)
    assert lines["free-cash-flow"].current.value == Decimal(2_200_000)
    assert lines["adjusted-operating"].current.value == Decimal(5_100_000)


def test_a_share_of_sales_is_read_from_the_column_of_percents(
    read: Callable[[str], Filing],
) -> None:
    heads = ("Year Ended December 31, 2019", "Year Ended December 31, 2018")
    cells = "".join(f"<td>{one} Amount</td><td>{one} Percent of Net Sales</td>" for one in heads)
    rows = (
        "<tr><td>Net sales</td><td>$ 90,000</td><td>100.0</td><td>$ 99,000</td><td>100.0</td></tr>"
        "<tr><td>Gross profit</td><td>22,500</td><td>25.0</td><td>19,800</td><td>20.0</td></tr>"
    )
    page = DISCUSSED.format("The year was fair.")
    table = f"<p>(in thousands)</p><table><tr><td></td>{cells}</tr>{rows}</table>"
    start = page.index("<p>(in thousands)</p>")
    filing = read(page[:start] + table + "<p>SIGNATURES</p></body></html>")
    margin = accounts(filing)["margin"]
    assert margin.earlier is not None
    assert (margin.current.value, margin.earlier.value) == (Decimal("25.0"), Decimal("20.0"))


def test_what_stands_at_the_end_of_a_period_is_told_with_its_day(
    read: Callable[[str], Filing],
) -> None:
    means = "At December 31, 2019, we had cash, cash equivalents and investments of $80.6 million."
    orders = "RPO was $12.5 million as of December 31, 2019, all of it for paper."
    filing = read(DISCUSSED.format(f"{means} {orders} We paid cash of $3.0 million for a mill."))
    found = standing(filing, statements(filing))
    assert [(one.label, one.value, one.period) for one in found] == [
        ("cash, cash equivalents and investments", Decimal(80_600_000), "2019-12-31"),
        ("RPO", Decimal(12_500_000), "2019-12-31"),
    ]


COVER = (
    '<html><body><div style="display:none"><ix:header><ix:resources><xbrli:context id="c">'
    "<xbrli:entity>{member}</xbrli:entity><xbrli:period><xbrli:instant>2020-02-03</xbrli:instant>"
    '</xbrli:period></xbrli:context><xbrli:unit id="s"><xbrli:measure>xbrli:shares'
    "</xbrli:measure></xbrli:unit></ix:resources></ix:header></div><p>FORM 10-K</p>"
    "<p>For the fiscal year ended December 31, 2019</p><p>Quillbrook Mills, Inc.</p>"
    "<p>(Exact name of registrant as specified in its charter)</p><p>On February 3, 2020, there "
    'were <ix:nonFraction name="dei:EntityCommonStockSharesOutstanding" contextRef="c" '
    'unitRef="s">4,100,500</ix:nonFraction> shares of common stock outstanding.</p>'
    "<p><b>Item 1. Business</b></p><p>We make paper.</p><p>SIGNATURES</p></body></html>"
)


def test_shares_are_counted_on_the_cover_where_there_is_one_class(
    read: Callable[[str], Filing],
) -> None:
    member = '<xbrldi:explicitMember dimension="a:Axis">a:ClassAMember</xbrldi:explicitMember>'
    found = outstanding(read(COVER.format(member="")))
    assert found is not None
    assert (found.label, found.value, found.period) == (
        "shares of common stock",
        Decimal(4_100_500),
        "2020-02-03",
    )
    assert outstanding(read(COVER.format(member=member))) is None


def test_shares_that_are_tagged_and_not_shown_are_not_counted(
    read: Callable[[str], Filing],
) -> None:
    page = COVER.format(member="")
    fact = page[page.index("<ix:nonFraction") : page.index("</ix:nonFraction>")]
    hidden = f"<ix:header><ix:hidden>{fact}</ix:nonFraction></ix:hidden>"
    filing = read(page.replace(fact, "many").replace("<ix:header>", hidden))
    assert [one.value for one in filing.main.facts] == [Decimal(4_100_500)]
    assert outstanding(filing) is None


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ("<td>Goodwill impairment</td><td>1,800</td><td>0</td>", True),
        ("<td>Goodwill impairment</td><td>1,700</td><td>0</td>", False),
        ("<td>Restructuring and related costs</td><td>2,000</td><td>0</td>", True),
        ("<td>Research and development</td><td>9,000</td><td>0</td>", False),
        ("<td>Research and development</td><td>900,000</td><td>0</td>", True),
    ],
    ids=["great", "small", "restructuring", "research beside sales", "research above sales"],
)
def test_a_charge_is_a_figure_where_it_is_great_beside_the_sales(
    read: Callable[[str], Filing], row: str, *, kept: bool
) -> None:
    page = DISCUSSED.format("The year was fair.").replace("</table>", f"<tr>{row}</tr></table>")
    filing = read(page)
    name = row[4 : row.index("</td>")]
    assert (name in [one.label for one in account_figures(filing, accounts(filing))]) is kept


def test_research_is_a_figure_where_nothing_is_sold(read: Callable[[str], Filing]) -> None:
    page = DISCUSSED.format("The year was fair.").replace("Net sales", "Research and development")
    found = account_figures(read(page), accounts(read(page)))
    assert "Research and development" in [one.label for one in found]
