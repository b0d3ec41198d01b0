from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from summarizer.domain.filing import Filing, Table
from summarizer.extract.schedules import schedule

PAGE = """<html><body><p>FORM 8-K</p><p>Date of Report: May 9, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 5.02. Compensatory Arrangements</b></p><p>The bonuses follow.</p>
<table>{rows}</table><p>SIGNATURES</p></body></html>"""
BONUSES = """<tr><td>Name</td><td>Fiscal 2018 Target Bonus</td><td>Achievement Level</td>
<td>Bonus Paid in Restricted Stock Units (1)</td></tr>
<tr><td>Ann Quill, Chief Executive Officer</td><td>$500,000</td><td>80%</td><td>12,300</td></tr>
<tr><td>Ben Brook, President</td><td>$200,000</td><td>75%</td><td>4,100</td></tr>"""
RATES = """<tr><td>Level</td><td>Base Spread</td><td>Term Spread</td></tr>
<tr><td>Level 1</td><td>0.25%</td><td>1.25%</td></tr>
<tr><td>Level 2</td><td>0.50%</td><td>1.50%</td></tr>"""


def _table(read: Callable[[str], Filing], rows: str) -> tuple[Filing, Table]:
    filing = read(PAGE.format(rows=rows))
    return filing, filing.documents[0].tables[0]


def test_what_each_person_gets_is_told_with_its_year(read: Callable[[str], Filing]) -> None:
    found = schedule(*_table(read, BONUSES))
    assert [(row, one.label, one.value, one.unit, one.period) for row, one in found] == [
        (0, "Fiscal 2018 Target Bonus, Ann Quill", Decimal(500_000), "USD", "FY2018"),
        (0, "Achievement Level, Ann Quill", Decimal(80), "percent", "FY2018"),
        (0, "Bonus Paid in Restricted Stock Units, Ann Quill", Decimal(12_300), "shares", "FY2018"),
        (1, "Fiscal 2018 Target Bonus, Ben Brook", Decimal(200_000), "USD", "FY2018"),
        (1, "Achievement Level, Ben Brook", Decimal(75), "percent", "FY2018"),
        (1, "Bonus Paid in Restricted Stock Units, Ben Brook", Decimal(4_100), "shares", "FY2018"),
    ]


def test_a_grid_of_rates_is_no_schedule(read: Callable[[str], Filing]) -> None:
    assert schedule(*_table(read, RATES)) == ()


def test_a_long_table_is_no_schedule(read: Callable[[str], Filing]) -> None:
    row = "<tr><td>Ben Brook, President</td><td>$200,000</td><td>75%</td><td>4,100</td></tr>"
    assert schedule(*_table(read, BONUSES + row * 8)) == ()
