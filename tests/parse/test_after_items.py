"""What follows the items: signatures, the exhibit index, exhibits in the same document."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.parse.after_items import heads_exhibit_index, marks_after_items
from summarizer.parse.lines import Line

Lines = Callable[..., tuple[Line, ...]]
RELEASE = "Widgets announced today that it has signed an agreement with a customer. " * 6


def kinds(lines: tuple[Line, ...]) -> list[tuple[int, str, str | None]]:
    return [(mark.line, mark.kind.value, mark.exhibit) for mark in marks_after_items(lines, 0)]


def test_a_release_without_a_heading_takes_the_number_that_the_index_lists(lines: Lines) -> None:
    words = (
        "SIGNATURES",
        "By: A. Nobody",
        "EXHIBIT INDEX",
        "Exhibit Number Description Page",
        "99.1 The Registrant's Press Release Dated",
        "March 18, 1997 5 and 6",
        "Contact: A. Nobody",
        "For Immediate Release",
        RELEASE,
    )

    assert kinds(lines(*words)) == [
        (0, "signature", None),
        (2, "exhibit-index", None),
        (6, "exhibit", "99.1"),
    ]


def test_a_release_has_no_number_where_the_index_lists_several(lines: Lines) -> None:
    words = ("EXHIBIT INDEX", "99.1 A release", "99.2 Another release", "WIDGETS, INC.", RELEASE)

    assert kinds(lines(*words)) == [(0, "exhibit-index", None), (3, "exhibit", None)]


def test_exhibits_begin_at_their_headings(lines: Lines) -> None:
    words = ("SIGNATURE", "By: A. Nobody", "EXHIBIT 10.1", RELEASE, "Exhibit 99.1", RELEASE)

    assert kinds(lines(*words)) == [
        (0, "signature", None),
        (2, "exhibit", "10.1"),
        (4, "exhibit", "99.1"),
    ]


def test_rows_of_a_list_of_exhibits_begin_no_exhibit(lines: Lines) -> None:
    words = ("SIGNATURE", "Exhibit 10.1 Agreement of May 4", "Exhibit 99.1 Release of May 4")

    assert kinds(lines(*words)) == [(0, "signature", None)]


def test_a_release_is_told_by_its_first_words_where_no_index_announces_it(lines: Lines) -> None:
    words = ("SIGNATURES", "By: A. Nobody", "FOR IMMEDIATE RELEASE", RELEASE)

    assert kinds(lines(*words)) == [(0, "signature", None), (2, "exhibit", None)]


def test_nothing_after_the_items_gives_no_marks() -> None:
    assert list(marks_after_items((), 0)) == []


def test_an_exhibit_index_is_headed_as_one() -> None:
    assert [heads_exhibit_index(w) for w in ("INDEX TO EXHIBITS", "Exhibit Index", "Exhibits")] == [
        True,
        True,
        False,
    ]
