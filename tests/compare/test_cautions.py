"""What a reader must know of two filings that are compared."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compare import Read, compare

See = Callable[[str], Read]


def _codes(before: Read, after: Read) -> list[str]:
    return [each.code for each in compare(before, after).warnings]


def test_an_amendment_names_what_it_amends(seen: See, report: str, amendment: str) -> None:
    comparison = compare(seen(report), seen(amendment))
    assert comparison.amends == "Current Report on Form 8-K filed on March 3, 2025"
    assert comparison.warnings == ()


def test_an_amendment_of_another_report_is_a_caution(
    seen: See, report: str, amendment: str
) -> None:
    other = amendment.replace("filed on March 3, 2025, to", "filed on May 9, 2025, to")
    comparison = compare(seen(report), seen(other))
    assert comparison.amends is None
    (caution,) = comparison.warnings
    assert caution.message == (
        "the second filing amends 'Current Report on Form 8-K filed on May 9, 2025';"
        " the first is of 2025-03-03"
    )


def test_an_amendment_that_names_no_report_is_a_caution(
    seen: See, report: str, amendment: str
) -> None:
    silent = amendment.replace("amends the Current Report on Form 8-K filed on March 3, 2025", "is")
    assert _codes(seen(report), seen(silent)) == ["amends-unknown"]


def test_other_registrants_and_other_forms_are_cautions(
    seen: See, report: str, last_year: Read
) -> None:
    other = report.replace("LARKSPUR PUMP COMPANY", "OTHER FICTIONAL MILLS INC")
    assert _codes(last_year, seen(other)) == ["other-registrant", "other-form"]


def test_filings_in_the_wrong_order_are_a_caution(last_year: Read, this_year: Read) -> None:
    assert _codes(this_year, last_year) == ["reversed"]


def test_a_filing_that_names_no_period_is_a_caution(seen: See, report: str) -> None:
    bare = report.replace(
        "Date of Report (Date of earliest event reported): March 3, 2025", "Report"
    )
    assert _codes(seen(report), seen(bare)) == ["period-unknown"]


def test_an_exhibit_that_is_not_at_hand_is_a_caution(seen: See, report: str) -> None:
    naming = report.replace(
        "<p>SIGNATURES",
        "<p>Item 9.01 Financial Statements and Exhibits</p><p>99.1 Press release</p><p>SIGNATURES",
    )
    warnings = compare(seen(report), seen(naming)).warnings
    assert [each.message for each in warnings] == [
        "named in the second filing but not at hand: EX-99.1"
    ]


def test_silence_of_a_report_on_other_events_clears_nothing(seen: See, report: str) -> None:
    silent = report.replace("resigned as chief", "remained as chief").replace("March 3", "May 9")
    assert _codes(seen(report), seen(silent)) == ["events"]
    assert _codes(seen(silent.replace("May 9", "March 1")), seen(report)) == []
