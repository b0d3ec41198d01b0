"""Captions that bear no number are known by their words and by the item before them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.parse.lines import Line
from summarizer.parse.unnumbered import (
    heads_unnumbered,
    is_section_line,
    precedes_unnumbered,
)

Lines = Callable[..., tuple[Line, ...]]


@pytest.mark.parametrize(
    "words",
    ["EXECUTIVE OFFICERS OF THE REGISTRANT", "INFORMATION ABOUT OUR EXECUTIVE OFFICERS"],
)
def test_officers_after_the_last_items_of_part_one_head_a_section(lines: Lines, words: str) -> None:
    assert heads_unnumbered(lines(words)[0])
    assert [precedes_unnumbered((number,)) for number in ("3", "4", "1")] == [True, True, False]


def test_a_sentence_about_officers_heads_nothing(lines: Lines) -> None:
    assert not heads_unnumbered(lines("Executive officers are paid by the hour.")[0])


@pytest.mark.parametrize(
    ("words", "heads"),
    [("Section 8 - Other Events", True), ("Section 8 of the agreement says so", False)],
)
def test_a_section_line_is_told_from_a_sentence(lines: Lines, words: str, heads: bool) -> None:  # noqa: FBT001
    assert is_section_line(lines(words)[0]) is heads
