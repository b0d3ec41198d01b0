"""Where a sentence leaves one of two open."""

from __future__ import annotations

import pytest

from summarizer.verify.joints import count_open, joints
from summarizer.verify.predicates import terms


def _joined(sentence: str) -> list[tuple[str, str]]:
    """The words beside each joint."""
    found = terms(sentence)
    return [(found[each.at - 1].text, found[each.at + 1].text) for each in joints(sentence)]


@pytest.mark.parametrize(
    ("sentence", "joined"),
    [
        ("It will pay in cash or shares.", [("cash", "shares")]),
        ("It sold or leased the mill and/or the plant.", [("sold", "leased"), ("and", "the")]),
        ("It ends on the earlier of May 1, 2020 and the closing.", [("2020", "the")]),
        ("Each holder of stock is paid in cash or shares.", [("cash", "shares")]),
        ("Rent is $500 or 6% of sales, whichever is greater.", [("500", "6")]),
    ],
)
def test_one_of_two_is_open(sentence: str, joined: list[tuple[str, str]]) -> None:
    assert _joined(sentence) == joined


@pytest.mark.parametrize(
    "sentence",
    [
        "It may sell or lease the mill.",
        "It did not sell or lease the mill.",
        "If it is sold or leased, the loan is due.",
        "Any sale or lease needs consent.",
        "Each director or officer signed.",
        "It is permitted to sell or lease the mill.",
    ],
)
def test_what_holds_of_both_is_not_open(sentence: str) -> None:
    assert joints(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The Food and Drug Administration, or FDA, agreed.",
        "Income was $4.1 million, or $0.32 per share.",
        "Sales rose $3 million or 12%.",
        "It holds 25% or more, directly or indirectly.",
        "It closed on or before May 1 with two or three mills.",
        "It must repay the loan or be in default.",
    ],
)
def test_another_name_measure_or_limit_is_no_other_thing(sentence: str) -> None:
    assert joints(sentence) == ()


def test_what_a_statement_leaves_open_is_counted_but_for_limits() -> None:
    assert count_open("It sold or leased the mill or the plant for $5 or more.") == 2
