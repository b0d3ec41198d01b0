from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.items import refers, told_under, whole_sighting
from summarizer.risk.reading import read

WORDS = "The Company sold 400,000 shares to one investor."


def test_what_stands_under_an_item_is_found_without_its_heading(
    made: Callable[..., Filing],
) -> None:
    reading = read(made(("3.02", f"SALES OF EQUITY\n{WORDS}"), ("8.01", "Nothing else occurred.")))
    here = told_under(reading, frozenset(("3.02",)))
    assert here is not None
    assert [one.text for one in here] == [WORDS]


def test_an_item_that_is_not_there_is_told_apart_from_an_empty_one(
    made: Callable[..., Filing],
) -> None:
    assert told_under(read(made(("8.01", WORDS))), frozenset(("3.02",))) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The disclosure under Item 1.01 is incorporated herein by reference.", True),
        (WORDS, False),
    ],
)
def test_a_sentence_that_only_points_elsewhere_refers(text: str, *, expected: bool) -> None:
    assert refers(text) is expected


def test_a_whole_sighting_holds_its_sentence(made: Callable[..., Filing]) -> None:
    reading = read(made(("3.02", WORDS)))
    sighting = whole_sighting("dilutive-issuance", reading.statements[0], reading)
    assert (sighting.match.span(), sighting.rule.code) == ((0, len(WORDS)), "dilutive-issuance")
