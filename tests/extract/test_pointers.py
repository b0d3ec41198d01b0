from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.domain.statement import Importance
from summarizer.extract import extract
from summarizer.extract.pointers import pointer

RESULTS = """ITEM 2.02. RESULTS OF OPERATIONS AND FINANCIAL CONDITION.

On May 9, 2019, Quillbrook Mills, Inc. announced its results for the quarter ended March 31, 2019.

A copy of the press release is attached hereto as Exhibit 99.1 and is incorporated herein by
reference.
"""
SAID = ("On May 9, 2019, Quillbrook Mills, Inc. announced its results for the quarter.",)


def test_results_in_an_exhibit_that_is_not_there_are_pointed_to(
    report: Callable[[str], Filing],
) -> None:
    last = extract(report(RESULTS), Findings()).points[-1]
    assert last.text == "A copy of the press release is attached hereto as Exhibit 99.1."
    assert last.importance is Importance.OKAY
    assert last.quotes[0].text.startswith("A copy of the press release")


def test_a_release_at_hand_is_not_pointed_to(read: Callable[[str], Filing]) -> None:
    filing = read(
        "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nFORM 8-K\n\nDate of Report: May 9, 2019\n\n"
        f"{RESULTS}</TEXT>\n</DOCUMENT>\n"
        "<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\nQuillbrook Mills made $4.7 million in the quarter."
        "\n</TEXT>\n</DOCUMENT>\n"
    )
    assert pointer(filing, SAID) is None


def test_a_filing_that_tells_enough_points_nowhere(report: Callable[[str], Filing]) -> None:
    filing = report(RESULTS)
    assert pointer(filing, SAID) is not None
    assert pointer(filing, (*SAID, "The mill was sold.", "A dividend was declared.")) is None


def test_what_is_said_to_be_attached_is_not_said_twice(report: Callable[[str], Filing]) -> None:
    said = "The press release is furnished as Exhibit 99.1."
    assert pointer(report(RESULTS), (said,)) is None


def test_an_agreement_among_the_exhibits_is_no_matter(report: Callable[[str], Filing]) -> None:
    item = "The lease of the mill is attached as Exhibit 10.1.\n"
    assert pointer(report(f"ITEM 8.01. OTHER EVENTS.\n\n{item}"), SAID) is None
