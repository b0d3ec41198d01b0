"""Registrants are found beside their label, in a table of them, or by the header's names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Registrant
from summarizer.parse.lines import Line
from summarizer.parse.registrants import registrant_fields

Lines = Callable[..., tuple[Line, ...]]


@pytest.mark.parametrize(
    "page",
    [
        ("Fictional Oyj", "(Translation of registrant's name into English)"),
        ("Fictional Oyj", "(Exact name of registrant as specified in its charter)"),
        ("Exact name of registrant as specified in its charter:", "Fictional Oyj"),
        ("Fictional Oyj (Name of issuer)",),
    ],
)
def test_the_name_stands_beside_its_label(lines: Lines, page: tuple[str, ...]) -> None:
    assert [field.words for field in registrant_fields(lines(*page))] == ["Fictional Oyj"]


def test_a_table_of_registrants_gives_all_of_them_without_their_numbers(lines: Lines) -> None:
    heads = "Commission File Number Exact name of registrant as specified in its charter"
    rows = [
        f"{heads} IRS Employer Identification Number",
        "1-11111 FICTIONAL POWER HOLDINGS, INC. 11-1111111",
        "10 High Street, Springfield",
        "1-22222 FICTIONAL ELECTRIC COMPANY (an Ohio corporation) 3 Low Street 22-2222222",
    ]
    page = [line._replace(tabular=True) for line in lines(*rows)]

    assert [field.words for field in registrant_fields(page)] == [
        "FICTIONAL POWER HOLDINGS, INC.",
        "FICTIONAL ELECTRIC COMPANY",
    ]


def test_a_line_that_is_the_name_in_the_header_needs_no_label(lines: Lines) -> None:
    page = lines("FORM 8-K", "Fictional Widgets, Inc.", "Ohio")

    found = registrant_fields(page, [Registrant("FICTIONAL WIDGETS INC")])
    assert [field.words for field in found] == ["Fictional Widgets, Inc."]
    assert registrant_fields(page) == ()


@pytest.mark.parametrize(
    "page",
    [
        (
            "January 5, 2031 Date of Report (Date of earliest event reported) Fictional Oyj",
            "(Exact name of registrant as specified in its charter)",
            "Finland 001-39999 20-1111111",
        ),
        ("Date of earliest event reported: May 5, 2031 Fictional Oyj (Exact name of registrant)",),
    ],
)
def test_a_name_is_told_from_the_fields_that_one_line_runs_on(
    lines: Lines, page: tuple[str, ...]
) -> None:
    assert [field.words for field in registrant_fields(lines(*page))] == ["Fictional Oyj"]


def test_a_row_of_numbers_is_no_name(lines: Lines) -> None:
    page = lines("(Exact name of registrant as specified in its charter)", "Ohio 001-39999")

    assert registrant_fields(page) == ()
