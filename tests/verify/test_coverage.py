from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.filing import (
    Block,
    BlockKind,
    Document,
    Filing,
    Hidden,
    Section,
    SectionKind,
    Source,
)
from summarizer.domain.position import Span, VisibleText
from summarizer.domain.summary import Gap
from summarizer.verify.coverage import coverage, exhibits_not_at_hand
from summarizer.verify.places import Places


def missing(filing: Filing) -> tuple[str, ...]:
    return exhibits_not_at_hand(filing, Places(filing))


def as_section(filing: Filing, kind: SectionKind, items: tuple[str, ...] = ()) -> Filing:
    (document,) = filing.documents
    (section,) = document.sections
    changed = replace(document, sections=(section._replace(kind=kind, items=items),))
    return replace(filing, documents=(changed,))


def with_exhibit(filing: Filing, number: str, kind: str | None = None) -> Filing:
    end = len(filing.source.text)
    section = Section(SectionKind.EXHIBIT, Span(end, end), exhibit=number)
    document = Document(2, main=False, span=Span(end, end), sections=(section,), type=kind)
    return replace(filing, documents=(*filing.documents, document))


def test_all_that_is_read_is_counted_in_folded_characters(make: Callable[..., Filing]) -> None:
    filing = make("The mill was sold.")

    found = coverage(filing, Places(filing))

    assert (found.characters, found.read, found.share) == (18, 18, 1.0)
    assert (found.not_read, found.not_at_hand, found.hidden) == ((), (), 0)


def test_a_document_that_is_no_text_is_a_gap_with_its_reason(make: Callable[..., Filing]) -> None:
    filing = make("The mill was sold.", "begin 644 mill.jpg")
    body = filing.documents[0]
    read = replace(body, span=Span(0, 18), blocks=body.blocks[:1])
    picture = Document(
        2, main=False, span=Span(19, 37), sections=(), type="GRAPHIC", unread="not text"
    )
    filing = replace(filing, documents=(read, picture))

    found = coverage(filing, Places(filing), (Gap(0, 4, "budget"),))

    assert (found.characters, found.read) == (37, 19)
    assert found.not_read == (Gap(19, 37, "not text"),)
    assert found.not_read_by_model == (Gap(0, 4, "budget"),)


def test_hidden_words_are_counted_folded(make: Callable[..., Filing]) -> None:
    filing = replace(make("It closed."), hidden=(Hidden(Span(0, 2), "white", "buy  now"),))

    assert coverage(filing, Places(filing)).hidden == 7


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The release is filed as Exhibit 99.1 to this report.", ("EX-99.1",)),
        ("See Exhibits 10.1, 10.2 and 99.", ("EX-10.1", "EX-10.2")),
        ("The agreement is filed as Exhibit 10.1 hereto.", ("EX-10.1",)),
        ("It is attached as Exhibit No. 2.01.", ("EX-2.1",)),
        (
            "The release is incorporated herein by reference and filed as Exhibit 99.1 hereto.",
            ("EX-99.1",),
        ),
        ("Incorporated by reference to Exhibit 10.1 of the Form 10-K for 2005.", ()),
        ("The plan was previously filed as Exhibit 10.4.", ()),
        ("Exhibit 4.1 to the registrant's Registration Statement on Form S-3 applies.", ()),
        ("Exhibit 101 holds structured data and Exhibit 104 the cover page.", ()),
        ("Exhibit A to the agreement lists 12.5 acres.", ()),
        ("Item 6. Exhibits 50", ()),
    ],
)
def test_exhibits_named_in_running_text_are_missed_unless_filed_before(
    make: Callable[..., Filing], sentence: str, named: tuple[str, ...]
) -> None:
    found = missing(make(sentence))

    assert tuple(each for each in found if each != "EX-99") == named


@pytest.mark.parametrize(
    ("kind", "items"), [("exhibit-index", ()), ("item", ("9.01",)), ("item", ("7",))]
)
def test_entries_of_a_list_of_exhibits_are_missed(
    make: Callable[..., Filing], kind: str, items: tuple[str, ...]
) -> None:
    filing = make(
        "(c) Exhibits.",
        "2.1 Agreement of Merger with Osier Partners",
        "10.1* Lease, incorporated by reference to the Form 10-K for 2005",
        "99.1 Press Release dated May 3, 2006 5",
        "104 Cover Page Interactive Data File",
        "4 of 6",
        "(1) The financial statements will be filed by amendment.",
        "Item 9.01 Financial Statements",
    )

    assert missing(as_section(filing, SectionKind(kind), items)) == ("EX-2.1", "EX-99.1")
    assert missing(as_section(filing, SectionKind.BODY)) == ()


def test_an_entry_may_be_a_row_of_cells() -> None:
    text = "99.1 Press release 10.1 Lease, previously filed"
    blocks = (
        Block(0, 4, BlockKind.CELL, 0, 0),
        Block(5, 18, BlockKind.CELL, 0, 0),
        Block(19, 23, BlockKind.CELL, 0, 1),
        Block(24, 47, BlockKind.CELL, 0, 1),
    )
    span = Span(0, len(text))
    section = Section(SectionKind.EXHIBIT_INDEX, span)
    filing = Filing(
        Source("made-up.txt", "0" * 64, "utf-8", text, ()),
        VisibleText(text, [0], [0], [len(text)]),
        (Document(1, main=True, span=span, sections=(section,), blocks=blocks),),
    )

    assert missing(filing) == ("EX-99.1",)


@pytest.mark.parametrize(
    ("number", "kind"),
    [("99.1", None), ("99.01", None), ("", "EX-99.1"), ("", "EX-99"), ("99", None)],
)
def test_an_exhibit_that_is_there_is_not_missed(
    make: Callable[..., Filing], number: str, kind: str | None
) -> None:
    filing = with_exhibit(make("The release is filed as Exhibit 99.1."), number, kind)

    assert missing(filing) == ()


def test_exhibits_are_listed_in_the_order_of_their_numbers(make: Callable[..., Filing]) -> None:
    assert missing(make("Exhibits 99.1, 10.11 and 10.2 are filed herewith.")) == (
        "EX-10.2",
        "EX-10.11",
        "EX-99.1",
    )


def test_a_sentence_that_names_exhibits_by_the_thousand_is_read_once(
    make: Callable[..., Filing],
) -> None:
    names = " ".join(["Exhibit 10.1"] * 1_200)

    assert missing(make(f"It filed {names}.")) == ("EX-10.1",)
    assert missing(make(f"It filed {names}, incorporated by reference to its report.")) == ()
