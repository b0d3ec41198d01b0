"""The first sentence of a filing's body: what is quoted when nothing else is proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Quote
from summarizer.domain.filing import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence
    from summarizer.verify.prover import Prover

__all__ = ["opening"]

_LAST = frozenset({SectionKind.COVER, SectionKind.CONTENTS, SectionKind.SIGNATURE})


def opening(prover: Prover) -> tuple[Evidence, ...]:
    """The evidence for the first whole sentence behind a heading; none in an empty filing."""
    for low, high in _bodies(prover.filing):
        start, end = prover.places.sentence(low, low + 1)
        has_words = any(map(str.isalnum, prover.places.text[start:end]))
        if has_words and low <= start < end <= high:
            span = prover.filing.visible.span(start, end)
            sources = prover.sources((Quote(prover.filing.visible.quote(span), span),))
            if sources.evidence:
                return sources.evidence
    return ()


def _bodies(filing: Filing) -> Iterator[tuple[int, int]]:
    """The ranges of the sections without their headings, those that tell least at the end."""
    sections = [section for document in filing.documents for section in document.sections]
    text = filing.visible.text
    for section in sorted(sections, key=lambda each: each.kind in _LAST):
        low, high = filing.visible.range(section.span)
        if section.heading is not None:
            low = max(low, filing.visible.range(section.heading)[1])
            low += len(text[low:high]) - len(text[low:high].lstrip(" "))
        if low < high:
            yield low, high
