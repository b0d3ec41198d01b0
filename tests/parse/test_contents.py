"""Rows of a contents list are parted from the headings of the body."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.forms import items_of
from summarizer.parse.contents import Row, part_contents, row_pages
from summarizer.parse.headings import item_headings
from summarizer.parse.lines import Line

Lines = Callable[..., tuple[Line, ...]]
BODY = "The registrant did what it has said it would do, and said at length why it had done so."


def parted(lines: tuple[Line, ...]) -> tuple[list[int], list[tuple[int, int]]]:
    body, lists = part_contents(item_headings(lines, items_of("10-K")), lines)
    return [heading.line for heading in body], [(each.begin, each.end) for each in lists]


def test_rows_that_name_pages_are_a_list_though_no_item_comes_again(lines: Lines) -> None:
    words = ("INDEX", "Item 1. Business 4-6", "Item 2. Properties 7", "Item 3. Legal Proceedings 9")

    assert parted(lines(*words, BODY)) == ([], [(0, 4)])


def test_rows_without_pages_are_a_list_where_their_items_come_again(lines: Lines) -> None:
    rows = ("Item 1. Business", "Item 2. Properties")

    assert parted(lines(*rows, BODY, rows[0], BODY, rows[1], BODY)) == ([3, 5], [(0, 2)])


def test_short_bodies_are_no_rows(lines: Lines) -> None:
    words = ("Item 1. Business", BODY, "Item 2. Properties", "None.", "Item 3. Legal Proceedings")

    assert parted(lines(*words, "None.")) == ([0, 2, 4], [])


def test_a_part_line_above_the_first_item_does_not_belong_to_the_list(lines: Lines) -> None:
    rows = ("Item 1. Business 3", "Item 2. Properties 5", "Item 3. Legal Proceedings 6")

    assert parted(lines(*rows, "Signatures 9", "PART I", "Item 1. Business", BODY)) == (
        [5],
        [(0, 4)],
    )


def test_the_pages_of_a_row_are_read_as_first_and_last(lines: Lines) -> None:
    heading = item_headings(lines("Item 1. Business"), items_of("10-K"))[0]

    assert list(row_pages(Row(heading, "4-6, 9 and 78-80"))) == [(4, 6), (9, 9), (78, 80)]
