"""A main document is cut where its items, cover, contents and signatures begin."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing, SectionKind
from summarizer.domain.forms import items_of
from summarizer.parse.lines import Line
from summarizer.parse.sections import survey

Lines = Callable[..., tuple[Line, ...]]
BODY = "The registrant did what it has said it would do, and said at length why it had done so."


def kinds(lines: tuple[Line, ...], form: str = "8-K") -> list[tuple[int, str, tuple[str, ...]]]:
    return [(m.line, m.kind.value, m.items) for m in survey(lines, items_of(form)).marks]


def test_cover_items_and_signature_follow_each_other(lines: Lines) -> None:
    words = ("FORM 8-K", "ITEM 5. OTHER EVENTS", BODY, "ITEM 7. EXHIBITS", "(c) 99.1", "SIGNATURES")

    assert kinds(lines(*words)) == [
        (0, "cover", ()),
        (1, "item", ("5",)),
        (3, "item", ("7",)),
        (5, "signature", ()),
    ]


def test_items_out_of_numerical_order_are_all_found(lines: Lines) -> None:
    words = ("Item 7.01. Regulation FD Disclosure", BODY, "Item 2.02. Results of Operations", BODY)

    assert kinds(lines(*words)) == [(0, "item", ("7.01",)), (2, "item", ("2.02",))]


def test_a_contents_list_before_the_cover_heads_no_item(lines: Lines) -> None:
    words = (
        "TABLE OF CONTENTS",
        "Item 2.02. Results of Operations and Financial Condition",
        "Item 9.01. Financial Statements and Exhibits",
        "SIGNATURE",
        "FORM 8-K",
        BODY,
        "Item 2.02. Results of Operations and Financial Condition",
        BODY,
        "Item 9.01. Financial Statements and Exhibits",
        BODY,
    )

    assert kinds(lines(*words)) == [
        (0, "contents", ()),
        (4, "cover", ()),
        (6, "item", ("2.02",)),
        (8, "item", ("9.01",)),
    ]


def test_the_last_row_of_a_contents_list_does_not_swallow_what_follows(lines: Lines) -> None:
    contents = ("Item 1. Business", "Item 1A. Risk Factors", "Item 2. Properties")
    words = ("FORM 10-K", *contents, BODY, *(w for row in contents for w in (row, BODY)))

    assert [mark for mark in kinds(lines(*words), "10-K") if mark[1] == "item"] == [
        (5, "item", ("1",)),
        (7, "item", ("1A",)),
        (9, "item", ("2",)),
    ]


def test_items_that_number_anew_stand_in_their_part(lines: Lines) -> None:
    marks = survey(
        lines(
            "PART I",
            "Item 1. Financial Statements",
            BODY,
            "PART II",
            "Item 1. Legal Proceedings",
            "None.",
        ),
        items_of("10-Q"),
    ).marks

    assert [(m.kind.value, m.part, m.items) for m in marks if m.line] == [
        ("item", "I", ("1",)),
        ("heading", "II", ()),
        ("item", "II", ("1",)),
    ]


def test_an_item_that_goes_on_over_pages_is_one_section(lines: Lines) -> None:
    words = ("Item 7. Management's Discussion and Analysis of Financial Condition", BODY)
    again = ("Item 7. Management's Discussion and Analysis (Continued)", BODY)

    assert kinds(lines(*words, *again), "10-K") == [(0, "item", ("7",))]


def test_section_lines_between_items_belong_to_no_item(lines: Lines) -> None:
    words = (
        "Item 2.02. Results of Operations",
        BODY,
        "SECTION 8. OTHER EVENTS",
        "Item 8.01. Other Events",
        BODY,
    )

    assert kinds(lines(*words)) == [
        (0, "item", ("2.02",)),
        (2, "heading", ()),
        (3, "item", ("8.01",)),
    ]


def test_signatures_without_a_heading_end_the_last_item(lines: Lines) -> None:
    signed = (
        "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has "
        "duly caused this report to be signed."
    )

    assert kinds(lines("Item 8.01. Other Events", BODY, signed))[-1] == (2, "signature", ())


def test_a_document_without_items_or_cover_is_one_body(lines: Lines) -> None:
    assert kinds(lines("Words.", "More words.")) == [(0, "body", ())]


def test_every_line_of_the_text_is_in_one_section(read_report: Callable[[str], Filing]) -> None:
    filing = read_report(f"ITEM 5.  OTHER EVENTS.\n\n{BODY}\n\nSIGNATURES\n\nFictional Widgets\n")
    sections = filing.main.sections

    assert [section.kind for section in sections] == [
        SectionKind.COVER,
        SectionKind.ITEM,
        SectionKind.SIGNATURE,
    ]
    assert (
        " ".join(filing.visible.quote(section.span) for section in sections) == filing.visible.text
    )
