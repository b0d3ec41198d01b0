"""Which elements of two sequences answer each other, in order: for paragraphs, and for words."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

__all__ = ["Pair", "aligned", "gaps"]

Pair: TypeAlias = tuple[int, int]

# Beyond so many differences the rest of a stretch is taken to differ as a whole.
_MOST_DIFFERENCES = 300
_DEEPEST = 40


class _Stretch(NamedTuple):
    """A range of each sequence that is still to be aligned, and how often it was parted."""

    start: int
    end: int
    other_start: int
    other_end: int
    depth: int = 0


def aligned(a: Sequence[Hashable], b: Sequence[Hashable]) -> tuple[Pair, ...]:
    """Pairs of places at which the two hold equal elements, both places rising.

    What occurs once in each holds the two together (patience diff); what lies between is parted
    again, and in the end compared with Myers's algorithm up to a bounded number of differences: a
    stretch that differs more is left unpaired, so that cost grows with the length alone.

    >>> aligned("the loan is due".split(), "the old loan is not due".split())
    ((0, 0), (1, 2), (2, 3), (3, 5))
    """
    found: list[Pair] = []
    stack = [_Stretch(0, len(a), 0, len(b))]
    while stack:
        stretch = _ends(a, b, stack.pop(), found)
        if stretch.start == stretch.end or stretch.other_start == stretch.other_end:
            continue
        anchors = _anchors(a, b, stretch) if stretch.depth < _DEEPEST else ()
        if not anchors:
            found.extend(_myers(a, b, stretch))
            continue
        found.extend(anchors)
        stack.extend(_between(anchors, stretch))
    return tuple(sorted(found))


def gaps(pairs: Sequence[Pair], length: int, other: int) -> Iterator[tuple[range, range]]:
    """The places between pairs, in order, where at least one sequence has something."""
    i = j = 0
    for x, y in (*pairs, (length, other)):
        if i < x or j < y:
            yield range(i, x), range(j, y)
        i, j = x + 1, y + 1


def _ends(
    a: Sequence[Hashable], b: Sequence[Hashable], whole: _Stretch, found: list[Pair]
) -> _Stretch:
    """The stretch without its equal beginning and end, which are noted as pairs."""
    start, end, other, other_end, depth = whole
    while start < end and other < other_end and a[start] == b[other]:
        found.append((start, other))
        start, other = start + 1, other + 1
    while start < end and other < other_end and a[end - 1] == b[other_end - 1]:
        end, other_end = end - 1, other_end - 1
        found.append((end, other_end))
    return _Stretch(start, end, other, other_end, depth)


def _anchors(a: Sequence[Hashable], b: Sequence[Hashable], stretch: _Stretch) -> tuple[Pair, ...]:
    """Elements that occur once on both sides, as many as stand in the same order."""
    mine = range(stretch.start, stretch.end)
    others = range(stretch.other_start, stretch.other_end)
    count = Counter(a[i] for i in mine)
    other_count = Counter(b[j] for j in others)
    places = {b[j]: j for j in others if other_count[b[j]] == 1}
    once = [(i, places[a[i]]) for i in mine if count[a[i]] == 1 and a[i] in places]
    return _rising(once)


def _rising(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """The longest choice of pairs whose second places rise as their first do."""
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for index, (_, place) in enumerate(pairs):
        position = bisect_left(tails, place)
        back.append(ends[position - 1] if position else -1)
        tails[position : position + 1] = [place]
        ends[position : position + 1] = [index]
    chosen: list[Pair] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = back[index]
    return tuple(reversed(chosen))


def _between(anchors: Sequence[Pair], whole: _Stretch) -> Iterator[_Stretch]:
    i, j, depth = whole.start, whole.other_start, whole.depth + 1
    for x, y in (*anchors, (whole.end, whole.other_end)):
        if i < x and j < y:
            yield _Stretch(i, x, j, y, depth)
        i, j = x + 1, y + 1


def _myers(a: Sequence[Hashable], b: Sequence[Hashable], stretch: _Stretch) -> Iterator[Pair]:
    """A longest common subsequence, or nothing if there are too many differences."""
    mine, others = a[stretch.start : stretch.end], b[stretch.other_start : stretch.other_end]
    reach, trace = {1: 0}, list[dict[int, int]]()
    for differences in range(min(len(mine) + len(others), _MOST_DIFFERENCES) + 1):
        trace.append(dict(reach))
        for k in range(-differences, differences + 1, 2):
            x = reach[k + 1] if _is_down(reach, k, differences) else reach[k - 1] + 1
            while x < len(mine) and x - k < len(others) and mine[x] == others[x - k]:
                x += 1
            reach[k] = x
            if x >= len(mine) and x - k >= len(others):
                for i, j in _backtracked(trace, x, x - k):
                    yield stretch.start + i, stretch.other_start + j
                return


def _backtracked(trace: Sequence[dict[int, int]], x: int, y: int) -> Iterator[Pair]:
    """The equal elements on the way that the rounds of Myers's algorithm have taken."""
    for differences in range(len(trace) - 1, -1, -1):
        reach, k = trace[differences], x - y
        before = k + 1 if _is_down(reach, k, differences) else k - 1
        from_x, from_y = reach[before], reach[before] - before
        while x > from_x and y > from_y:
            x, y = x - 1, y - 1
            yield x, y
        x, y = from_x, from_y


def _is_down(reach: dict[int, int], k: int, differences: int) -> bool:
    """Whether diagonal `k` is reached by leaving an element of the second sequence out."""
    return k == -differences or (k != differences and reach[k - 1] < reach[k + 1])
