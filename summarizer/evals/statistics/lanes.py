"""Many columns of numbers added at once: each row is one great integer with a lane a column."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Column", "Lanes"]

Column = tuple[float, ...]

_LANE = 64
# The sign bit stays free, and one more is kept for sums that are rounded up.
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
        self._at: dict[Column, int] = {}
        self._fixed: dict[Column, float] = {}
        for column in columns:
            if not any(value != column[0] for value in column):
                self._fixed[column] = column[0] if column else 0.0
            else:
                self._at.setdefault(column, len(self._at))
        lanes = [_lane(column, most) for column in self._at]
        self._least = [least for least, _ in lanes]
        self._digits = [digits for _, digits in lanes]
        size = len(columns[0]) if columns else 0
        self.rows = [self._row(place) for place in range(size)]
        self._bytes = len(lanes) * _LANE // 8

    def place(self, column: Column) -> int:
        """Where the sum of a column stands among `sums`: those of one value come last."""
        if column in self._at:
            return self._at[column]
        return len(self._at) + list(self._fixed).index(column)

    def sums(self, total: int, count: int) -> list[float]:
        """The sum of each column over the rows that make up a total, and how many they were."""
        lanes = array("Q", total.to_bytes(self._bytes, "little"))
        found = [
            lane / scale + least * count
            for lane, scale, least in zip(lanes, self._digits, self._least, strict=True)
        ]
        found += [value * count for value in self._fixed.values()]
        return found

    def _row(self, place: int) -> int:
        row = 0
        for lane, column in enumerate(self._at):
            value = round((column[place] - self._least[lane]) * self._digits[lane])
            row |= value << (_LANE * lane)
        return row


def _lane(column: Column, most: int) -> tuple[float, float]:
    """What is taken off each value so that none is negative, and by what it is multiplied."""
    least = min(0.0, *column)
    greatest = (max(column) - least) * max(most, 1)
    room = _ROOM - int(greatest).bit_length()
    if room >= 0 and all(float(value).is_integer() for value in column):
        return least, 1.0
    return least, 2.0**room
