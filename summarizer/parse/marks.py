"""Where sections begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from summarizer.domain.filing import SectionKind

__all__ = ["Mark"]


class Mark(NamedTuple):
    """Where a section begins: its first line, its kind, and where its heading ends.

    `heading_end` is a place in the folded text, or -1 for a section without a heading.
    """

    line: int
    kind: SectionKind
    heading_end: int = -1
    title: str = ""
    part: str | None = None
    items: tuple[str, ...] = ()
    exhibit: str | None = None
