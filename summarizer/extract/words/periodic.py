"""Which items of periodic reports are read for what is worth saying, and how much they weigh."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PERIODIC_FORMS", "weight_of"]

PERIODIC_FORMS = ("10-K", "10-Q", "20-F", "40-F")

# Business, risk factors and exhibits are not here: they tell what may be, or what always is.
_ANNUAL: Mapping[str, float] = MappingProxyType(
    {"7": 1.0, "3": 0.5, "9A": 0.6, "9A(T)": 0.6, "8": 0.0}
)
_QUARTERLY: Mapping[tuple[str | None, str], float] = MappingProxyType(
    {
        ("I", "2"): 1.0,
        ("I", "4"): 0.6,
        ("II", "1"): 0.5,
        ("II", "5"): 0.5,
        ("II", "3"): 0.5,
        ("I", "1"): 0.0,
    }
)


def weight_of(form: str, part: str | None, items: tuple[str, ...]) -> float | None:
    """The weight of a section of a periodic report, or None for one that is not read.

    >>> weight_of("10-Q", "II", ("1A",)) is None
    True
    """
    if form.startswith("10-Q"):
        found = [_QUARTERLY[part, item] for item in items if (part, item) in _QUARTERLY]
    else:
        found = [_ANNUAL[item] for item in items if item in _ANNUAL]
    return max(found, default=None)
