"""Typewriter tables that no tag marks: lines under each other with numbers in several columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.made import made
from summarizer.parse.layout import COLUMNS, LINE, RawBlock, RawCell, RawTable
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.parse.layout import Layout

__all__ = ["mark_tables"]

# A number with a gap before it, and another after a gap. What a number begins with stands first and
# what must be before it behind: so the pattern is searched fast.
_FIGURES = lazy(
    r"[$(\d,](?:(?<=\s\s.)|(?<=[.\s]{3}.)|(?<=\t.))(?:(?<=\$)\s*+\(?)?[\d,]*(?<=\d)(?:\.\d{1,4})?[)%]*"
    r"\s{2,}(?:\$\s*+)?\(?(?:[\d,]*\d(?:\.\d{1,4})?|--?)[)%]*(?=\s|$)"
)
_FEWEST = 3
_MOST_BLANKS = 2
_HEADS = 4


def mark_tables(layout: Layout, first: int, places: Mapping[int, tuple[int, int]]) -> None:
    """Marks as tables what is one among the lines of `layout` from block `first` on.

    `places` are where in the source the lines stand that are in columns, by the index of their
    block, in order. A table is three lines or more with figures in two columns, with the lines in
    columns between and the heads right above them.
    """
    figures = [
        index
        for index, place in places.items()
        if layout.blocks[index].table < 0 and _holds_figures(layout.source, *place)
    ]
    place = 0
    while place < len(figures):
        last = place
        while last + 1 < len(figures) and _joined(layout, figures[last], figures[last + 1]):
            last += 1
        if last - place + 1 >= _FEWEST:
            _mark(layout, _first_head(layout, figures[place], first), figures[last] + 1, places)
        place = last + 1


def _holds_figures(source: str, start: int, end: int) -> bool:
    """Whether a line has figures in two columns."""
    return _FIGURES.search(source[start:end]) is not None


def _joined(layout: Layout, before: int, after: int) -> bool:
    """Whether all lines between two lines of figures belong to their table."""
    between = layout.blocks[before + 1 : after + 1]
    return after - before <= _HEADS and all(
        block.blanks <= _MOST_BLANKS and block.style & LINE and block.table < 0 for block in between
    )


def _first_head(layout: Layout, index: int, lowest: int) -> int:
    head = index
    for above in range(index - 1, max(lowest, index - _HEADS) - 1, -1):
        block = layout.blocks[above]
        if block.table >= 0 or layout.blocks[above + 1].blanks > _MOST_BLANKS:
            break
        if not block.style & COLUMNS:
            break
        head = above
    return head


def _mark(layout: Layout, first: int, last: int, places: Mapping[int, tuple[int, int]]) -> None:
    number = len(layout.tables)
    table = RawTable(places[first][0], -1, places[last - 1][1], last - first, aligned=True)
    for row, index in enumerate(range(first, last)):
        layout.blocks[index] = made(
            RawBlock, (*layout.blocks[index][:3], number, row, *layout.blocks[index][5:])
        )
        table.cells.append(made(RawCell, (row, index, index + 1, 1, 1, False)))
    layout.tables.append(table)
