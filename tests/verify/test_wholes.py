from __future__ import annotations

import pytest

from summarizer.verify.predicates import terms
from summarizer.verify.wholes import wholes


def of(sentence: str) -> set[str]:
    found = terms(sentence)
    return {found[at].text for at in wholes(sentence)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Velmar sold its interest in Osier.", {"Osier"}),
        ("Velmar sold its rights to the drug.", {"the", "drug"}),
        ("Velmar repaid $5 million of the loan.", {"the", "loan"}),
        ("Velmar bought certain assets of Osier.", {"Osier"}),
        ("Velmar bought 500 Osier shares.", {"Osier"}),
    ],
)
def test_what_stands_behind_a_part_is_the_whole(sentence: str, expected: set[str]) -> None:
    assert of(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Velmar acquired all of the outstanding shares of Osier.",
        "Velmar sold 100% of the interests in Osier.",
        "Velmar bought the business of Osier.",
        "Velmar issued shares of common stock.",
        "Velmar sold a mill in Brent Ford.",
        "Velmar paid the Bank of Osier.",
    ],
)
def test_all_of_it_a_kind_a_place_and_a_name_are_no_parts(sentence: str) -> None:
    assert "Osier" not in of(sentence)
    assert not of(sentence) & {"common", "stock", "Brent", "Ford"}


def test_some_of_many_are_such() -> None:
    assert "mills" not in of("Velmar sold two of its mills.")
