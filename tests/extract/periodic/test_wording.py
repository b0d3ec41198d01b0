from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.wording import joined, said_margin, said_together

PAGE = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 8. Financial Statements</b></p><p>({units})</p><table>
<tr><td></td><td>December 31, 2019</td><td>December 31, 2018</td></tr>
<tr><td>Net sales (Note 2)</td><td>{now}</td><td>{before}</td></tr>
<tr><td>Operating income (loss)</td><td>(210.0)</td><td>(330.0)</td></tr>
<tr><td>Net income (loss)</td><td>110.0</td><td>(40.0)</td></tr></table>
<p>SIGNATURES</p></body></html>"""


@pytest.mark.parametrize(
    ("units", "now", "before", "said"),
    [
        (
            "in millions",
            "1,200.0",
            "1,500.0",
            "Net sales fell 20.0% to $1,200.0 million from $1,500.0 million",
        ),
        (
            "in thousands",
            "12,345,678",
            "12,345,678",
            "Net sales of $12.35 billion against $12.35 billion",
        ),
        ("in millions", "990", "9", "Net sales of $990 million against $9 million"),
        (
            "in millions",
            "(990)",
            "(9)",
            "Net sales of $(990) million against net sales of $(9) million",
        ),
    ],
    ids=["fell", "the same", "grew beyond a percentage", "negative"],
)
def test_a_change_is_worked_out_where_it_says_something(
    units: str, now: str, before: str, said: str, read: Callable[[str], Filing]
) -> None:
    filing = read(PAGE.format(units=units, now=now, before=before))
    lines = [accounts(filing)["revenue"]]
    assert said_together(filing, lines, dated=False).text == said


def test_a_loss_and_a_turn_are_called_by_their_names(read: Callable[[str], Filing]) -> None:
    filing = read(PAGE.format(units="in millions", now="1.0", before="1.0"))
    lines = accounts(filing)
    said = said_together(filing, [lines["operating"], lines["net"]])
    assert said.text == (
        "Operating loss of $210.0 million against a loss of $330.0 million;"
        " Net income of $110.0 million (December 31, 2019) against a loss of $40.0 million"
        " (December 31, 2018)"
    )
    assert said.derivations == ()


MARGIN = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 8. Financial Statements</b></p><p>(in millions)</p><table>
<tr><td></td><td>December 31, 2019</td><td>December 31, 2018</td></tr>
<tr><td>Net sales</td><td>200.0</td><td>160.0</td></tr>
<tr><td>Gross profit</td><td>{}</td><td>40.0</td></tr>
<tr><td>Net income</td><td>10.0</td><td>9.0</td></tr></table>
<p>SIGNATURES</p></body></html>"""


def test_gross_profit_is_told_as_a_share_of_revenue(read: Callable[[str], Filing]) -> None:
    filing = read(MARGIN.format("60.0"))
    lines = accounts(filing)
    said = said_margin(filing, lines["gross"], lines["revenue"])
    assert said is not None
    assert said.text == (
        "Gross profit of $60.0 million, 30.0% of net sales, against $40.0 million, 25.0%"
    )
    both = joined([said, said])
    assert [one.operands for one in both.derivations] == [
        ((0, "60.0"), (2, "200.0")),
        ((1, "40.0"), (3, "160.0")),
        ((4, "60.0"), (6, "200.0")),
        ((5, "40.0"), (7, "160.0")),
    ]


def test_a_gross_loss_is_no_share_of_revenue(read: Callable[[str], Filing]) -> None:
    filing = read(MARGIN.format("(6.0)"))
    lines = accounts(filing)
    assert said_margin(filing, lines["gross"], lines["revenue"]) is None
