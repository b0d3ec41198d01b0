from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract.periodic.draft import periodic_draft
from summarizer.extract.salience import weigh
from summarizer.extract.statements import statements

BARE = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p>
<p>Net sales increased 9 percent to $120.5 million in 2019, primarily due to higher prices.</p>
<p>SIGNATURES</p></body></html>"""


def test_a_report_is_told_by_its_results_and_at_most_seven_points(report: Filing) -> None:
    draft = periodic_draft(report, weigh(statements(report), ()), (), Findings())
    assert draft.headline is not None
    assert draft.headline.text.startswith("Quillbrook Mills, Inc.: Net loss of $3.4 million")
    assert len(draft.points) <= 7
    assert draft.events[0].type == "earnings-results"
    assert len(draft.figures) <= 12


def test_what_happened_is_a_point_and_an_event(report: Filing) -> None:
    draft = periodic_draft(report, weigh(statements(report), ()), (), Findings())
    sold = "On February 3, 2020, we sold our mill in Norwood for $5.0 million in cash."
    assert sold in [one.text for one in draft.points]
    assert [(one.type, one.date) for one in draft.events] == [
        ("earnings-results", "2019-12-31"),
        ("disposition", "2020-02-03"),
    ]


def test_a_report_without_statements_is_told_by_its_prose(read: Callable[[str], Filing]) -> None:
    filing = read(BARE)
    draft = periodic_draft(filing, weigh(statements(filing), ()), (), Findings())
    assert draft.headline is not None
    assert "Net sales increased 9 percent" in draft.headline.text
