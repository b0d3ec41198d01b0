"""Fictional deals: who signs what with whom is made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.draft import Findings
from summarizer.domain.filing import Filing
from summarizer.extract import extract

_SIGNED = (
    "On May 6, 2019, Quillbrook Mills, Inc. entered into an Agreement and Plan of Merger with "
    "Finch Corp. and Finch Merger Sub, Inc. "
)


def _events(filing: Filing) -> list[tuple[str, str | None]]:
    return [(event.type, event.date) for event in extract(filing, Findings()).events]


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (
            (
                "Finch Merger Sub, Inc. will merge with and into the Company, and the Company will "
                "survive."
            ),
            "change-in-control",
        ),
        ("Quillbrook will merge with and into Finch Corp.", "change-in-control"),
        (
            (
                "Each share of Quillbrook Mills common stock will be converted into the right to "
                "receive $12.00 in cash."
            ),
            "change-in-control",
        ),
        ("Quillbrook will acquire Finch Corp. for $80 million.", "acquisition"),
        (
            (
                "Quillbrook will cause Finch Merger Sub to commence a tender offer to acquire all "
                "of Finch Corp.'s outstanding shares of common stock, par value $0.01 per share."
            ),
            "acquisition",
        ),
        (
            (
                "Finch Corp. will survive the merger, continuing as a wholly owned subsidiary of "
                "Quillbrook Mills."
            ),
            "acquisition",
        ),
        ("The Company will sell its paper division for $80 million in cash.", "disposition"),
    ],
)
def test_the_steps_of_an_agreement_tell_whose_business_changes_hands(
    report: Callable[[str], Filing], steps: str, expected: str
) -> None:
    filing = report(f"ITEM 1.01. ENTRY.\n\n{_SIGNED}{steps}\n")
    assert sorted(_events(filing)) == sorted(
        [("agreement-signed", "2019-05-06"), (expected, "2019-05-06")]
    )


def test_a_deal_is_dated_by_its_agreement(report: Callable[[str], Filing]) -> None:
    filing = report(
        f"ITEM 1.01. ENTRY.\n\n{_SIGNED}The Board had received another proposal on April 29, 2019. "
        "At closing, Quillbrook will purchase Finch Corp.\n"
    )
    assert ("acquisition", "2019-05-06") in _events(filing)


@pytest.mark.parametrize(
    "text",
    [
        (
            "On May 6, 2019, the Company entered into a purchase agreement with Finch Corp. for "
            "the sale of its 5% notes. The Company will sell $80 million of the notes."
        ),
        (
            "On May 6, 2019, the Company entered into a supply agreement with Finch Corp. "
            "The Company will purchase paper for five years."
        ),
    ],
)
def test_securities_and_supplies_are_no_business(
    report: Callable[[str], Filing], text: str
) -> None:
    types = {type_ for type_, _ in _events(report(f"ITEM 1.01. ENTRY.\n\n{text}\n"))}
    assert types.isdisjoint({"acquisition", "disposition", "change-in-control"})
