"""Head rows without a cell over the labels, which begin one column left of their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import Cell
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["over_numbers"]

_LEAST_COLUMNS = 3
_WHEN = lazy(r"\b(?:19|20)\d\d\b|\b(?:months|weeks|quarter|year|period)s? end(?:ed|ing)\b")
_EMPTY = Cell("", None)


def over_numbers(heads: Sequence[Sequence[Cell]]) -> Sequence[Sequence[Cell]]:
    """The head rows, moved to stand over the numbers where one of them shows that they do not.

    It shows so if it has a period for each column of numbers, begun over the labels: else each
    number would be of the period of its neighbour. A row of fewer heads spans the columns evenly.
    """
    if not any(_is_stubless(row) for row in heads):
        return heads
    return [_spread(row) for row in heads]


def _is_stubless(row: Sequence[Cell]) -> bool:
    return (
        len(row) >= _LEAST_COLUMNS
        and not row[-1].text
        and all(_WHEN.search(cell.text.lower()) is not None for cell in row[:-1])
    )


def _spread(row: Sequence[Cell]) -> Sequence[Cell]:
    """A row of heads over the columns of numbers, each over as many as the others."""
    cells = [cell for cell in row if cell.text]
    labels = not cells or _WHEN.search(cells[0].text.lower()) is None
    stub = cells.pop(0) if cells and labels else _EMPTY
    numbers = len(row) - 1
    if not cells or numbers % len(cells):
        return row
    gap = [_EMPTY] * (numbers // len(cells) - 1)
    return [stub, *(each for cell in cells for each in (cell, *gap))]
