"""A comparison as a web page."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

from summarizer.domain.comparison import Comparison
from summarizer.domain.filing import Filing, Notice
from summarizer.render import comparison_page

Pair = tuple[Filing, Filing]


def test_both_sides_of_a_change_are_marked(two_years: Comparison, years: Pair) -> None:
    page = comparison_page(two_years, years)
    assert '<del class="date">June 30, 2026</del>' in page
    assert '<ins class="date">June 30, 2027</ins>' in page
    assert '<ins class="words">much</ins>' in page
    assert '<tr class="revised">' in page


def test_what_only_moved_on_is_left_out_unless_asked_for(
    two_years: Comparison, years: Pair
) -> None:
    assert '<ins class="period">2024</ins>' not in comparison_page(two_years, years)
    assert '<ins class="period">2024</ins>' in comparison_page(two_years, years, mechanical=True)


def test_the_page_allows_its_own_style_and_nothing_else(two_years: Comparison, years: Pair) -> None:
    page = comparison_page(two_years, years)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert not re.search(r"<script|\son\w+=|\ssrc=|style=|http-equiv=.refresh", page)


def test_what_a_filing_says_is_no_markup(two_years: Comparison, years: Pair) -> None:
    hostile = replace(two_years, warnings=(Notice("x", "<img src=x onerror=alert(1)>\u202e"),))
    page = comparison_page(hostile, years)
    assert "&lt;img src=x onerror=alert(1)&gt;." in page
    assert "\u202e" not in page


def test_a_page_without_changes_says_so(unchanged: Comparison, years: Pair) -> None:
    page = comparison_page(unchanged, (years[1], years[1]))
    assert "No differences: all 17 paragraphs and rows are the same." in page
    assert "<p>Nothing to show.</p>" in page
