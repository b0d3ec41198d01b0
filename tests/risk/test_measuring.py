"""Amounts and days made for the purpose: every matter in them is fictional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk.measuring import award, beyond_cash, outlook, rose, runway, trial
from summarizer.risk.sighting import Sighting

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Our cash lasts only until June 2012.", Severity.HIGH),
        ("Our cash lasts only into the fourth quarter of 2012.", Severity.MEDIUM),
        ("Our cash lasts until July 2013.", Severity.LOW),
        ("Our cash lasts until 2016.", None),
        ("Our cash covers payroll only until June 2012.", None),
        ("The plant lasts until June 2012.", None),
    ],
)
def test_months_of_money_decide_the_rung(
    made: Make, sight: Sight, words: str, severity: Severity | None
) -> None:
    filing = replace(made(("8.01", words)), period=date(2012, 3, 1))
    assert runway([sight(filing, "until|into", "liquidity-strain")]) is severity


def test_without_a_period_no_months_are_counted(made: Make, sight: Sight) -> None:
    assert runway([sight(made(("8.01", "Our cash lasts until June 2012.")), "lasts")]) is None


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("It now expects $90 to $92 million, against $100 to $104 million.", Severity.HIGH),
        ("It now expects $98 million, down from $100 million.", Severity.MEDIUM),
        (
            "It now expects $99 to $101 million, where it had said $96 to $104 million.",
            Severity.LOW,
        ),
        ("It now expects $110 million, against $100 million.", None),
        ("It now expects less than before.", None),
    ],
)
def test_an_outlook_is_held_against_the_earlier_one(
    made: Make, sight: Sight, words: str, severity: Severity | None
) -> None:
    assert outlook([sight(made(("2.02", words)), "expects")]) is severity


def test_what_is_expected_now_may_stand_in_the_sentence_before(made: Make, sight: Sight) -> None:
    words = "It now expects $1.00 a share. Its previous estimate was $1.60 a share."
    assert outlook([sight(made(("2.02", words)), "previous estimate")]) is Severity.HIGH


@pytest.mark.parametrize(
    ("means", "severity"),
    [("Total assets are $96 million.", Severity.CRITICAL), ("Cash is $300 million.", None)],
)
def test_an_award_beyond_what_there_is_is_critical(
    made: Make, sight: Sight, means: str, severity: Severity | None
) -> None:
    filing = made(("8.01", f"A panel made an award of $112 million. {means}"))
    assert award([sight(filing, "award", "litigation")]) is severity


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("The Phase 3 study failed. Zelrin is the lead product.", Severity.CRITICAL),
        ("The Phase 3 study failed. Zelrin is one of nine.", None),
        ("The Phase 2 study failed. Zelrin is the lead product.", None),
        ("The Phase 3 study is on hold. Zelrin is the lead product.", None),
    ],
)
def test_a_late_trial_of_the_lead_product_that_failed_is_critical(
    made: Make, sight: Sight, words: str, severity: Severity | None
) -> None:
    assert trial([sight(made(("8.01", words)), "study")]) is severity


@pytest.mark.parametrize(
    ("words", "beyond"),
    [
        ("Net loss was $96 million. The Company had $46 million in cash.", True),
        ("Net loss was $6 million. The Company had $46 million in cash.", False),
        ("Net loss was $96 million.", False),
    ],
)
def test_a_net_loss_is_held_against_the_cash(
    made: Make, sight: Sight, words: str, *, beyond: bool
) -> None:
    assert beyond_cash([sight(made(("2.02", words)), "Net loss")]) is beyond


@pytest.mark.parametrize(
    ("words", "higher"),
    [
        ("It now expects $505 to $510 million, against $500 to $510 million.", True),
        ("It now expects $500 to $508 million, against $500 to $510 million.", False),
        ("It now expects $500 to $510 million, against $500 to $510 million.", False),
        ("It now expects more than before.", False),
    ],
)
def test_an_outlook_rose_where_no_end_is_lower(
    made: Make, sight: Sight, words: str, *, higher: bool
) -> None:
    assert rose(sight(made(("2.02", words)), "expects")) is higher
