from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.matters import matters

PAGE = """<html><body><p>FORM 10-K</p><p>For the fiscal year ended December 31, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p><b>Item 1A. Risk Factors</b></p><p>{risk}</p>
<p><b>Item 7. Management's Discussion and Analysis</b></p><p>{told}</p>
<p><b>Item 8. Financial Statements</b></p><p>The notes follow.</p>
<p>SIGNATURES</p></body></html>"""
SIZE = Decimal(100_000_000)


@pytest.mark.parametrize(
    ("told", "type_", "day"),
    [
        (
            "On June 3, 2019, we completed the acquisition of Ferndale Card Company.",
            "acquisition",
            "2019-06-03",
        ),
        (
            "On February 3, 2020, we sold our envelope business to a trade buyer for cash.",
            "disposition",
            "2020-02-03",
        ),
        (
            "On May 6, 2019, Ann Quill resigned as our Chief Financial Officer, effective at once.",
            "officer-or-director-change",
            "2019-05-06",
        ),
        (
            "In March 2019, we announced plans to close the Norwood mill and to cut 40 positions.",
            "restructuring",
            None,
        ),
        (
            "On July 8, 2019, the District Court denied our motion to dismiss the complaint.",
            "litigation-or-settlement",
            "2019-07-08",
        ),
        (
            "During 2019, we recorded an impairment charge of $3.1 million on the Norwood mill.",
            "impairment",
            None,
        ),
        (
            "In May 2019, a test of our goodwill resulted in a $3.1 million charge for impairment.",
            "impairment",
            None,
        ),
        (
            "On May 6, 2019, our bank consented to the issuance of a consent order by its agency.",
            "regulatory-action",
            "2019-05-06",
        ),
        (
            "On May 6, 2019, the agreement with our largest customer in Ohio was terminated.",
            "agreement-terminated",
            "2019-05-06",
        ),
        (
            "On May 6, 2019, we completed a private placement of common shares to two holders.",
            "equity-financing",
            "2019-05-06",
        ),
        (
            "On May 6, 2019, we did not make the interest payment that was due on our notes.",
            "debt-default",
            "2019-05-06",
        ),
        (
            "On April 2, 2019, we issued $50.0 million of senior notes due April 1, 2029.",
            "debt-financing",
            "2019-04-02",
        ),
        (
            "On March 4, 2019, our Board of Directors declared a dividend of $0.10 per share.",
            "dividend-or-buyback",
            "2019-03-04",
        ),
    ],
)
def test_what_was_done_in_the_period_or_since_is_typed_and_dated(
    told: str, type_: str, day: str | None, read: Callable[[str], Filing]
) -> None:
    (found,) = matters(read(PAGE.format(told=told, risk="Paper may burn.")), SIZE)
    assert (found.statement.text, found.type, found.day) == (told, type_, day)


@pytest.mark.parametrize(
    "told",
    [
        "On June 3, 2017, we completed the acquisition of Ferndale Card Company.",
        "On June 3, 2019, we may complete the acquisition of Ferndale Card Company.",
        "We completed the acquisition of Ferndale Card Company some time ago.",
        "As of June 3, 2019, we had repurchased 40,000 shares of stock for $4.0 million.",
        "The weather on June 3, 2019 was as fine as anybody in Norwood could recall.",
        "See Note 4 for the acquisition that we completed on June 3, 2019.",
    ],
    ids=["long before", "to come", "without a time", "a state", "nothing done", "a reference"],
)
def test_what_was_before_or_may_be_or_is_referred_to_is_no_matter(
    told: str, read: Callable[[str], Filing]
) -> None:
    assert matters(read(PAGE.format(told=told, risk="Paper may burn.")), SIZE) == ()


def test_a_risk_that_has_come_true_is_told_after_the_discussion(
    read: Callable[[str], Filing],
) -> None:
    sold = "On June 3, 2019, we sold our envelope business for ${} million in cash."
    found = matters(read(PAGE.format(told=sold.format("2.0"), risk=sold.format("2.1"))), SIZE)
    assert [one.statement.items for one in found] == [("7",), ("1A",)]


def test_what_it_came_to_is_told_with_it_and_weighs(read: Callable[[str], Filing]) -> None:
    alone = "On June 3, 2019, we completed the acquisition of Ferndale Card Company."
    price = "The total purchase price was $40.0 million in cash."
    (plain,) = matters(read(PAGE.format(told=alone, risk="Paper may burn.")), SIZE)
    filing = read(PAGE.format(told=f"{alone} {price}", risk="Paper may burn."))
    (priced,) = matters(filing, SIZE)
    assert plain.amount is None
    assert priced.amount is not None
    assert filing.visible.text[slice(*priced.amount)] == price
    assert priced.weight > plain.weight
