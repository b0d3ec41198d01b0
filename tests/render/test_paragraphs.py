"""A section's words as paragraphs."""

from __future__ import annotations

from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.render.paragraphs import document_paragraphs, section_paragraphs, section_text


def test_a_section_is_told_without_its_heading(filing: Filing) -> None:
    document = filing.documents[0]
    assert section_text(filing, document, document.sections[1]) == (
        "On May 4, 2009, Quillfeather Instruments filed a voluntary petition under Chapter 11. "
        "It owes its lenders $41.5 million <!channel> & others."
    )


def test_paragraphs_are_parted_by_newlines_and_cells_by_blanks(filing: Filing) -> None:
    document = filing.documents[1]
    assert section_text(filing, document, document.sections[0]).splitlines() == [
        "Quillfeather enters Chapter 11",
        "Cash $2,100",
        "Debt $41,500",
        "The plant in Osterby closes on June 1, 2009.",
    ]


def test_a_section_without_a_heading_is_told_whole(filing: Filing) -> None:
    document = filing.documents[0]
    cover = section_text(filing, document, document.sections[0])
    assert cover == "FORM 8-K\nQuillfeather Instruments, Inc."


def test_a_heading_that_runs_into_its_paragraph_is_cut_from_it(filing: Filing) -> None:
    document = filing.documents[0]
    section = document.sections[1]
    start = filing.source.text.index("On May 4, 2009,")
    cut = section._replace(span=Span(start, section.span.end), heading=Span(start, start + 15))
    paragraphs = list(section_paragraphs(filing, document, cut))
    assert len(paragraphs) == 1
    assert paragraphs[0].text(filing.visible.text).startswith("Quillfeather Instruments filed")


def test_a_document_is_all_its_paragraphs(filing: Filing) -> None:
    rows = document_paragraphs(filing, filing.documents[1])
    assert [len(row.cells) for row in rows] == [1, 1, 2, 2, 1]
