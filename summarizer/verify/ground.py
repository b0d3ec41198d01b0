"""What one statement stands on: its evidence, and the whole sentences the quotes are part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.position import Span
from summarizer.verify.places import LONGEST_CELL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.summary import Evidence
    from summarizer.verify.cells import Cells
    from summarizer.verify.places import Places

__all__ = ["Cited", "ground"]


class Cited(NamedTuple):
    """Words that count as cited, and where they stand in the sentence around them.

    `evidence` is the index of the evidence they belong to. A row label, a column head and units
    are their own sentence; `is_unscaled` is whether the scale of a table cannot be told. `is_money`
    is whether a tag says that a bare number is an amount of dollars. `parent`
    is what stands over a row whose label alone does not say which of several rows is meant.
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
    is_unscaled: bool = False
    parent: str = ""
    is_money: bool = False

    @property
    def is_running(self) -> bool:
        """Whether they are of running words, and not of a table."""
        return not (self.is_label or self.is_cell)

    def holds(self, start: int, end: int) -> bool:
        """Whether a range of the sentence is inside the words cited."""
        return self.offset <= start and end <= self.offset + len(self.text)


def ground(evidence: Sequence[Evidence], places: Places, cells: Cells) -> tuple[Cited, ...]:
    """Everything that the evidence of a statement cites, in its order.

    A head of several rows is read whole, although the evidence shows the lowest.
    """
    return tuple(
        cited
        for index, piece in enumerate(evidence)
        for cited in _cited(index, piece, places, cells)
    )


def _cited(index: int, piece: Evidence, places: Places, grid: Cells) -> list[Cited]:
    span = Span(piece.start, piece.end)
    start, end = places.filing.visible.range(span)
    if start == end:
        return []
    row, column, units = (
        place.quote if place else "" for place in (piece.row, piece.column, piece.units)
    )
    head = grid.head(span)
    column = head if column and column in head else column
    heading = grid.heading(span)
    row = f"{heading} {row}" if row and heading else row
    # A table that is laid out with blanks has cells that are no blocks.
    is_cell = end - start <= LONGEST_CELL and grid.is_cell(span)
    cells = places.cells(start, end) or ([(start, end)] if is_cell else [])
    if len(cells) > 1 and not row:
        row = next((places.text[a:b] for a, b in cells if _has_letters(places.text[a:b])), "")
    is_money = is_cell and not units and grid.is_tagged_in_full(span)
    is_unscaled = bool(cells) and not units and grid.is_scale_unsaid(span)
    parent = grid.parent(span) if cells else ""
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
            is_unscaled=is_unscaled,
            is_money=is_money,
            parent=parent,
        )
        for low, high in cells or places.sentences(start, end)
    ]
    labels = [words for words in (row if piece.row else "", column, units, parent) if words]
    return [*cited, *(Cited(index, words, words, 0, is_label=True) for words in labels)]


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in text)
