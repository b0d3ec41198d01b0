from __future__ import annotations

import pytest

from summarizer.verify.hanging import hanging
from summarizer.verify.predicates import terms


def hung(sentence: str) -> tuple[set[str], set[str]]:
    found, read = terms(sentence), hanging(sentence)
    owners, complements = ({found[at].text for at in places} for places in read)
    return owners, complements


@pytest.mark.parametrize(
    ("sentence", "owners", "complements"),
    [
        ("Osier's lender paid.", {"Osier"}, set()),
        ("The lenders' agent paid.", {"lenders"}, set()),
        ("Our lender paid.", {"Our"}, set()),
        ("The Debtors' to use cash.", set(), set()),
        ("Velmar acquired Osier Milling's quarry.", {"Osier", "Milling"}, set()),
        ("A lender of Osier paid.", set(), {"Osier"}),
        ("Under its lease, Osier paid.", set(), {"its", "lease"}),
        ("In 2021 Osier paid.", set(), set()),
        ("Osier, through its unit, paid.", set(), set()),
    ],
)
def test_an_owner_and_what_follows_a_preposition_hang_on_a_noun(
    sentence: str, owners: set[str], complements: set[str]
) -> None:
    assert hung(sentence) == (owners, complements)


@pytest.mark.parametrize(
    "sentence",
    [
        "Osier's board approved the plan.",
        "The board of directors of Osier approved the plan.",
        "The terms of the notes require payment.",
        "Two of the directors resigned.",
        "A majority of the stockholders voted.",
    ],
)
def test_a_body_a_part_of_a_document_and_a_number_act_for_what_they_are_of(sentence: str) -> None:
    assert hung(sentence) == (set(), set())
