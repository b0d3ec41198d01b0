from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract import extract


def _figures(filing: Filing) -> set[tuple[Decimal, str, str | None]]:
    return {(one.value, one.unit, one.period) for one in extract(filing, Findings()).figures}


def test_the_seeds_have_their_figures(seeds_march: Filing, seeds_december: Filing) -> None:
    assert _figures(seeds_march) == {(Decimal(155), "people", None), (Decimal(47), "count", None)}
    assert _figures(seeds_december) == {
        (Decimal(3_000_000), "USD", "1997-12-11"),
        (Decimal("1.0625"), "USD/share", None),
    }


def test_an_amount_has_the_day_of_what_was_done(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nOn May 7, 2019, the Company sold its mill. It received "
        "$5,000,000 in cash from the buyer.\n"
    )
    assert _figures(filing) == {(Decimal(5_000_000), "USD", "2019-05-07")}


def test_a_loss_is_negative(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nThe Company reported a net loss of $8.4 million.\n"
    )
    assert _figures(filing) == {(Decimal(-8_400_000), "USD", None)}


def test_there_are_at_most_twelve_and_none_twice(report: Callable[[str], Filing]) -> None:
    mills = " ".join(f"The Company sold a mill for ${n},000,000 in cash." for n in range(3, 30))
    filing = report(f"ITEM 8.01. OTHER EVENTS.\n\n{mills} {mills}\n")
    assert len(extract(filing, Findings()).figures) == len(_figures(filing)) == 12


def test_what_a_loss_is_for_a_share_is_negative(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nThe Company reported a net loss of $5.1 million, or $0.43 per "
        "share, compared to net income of $4.7 million, or $0.39 per share.\n"
    )
    assert _figures(filing) == {
        (Decimal(-5_100_000), "USD", None),
        (Decimal("-0.43"), "USD/share", None),
        (Decimal(4_700_000), "USD", None),
        (Decimal("0.39"), "USD/share", None),
    }


RESULTS = """<html><body><p>FORM 8-K</p><p>Date of Report: May 9, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 2.02. Results of Operations and Financial Condition</b></p>
<p>Net sales for the quarter ended March 31, 2019 were $12.3 million.</p>
<table><tr><td></td><td>{head}</td></tr><tr><td>Net sales</td><td>$ 12,345,678</td></tr></table>
<p>SIGNATURES</p></body></html>"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Three Months Ended March 31, 2019", (Decimal(12_345_678), "USD", "Q1 2019")),
        ("Total", (Decimal(12_300_000), "USD", "Q1 2019")),
    ],
)
def test_what_prose_rounds_and_a_table_tells_is_one_figure(
    read: Callable[[str], Filing], head: str, expected: tuple[Decimal, str, str]
) -> None:
    assert _figures(read(RESULTS.format(head=head))) == {expected}
