"""Page furniture is told by shape and place, and words that merely look like it stay."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing

Read = Callable[..., Filing]


def furniture(filing: Filing) -> list[tuple[str, str]]:
    return [
        (" ".join(mark.span.of(filing.source.text).split()), mark.why)
        for mark in filing.main.furniture
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Page 2 of 6", "page number"),
        ("- Page 12 -", "page number"),
        ("- ----- -------", "rule"),
        ("* * * * *", "rule"),
        ("[Remainder of page intentionally left blank]", "blank page note"),
        ("This page intentionally left blank.", "blank page note"),
        ("-more-", "continuation mark"),
        ("&lt;PAGE&gt;", "page tag"),
    ],
)
def test_a_line_with_the_shape_of_furniture_is_furniture(read: Read, line: str, why: str) -> None:
    filing = read(f"Words of the text.\n\n{line}\n\nMore words of it.\n")

    assert [mark[1] for mark in furniture(filing)] == [why]
    assert filing.visible.text == "Words of the text. More words of it."


@pytest.mark.parametrize("line", ["99", "104", "more", "Page Industries", "###", "Item 12"])
def test_a_line_that_only_looks_like_furniture_stays(read: Read, line: str) -> None:
    assert furniture(read(f"Words of the text.\n\n{line}\n\nMore words of it.\n")) == []


def test_a_lone_number_beside_a_page_break_is_a_page_number(read: Read) -> None:
    filing = read("One thing.\n\n  3\n<PAGE>\nAnother thing.\n")

    assert furniture(filing) == [("3", "page number")]


def test_lone_numbers_that_count_up_are_page_numbers_without_page_breaks(read: Read) -> None:
    filing = read("".join(f"<p>Words {n} here.</p><p>{n}</p>" for n in ("4", "5", "6")), "x.htm")

    assert [mark[0] for mark in furniture(filing)] == ["4", "5", "6"]


def test_a_line_that_heads_three_pages_is_a_running_head(read: Read) -> None:
    filing = read("".join(f"<PAGE>\nWIDGETS REPORT\n\nPage {n} says this.\n" for n in "abc"))

    assert [mark[1] for mark in furniture(filing)] == ["running head"] * 3


def test_links_back_to_the_contents_are_running_heads(read: Read) -> None:
    filing = read("<p>One.</p><p>Table of Contents</p><p>Two.</p><p>Table of Contents</p>", "x.htm")

    assert filing.visible.text == "One. Two."


def test_a_line_after_a_continuation_mark_that_ends_in_its_page_is_a_running_head(
    read: Read,
) -> None:
    filing = read("Words.\n\n-more-\n\nWidgets Release Page 2\n\nMore words.\n")

    assert filing.visible.text == "Words. More words."
