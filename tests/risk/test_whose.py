from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.sighting import Sighting
from summarizer.risk.whose import buys, of_deal_company, of_rivals

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]

BOUGHT = "The Company completed the acquisition of Sorrel Polymers for $120 million. "


@pytest.mark.parametrize(
    ("words", "theirs"),
    [
        ("Sorrel, which left court in 2009, had defaulted on its notes.", True),
        ("Last year the Company defaulted on its notes.", False),
        ("The Company bought Sorrel, which had defaulted on its notes.", True),
        ("Sorrel and the Company defaulted on their notes.", False),
    ],
)
def test_what_a_company_did_that_the_registrant_buys_is_not_its_own(
    made: Make, sight: Sight, words: str, *, theirs: bool
) -> None:
    filing = made(("2.01", BOUGHT + words))
    assert of_deal_company(sight(filing, "defaulted", "debt-default-acceleration")) is theirs


def test_what_a_deal_company_brings_to_the_registrant_is_its_own(made: Make, sight: Sight) -> None:
    filing = made(("2.01", BOUGHT + "Sorrel terminated the supply contract."))
    assert not of_deal_company(sight(filing, "terminated", "customer-contract-loss"))


def test_without_a_deal_every_matter_is_the_registrants(made: Make, sight: Sight) -> None:
    filing = made(("8.01", "Sorrel had defaulted on its notes."))
    assert not of_deal_company(sight(filing, "defaulted", "debt-default-acceleration"))


@pytest.mark.parametrize(
    ("words", "code", "theirs"),
    [
        ("Several carriers and peers cut guidance.", "guidance-cut", True),
        ("Like its peers, the Company cut guidance.", "guidance-cut", False),
        ("A rival cut off the Company and sued.", "litigation", False),
    ],
)
def test_what_the_industry_does_is_not_the_registrants(
    made: Make, sight: Sight, words: str, code: str, *, theirs: bool
) -> None:
    assert of_rivals(sight(made(("7.01", words)), "cut", code)) is theirs


@pytest.mark.parametrize(
    ("words", "buyer"),
    [
        ('Alder Vale Corporation, a Delaware corporation ("Parent"), and Sorrel agreed.', True),
        ('Alder Vale Corporation (the "Purchaser") and Sorrel agreed.', True),
        ('Alder Vale Corporation (the "Company") and Sorrel ("Parent") agreed.', False),
    ],
)
def test_the_side_that_buys_is_told_by_its_name_in_the_agreement(
    made: Make, sight: Sight, words: str, *, buyer: bool
) -> None:
    assert buys(sight(made(("1.01", words)), "agreed", "change-in-control")) is buyer
