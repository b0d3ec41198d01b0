"""A form without items is cut at its own headings."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.parse.lines import Line
from summarizer.parse.outline import cover_end, outline_marks

Lines = Callable[..., tuple[Line, ...]]


def test_the_cover_ends_after_the_last_line_that_only_a_cover_has(lines: Lines) -> None:
    words = ("FORM 6-K", "Fictional Widgets", "(Exact name of registrant)", "Widgets sold well.")

    assert cover_end(lines(*words)) == 3


def test_each_heading_begins_a_section_and_what_stands_before_is_one(lines: Lines) -> None:
    made = lines("Words.", "THE OFFERING", "More words.", "USE OF PROCEEDS", "Yet more.")

    marks = list(outline_marks(made, 0, 5))

    assert [(mark.line, mark.title) for mark in marks] == [
        (0, ""),
        (1, "THE OFFERING"),
        (3, "USE OF PROCEEDS"),
    ]


def test_headings_that_follow_each_other_are_one(lines: Lines) -> None:
    made = lines("THE OFFERING", "OF WIDGETS", "Words.", "THE RISKS", "Words.")

    assert [mark.line for mark in outline_marks(made, 0, 5)] == [0, 3]
