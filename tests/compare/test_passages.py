"""A filing cut for comparison."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.compare import Read
from summarizer.compare.passages import Passage, opened_book
from summarizer.domain.position import Span


def _passages(read: Read) -> Iterator[Passage]:
    for chapter in opened_book(read.filing).chapters:
        yield from chapter.passages


def test_every_passage_is_quoted_verbatim_at_its_place(this_year: Read) -> None:
    book = opened_book(this_year.filing)
    for passage in _passages(this_year):
        piece = book.evidence(passage)
        assert piece.quote == passage.text
        assert this_year.filing.visible.quote(Span(piece.start, piece.end)) == passage.text


def test_every_visible_word_is_in_a_passage_or_a_heading(this_year: Read) -> None:
    words = " ".join(passage.text for passage in _passages(this_year))
    headings = " ".join(
        this_year.filing.visible.quote(section.heading)
        for document in this_year.filing.documents
        for section in document.sections
        if section.heading
    )
    both = f"{words} {headings}".split()
    assert sorted(both) == sorted(this_year.filing.visible.text.split())


def test_a_row_is_called_by_its_first_cell(this_year: Read) -> None:
    heads = {passage.head for passage in _passages(this_year) if passage.head}
    assert heads == {"(in thousands)", "Revenue", "Income taxes"}


def test_a_place_is_found_in_its_passage(this_year: Read) -> None:
    book = opened_book(this_year.filing)
    start = this_year.filing.source.text.index("52,640")
    assert [piece.quote for piece in book.around(Span(start, start + 6))] == [
        "Revenue 52,640 48,250"
    ]
