from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.domain.filing import Filing, Section, SectionKind
from summarizer.domain.position import Span
from summarizer.verify.opening import opening
from summarizer.verify.prover import Prover


def test_the_first_sentence_behind_cover_and_heading_is_taken(make: Callable[..., Filing]) -> None:
    filing = make("Tallow Creek Corp.", "Item 5. Other Events", "It sold its mill. It closed.")
    (document,) = filing.documents
    sections = (
        Section(SectionKind.COVER, Span(0, 19)),
        Section(SectionKind.ITEM, Span(19, 68), heading=Span(19, 39)),
    )
    filing = replace(filing, documents=(replace(document, sections=sections),))

    assert [piece.quote for piece in opening(Prover(filing))] == ["It sold its mill."]


def test_an_empty_filing_has_none(make: Callable[..., Filing]) -> None:
    assert opening(Prover(make(""))) == ()
