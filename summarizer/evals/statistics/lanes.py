"""Many columns of numbers added at once: each row is one great integer with a lane a column."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Column", "Lanes"]

Column = tuple[float, ...]

_NARROW, _WIDE = 32, 64
# In a wide lane the sign bit stays free, and one more is kept for sums that are rounded up.
_ROOM = 62


class Lanes:
    """Columns side by side; adding rows adds every column, and `sums` takes the total apart.

    A resample of 10,000 draws some 100 rows each time and asks for the sums of some 90 columns: as
    integers of 90 lanes that is one addition a draw. Whole numbers are kept exactly, others to the
    62nd binary digit of the largest sum. A column whose values are all the same takes no lane.

    Args:
        columns: Of equal length; equal ones share a lane.
        most: The most rows that will be added, one row counting as often as it is.
    """

    def __init__(self, columns: Sequence[Column], most: int) -> None:
        same = {column for column in columns if all(value == column[0] for value in column)}
        self._fixed = {column: column[0] if column else 0.0 for column in columns if column in same}
        lanes = {column: _lane(column, most) for column in columns if column not in same}
        ordered = sorted(lanes.items(), key=lambda pair: pair[1].width)
        self._lanes = [lane for _, lane in ordered]
        self._places = {column: at for at, (column, _) in enumerate(ordered)}
        self._places |= {column: len(ordered) + at for at, column in enumerate(self._fixed)}
        narrow = sum(lane.width == _NARROW for lane in self._lanes)
        # Wide lanes begin where they can be read as such.
        self._narrow, self._pad = narrow * _NARROW // 8, narrow % 2 * _NARROW // 8
        self._bytes = self._narrow + self._pad + (len(ordered) - narrow) * _WIDE // 8
        size = len(columns[0]) if columns else 0
        self.rows = [self._row([column for column, _ in ordered], at) for at in range(size)]

    def place(self, column: Column) -> int:
        """Where the sum of a column stands among `sums`."""
        return self._places[column]

    def sums(self, total: int, count: int) -> list[float]:
        """The sum of each column over the rows that make up a total, and how many they were."""
        held = total.to_bytes(self._bytes, "little")
        parts = [*array("I", held[: self._narrow]), *array("Q", held[self._narrow + self._pad :])]
        found = [
            part / lane.scale + lane.least * count
            for part, lane in zip(parts, self._lanes, strict=True)
        ]
        found += [value * count for value in self._fixed.values()]
        return found

    def _row(self, columns: Sequence[Column], at: int) -> int:
        row = shift = 0
        for column, lane in zip(columns, self._lanes, strict=True):
            if lane.width == _WIDE:
                shift = max(shift, (self._narrow + self._pad) * 8)
            row |= round((column[at] - lane.least) * lane.scale) << shift
            shift += lane.width
        return row


class _Lane(NamedTuple):
    """What is taken off each value so that none is negative, by what it is multiplied, its bits."""

    least: float
    scale: float
    width: int


def _lane(column: Column, most: int) -> _Lane:
    least = min(0.0, *column)
    digits = int((max(column) - least) * max(most, 1)).bit_length()
    whole = all(float(value).is_integer() for value in column)
    if whole and digits <= _NARROW:
        return _Lane(least, 1.0, _NARROW)
    room = _ROOM - digits
    return _Lane(least, 1.0 if whole and room >= 0 else 2.0**room, _WIDE)
