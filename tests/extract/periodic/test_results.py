from __future__ import annotations

from summarizer.domain.filing import Filing
from summarizer.extract.parties import party
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.results import (
    results_event,
    results_headline,
    results_points,
)


def test_the_headline_holds_the_results_against_the_year_before(report: Filing) -> None:
    lead = results_headline(report, accounts(report), party(report))
    assert lead is not None
    assert lead.text == (
        "Quillbrook Mills, Inc.: Net loss of $3.4 million against income of $2.0 million;"
        " Net sales rose 9.4% to $120.5 million from $110.1 million"
    )
    assert [one.text for one in lead.quotes][:4] == ["(3,376)", "2,000", "$ 120,500", "$ 110,100"]
    assert [(one.text, one.operands) for one in lead.derivations] == [
        ("9.4%", ((2, "$ 120,500"), (3, "$ 110,100")))
    ]


def test_a_filing_without_accounts_has_no_results(report: Filing) -> None:
    assert results_headline(report, {}, party(report)) is None
    assert results_points(report, {}) == ()
    assert results_event(report, {}) is None


def test_points_give_each_run_of_numbers_its_period_and_each_its_sign(report: Filing) -> None:
    assert [one.text for one in results_points(report, accounts(report))] == [
        (
            "Operating loss of $4.1 million against income of $2.9 million; Diluted net loss per"
            " share of $0.58 (Year Ended December 31, 2019) against income of $0.53"
            " (Year Ended December 31, 2018)."
        ),
        (
            "Cash and cash equivalents of $14.2 million (December 31, 2019) against"
            " $15.8 million (December 31, 2018)."
        ),
    ]


def test_results_that_no_headline_told_are_the_first_point(report: Filing) -> None:
    first, *_ = results_points(report, accounts(report), led=False)
    assert first.text == (
        "Net loss of $3.4 million against income of $2.0 million; Operating loss of $4.1 million"
        " against income of $2.9 million; Net sales rose 9.4% to $120.5 million (Year Ended"
        " December 31, 2019) from $110.1 million (Year Ended December 31, 2018)."
    )


def test_the_event_is_of_the_day_the_period_ended(report: Filing) -> None:
    event = results_event(report, accounts(report))
    assert event is not None
    assert (event.type, event.date) == ("earnings-results", "2019-12-31")
    assert event.text == (
        "Net sales of $120.5 million against $110.1 million; Net loss of $3.4 million against"
        " income of $2.0 million"
    )
