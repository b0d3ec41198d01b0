"""What one statement stands on: its evidence, and the whole sentences the quotes are part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence
    from summarizer.verify.places import Places

__all__ = ["Cited", "ground"]


class Cited(NamedTuple):
    """Words that count as cited, and where they stand in the sentence around them.

    `evidence` is the index of the evidence they belong to. A row label, a column head and units
    are their own sentence; `scale` is what the units of the table, if any, say.
    """

    evidence: int
    text: str
    sentence: str
    offset: int
    row: str = ""
    column: str = ""
    units: str = ""
    is_label: bool = False
    is_cell: bool = False

    def holds(self, start: int, end: int) -> bool:
        """Whether a range of the sentence is inside the words cited."""
        return self.offset <= start and end <= self.offset + len(self.text)


def ground(evidence: Sequence[Evidence], filing: Filing, places: Places) -> tuple[Cited, ...]:
    """Everything that the evidence of a statement cites, in its order."""
    return tuple(
        cited
        for index, piece in enumerate(evidence)
        for cited in _cited(index, piece, filing, places)
    )


def _cited(index: int, piece: Evidence, filing: Filing, places: Places) -> list[Cited]:
    start, end = filing.visible.range(Span(piece.start, piece.end))
    if start == end:
        return []
    row, column, units = (
        place.quote if place else "" for place in (piece.row, piece.column, piece.units)
    )
    cells = places.cells(start, end)
    if len(cells) > 1 and not row:
        row = next((places.text[a:b] for a, b in cells if _has_letters(places.text[a:b])), "")
    cited = [
        Cited(
            index,
            places.text[max(start, low) : min(end, high)],
            places.text[low:high],
            max(start, low) - low,
            row,
            column,
            units,
            is_cell=bool(cells),
        )
        for low, high in cells or (places.sentence(start, end),)
    ]
    labels = [place.quote for place in (piece.row, piece.column, piece.units) if place]
    return [*cited, *(Cited(index, words, words, 0, is_label=True) for words in labels)]


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in text)
