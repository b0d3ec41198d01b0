"""What was made of a value, remembered for as long as the value is there and no longer."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["remembered"]

K = TypeVar("K")
V = TypeVar("V")


def remembered(make: Callable[[K], V]) -> Callable[[K], V]:
    """A function that makes its answer once for each value, which must equal itself alone.

    However many filings are in hand, each has its own answer, and it goes with its filing: so the
    answer must not refer to what it was made of. Two threads that ask at the same moment may both
    make it.
    """
    made: WeakKeyDictionary[K, V] = WeakKeyDictionary()

    @wraps(make)
    def once(of: K) -> V:
        try:
            return made[of]
        except KeyError:
            answer = made[of] = make(of)
            return answer

    return once
