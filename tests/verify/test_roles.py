from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.verify.reasons import BAD_ROLE

Make = Callable[..., Filing]
Why = Callable[..., str]

BOUGHT = "On March 3, 2021, Velmar Industries, Inc. acquired Osier Partners LLC for $12.5 million."
SUED = "Osier Partners sued Velmar Industries, alleging breach of contract."
ENDED = (
    "The merger agreement was terminated by Velmar because Osier failed to obtain financing, and "
    "Osier must pay Velmar a termination fee of $3.5 million."
)
OFFICERS = (
    "Mr. John Harker resigned as Chief Financial Officer, and Ms. Clara Voss was appointed "
    "Interim Chief Financial Officer."
)
VOTE = "The board approved the plan, but stockholders rejected the increase in shares."
SUCCESSION = "John Harker succeeds Clara Voss, who resigned as president."
PROGRAM = "The plan replaced a program under which Velmar repurchased shares."
SALE = "Velmar agreed to issue and sell shares to Osier, and Osier agreed not to sell the shares."
OWN = "Osier Partners terminated its supply agreement with the Company."


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Osier Partners LLC acquired Velmar Industries, Inc. for $12.5 million.", BOUGHT),
        ("Velmar Industries was acquired by Osier Partners.", BOUGHT),
        ("Osier acquired Velmar.", BOUGHT),
        ("Velmar Industries sued Osier Partners.", SUED),
        ("Osier terminated the merger agreement.", ENDED),
        ("A termination fee of $3.5 million must be paid to Osier by Velmar.", ENDED),
        ("Clara Voss resigned.", OFFICERS),
        ("Mr. John Harker was appointed Interim Chief Financial Officer.", OFFICERS),
        ("Mr. John Harker resigned as Interim Chief Financial Officer.", OFFICERS),
        ("John Harker resigned as president.", SUCCESSION),
        ("The plan repurchased shares.", PROGRAM),
        ("Stockholders approved the plan.", VOTE),
        ("The board rejected the plan.", VOTE),
        ("Tallow Creek terminated its supply agreement.", OWN),
        ("Velmar agreed not to sell the shares.", SALE),
    ],
)
def test_who_acts_and_on_whom_is_not_exchanged(
    make: Make, why: Why, claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == BAD_ROLE


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("Osier Partners LLC was acquired by Velmar Industries, Inc.", BOUGHT),
        ("Velmar bought Osier Partners in March 2021.", BOUGHT),
        ("Velmar Industries was sued by Osier Partners.", SUED),
        ("Velmar terminated the merger agreement.", ENDED),
        ("Osier must pay Velmar a termination fee of $3.5 million.", ENDED),
        ("CFO John Harker resigned, and Clara Voss was named interim CFO.", OFFICERS),
        ("Clara Voss resigned as president.", SUCCESSION),
        ("Velmar repurchased shares.", PROGRAM),
        ("The board approved the plan.", VOTE),
        ("Stockholders rejected the increase in shares.", VOTE),
        ("Osier Partners terminated its supply agreement with Tallow Creek.", OWN),
        ("Velmar agreed to sell shares to Osier.", SALE),
        ("Osier agreed not to sell the shares.", SALE),
    ],
)
def test_the_same_roles_in_other_words_are_shown(
    make: Make, why: Why, claim: str, quote: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""
