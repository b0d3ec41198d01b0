"""Cover fields are found however the cover is laid out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from summarizer.domain.filing import Registrant
from summarizer.domain.identity import FormType
from summarizer.parse.cover import read_cover
from summarizer.parse.lines import Line

Lines = Callable[..., tuple[Line, ...]]


def test_a_centered_cover_gives_all_its_fields(lines: Lines) -> None:
    page = lines(
        "FORM 8-K",
        "Date of Report (Date of Earliest Event Reported): March 18, 1997",
        "Widgets, Inc.",
        "(Exact name of registrant as specified in its charter)",
        "Ohio 0-17999 04-2726691",
        "(State or other jurisdiction (Commission file number) (IRS Employer",
        "of incorporation) Identification No.)",
        "3 High Street, Norwood, Ohio 02062",
        "(Address of principal executive offices) (Zip Code)",
        "Registrant's telephone number, including area code: (617) 555-0100",
    )
    cover = read_cover(page)

    assert {field.name: field.words for field in cover.fields} == {
        "form": "FORM 8-K",
        "period": "March 18, 1997",
        "registrant": "Widgets, Inc.",
        "jurisdiction": "Ohio",
        "file-number": "0-17999",
        "irs-number": "04-2726691",
        "address": "3 High Street, Norwood, Ohio 02062",
        "telephone": "(617) 555-0100",
    }
    assert (cover.form, cover.period) == (FormType("8-K"), date(1997, 3, 18))
    text = " ".join(line.words for line in page)
    assert all(text[field.start : field.end] == field.words for field in cover.fields)


@pytest.mark.parametrize(
    ("words", "form"),
    [
        (("FORM 8-K/A",), FormType("8-K", amendment=True)),
        (("Form 8-K", "(Amendment No. 2)"), FormType("8-K", amendment=True)),
        (("FORM 10-Q", "[X] QUARTERLY REPORT"), FormType("10-Q")),
        (("Form 10-K405",), FormType("10-K405")),
        (("FORM 12b-25",), FormType("NT 10-K")),
        (("No form at all",), None),
    ],
)
def test_the_form_is_told_with_its_amendment(
    lines: Lines, words: tuple[str, ...], form: FormType | None
) -> None:
    assert read_cover(lines(*words)).form == form


@pytest.mark.parametrize(
    "words",
    [
        ("Date of Report (Date of earliest event reported): November 11, 2018",),
        ("Date of Report (Date of earliest event reported)", "November 11, 2018"),
        ("November 11, 2018", "Date of Report (Date of earliest event reported)"),
        ("Date of Report: November 14, 2018 (November 11, 2018)",),
        ("For the quarterly period ended November 11, 2018",),
    ],
)
def test_the_period_stands_beside_its_label(lines: Lines, words: tuple[str, ...]) -> None:
    assert read_cover(lines("FORM 8-K", *words)).period == date(2018, 11, 11)


@pytest.mark.parametrize(
    "words",
    [
        ("Widgets, Inc.", "(Exact name of registrant as specified in its charter)"),
        ("Widgets, Inc. (Exact name of registrant as specified in its charter)",),
        ("(Exact name of registrant as specified in its charter)", "Widgets, Inc."),
        ("Widgets, Inc.", "May 4, 1999", "(Exact Name of Registrant as Specified in Charter)"),
    ],
)
def test_the_registrant_stands_beside_its_label(lines: Lines, words: tuple[str, ...]) -> None:
    assert read_cover(lines("FORM 8-K", *words)).registrant == "Widgets, Inc."


def test_a_name_that_the_header_knows_needs_no_label(lines: Lines) -> None:
    cover = read_cover(lines("FORM 8-K", "Widgets, Inc."), (Registrant("WIDGETS INC"),))

    assert cover.registrant == "Widgets, Inc."


def test_a_day_alone_on_its_line_is_the_period_where_no_label_names_one(lines: Lines) -> None:
    page = lines("FORM 8-K", "CURRENT REPORT", "December 14, 2031", "Widgets, Inc.")

    assert read_cover(page).period == date(2031, 12, 14)
    assert read_cover(lines("FORM 8-K", "Signed on December 14, 2031")).period is None
