from __future__ import annotations

from decimal import Decimal

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.figures import account_figures


def test_results_are_given_for_both_periods_with_the_heading_of_a_bare_label(
    report: Filing,
) -> None:
    found = account_figures(report, accounts(report))
    assert [(one.label, one.value, one.period) for one in found] == [
        ("Net sales", Decimal(120_500_000), "FY2019"),
        ("Net sales", Decimal(110_100_000), "FY2018"),
        ("Operating income (loss)", Decimal(-4_100_000), "FY2019"),
        ("Net income (loss)", Decimal(-3_376_000), "FY2019"),
        ("Net income (loss)", Decimal(2_000_000), "FY2018"),
        ("Net income (loss) per share: Diluted", Decimal("-0.58"), "FY2019"),
        ("Cash and cash equivalents", Decimal(14_200_000), "2019-12-31"),
    ]


def test_a_filing_without_accounts_has_no_figures(report: Filing) -> None:
    assert account_figures(report, {}) == ()
