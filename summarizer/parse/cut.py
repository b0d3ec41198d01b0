"""Taking furniture out of folded text, with every place moved along."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from summarizer.domain.position import VisibleText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["cut"]


def cut(
    visible: VisibleText, ranges: Sequence[tuple[int, int]]
) -> tuple[VisibleText, Callable[[int], int]]:
    """The text without some ranges of it, and where each old place has gone.

    The ranges are ordered and disjoint and begin and end with blocks. The blank after a range
    goes with it, so that single blanks stay single.
    """
    if not ranges:
        return visible, _same
    pieces: list[str] = []
    starts, origins, ends = array("q"), array("q"), array("q")
    gone: list[tuple[int, int]] = []
    last = removed = 0
    text = visible.text
    for start, end in (*_widened(ranges, text), (len(text), len(text))):
        if last < start:
            pieces.append(text[last:start])
            _copy(visible, last, start, removed, (starts, origins, ends))
        removed += end - start
        gone.append((end, removed))
        last = end
    places = [place for place, _ in gone]
    totals = [0, *(total for _, total in gone)]

    def moved(place: int) -> int:
        return place - totals[bisect_right(places, place)]

    return VisibleText("".join(pieces), starts, origins, ends), moved


def _widened(ranges: Sequence[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The ranges with the blank after each; at the end of the text, with the blank before."""
    widened: list[tuple[int, int]] = []
    for start, end in ranges:
        after = min(end + 1, len(text))
        if widened and widened[-1][1] == start:
            widened[-1] = (widened[-1][0], after)
        else:
            widened.append((start, after))
    if widened and widened[-1][1] == len(text):
        widened[-1] = (max(0, widened[-1][0] - 1), len(text))
    return widened


def _same(place: int) -> int:
    return place


def _copy(
    visible: VisibleText,
    start: int,
    end: int,
    removed: int,
    into: tuple[array[int], array[int], array[int]],
) -> None:
    """Copies the runs of `text[start:end]`, splitting those that cross its borders."""
    first = bisect_right(visible.starts, start) - 1
    last = bisect_left(visible.starts, end, first)
    starts, origins, ends = into
    place = visible.span(start, end)
    starts.append(start - removed)
    starts.extend([begin - removed for begin in visible.starts[first + 1 : last]])
    origins.append(place.start)
    origins.extend(visible.origins[first + 1 : last])
    ends.extend(visible.ends[first : last - 1])
    ends.append(place.end)
