"""A sentence and what is told of it."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Case"]


class Case(NamedTuple):
    """A sentence, what is wrongly and honestly told of it, and where the proof still errs."""

    quote: str
    wrong: tuple[str, ...]
    honest: tuple[str, ...]
    still_shown: tuple[str, ...] = ()
    still_withheld: tuple[str, ...] = ()
