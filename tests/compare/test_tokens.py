"""Paragraphs in tokens."""

from __future__ import annotations

import pytest

from summarizer.compare.tokens import Kind, skeleton, tokens


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Sales of $1,204, less 5.", Kind.NUMBER, ["$1,204", "5"]),
        ("a loss of $(5.2) million", Kind.NUMBER, ["$(5.2)"]),
        ("up 12.5% or (3)%", Kind.NUMBER, ["12.5%", "(3)%"]),
        ("see page 31 and Note 12", Kind.REFERENCE, ["page 31", "Note 12"]),
        ("Form 8-K, Rule 10b5-1, chip A100", Kind.NUMBER, []),
        ("ended June 30, 2024 and 2023", Kind.DATE, ["June 30, 2024", "2023"]),
        ("Taxes - 410", Kind.NUMBER, ["-", "410"]),
    ],
)
def test_numbers_dates_and_references_are_told_from_words(
    text: str, kind: Kind, found: list[str]
) -> None:
    assert [each.text for each in tokens(text) if each.kind is kind] == found


def test_every_token_is_its_place_in_the_text() -> None:
    text = "On May 4, 2031 the Board paid $ 5 million (page 3)."
    assert [text[each.start : each.end] for each in tokens(text)] == [
        each.text for each in tokens(text)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Revenue $ 48,112 $ 45,907", "Revenue $ 5 $ -"),
        ("for the three months ended March 31, 2024", "for the six months ended June 30, 2024"),
        ("In the first quarter of 2024", "In the third quarter of 2025"),
    ],
)
def test_a_row_and_its_next_year_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_other_words_are_another_skeleton() -> None:
    assert skeleton("Revenue 5") != skeleton("Net revenue 5")


def test_a_blank_never_begins_a_number() -> None:
    assert [each.text for each in tokens("of 8-K and ( 5 ) $ (3)")] == [
        "of",
        "8-K",
        "and",
        "( 5 )",
        "$ (3)",
    ]
