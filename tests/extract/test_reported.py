from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.extract.reported import Reported, Told, headed, reported, told_day, told_period
from summarizer.extract.statements import statements

RESULTS = (
    "ITEM 2.02. RESULTS.\n\nQuillbrook Mills, Inc. reported its results for the quarter ended "
    "March 31, 2019 and for full-year 2018, compared with the quarter ended March 31, 2020. It "
    "expects more in the second quarter of 2019.\n"
)


def _reported(report: Callable[[str], Filing], text: str = RESULTS) -> Reported:
    filing = report(text)
    telling = statements(filing)
    return reported(filing, telling[0].key, telling, calendar=True)


def _iso(told: Told | None) -> str | None:
    return None if told is None else told.iso


def test_what_is_compared_or_expected_is_not_reported(report: Callable[[str], Filing]) -> None:
    found = _reported(report)
    assert (_iso(found.quarter), _iso(found.year), _iso(found.day)) == (
        "Q1 2019",
        "2018",
        "2019-03-31",
    )


def test_a_quarter_without_a_year_is_the_one_reported(report: Callable[[str], Filing]) -> None:
    found = _reported(report)
    for text, expected in (
        ("Sales for the quarter were $5 million.", "Q1 2019"),
        ("First quarter sales were $5 million.", "Q1 2019"),
        ("Sales for the full year were $5 million.", "2018"),
        ("Third quarter sales were $5 million.", None),
        ("Sales rose from last year's first quarter, the same as $5 million.", None),
        ("Sales were $5 million.", None),
    ):
        assert _iso(told_period(text, text.index("$5"), found)) == expected


def test_a_balance_is_of_the_day_that_closes_the_quarter(report: Callable[[str], Filing]) -> None:
    found = _reported(report)
    for text, expected in (
        ("Total deposits grew to $5 million.", "2019-03-31"),
        ("Sales grew to $5 million.", None),
    ):
        assert _iso(told_day(text, text.index("$5"), found)) == expected


def test_one_section_is_completed_by_another() -> None:
    assert Reported().completed(Reported()) == Reported()


def test_a_heading_names_the_quarter_of_what_stands_under_it(
    report: Callable[[str], Filing],
) -> None:
    filing = report(
        "ITEM 2.02. RESULTS.\n\nSecond Quarter 2019 Highlights\n\nTotal revenue was $5 million.\n\n"
        "Outlook for Fiscal 2019\n\nTotal revenue will be $9 million.\n"
    )
    found = {
        filing.visible.text[one.start :].split(" ", 1)[0]: (_iso(one.told), one.ahead)
        for one in headed(filing, calendar=True)
    }
    assert found["Second"] == ("Q2 2019", False)
    assert found["Outlook"] == ("FY2019", True)


def test_neither_a_bullet_nor_a_lead_nor_an_amount_ends_a_heading(
    report: Callable[[str], Filing],
) -> None:
    filing = report(
        "ITEM 2.02. RESULTS.\n\nSecond Quarter 2019 Highlights\n\nSales were made of:\n\n*\n\n"
        "Sales of $5 million, from $4 million for Q2 2018\n\nTotal revenue was $5 million.\n"
    )
    text = filing.visible.text
    before = text.index("Total revenue")
    stands = max(one.start for one in headed(filing, calendar=True) if one.start < before)
    assert text[stands:].startswith("Second Quarter 2019 Highlights")


def test_what_stands_after_a_comparison_with_decimals_is_older(
    report: Callable[[str], Filing],
) -> None:
    text = (
        "ITEM 2.02. RESULTS.\n\nThe Company reported fourth quarter earnings of $204.5 million, "
        "compared with $125.0 million, or 17 cents a share, in the fourth quarter of 2017.\n"
    )
    assert _reported(report, text) == Reported()
