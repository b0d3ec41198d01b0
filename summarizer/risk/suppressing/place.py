"""Where words that suppress are looked for."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Place"]


class Place(NamedTuple):
    """Words that suppress, guarded by stems in lower case; `width` bounds how far back to look."""

    pattern: str
    stems: tuple[str, ...] = ()
    width: int = 60
