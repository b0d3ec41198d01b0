"""Whether two runs differ by more than chance: each cluster could as well be the other run's."""

from __future__ import annotations

import random
from operator import mul
from typing import TYPE_CHECKING

from summarizer.evals.statistics.bootstrap import RESAMPLES, SEED, ratio_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.evals.statistics.bootstrap import Ratios

__all__ = ["sign_flip"]

_NEAR = 1e-12


def sign_flip(a: Ratios, b: Ratios, *, flips: int = RESAMPLES, seed: int = SEED) -> float | None:
    """The two-sided p-value of the difference, by swapping clusters between the two runs.

    Exact where all ways of swapping are no more than `flips`; else by that many random ones, and
    then never 0. None where one of the two cannot be scored.
    """
    pair = _Swapped(a, b)
    seen = pair.difference([0] * pair.size)
    if seen is None:
        return None
    ways: int = 2**pair.size
    if ways <= flips:
        every: Iterator[list[int]] = (_bits(number, pair.size) for number in range(ways))
        extreme, count = 0, ways
    else:
        chance = random.Random(seed)  # noqa: S311 - no secret: a p-value must be the same each time
        every = (_bits(chance.getrandbits(pair.size), pair.size) for _ in range(flips))
        # What was seen is one of the ways, too.
        extreme, count = 1, flips + 1
    for swaps in every:
        value = pair.difference(swaps)
        extreme += value is not None and abs(value) >= abs(seen) - _NEAR
    return extreme / count


class _Swapped:
    """Two runs as sums, and what swapping a cluster changes; equal clusters are left out."""

    def __init__(self, a: Ratios, b: Ratios) -> None:
        pairs = list(zip(a.parts, b.parts, strict=True))
        clusters = range(len(a.parts[0][0])) if a.parts else range(0)
        unequal = [
            at
            for at in clusters
            if any(one[0][at] != two[0][at] or one[1][at] != two[1][at] for one, two in pairs)
        ]
        self.size = len(unequal)
        self._parts = [
            (
                tuple(sum(each) for each in (*one, *two)),
                [two[0][at] - one[0][at] for at in unequal],
                [two[1][at] - one[1][at] for at in unequal],
            )
            for one, two in pairs
        ]

    def difference(self, swaps: Sequence[int]) -> float | None:
        """The second run less the first when the clusters marked with 1 are swapped."""
        ones, twos = [], []
        for (got_a, of_a, got_b, of_b), got, of in self._parts:
            moved, moved_of = sum(map(mul, swaps, got)), sum(map(mul, swaps, of))
            ones.append(ratio_of(got_a + moved, of_a + moved_of))
            twos.append(ratio_of(got_b - moved, of_b - moved_of))
        one, two = _mean(ones), _mean(twos)
        return None if one is None or two is None else two - one


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _bits(number: int, size: int) -> list[int]:
    return [number >> at & 1 for at in range(size)]
