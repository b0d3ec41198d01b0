"""Several questions at once: p-values made larger, so that one in twenty errs over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["holm"]


def holm(values: Mapping[str, float]) -> dict[str, float]:
    """P-values corrected by Holm's step-down procedure, in the order given.

    >>> holm({"a": 0.01, "b": 0.04})
    {'a': 0.02, 'b': 0.04}
    """
    corrected: dict[str, float] = {}
    least = 0.0
    for place, (name, value) in enumerate(sorted(values.items(), key=lambda pair: pair[1])):
        least = max(least, min(1.0, value * (len(values) - place)))
        corrected[name] = least
    return {name: corrected[name] for name in values}
