"""Pages are counted from breaks, or from printed numbers that count up from 1."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]


def pages(filing: Filing) -> list[tuple[int, str | None, str]]:
    return [
        (page.number, page.label, filing.visible.quote(page.span)) for page in filing.main.pages
    ]


def test_printed_numbers_stand_at_the_foot_of_their_pages(read: Read) -> None:
    filing = read("One.\n\nPage 1 of 2\n\nTwo.\n\nPage 2 of 2\n")

    assert pages(filing) == [(1, "1", "One."), (2, "2", "Two.")]


def test_words_after_the_last_printed_number_are_on_a_page_without_one(read: Read) -> None:
    assert pages(read("One.\n\nPage 1\n\nTwo.\n\nPage 2\n\nThree.\n"))[-1] == (3, None, "Three.")


def test_page_breaks_count_whatever_is_printed(read: Read) -> None:
    filing = read("One.\n<PAGE>\nTwo.\n\n  ii\n<PAGE>\nThree.\n")

    assert pages(filing) == [(1, None, "One."), (2, "ii", "Two."), (3, None, "Three.")]


def test_a_number_that_does_not_begin_at_one_shows_no_pages(read: Read) -> None:
    assert pages(read("One.\n\nPage 2 of 6\n\nTwo.\n")) == []
