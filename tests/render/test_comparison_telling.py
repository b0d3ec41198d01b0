"""Sentences about a comparison."""

from __future__ import annotations

from dataclasses import replace

from summarizer.domain.comparison import ChangeKind, Comparison
from summarizer.render.comparison_telling import (
    count_words,
    opening_sentences,
    percent_words,
    section_title,
    severity_words,
    title_words,
)


def test_the_title_names_the_registrant_once(two_years: Comparison) -> None:
    assert title_words(two_years) == (
        "LARKSPUR PUMP COMPANY: 10-K of December 31, 2023 → 10-K of December 31, 2024"
    )


def test_the_opening_counts_and_says_what_is_not_shown(two_years: Comparison) -> None:
    counts, hidden = opening_sentences(two_years, mechanical=False)
    assert counts == (
        "Paragraphs and rows: 2 added, 1 removed, 2 changed, 3 with other figures, 8 the same."
    )
    assert hidden == (
        "Not shown (--all shows them): 2 that differ in dates, periods, page numbers or"
        " punctuation alone."
    )


def test_no_difference_is_said(two_years: Comparison) -> None:
    same = tuple(replace(each, changes=(), counts={}, same=2) for each in two_years.sections)
    told = opening_sentences(replace(two_years, sections=same), mechanical=False)
    assert told == (f"No differences: all {2 * len(same)} paragraphs and rows are the same.",)


def test_an_amendment_says_what_it_amends_first(amended: Comparison) -> None:
    assert opening_sentences(amended, mechanical=False)[0] == (
        "The second filing amends the first: “Current Report on Form 8-K filed on March 3, 2025”."
    )


def test_a_section_of_one_filing_alone_says_of_which(two_years: Comparison) -> None:
    section = next(each for each in two_years.sections if each.after and "1A" in each.after.label)
    assert section_title(section) == "Part I, Item 1A. Risk Factors"
    gone = replace(section, after=None)
    assert section_title(gone) == "Part I, Item 1A. Risk Factors (only in the first)"


def test_counts_leave_out_what_there_is_none_of() -> None:
    counts = {ChangeKind.ADDED: 1_200, ChangeKind.MECHANICAL: 3}
    assert count_words(counts, 0) == "1,200 added, 3 moved on"


def test_a_change_in_percent_has_its_sign(two_years: Comparison) -> None:
    assert [percent_words(each) for each in two_years.figures if each.unit == "thousands"] == [
        "+0.3%",
        "+9.4%",
    ]


def test_a_flag_says_how_grave_it_is(two_years: Comparison) -> None:
    assert [severity_words(flag) for flag in two_years.flags] == ["medium"]
