from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing
from summarizer.risk.near import settled
from summarizer.risk.sighting import Sighting

Make = Callable[..., Filing]
Sight = Callable[..., Sighting]


def _codes(filing: Filing, sight: Sight, **patterns: str) -> list[str]:
    """What is left of codes (told with _ for -), each seen by its pattern."""
    found = {
        name.replace("_", "-"): [sight(filing, pattern, name.replace("_", "-"))]
        for name, pattern in patterns.items()
    }
    return list(settled(found, next(iter(found.values()))[0].reading))


def test_a_sentence_of_two_flags_raises_the_one_that_says_more(made: Make, sight: Sight) -> None:
    filing = made(("8.01", "The agency sued the Company and ordered it to pay."))
    assert _codes(filing, sight, litigation="sued", regulatory_order="ordered") == [
        "regulatory-order"
    ]


def test_two_sentences_raise_both(made: Make, sight: Sight) -> None:
    filing = made(("8.01", "A tenant sued the Company. The agency ordered it to pay."))
    assert _codes(filing, sight, litigation="sued", regulatory_order="ordered") == [
        "litigation",
        "regulatory-order",
    ]


def test_a_tie_with_words_is_broken_only_by_them(made: Make, sight: Sight) -> None:
    words = "The {} of the Company resigned on Sunday."
    patterns = {"executive_departure": "resigned", "auditor_change": "resigned"}
    auditor = made(("4.01", words.format("auditor")))
    president = made(("4.01", words.format("president")))
    assert _codes(auditor, sight, **patterns) == ["auditor-change"]
    assert _codes(president, sight, **patterns) == ["executive-departure", "auditor-change"]


def test_relief_is_part_of_a_default_unless_something_was_waived(made: Make, sight: Sight) -> None:
    patterns = {"covenant_relief": "lenders", "debt_default_acceleration": "failed"}
    words = "We failed to pay. The lenders {}."
    assert _codes(made(("2.04", words.format("hold still"))), sight, **patterns) == [
        "debt-default-acceleration"
    ]
    assert _codes(made(("2.04", words.format("waived a ratio"))), sight, **patterns) == [
        "covenant-relief",
        "debt-default-acceleration",
    ]


def test_who_leaves_because_control_was_sold_raises_nothing_beside_it(
    made: Make, sight: Sight
) -> None:
    words = "Control passed to Mr. Brill. The president resigned at the closing."
    patterns = {"change_in_control": "passed", "executive_departure": "resigned"}
    assert _codes(made(("5.01", words)), sight, **patterns) == ["change-in-control"]
    assert _codes(made(("5.02", words)), sight, **patterns) == [
        "change-in-control",
        "executive-departure",
    ]


def test_terms_of_a_court_plan_are_no_dilution(made: Make, sight: Sight) -> None:
    patterns = {"bankruptcy_insolvency": "petition", "dilutive_issuance": "issued"}
    words = "We filed a petition. Shares are issued {}."
    assert _codes(made(("1.03", words.format("under the plan"))), sight, **patterns) == [
        "bankruptcy-insolvency"
    ]
    assert _codes(made(("1.03", words.format("to investors"))), sight, **patterns) == [
        "bankruptcy-insolvency",
        "dilutive-issuance",
    ]


def test_what_was_found_is_not_changed(made: Make, sight: Sight) -> None:
    filing = made(("8.01", "The agency sued the Company and ordered it to pay."))
    suit, order = sight(filing, "sued"), sight(filing, "ordered", "regulatory-order")
    found = {"litigation": [suit], "regulatory-order": [order]}
    assert settled(found, suit.reading) == {"regulatory-order": [order]}
    assert found == {"litigation": [suit], "regulatory-order": [order]}


def test_a_reverse_split_is_part_of_the_matter_of_the_listing(made: Make, sight: Sight) -> None:
    words = "Nasdaq wrote that the bid is too low. The board approved a reverse split of its stock."
    found = {"delisting_notice": "too low", "holder_rights_change": "reverse split"}
    assert _codes(made(("3.01", words)), sight, **found) == ["delisting-notice"]


def test_control_that_is_bought_from_an_insider_is_no_dealing_of_the_registrant(
    made: Make, sight: Sight
) -> None:
    filing = made(("5.01", "Ann Roe bought three of five shares from the president."))
    found = {"change_in_control": "bought", "related_party_transaction": "from the president"}
    assert _codes(filing, sight, **found) == ["change-in-control"]


def test_a_listing_that_ends_with_a_merger_is_part_of_it(made: Make, sight: Sight) -> None:
    words = "In connection with the merger the exchange was asked to suspend trading."
    codes = {"change_in_control": "merger", "delisting_notice": "suspend"}
    assert _codes(made(("5.01", words)), sight, **codes) == ["change-in-control"]
    failed = words + "\nThe exchange had notified the Company of a deficiency; it will suspend it."
    codes["delisting_notice"] = "will suspend"
    assert _codes(made(("5.01", failed)), sight, **codes) == [
        "change-in-control",
        "delisting-notice",
    ]


SALE_ENDED = "The Company agreed to be sold to Parent. On May 3, 2023, it terminated the agreement."


def test_a_report_that_tells_a_sale_and_its_end_tells_no_change_in_control(
    made: Make, sight: Sight
) -> None:
    patterns = {"change_in_control": "sold", "deal_terminated_delayed": "terminated"}
    assert _codes(made(("2", SALE_ENDED), form="10-Q"), sight, **patterns) == [
        "deal-terminated-delayed"
    ]
    assert _codes(made(("8.01", SALE_ENDED)), sight, **patterns) == [
        "change-in-control",
        "deal-terminated-delayed",
    ]
    signed_later = SALE_ENDED.replace("sold to Parent", "sold to Parent on June 8, 2023")
    assert _codes(made(("2", signed_later), form="10-Q"), sight, **patterns) == [
        "change-in-control",
        "deal-terminated-delayed",
    ]
