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
    page = lines("FORM 8-K", "Fictional Widget Makers", "Ohio")

    found = registrant_fields(page, [Registrant("FICTIONAL WIDGET MAKERS")])
    assert [field.words for field in found] == ["Fictional Widget Makers"]
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


def test_a_name_is_taken_out_of_the_columns_over_its_label(lines: Lines) -> None:
    page = lines(
        "Nevada Fictional Foods, Inc. 13-1111111",
        "(State or other (Exact Name of registrant as specified (I.R.S.",
        "incorporation) in its charter) Employer Identification Number)",
    )

    assert [field.words for field in registrant_fields(page)] == ["Fictional Foods, Inc."]


def test_a_state_that_begins_a_name_stays_where_no_column_of_states_is_labelled(
    lines: Lines,
) -> None:
    page = lines("Ohio Fictional Power 31-1111111", "(Exact name of registrant)")

    assert [field.words for field in registrant_fields(page)] == ["Ohio Fictional Power"]


def test_several_registrants_stand_between_their_numbers_without_a_label(lines: Lines) -> None:
    page = lines(
        "Commission Registrant, State of Incorporation, I.R.S. Employer",
        "1-1111 The Fictional Company 58-1111111",
        "(A Delaware Corporation)",
        "1-2222 Georgia Fictional Power Company 58-2222222",
    )

    assert [field.words for field in registrant_fields(page)] == [
        "The Fictional Company",
        "Georgia Fictional Power Company",
    ]


def test_a_telephone_number_may_begin_a_name(lines: Lines) -> None:
    page = lines("1-800-FICTIONAL.COM, INC.", "(Exact name of registrant)")

    assert [field.words for field in registrant_fields(page)] == ["1-800-FICTIONAL.COM, INC."]


def test_without_label_and_header_a_name_is_known_by_its_end(lines: Lines) -> None:
    page = lines("Date of Report: May 5, 2031", "FICTIONAL'S FOURTH FILM, INC.", "Nevada")

    assert [field.words for field in registrant_fields(page)] == ["FICTIONAL'S FOURTH FILM, INC."]
    assert registrant_fields(page, [Registrant("OTHER CO")]) == ()


def test_a_trust_without_a_label_is_known_by_its_kind_and_no_table_further_down_names_one(
    lines: Lines,
) -> None:
    cover = ("Date of Report: May 5, 2031", "Fictional Mortgage Loan Trust 2030-4A, 2030-4B")
    item = ("Item 5. Other Events", "Class A Certificate NA NA", "Another Fictional Trust")

    found = registrant_fields(lines(*cover, *item))
    assert [field.words for field in found] == ["Fictional Mortgage Loan Trust 2030-4A, 2030-4B"]
    assert registrant_fields(lines(*item)) == ()
