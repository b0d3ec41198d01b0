from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.fiscal import Fiscal
from summarizer.extract.periodic.lines import Line
from summarizer.extract.periodic.tagged import tagged_lines


def _context(name: str, *days: str, member: str = "") -> str:
    end = (
        f"<xbrli:startDate>{days[0]}</xbrli:startDate><xbrli:endDate>{days[1]}</xbrli:endDate>"
        if len(days) > 1
        else f"<xbrli:instant>{days[0]}</xbrli:instant>"
    )
    part = f'<xbrldi:explicitMember dimension="a:Axis">{member}</xbrldi:explicitMember>'
    return (
        f'<xbrli:context id="{name}"><xbrli:entity>{part if member else ""}</xbrli:entity>'
        f"<xbrli:period>{end}</xbrli:period></xbrli:context>"
    )


def _tag(name: str, context: str, words: str, *, unit: str = "usd", more: str = "") -> str:
    return (
        f'<ix:nonFraction name="us-gaap:{name}" contextRef="{context}" unitRef="{unit}"'
        f" {more or _SCALED}>{words}</ix:nonFraction>"
    )


_SCALED = 'scale="6"'
_NEGATIVE = 'scale="6" sign="-"'
HEADER = (
    '<div style="display:none"><ix:header><ix:hidden><ix:nonNumeric contextRef="h"'
    ' name="dei:DocumentFiscalYearFocus">2019</ix:nonNumeric><ix:nonNumeric contextRef="h"'
    ' name="dei:DocumentFiscalPeriodFocus">Q2</ix:nonNumeric></ix:hidden><ix:resources>'
    + _context("q", "2019-04-01", "2019-06-30")
    + _context("q0", "2018-04-01", "2018-06-30")
    + _context("h", "2019-01-01", "2019-06-30")
    + _context("h0", "2018-01-01", "2018-06-30")
    + _context("north", "2019-04-01", "2019-06-30", member="a:NorthMember")
    + _context("now", "2019-06-30")
    + _context("then", "2018-06-30")
    + _context("year", "2018-12-31")
    + '<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>'
    "</ix:resources></ix:header></div>"
)
PAGE = (
    "<html><body>" + HEADER + "<p>FORM 10-Q</p>"
    "<p>For the quarterly period ended June 30, 2019</p><p>Quillbrook Mills, Inc.</p>"
    "<p>(Exact name of registrant as specified in its charter)</p>"
    "<p><b>PART I</b></p><p><b>Item 1. Financial Statements</b></p>"
    "<p>(in millions)</p><table><tr><td></td><td>June 30, 2019</td><td>June 30, 2018</td>"
    "<td>December 31, 2018</td></tr><tr><td>Money at hand</td>"
    f"<td>{_tag('CashAndCashEquivalentsAtCarryingValue', 'now', '61.0')}</td>"
    f"<td>{_tag('CashAndCashEquivalentsAtCarryingValue', 'then', '57.0')}</td>"
    f"<td>{_tag('CashAndCashEquivalentsAtCarryingValue', 'year', '44.5')}</td></tr></table>"
    "<p>(in millions)</p><table><tr><td></td><td>Six Months Ended June 30, 2019</td>"
    "<td>Three Months Ended June 30, 2019</td><td>Three Months Ended June 30, 2018</td></tr>"
    "<tr><td>Paper of the north</td><td></td>"
    f"<td>{_tag('Revenues', 'north', '12.5')}</td><td></td></tr><tr><td>All paper</td>"
    f"<td>{_tag('Revenues', 'h', '40.5')}</td><td>{_tag('Revenues', 'q', '20.5')}</td>"
    f"<td>{_tag('Revenues', 'q0', '18.0')}</td></tr><tr><td>What was lost</td>"
    f"<td>({_tag('NetIncomeLoss', 'h', '3.5', more=_NEGATIVE)})</td>"
    f"<td>({_tag('NetIncomeLoss', 'q', '1.5', more=_NEGATIVE)})</td>"
    f"<td>{_tag('NetIncomeLoss', 'q0', '0.5')}</td></tr></table>"
    "<p>(in millions)</p><table><tr><td></td><td>Six Months Ended June 30, 2019</td>"
    "<td>Six Months Ended June 30, 2018</td></tr><tr><td>From operations</td>"
    f"<td>{_tag('NetCashProvidedByUsedInOperatingActivities', 'h', '7.0')}</td>"
    f"<td>{_tag('NetCashProvidedByUsedInOperatingActivities', 'h0', '6.0')}</td></tr></table>"
    "<p>SIGNATURES</p></body></html>"
)


def _told(line: Line) -> tuple[str, Decimal, Decimal | None]:
    return line.label.text, line.current.value, line.earlier.value if line.earlier else None


def test_lines_are_known_by_their_tags_whatever_they_are_called(
    read: Callable[[str], Filing],
) -> None:
    found = tagged_lines(read(PAGE))
    assert {kind: _told(line) for kind, line in found.items()} == {
        "cash": ("Money at hand", Decimal(61_000_000), Decimal(44_500_000)),
        "revenue": ("All paper", Decimal(20_500_000), Decimal(18_000_000)),
        "net": ("What was lost", Decimal(-1_500_000), Decimal(500_000)),
        "net-to-date": ("What was lost", Decimal(-3_500_000), None),
        "operating-cash": ("From operations", Decimal(7_000_000), Decimal(6_000_000)),
    }


def test_each_number_has_the_head_of_its_own_time(read: Callable[[str], Filing]) -> None:
    line = tagged_lines(read(PAGE))["revenue"]
    assert line.current.column is not None
    assert line.current.column.text == "Three Months Ended June 30, 2019"


def test_a_head_that_names_another_day_than_the_tag_is_left_out(
    read: Callable[[str], Filing],
) -> None:
    page = PAGE.replace(
        "<td>Three Months Ended June 30, 2019", "<td>Three Months Ended May 2, 2015"
    )
    assert tagged_lines(read(page))["revenue"].current.column is None


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace('scale="6"', 'scale="3"'),
        PAGE.replace("2019-06-30", "2019-03-31"),
        PAGE.replace("ix:nonFraction", "span"),
    ],
    ids=["tag and table differ", "of another period", "no tags"],
)
def test_what_tags_do_not_tell_for_the_period_is_left_out(
    page: str, read: Callable[[str], Filing]
) -> None:
    assert tagged_lines(read(page)) == {}


def test_the_cover_tags_the_fiscal_quarter(read: Callable[[str], Filing]) -> None:
    assert Fiscal.of(read(PAGE)) == Fiscal(2019, "Q2")


def test_whole_dollars_need_no_sign_where_they_are_tagged(read: Callable[[str], Filing]) -> None:
    page = PAGE.replace('scale="6"', 'scale="0"').replace("(in millions)", "unaudited")
    page = page.replace("20.5", "20,500,000").replace("18.0", "18,000,000")
    line = tagged_lines(read(page))["revenue"]
    assert _told(line) == ("All paper", Decimal(20_500_000), Decimal(18_000_000))
