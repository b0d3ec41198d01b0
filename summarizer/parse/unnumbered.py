"""Sections of a form that bear a caption and no number, as data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.parse.lines import Line

__all__ = ["heads_unnumbered", "is_section_line", "precedes_unnumbered"]

# After which items an annual report tells of its officers without giving that a number.
_OFFICERS_AFTER = frozenset(("3", "4"))
_OFFICERS = lazy(
    r"\W{0,4}(?:supplement(?:al|ary)\s+item\W{0,4})?(?:(?:information|item)\s+(?:about|regarding"
    r"|concerning|relating\s+to)\s+(?:our\s+|the\s+)?)?executive\s+officers"
    r"(?:\s+of\s+(?:the\s+)?.{1,60})?(?:\s+as\s+of\s+.{1,30})?\W{0,4}",
    re.IGNORECASE,
)
_SECTION_LINE = lazy(r"\W{0,4}section\s+[1-9]\b\W{0,6}(?P<rest>.{0,90})", re.IGNORECASE)
_LONGEST = 120


def precedes_unnumbered(numbers: tuple[str, ...]) -> bool:
    """Whether an unnumbered section may follow the items of these numbers."""
    return not _OFFICERS_AFTER.isdisjoint(numbers)


def heads_unnumbered(line: Line) -> bool:
    """Whether a line heads an unnumbered section where it follows such items."""
    return (
        len(line.words) <= _LONGEST
        and (line.titled or line.words[-1] != ".")
        and _OFFICERS.fullmatch(line.words) is not None
    )


def is_section_line(line: Line) -> bool:
    """Whether a line is a heading such as "Section 8 - Other Events", which holds no text."""
    match = _SECTION_LINE.fullmatch(line.words)
    return match is not None and not match["rest"][:1].islower()
