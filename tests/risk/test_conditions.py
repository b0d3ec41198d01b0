from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk import assess
from summarizer.risk.conditions import CONDITIONS, fallen
from summarizer.risk.sighting import Sighting

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]

COMPARED = r"(?:sales|net loss) .*?(?P<now>\$\d+ million) .*?(?P<then>\$\d+ million)"


def _met(code: str, sighting: Sighting) -> bool:
    return all(condition(sighting) for condition in CONDITIONS[code])


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("Our sales were $30 million against $40 million.", Decimal(25)),
        ("Our sales were $50 million against $40 million.", Decimal(-25)),
        ("Our net loss was $13 million against $10 million.", Decimal(15)),
        ("Our net loss was $9 million against $10 million.", Decimal(-25)),
    ],
)
def test_a_fall_is_told_from_figures_and_a_loss_by_how_it_widened(
    made: Make, sight: Sight, words: str, by: Decimal
) -> None:
    assert fallen(sight(made(("2.02", words)), COMPARED)) == by


def test_words_without_figures_tell_no_fall(made: Make, sight: Sight) -> None:
    filing = made(("2.02", "Our sales declined sharply."))
    assert fallen(sight(filing, "declined")) is None


@pytest.mark.parametrize(("percent", "met"), [("9", False), ("10", True), ("31", True)])
def test_results_deteriorate_from_a_fall_of_a_tenth_on(
    made: Make, sight: Sight, percent: str, *, met: bool
) -> None:
    filing = made(("2.02", f"Sales fell {percent}% in the quarter."))
    seen = sight(filing, r"sales fell (?P<fall>\d+)%", "results-deterioration")
    assert _met("results-deterioration", seen) is met


def test_the_sales_of_customers_are_not_the_registrants_own(made: Make, sight: Sight) -> None:
    filing = made(("2.02", "Sales to customers that left us fell."))
    assert not _met("results-deterioration", sight(filing, "fell"))


@pytest.mark.parametrize(
    ("item", "words", "met"),
    [
        ("8.01", "Quarry Pond Mills filed for bankruptcy.", False),
        ("8.01", "Alder Vale filed for bankruptcy.", True),
        ("8.01", "Our subsidiary filed for bankruptcy.", True),
        ("1.03", "Quarry Pond Mills filed for bankruptcy.", True),
        (
            "8.01",
            'Quarry Mills and its units (the "Debtors") met. The Debtors filed for bankruptcy.',
            False,
        ),
        (
            "8.01",
            'Alder Vale and its units (the "Debtors") met. The Debtors filed for bankruptcy.',
            True,
        ),
    ],
)
def test_outside_its_item_an_insolvency_must_be_the_registrants(
    made: Make, sight: Sight, item: str, words: str, *, met: bool
) -> None:
    assert _met("bankruptcy-insolvency", sight(made((item, words)), "bankruptcy")) is met


@pytest.mark.parametrize(
    ("claim", "met"), [("$99,999", False), ("$100,000", True), ("$2 million.", True), ("it", True)]
)
def test_a_claim_with_an_amount_must_be_more_than_a_trifle(
    made: Make, sight: Sight, claim: str, *, met: bool
) -> None:
    assert _met("litigation", sight(made(("8.01", f"A tenant sued us for {claim}")), "sued")) is met


@pytest.mark.parametrize(
    ("words", "met"),
    [
        ("A partner of ours is in bankruptcy.", False),
        ("A partner of ours is in bankruptcy, and our sales will suffer.", True),
        ("A partner of ours ended the contract.", True),
    ],
)
def test_a_partners_insolvency_counts_only_with_its_effect(
    made: Make, sight: Sight, words: str, *, met: bool
) -> None:
    assert _met("customer-contract-loss", sight(made(("8.01", words)), "partner")) is met


@pytest.mark.parametrize("code", ["guidance-cut", "dividend-cut"])
@pytest.mark.parametrize(("now", "expected"), [("$8 million", True), ("$12 million", False)])
def test_what_is_cut_is_less_than_what_was_said_before(
    made: Make, sight: Sight, code: str, now: str, *, expected: bool
) -> None:
    filing = made(("7.01", f"The sales are seen at {now} and no more at $10 million."))
    assert _met(code, sight(filing, COMPARED, code)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Revenue decreased 22% to $8 million.", True),
        ("Mortgage banking revenue decreased 22% to $8 million.", False),
    ],
)
def test_the_result_of_a_part_is_not_that_of_the_whole(
    made: Callable[..., Filing], text: str, *, expected: bool
) -> None:
    codes = [flag.code for flag in assess(made(("2.02", text))).flags]
    assert ("results-deterioration" in codes) is expected


@pytest.mark.parametrize(
    ("words", "met"),
    [
        ("Sorrel will issue new shares.", False),
        ("The Company sold shares. Sorrel will issue new shares.", True),
        ("The new shares are exempt.", True),
    ],
)
def test_shares_that_only_another_company_issues_dilute_nobody_here(
    made: Make, sight: Sight, words: str, *, met: bool
) -> None:
    assert _met("dilutive-issuance", sight(made(("2.01", words)), "new shares|shares")) is met


@pytest.mark.parametrize(
    ("shortfall", "after", "met"),
    [
        ("had briefly been", "Nasdaq stated that the Company had regained compliance.", False),
        ("had briefly been", "The Company intends to regain compliance.", True),
        ("is", "The Company had regained compliance with another rule.", True),
    ],
)
def test_a_shortfall_told_as_past_is_over_where_compliance_was_regained(
    made: Make, sight: Sight, shortfall: str, after: str, *, met: bool
) -> None:
    filing = made(("3.01", f"The Company {shortfall} out of compliance with the rule.\n{after}"))
    assert _met("delisting-notice", sight(filing, "out of compliance")) is met
