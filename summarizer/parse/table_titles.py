"""What stands over a table: its title, and in which units and scale its numbers are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.domain.filing import Cell
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Block
    from summarizer.domain.position import VisibleText

__all__ = ["is_only_units", "title_and_units"]

_UNITS = lazy(
    r"\(?\s?(?:(?:amounts?|dollars|figures|shares|all)\s[^.()]{0,60})?(?:in|expressed\s+in)\s+(?:us\s+|u\.s\.\s+)?"
    r"(?:dollars\s+in\s+)?(?:thousands|millions|billions|hundreds|euros?|dollars)\b[^)]{0,120}\)?",
    re.IGNORECASE,
)
_SCALES = ("thousands", "millions", "billions", "hundreds", "euro", "dollars")
_LONGEST_TEXT = 400
_LONGEST_TITLE = 160


def _units(words: str) -> re.Match[str] | None:
    """Where words say in which units a table is."""
    lowered = words.lower()
    for scale in _SCALES:
        if scale in lowered:
            return _UNITS.search(words)
    return None


def title_and_units(
    before: Sequence[Block], heads: Sequence[Sequence[Cell]], visible: VisibleText
) -> tuple[Cell | None, Cell | None]:
    """The title of a table and its units, from the blocks before it and from its head rows."""
    title = units = None
    for block in reversed(before):
        words = visible.text[block.start : block.end]
        match = _units(words) if len(words) < _LONGEST_TEXT else None
        if match is not None and units is None:
            start = block.start + match.start()
            units = Cell(match[0].strip(), visible.span(start, start + len(match[0].rstrip())))
        elif title is None and len(words) < _LONGEST_TITLE and words[-1] not in ".;":
            title = Cell(words, visible.span(block.start, block.end))
    for row in heads:
        for cell in row:
            if units is None and _units(cell.text) is not None:
                units = cell
    return title, units


def is_only_units(row: Sequence[Cell]) -> bool:
    """Whether a head row says of the whole table in which units it is, and nothing else."""
    words = [cell.text for cell in row if cell.text]
    return len(words) == 1 and _UNITS.fullmatch(words[0]) is not None
