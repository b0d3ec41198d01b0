from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.domain.filing import Filing, Page, Section, SectionKind
from summarizer.domain.position import Span
from summarizer.verify.places import Address, Places


def test_an_address_has_document_section_and_page(make: Callable[..., Filing]) -> None:
    filing = make("It closed.", "The mill was sold.")
    (document,) = filing.documents
    sections = (
        Section(SectionKind.COVER, Span(0, 11), page=1),
        Section(SectionKind.BODY, Span(11, 29), page=1),
    )
    pages = (Page(Span(0, 11), 1), Page(Span(11, 29), 2))
    filing = replace(filing, documents=(replace(document, sections=sections, pages=pages),))

    places = Places(filing)

    assert places.address(0) == Address(1, 0, 1)
    assert places.address(15) == Address(1, 1, 2)


def test_without_pages_the_page_of_the_section_is_told(make: Callable[..., Filing]) -> None:
    (document,) = make("It closed.").documents
    section = Section(SectionKind.BODY, Span(0, 10), page=7)
    filing = replace(make("It closed."), documents=(replace(document, sections=(section,)),))

    assert Places(filing).address(3) == Address(1, 0, 7)


def test_the_sentence_of_a_range_is_whole_and_may_be_several(make: Callable[..., Filing]) -> None:
    places = Places(make("It closed. The mill was sold.", "Nothing else."))

    assert places.sentence(3, 5) == (0, 10)
    assert places.sentence(3, 14) == (0, 29)
    assert places.sentence(15, 33) == (11, 43)


def test_whole_things_come_smallest_first(make: Callable[..., Filing]) -> None:
    filing = replace(
        make("Dated May 3, 2006 at noon. It closed."), cover=(("period", Span(6, 17)),)
    )

    assert Places(filing).wholes(6, 11) == ((6, 17), (0, 26), (0, 37))


def test_a_line_of_the_source_is_a_whole(make: Callable[..., Filing]) -> None:
    filing = make("Osier Mill\nBrent Ford\n")

    assert Places(filing).is_whole(0, 10)
    assert not Places(filing).is_whole(0, 5)


def test_cells_with_a_sign_alone_belong_to_the_number_beside_them(
    make_table: Callable[..., Filing],
) -> None:
    filing = make_table([("Net loss", "$", "(310", ")", "-", "4.5", "%")], ("", "2006"))
    places = Places(filing)
    start = filing.visible.text.index("Net")

    cells = [filing.visible.text[a:b] for a, b in places.cells(start, len(filing.visible.text))]

    assert cells == ["Net loss", "$ (310 )", "-", "4.5 %"]


def test_running_text_has_no_cells(make: Callable[..., Filing]) -> None:
    assert Places(make("It closed.")).cells(0, 5) == []


def test_a_row_is_a_whole(make_table: Callable[..., Filing]) -> None:
    filing = make_table([("Net loss", "(310)"), ("Sales", "4")], ("", "2006"))
    start = filing.visible.text.index("(310)")

    found = Places(filing).wholes(start, start + 5)

    assert [filing.visible.text[a:b] for a, b in found][-1] == "Net loss (310)"


def test_a_sentence_that_a_page_cuts_is_one_and_two_sentences_are_two(
    make: Callable[..., Filing],
) -> None:
    filing = make("Osier may not lend to", "the mill. It lent to the quarry.")
    text, places = filing.visible.text, Places(filing)

    found = [text[low:high] for low, high in places.sentences(0, len(text))]

    assert found == ["Osier may not lend to the mill.", "It lent to the quarry."]


def test_a_list_is_parted_behind_a_mark_where_there_is_one(make: Callable[..., Filing]) -> None:
    entry = "Osier did not acquire the mill; "
    text = entry * 700
    places = Places(make(text))

    assert places.sentence(19_980, 19_990) == (0, 20_000 // len(entry) * len(entry) - 1)


def test_a_list_that_no_stop_ends_is_read_stretch_by_stretch(make: Callable[..., Filing]) -> None:
    text = "mill " * 9_000 + "x" * 50_000
    places = Places(make(text))

    assert places.sentence(10, 14) == (0, 19_999)
    assert places.sentence(19_990, 20_004) == (0, 39_999)
    assert places.sentence(90_000, 90_001) == (85_000, 95_000)
