from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.risk import Severity
from summarizer.risk.issues import issue
from summarizer.risk.sighting import Sighting


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("We sold shares equal to 21% of our outstanding common stock.", Severity.HIGH),
        ("We sold shares equal to 20% of our outstanding common stock.", Severity.MEDIUM),
        ("We sold shares equal to 4.9% of our outstanding common stock.", Severity.LOW),
        ("We sold shares at a discount of 11% to the market.", Severity.HIGH),
        (
            "We sold 100,000 shares and warrants to purchase 50,001 shares.",
            Severity.HIGH,
        ),
        ("We sold 300,000 shares. 1,000,000 shares are outstanding.", Severity.HIGH),
        ("We sold 40,000 shares. 1,000,000 shares are outstanding.", Severity.LOW),
        ("We sold shares to the seller in the merger with Quarry Pond Mills.", Severity.LOW),
        ("We sold shares in an underwritten offering.", Severity.LOW),
        ("We sold notes convertible at a price with no floor.", Severity.CRITICAL),
        ("We sold shares in a private placement.", None),
    ],
)
def test_the_terms_of_an_issue_decide_its_rung(
    made: Callable[..., Filing],
    sight: Callable[..., Sighting],
    words: str,
    severity: Severity | None,
) -> None:
    assert issue([sight(made(("3.02", words)), "sold", "dilutive-issuance")]) is severity


def test_counts_in_capital_letters_are_read(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    words = "ALDER VALE SOLD 3 MILLION SHARES. 10 MILLION SHARES ARE OUTSTANDING."
    filing = made(("3.02", f"News of the day.\nx {words}"))
    assert issue([sight(filing, "sold", "dilutive-issuance")]) is Severity.HIGH


def test_a_discount_of_a_tenth_is_not_deep(
    made: Callable[..., Filing], sight: Callable[..., Sighting]
) -> None:
    filing = made(("3.02", "We sold shares at a 10% discount to the market."))
    assert issue([sight(filing, "sold")]) is None
