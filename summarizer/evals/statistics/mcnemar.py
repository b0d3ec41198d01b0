"""Whether decisions that differ between two runs fall more to one side than chance would."""

from __future__ import annotations

from math import comb

__all__ = ["mcnemar"]


def mcnemar(only_first: int, only_second: int) -> float:
    """The exact two-sided p-value for decisions that one run alone has right.

    >>> mcnemar(0, 5)
    0.0625
    """
    count = only_first + only_second
    tail = sum(comb(count, each) for each in range(min(only_first, only_second) + 1))
    ways: int = 2**count
    return min(1.0, 2 * tail / ways)
