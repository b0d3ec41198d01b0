from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.accounts import accounts


def test_the_newest_column_is_current_wherever_it_stands(report: Filing) -> None:
    lines = accounts(report)
    told = {
        kind: (one.current.value, None if one.earlier is None else one.earlier.value)
        for kind, one in lines.items()
    }
    assert told == {
        "revenue": (Decimal(120_500_000), Decimal(110_100_000)),
        "operating": (Decimal(-4_100_000), Decimal(2_900_000)),
        "net": (Decimal(-3_376_000), Decimal(2_000_000)),
        "per-share": (Decimal("-0.58"), Decimal("0.53")),
        "cash": (Decimal(14_200_000), Decimal(15_800_000)),
        "assets": (Decimal(90_000_000), Decimal(94_000_000)),
    }
    assert lines["per-share"].parent is not None
    assert lines["per-share"].parent.text == "Net income (loss) per share:"


QUARTER = """<html><body><p>FORM 10-Q</p><p>For the quarterly period ended June 30, 2019</p>
<p><b>PART I</b></p><p><b>Item 1. Financial Statements</b></p><p>{title}</p><p>{units}</p><table>
<tr><td></td><td>Three Months Ended June 30, 2019</td><td>Six Months Ended June 30, 2019</td>
<td>Three Months Ended June 30, 2018</td><td>Six Months Ended June 30, 2018</td></tr>
<tr><td>Revenues</td><td>$ 20,500</td><td>$ 40,900</td><td>$ 18,000</td><td>$ 35,000</td></tr>
<tr><td>Operating income</td><td>1,900</td><td>3,800</td><td>1,500</td><td>2,700</td></tr>
<tr><td>Net income</td><td>1,100</td><td>2,300</td><td>900</td><td>1,600</td></tr></table>
<p>SIGNATURES</p></body></html>"""


def test_a_quarter_is_held_against_a_quarter(read: Callable[[str], Filing]) -> None:
    page = QUARTER.format(title="Statements of Income", units="(in thousands)")
    line = accounts(read(page))["revenue"]
    assert line.earlier is not None
    assert line.current.value == Decimal(20_500_000)
    assert line.earlier.value == Decimal(18_000_000)


@pytest.mark.parametrize(
    ("title", "units"),
    [("Statements of Income", "unaudited"), ("Pro Forma Statements of Income", "(in thousands)")],
    ids=["no scale", "pro forma"],
)
def test_numbers_that_may_be_another_size_or_are_supposed_are_left_out(
    title: str, units: str, read: Callable[[str], Filing]
) -> None:
    assert accounts(read(QUARTER.format(title=title, units=units))) == {}
