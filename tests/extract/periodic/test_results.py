from __future__ import annotations

from decimal import Decimal

from summarizer.domain.filing import Filing
from summarizer.extract.parties import party
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.results import (
    account_figures,
    results_event,
    results_headline,
    results_points,
)


def test_the_headline_holds_the_results_against_the_year_before(report: Filing) -> None:
    lead = results_headline(report, accounts(report), party(report))
    assert lead is not None
    assert lead.text == (
        "Quillbrook Mills, Inc.: Net sales of $120.5 million against $110.1 million;"
        " Net loss of $3.4 million against income of $2.0 million"
    )
    assert [one.text for one in lead.quotes][:4] == [
        "$ 120,500",
        "$ 110,100",
        "(3,376)",
        "2,000",
    ]


def test_a_filing_without_accounts_has_no_results(report: Filing) -> None:
    assert results_headline(report, {}, party(report)) is None
    assert results_points(report, {}) == ()
    assert results_event(report, {}) is None
    assert account_figures(report, {}) == ()


def test_points_give_each_number_its_period_and_its_sign(report: Filing) -> None:
    assert [one.text for one in results_points(report, accounts(report))] == [
        (
            "Operating loss of $4.1 million (Year Ended December 31, 2019) against income of"
            " $2.9 million (Year Ended December 31, 2018); Net loss per share: Diluted of $0.58"
            " (Year Ended December 31, 2019) against net income per share: Diluted of $0.53"
            " (Year Ended December 31, 2018)."
        ),
        (
            "Cash and cash equivalents of $14.2 million (December 31, 2019) against"
            " $15.8 million (December 31, 2018)."
        ),
    ]


def test_the_event_is_of_the_day_the_period_ended(report: Filing) -> None:
    event = results_event(report, accounts(report))
    assert event is not None
    assert (event.type, event.date) == ("earnings-results", "2019-12-31")


def test_figures_are_given_for_both_periods_with_the_heading_of_a_bare_label(
    report: Filing,
) -> None:
    found = account_figures(report, accounts(report))
    assert [(one.label, one.value, one.period) for one in found][:4] == [
        ("Net sales", Decimal(120_500_000), "FY2019"),
        ("Operating income (loss)", Decimal(-4_100_000), "FY2019"),
        ("Net income (loss)", Decimal(-3_376_000), "FY2019"),
        ("Net income (loss) per share: Diluted", Decimal("-0.58"), "FY2019"),
    ]
    assert ("Net sales", Decimal(110_100_000), "FY2018") in [
        (one.label, one.value, one.period) for one in found
    ]
