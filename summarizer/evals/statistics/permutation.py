"""Whether two runs differ by more than chance: each cluster could as well be the other run's."""

from __future__ import annotations

import random
from itertools import compress
from typing import TYPE_CHECKING

from summarizer.evals.statistics.bootstrap import RESAMPLES, SEED, mean_of, ratio_of
from summarizer.evals.statistics.lanes import Lanes

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
    seen = pair.difference(())
    if seen is None:
        return None
    ways: int = 2**pair.size
    if ways <= flips:
        every: Iterator[int] = iter(range(ways))
        extreme, count = 0, ways
    else:
        chance = random.Random(seed)  # noqa: S311 - no secret: a p-value must be the same each time
        every = (chance.getrandbits(pair.size) for _ in range(flips))
        # What was seen is one of the ways, too.
        extreme, count = 1, flips + 1
    for number in every:
        value = pair.difference(_bits(number, pair.size))
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
        moved = [
            tuple(two[which][at] - one[which][at] for at in unequal)
            for one, two in pairs
            for which in (0, 1)
        ]
        self._lanes = Lanes(moved, self.size)
        self._parts = [
            (
                tuple(sum(each) for each in (*one, *two)),
                self._lanes.place(moved[2 * number]),
                self._lanes.place(moved[2 * number + 1]),
            )
            for number, (one, two) in enumerate(pairs)
        ]

    def difference(self, swaps: Sequence[int]) -> float | None:
        """The second run less the first when the clusters marked with 1 are swapped."""
        sums = self._lanes.sums(sum(compress(self._lanes.rows, swaps)), sum(swaps))
        ones, twos = [], []
        for (got_a, of_a, got_b, of_b), got, of in self._parts:
            ones.append(ratio_of(got_a + sums[got], of_a + sums[of]))
            twos.append(ratio_of(got_b - sums[got], of_b - sums[of]))
        one, two = mean_of(ones), mean_of(twos)
        return None if one is None or two is None else two - one


def _bits(number: int, size: int) -> bytes:
    """Its binary digits, the first cluster's last."""
    return f"{number:0{size}b}".encode().translate(_DIGITS) if size else b""


_DIGITS = bytes.maketrans(b"01", b"\x00\x01")
