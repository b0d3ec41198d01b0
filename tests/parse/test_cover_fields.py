"""Fields of a cover know their place, and labels the lines about them."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.parse.cover_fields import CoverField, around, field_in, labelled_by
from summarizer.parse.lines import Line

Lines = Callable[..., tuple[Line, ...]]


def test_a_field_stands_where_its_words_do(lines: Lines) -> None:
    _, line = lines("FORM 8-K", "by Widgets, Inc.")

    assert field_in("registrant", line, "Widgets, Inc.") == CoverField(
        "registrant", "Widgets, Inc.", 12, 25
    )


def test_the_lines_above_a_label_come_first_and_the_nearest_of_them(lines: Lines) -> None:
    page = lines("a", "b", "c", "d", "label", "e", "f")

    assert [line.words for line in around(page, 4)] == ["d", "c", "b", "e"]


def test_a_label_is_found_in_any_letter_case_and_only_where_its_word_stands() -> None:
    label = labelled_by(r"file\s+no", "file")

    found = label.search("COMMISSION FILE NO. 1-234")

    assert found is not None
    assert found.span() == (11, 18)
    assert label.search("Commission number") is None
