"""What the fields of a cover have in common: their labels, their shapes, and the lines about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.jurisdictions import JURISDICTIONS
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.parse.lines import Line

__all__ = [
    "FILE_LABEL",
    "FILE_NUMBER",
    "IRS_LABEL",
    "IRS_NUMBER",
    "JURISDICTION",
    "JURISDICTION_LABEL",
    "PERIOD_LABEL",
    "CoverField",
    "around",
    "field_in",
]

PERIOD_LABEL = lazy(
    r"date\s+of\s+(?:the\s+)?(?:report|earliest\s+event)|for\s+the\s+(?:fiscal\s+|transition\s+)?(?:year|period|quarter(?:ly\s+period)?)\s+ended"
    r"|quarterly\s+period\s+ended|period\s+of\s+report|transition\s+period\s+from",
    re.IGNORECASE,
)
FILE_NUMBER = lazy(r"\b(?:0|1|2|33|333|811|814|00[0-2])-\d{3,6}(?:-\d{1,2})?\b")
FILE_LABEL = lazy(
    r"(?:commission|sec)\s+file\s+n|\bfile\s+n(?:umber|o\.)|\(\s?commission\b", re.IGNORECASE
)
IRS_NUMBER = lazy(r"\b\d{2}-\d{7}\b")
IRS_LABEL = lazy(r"i\.?\s?r\.?\s?s\.?|employer\s+identification|taxpayer", re.IGNORECASE)
JURISDICTION_LABEL = lazy(
    r"jurisdiction|\bstate\s+(?:or\s+other|of\s+incorporation)", re.IGNORECASE
)
JURISDICTION = lazy(rf"\b(?:{'|'.join(JURISDICTIONS)})\b", re.IGNORECASE)
_FURTHEST = 3


class CoverField(NamedTuple):
    """A field that was found: its name, its words, and its place in the folded text."""

    name: str
    words: str
    start: int
    end: int


def field_in(name: str, line: Line, words: str) -> CoverField:
    """The field whose words stand in a line."""
    start = line.start + line.words.index(words)
    return CoverField(name, words, start, start + len(words))


def around(lines: Sequence[Line], index: int) -> Iterator[Line]:
    """The lines above a label, nearest first, then the one below it."""
    yield from reversed(lines[max(0, index - _FURTHEST) : index])
    yield from lines[index + 1 : index + 2]
