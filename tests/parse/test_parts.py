"""Part lines are told from words that look like one, and items stand in their part."""

from __future__ import annotations

import pytest

from summarizer.parse.parts import part_number


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("PART I", "I"),
        ("Part 2. Other Information", "II"),
        ("Particulars", None),
        ("Part of it", None),
    ],
)
def test_a_part_line_says_its_part(words: str, part: str | None) -> None:
    assert part_number(words) == part
