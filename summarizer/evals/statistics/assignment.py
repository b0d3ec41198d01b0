"""Optimal one-to-one assignment: the Hungarian method with potentials, in cubic time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["assign"]


def assign(gains: Sequence[Sequence[float]]) -> tuple[tuple[int, int], ...]:
    """Pairs of row and column with the greatest sum of gains, each row and column once.

    All rows are paired, or all columns where those are fewer; pairs are in the order of the rows.

    >>> assign([[1.0, 5.0], [2.0, 7.0]])
    ((0, 0), (1, 1))
    """
    if not gains or not gains[0]:
        return ()
    if len(gains) > len(gains[0]):
        turned = [list(column) for column in zip(*gains, strict=True)]
        return tuple(sorted((row, column) for column, row in _assign(turned)))
    return _assign(gains)


def _assign(gains: Sequence[Sequence[float]]) -> tuple[tuple[int, int], ...]:
    """For no more rows than columns: shortest augmenting paths, one row after the other."""
    board = _Board(gains)
    for row in range(1, len(gains) + 1):
        board.place(row)
    pairs = ((row - 1, column - 1) for column, row in enumerate(board.row_of) if column and row)
    return tuple(sorted(pairs))


class _Board:
    """Rows and columns with their potentials; both count from 1.

    Column 0 holds the row that is being placed, `row_of` says which row stands in a column.
    """

    def __init__(self, gains: Sequence[Sequence[float]]) -> None:
        self._gains = gains
        self._rows = [0.0] * (len(gains) + 1)
        self._columns = [0.0] * (len(gains[0]) + 1)
        self.row_of = [0] * (len(gains[0]) + 1)

    def place(self, row: int) -> None:
        """Gives a row its column, and other rows new ones where that is better for all."""
        size = len(self.row_of)
        self.row_of[0] = row
        least, came_from, used = [float("inf")] * size, [0] * size, [False] * size
        column = 0
        while self.row_of[column]:
            used[column] = True
            self._look_from(column, least, came_from, used)
            column = min((each for each in range(size) if not used[each]), key=least.__getitem__)
            self._shift(least[column], least, used)
        while column:
            before = came_from[column]
            self.row_of[column], column = self.row_of[before], before

    def _look_from(
        self, column: int, least: list[float], came_from: list[int], used: list[bool]
    ) -> None:
        row = self.row_of[column]
        for other in range(1, len(used)):
            if used[other]:
                continue
            cost = -self._gains[row - 1][other - 1] - self._rows[row] - self._columns[other]
            if cost < least[other]:
                least[other], came_from[other] = cost, column

    def _shift(self, delta: float, least: list[float], used: list[bool]) -> None:
        for each, is_used in enumerate(used):
            if is_used:
                self._rows[self.row_of[each]] += delta
                self._columns[each] -= delta
            else:
                least[each] -= delta
