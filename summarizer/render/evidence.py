"""Evidence numbered over a whole summary, so that every format cites by the same numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Filing, Section
    from summarizer.domain.summary import (
        Event,
        Evidence,
        Figure,
        NotRaised,
        Point,
        Suggested,
        Summary,
    )

__all__ = ["Citations", "cite", "place_words", "section_words"]


class Citations(NamedTuple):
    """The distinct pieces of evidence of a summary; the number of a piece is its place from 1."""

    pieces: tuple[Evidence, ...]
    numbers: dict[tuple[int, int], int]

    def of(self, evidence: Sequence[Evidence]) -> tuple[int, ...]:
        """The numbers of some pieces, each once, in their order."""
        return tuple(dict.fromkeys(self.numbers[piece.start, piece.end] for piece in evidence))

    def mark(self, evidence: Sequence[Evidence]) -> str:
        """The numbers of some pieces as a reader sees them: "[1][4]"."""
        return "".join(f"[{number}]" for number in self.of(evidence))


def cite(summary: Summary) -> Citations:
    """Numbers the evidence in the order in which a reader meets it."""
    pieces: dict[tuple[int, int], Evidence] = {}
    for piece in _in_reading_order(summary):
        pieces.setdefault((piece.start, piece.end), piece)
    numbers = {place: number for number, place in enumerate(pieces, start=1)}
    return Citations(tuple(pieces.values()), numbers)


def place_words(piece: Evidence, filing: Filing) -> str:
    """Where a piece of evidence stands, in words: "p. 5, Exhibit 99.1"."""
    page = f"p. {piece.page}" if piece.page is not None else ""
    sections = filing.documents[piece.document - 1].sections
    section = section_words(sections[piece.section]) if piece.section < len(sections) else ""
    return ", ".join(part for part in (page, section) if part)


def section_words(section: Section) -> str:
    """What a section is called in running text: "Item 2.02", "Exhibit 99.1", "signature"."""
    if section.kind is SectionKind.EXHIBIT and section.exhibit:
        return f"Exhibit {section.exhibit}"
    if section.kind is SectionKind.ITEM and section.items:
        name = "Item" if len(section.items) == 1 else "Items"
        part = f"Part {section.part}, " if section.part else ""
        return f"{part}{name} {', '.join(section.items)}"
    return section.kind.value.replace("-", " ")


def _in_reading_order(summary: Summary) -> Iterator[Evidence]:
    yield from summary.headline.evidence
    for flag in summary.risk_flags:
        yield from flag.evidence
        if flag.disputed is not None:
            yield from flag.disputed.evidence
    statements: tuple[Point | Figure | Event | Suggested | NotRaised, ...] = (
        *summary.points,
        *summary.figures,
        *summary.events,
        *summary.suggested,
        *summary.not_raised,
    )
    for statement in statements:
        yield from statement.evidence
