"""What became of every passage."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compare import Read
from summarizer.compare.answers import Counterparts, answered
from summarizer.compare.passages import Book, opened_book
from summarizer.compare.sections import matched

See = Callable[[str], Read]


def _books(one: Read, other: Read) -> tuple[Book, Book]:
    return opened_book(one.filing), opened_book(other.filing)


def test_every_passage_of_both_filings_is_told_of_once(last_year: Read, this_year: Read) -> None:
    book, other = _books(last_year, this_year)
    found = answered(matched(book.chapters, other.chapters, same_form=True))
    told = [each for section in found for each in section.answers]
    before = sorted(each.before.start for each in told if each.before)
    after = sorted(each.after.start for each in told if each.after)
    assert before == sorted(passage.start for each in book.chapters for passage in each.passages)
    assert after == sorted(passage.start for each in other.chapters for passage in each.passages)


def test_what_went_to_another_section_was_moved(seen: See) -> None:
    moved = "Our only foundry could be damaged by a flood of the fictional Larkspur river."
    page = (
        "<p>FORM 8-K</p><p>Item 7.01 Regulation FD Disclosure</p><p>Words.</p>{}"
        "<p>Item 8.01 Other Events</p><p>Words.</p>{}<p>SIGNATURES</p>"
    )
    book, other = _books(
        seen(page.format(f"<p>{moved}</p>", "")), seen(page.format("", f"<p>{moved}</p>"))
    )
    found = answered(matched(book.chapters, other.chapters, same_form=True))
    told = [each for section in found for each in section.answers]
    assert [
        (each.before.text, each.after.text)
        for each in told
        if each.moved and each.before and each.after
    ] == [(moved, moved)]
    assert [each for each in told if each.before is None or each.after is None] == []


def test_what_stands_in_the_place_of_evidence_is_found(last_year: Read, this_year: Read) -> None:
    book, other = _books(last_year, this_year)
    found = answered(matched(book.chapters, other.chapters, same_form=True))
    pairs = [(each.before, each.after) for section in found for each in section.answers]
    onward = Counterparts(pairs, book, other)
    steel = next(p for c in book.chapters for p in c.passages if p.text.startswith("Steel"))
    assert [piece.quote for piece in onward.of([book.evidence(steel)])] == [
        "Steel prices may rise much faster than we can raise the prices of our pumps."
    ]


def test_a_section_that_one_filing_alone_cuts_off_is_looked_for_everywhere(seen: See) -> None:
    """The same words under a heading of their own, and without it."""
    words = "".join(
        f"<p>Our mill number {n} in the valley was kept as it was.</p>" for n in range(9)
    )
    page = (
        "<p>FORM 8-K</p><p>Item 7.01 Regulation FD Disclosure</p><p>Words.</p>{}"
        "<p>{}</p><p>The end of it all.</p><p>SIGNATURES</p>"
    )
    cut = seen(page.format("<p>Item 8.01 Other Events</p>", words))
    whole = seen(page.format("", words.replace("kept as it was", "kept as it is", 1)))
    book, other = _books(cut, whole)
    found = answered(matched(book.chapters, other.chapters, same_form=True))
    told = [each for section in found for each in section.answers]
    assert [each for each in told if each.moved] == []
    changed = [
        each.after.text
        for each in told
        if each.before and each.after and each.before.text != each.after.text
    ]
    assert changed == ["Our mill number 0 in the valley was kept as it is."]
    assert [each for each in told if each.before is None or each.after is None] == []


def test_rows_of_sections_that_have_nothing_in_common_do_not_answer_each_other(seen: See) -> None:
    page = (
        "<p>FORM 8-K</p><p>Item {} {}</p><p>{}</p>"
        "<table><tr><td>Total</td><td>{}</td></tr></table><p>SIGNATURES</p>"
    )
    one = seen(page.format("5.07", "Submission of Matters to a Vote", "They voted.", "912"))
    other = seen(page.format("2.02", "Results of Operations", "We sold pumps.", "48"))
    book, later = _books(one, other)
    found = answered(matched(book.chapters, later.chapters, same_form=True))
    told = [each for section in found for each in section.answers]
    assert [each.before.text for each in told if each.before and not each.after] == [
        "They voted.",
        "Total 912",
    ]
