from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from summarizer.domain.filing import Filing
from summarizer.extract.tallies import tally
from summarizer.extract.timing import When

PAGE = """<html><body><p>FORM 8-K</p><p>Date of Report: May 9, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 5.07. Submission of Matters to a Vote of Security Holders</b></p>
<p>The annual meeting was held on May 9, 2019.</p>{title}<table>{rows}</table><p>SIGNATURES</p>
</body></html>"""
SIDES = """<tr><td>{vote}For</td><td>{vote}Against</td><td>Abstain</td></tr>
<tr><td>9,140,257</td><td>2,872,909</td><td>1,200</td></tr>"""
NAMES = """<tr><td>Nominee</td><td>For</td><td>Withheld</td></tr>
<tr><td>Ann Quill</td><td>9,140,257</td><td>30,100</td></tr>
<tr><td>Ben Brook</td><td>9,100,257</td><td>70,100</td></tr>
<tr><td>Cy Finch</td><td>8,140,257</td><td>1,030,100</td></tr>
<tr><td>Di Marsh</td><td>9,120,257</td><td>50,100</td></tr>
<tr><td>Ed Reed</td><td>9,130,257</td><td>40,100</td></tr>"""


def _tally(read: Callable[[str], Filing], rows: str, title: str = "") -> list[tuple[object, ...]]:
    filing = read(PAGE.format(rows=rows, title=title))
    found = tally(filing, filing.documents[0].tables[0], When(None))
    return [(won, one.label, one.value, one.unit) for won, one in found]


def test_sides_are_counted_in_votes_where_they_are_called_so(read: Callable[[str], Filing]) -> None:
    assert _tally(read, SIDES.format(vote="Votes ")) == [
        (True, "Votes For", Decimal(9_140_257), "count"),
        (False, "Votes Against", Decimal(2_872_909), "count"),
    ]


def test_sides_are_shares_elsewhere_and_named_by_their_proposal(
    read: Callable[[str], Filing],
) -> None:
    title = "<p><b>Proposal 2: Ratification of the auditor</b></p>"
    assert _tally(read, SIDES.format(vote=""), title) == [
        (True, "For, Proposal 2: Ratification of the auditor", Decimal(9_140_257), "shares"),
        (False, "Against, Proposal 2: Ratification of the auditor", Decimal(2_872_909), "shares"),
    ]


def test_of_nominees_whom_most_votes_opposed_is_told(read: Callable[[str], Filing]) -> None:
    assert _tally(read, NAMES) == [(False, "Withheld, Cy Finch", Decimal(1_030_100), "shares")]


def test_an_election_that_nobody_opposed_is_no_news(read: Callable[[str], Filing]) -> None:
    assert _tally(read, NAMES.replace("1,030,100", "30,100")) == []
