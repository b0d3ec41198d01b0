"""Proper names in texts, by fictional people and firms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.names import NameKind, names


def _found(text: str) -> list[tuple[str, str]]:
    return [(name.text, str(name.kind)) for name in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was sold by Beacon Fund, L.P. and affiliates.",
            [("Beacon Fund, L.P.", "organisation")],
        ),
        ("It was sold to Acme, Inc. in May.", [("Acme, Inc.", "organisation")]),
        ("It was lent by Roe & Co. in May.", [("Roe & Co.", "organisation")]),
        ("It was lent by Bank of Beacon in May.", [("Bank of Beacon", "organisation")]),
        (
            "It was seen by the Pen and Ink Administration.",
            [("Pen and Ink Administration", "organisation")],
        ),
        ("It was said by Mr. Roe.", [("Roe", "person")]),
        ("It was said by Jane L.P. Roe.", [("Jane L.P. Roe", "person")]),
        ("It was said by Jane Roe, Chairman.", [("Jane Roe", "person")]),
        ("It was said by President John Roe.", [("John Roe", "person")]),
        ("It was said by Ludwig van Doe.", [("Ludwig van Doe", "unknown")]),
        ("It was sold in Ohio.", [("Ohio", "place")]),
        ("It was made in New York.", [("New York", "place")]),
        ("It was sold by Acme's owner.", [("Acme", "unknown")]),
        ("It was sold by Acme and Beacon.", [("Acme", "unknown"), ("Beacon", "unknown")]),
        ("Vaxolin B offered no gain.", [("Vaxolin B", "unknown")]),
        ("BioAcme is growing.", [("BioAcme", "unknown")]),
        ("huC2-DM1 is growing.", [("huC2-DM1", "unknown")]),
        ("Acme grew. It is run by Acme.", [("Acme", "unknown"), ("Acme", "unknown")]),
    ],
)
def test_a_name_is_found_with_its_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert _found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Revenue rose.",
        "It is filed under the Securities Exchange Act as non-GAAP revenue.",
        "The Company sold Common Stock to the Board of Directors.",
        "In March, on Monday, it was closed.",
        "The Chief Executive Officer agreed.",
        "ACME ENDS DEVELOPMENT OF ITS DRUG",
        "Firm Announces Completion Of Private Placement",
        "Pursuant to Item 5 of Form 8-K it was filed.",
        "",
    ],
)
def test_defined_terms_and_openings_are_no_names(text: str) -> None:
    assert names(text) == ()


def test_a_heading_holds_the_names_that_the_text_shows() -> None:
    text = "ACME ENDS WORK\nToday it was said by Acme that work ends."
    assert [name.text for name in names(text)] == ["ACME", "Acme"]


def test_a_heading_holds_names_with_an_ending() -> None:
    assert _found("ACME, INC. REPORTS RESULTS") == [("ACME, INC.", "organisation")]


@given(
    st.lists(
        st.sampled_from(
            ["Acme", " ", ", ", "Inc.", "of", "and", "&", "Mr.", "J.", "'s", "van", "THE", "X"],
        ),
        max_size=20,
    ).map("".join)
    | st.text(max_size=60),
)
def test_names_are_ordered_and_inside_the_text(text: str) -> None:
    place = 0
    for name in names(text):
        assert place <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        assert name.kind in NameKind
        place = name.end


@pytest.mark.parametrize("piece", ["Acme ", "Acme and ", "A. ", "& ", "van "])
def test_a_long_run_of_one_piece_is_read_to_its_end(piece: str) -> None:
    text = piece * (40_000 // len(piece))

    assert all(text[name.start : name.end] == name.text for name in names(text))
