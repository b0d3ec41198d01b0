"""A comparison for a terminal."""

from __future__ import annotations

import re

from summarizer.domain.comparison import Comparison
from summarizer.domain.filing import Filing
from summarizer.render import comparison_text

Pair = tuple[Filing, Filing]


def test_every_change_is_told_with_its_place(two_years: Comparison, years: Pair) -> None:
    text = comparison_text(two_years, years, width=200)
    for line in (
        "  ~ Steel prices may rise {+much+} faster than we can raise the prices of our pumps. [P",
        "  # Revenue [-48,112-]{+52,640+} [-45,907-]{+48,250+} [Part II, Item 7]",
        "  Revenue: 48,112 → 48,250 (+0.3%), for the same period [Part II, Item 7]",
        "  NEW           litigation (medium)",
    ):
        assert any(each.startswith(line) for each in text.splitlines())
    assert "2023-]{+fiscal year" not in text


def test_what_only_moved_on_is_shown_when_asked_for(two_years: Comparison, years: Pair) -> None:
    text = comparison_text(two_years, years, width=200, mechanical=True)
    assert "  = (in thousands) [-2023-]{+2024+} [-2022-]{+2023+} [Part II, Item 7]" in text


def test_no_line_is_wider_than_asked(two_years: Comparison, years: Pair) -> None:
    for width in (40, 80):
        text = comparison_text(two_years, years, width=width)
        assert max(len(line) for line in text.splitlines()) <= width


def test_colour_adds_colour_and_no_word(two_years: Comparison, years: Pair) -> None:
    plain = comparison_text(two_years, years)
    coloured = comparison_text(two_years, years, colour=True)
    assert "\x1b[32m{+much+}\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


def test_a_filing_beside_itself_has_no_differences(unchanged: Comparison, years: Pair) -> None:
    text = comparison_text(unchanged, (years[1], years[1]))
    assert "No differences: all 17 paragraphs and rows are the same." in text
    assert "Figures" not in text
