"""What the fields of a cover have in common: their labels, their shapes, and the lines about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.jurisdictions import JURISDICTIONS
from summarizer.text.lazy import gated, lazy

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
    "NUMBER_COLUMN",
    "PERIOD_LABEL",
    "CoverField",
    "around",
    "field_in",
]


# What labels a field, in any letter case.
PERIOD_LABEL = gated(
    r"date\s+of\s+(?:the\s+)?(?:report|earliest\s+event)|for\s+the\s+(?:fiscal\s+|transition\s+)?(?:year|period|quarter(?:ly\s+period)?)\s+ended"
    r"|quarterly\s+period\s+ended|period\s+of\s+report|transition\s+period\s+from",
    re.IGNORECASE,
    *("date", "ended", "period"),
)
_FILE_NUMBER = r"(?:0|1|2|33|333|811|814|00[0-2])-\d{3,6}(?:-\d{1,2})?"
_IRS_NUMBER = r"\d{2}-\d{7}"
FILE_NUMBER = lazy(rf"\b{_FILE_NUMBER}\b")
FILE_LABEL = gated(
    r"(?:commission|sec)\s+file\s+n|\bfile\s+n(?:umber|o\.)|\(\s?commission\b",
    re.IGNORECASE,
    *("file", "commission"),
)
IRS_NUMBER = lazy(rf"\b{_IRS_NUMBER}\b")
# Either of them with blanks about it: a column of a row.
NUMBER_COLUMN = lazy(rf"\s(?:{_FILE_NUMBER}|{_IRS_NUMBER})(?!\S)")
IRS_LABEL = gated(
    r"i\.?\s?r\.?\s?s\.?|employer\s+identification|taxpayer",
    re.IGNORECASE,
    *("ir", "i.r", "i r", "i. r", "employer", "taxpayer"),
)
JURISDICTION_LABEL = gated(
    r"jurisdiction|\bstate\s+(?:or\s+other|of\s+incorporation)",
    re.IGNORECASE,
    *("jurisdiction", "state"),
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
