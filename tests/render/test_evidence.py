"""Evidence numbered over a whole summary."""

from __future__ import annotations

import pytest

from summarizer.domain.filing import Filing, Section, SectionKind
from summarizer.domain.position import Span
from summarizer.domain.summary import Summary
from summarizer.render.evidence import cite, place_words, section_words


def test_the_same_words_have_the_same_number_everywhere(summary: Summary) -> None:
    citations = cite(summary)
    petition = summary.headline.evidence
    assert citations.of(petition) == (1,)
    assert citations.of(summary.risk_flags[1].evidence) == (2, 1)
    assert citations.mark(summary.points[0].evidence) == "[3][4]"
    assert [piece.start for piece in citations.pieces] == [96, 290, 166, 281]


def test_every_statement_can_be_cited(summary: Summary) -> None:
    citations = cite(summary)
    dispute = summary.risk_flags[1].disputed
    assert dispute is not None
    for evidence in (
        dispute.evidence,
        summary.suggested[0].evidence,
        summary.not_raised[0].evidence,
        summary.figures[1].evidence,
        summary.events[1].evidence,
    ):
        assert citations.of(evidence)


def test_a_place_is_told_by_page_and_section(summary: Summary, filing: Filing) -> None:
    assert place_words(summary.headline.evidence[0], filing) == "p. 2, Item 1.03"
    assert place_words(summary.figures[1].evidence[0], filing) == "Exhibit 99.1"


def test_a_place_in_no_known_section_is_told_by_its_page(summary: Summary, filing: Filing) -> None:
    stray = summary.headline.evidence[0]._replace(section=9)
    assert place_words(stray, filing) == "p. 2"


@pytest.mark.parametrize(
    ("section", "words"),
    [
        (Section(SectionKind.ITEM, Span(0, 1), items=("5", "7")), "Items 5, 7"),
        (Section(SectionKind.ITEM, Span(0, 1), part="II", items=("1A",)), "Part II, Item 1A"),
        (Section(SectionKind.EXHIBIT, Span(0, 1), exhibit="99.1"), "Exhibit 99.1"),
        (Section(SectionKind.EXHIBIT, Span(0, 1)), "exhibit"),
        (Section(SectionKind.EXHIBIT_INDEX, Span(0, 1)), "exhibit index"),
    ],
)
def test_a_section_is_called_what_a_reader_calls_it(section: Section, words: str) -> None:
    assert section_words(section) == words
