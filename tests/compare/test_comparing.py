"""Two filings side by side."""

from __future__ import annotations

from summarizer.compare import Read, compare
from summarizer.domain.comparison import ChangeKind, Comparison
from summarizer.domain.position import Span


def _told(comparison: Comparison, kind: ChangeKind) -> list[tuple[str, str]]:
    return [
        (change.before.quote if change.before else "", change.after.quote if change.after else "")
        for section in comparison.sections
        for change in section.changes
        if change.kind is kind
    ]


def test_a_filing_does_not_differ_from_itself(this_year: Read) -> None:
    comparison = compare(this_year, this_year)
    assert comparison.is_empty
    assert (comparison.same, comparison.warnings) == (17, ())


def test_every_change_of_a_year_is_told_as_what_it_is(last_year: Read, this_year: Read) -> None:
    comparison = compare(last_year, this_year)
    assert _told(comparison, ChangeKind.ADDED) == [
        ("", "Our largest customer has told us that it will build a pump factory of its own."),
        ("", "In October 2024 a putative class action was filed against us in county court."),
    ]
    assert _told(comparison, ChangeKind.REMOVED) == [
        (
            "We are not a party to any material legal proceedings at this time, fictional or real.",
            "",
        )
    ]
    assert [before for before, _ in _told(comparison, ChangeKind.CHANGED)] == [
        "Steel prices may rise faster than we can raise the prices of our pumps.",
        "Our credit agreement matures on June 30, 2026 and is secured by our plant.",
    ]
    assert [after for _, after in _told(comparison, ChangeKind.FIGURES)] == [
        "We employed 1,251 people as of December 31, 2024.",
        "Revenue in fiscal 2024 was $52.6 million. See page 35 for the statements of income.",
        "Revenue 52,640 48,250",
    ]
    assert [before for before, _ in _told(comparison, ChangeKind.MECHANICAL)] == [
        "Annual report for the fiscal year ended December 31, 2023",
        "(in thousands) 2023 2022",
    ]


def test_every_quote_stands_verbatim_in_its_filing(last_year: Read, this_year: Read) -> None:
    for section in compare(last_year, this_year).sections:
        for change in section.changes:
            for piece, read in ((change.before, last_year), (change.after, this_year)):
                if piece is not None:
                    found = read.filing.visible.quote(Span(piece.start, piece.end))
                    assert found == piece.quote


def test_counts_hold_every_passage_of_a_section(last_year: Read, this_year: Read) -> None:
    for section in compare(last_year, this_year).sections:
        assert sum(section.counts.values()) == len(section.changes)
