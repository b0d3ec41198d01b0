"""Telling whether two sentences say the same: an item and the release that it mentions."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["content", "overlap"]

_WORD = lazy(r"[a-z][a-z'-]{2,}|\d[\d,.]*\d|\d")
_EMPTY = frozenset(
    "the and for that with from this its their his her our are was were has have had been will"
    " would shall which who whom whose into upon under over such any all each other than also not"
    " may can its inc corp company registrant corporation ltd llc press release announced today"
    " dated date item form".split()
)


# Each sentence that may be told is held against each that is.
_REMEMBERED = 512


@lru_cache(maxsize=_REMEMBERED)
def content(text: str) -> frozenset[str]:
    """The words and numbers that tell sentences apart, cut to their stems.

    >>> sorted(content("The Company announced the sale of 5 mills."))
    ['5', 'mill', 'sale']
    """
    return frozenset(
        word[:7].rstrip("s") or word for word in _WORD.findall(text.lower()) if word not in _EMPTY
    )


def overlap(words: frozenset[str], others: Iterable[frozenset[str]]) -> float:
    """The greatest share of `words` that any of the others holds, 0 to 1."""
    if not words:
        return 1.0
    return max((len(words & other) / len(words) for other in others), default=0.0)
