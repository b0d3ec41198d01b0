"""What the fields of a cover have in common: their labels, their shapes, and the lines about."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.parse.jurisdictions import JURISDICTIONS
from summarizer.text.gates import evened
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
    "NUMBER_COLUMN",
    "PERIOD_LABEL",
    "CoverField",
    "Label",
    "around",
    "field_in",
    "labelled_by",
]


class Label(NamedTuple):
    """What labels a field, in any letter case; it is looked for where one of its words stands."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, line: str) -> re.Match[str] | None:
        """Where the label stands in a line, or None."""
        lowered = _lowered(line)
        for word in self.words:
            if word in lowered:
                return self.pattern.search(line)
        return None


# A page has few lines, and each is asked for every label.
_lowered = lru_cache(maxsize=256)(evened)


def labelled_by(pattern: str, *words: str) -> Label:
    r"""A label by its pattern, which matches only where one of some words in small letters stands.

    >>> labelled_by(r"jurisdiction\s+of", "jurisdiction").search("Jurisdiction of Ohio").end()
    15
    """
    return Label(words, lazy(pattern, re.IGNORECASE))


PERIOD_LABEL = labelled_by(
    r"date\s+of\s+(?:the\s+)?(?:report|earliest\s+event)|for\s+the\s+(?:fiscal\s+|transition\s+)?(?:year|period|quarter(?:ly\s+period)?)\s+ended"
    r"|quarterly\s+period\s+ended|period\s+of\s+report|transition\s+period\s+from",
    "date",
    "ended",
    "period",
)
_FILE_NUMBER = r"(?:0|1|2|33|333|811|814|00[0-2])-\d{3,6}(?:-\d{1,2})?"
_IRS_NUMBER = r"\d{2}-\d{7}"
FILE_NUMBER = lazy(rf"\b{_FILE_NUMBER}\b")
FILE_LABEL = labelled_by(
    r"(?:commission|sec)\s+file\s+n|\bfile\s+n(?:umber|o\.)|\(\s?commission\b", "file", "commission"
)
IRS_NUMBER = lazy(rf"\b{_IRS_NUMBER}\b")
# Either of them with blanks about it: a column of a row.
NUMBER_COLUMN = lazy(rf"\s(?:{_FILE_NUMBER}|{_IRS_NUMBER})(?!\S)")
IRS_LABEL = labelled_by(
    r"i\.?\s?r\.?\s?s\.?|employer\s+identification|taxpayer",
    *("ir", "i.r", "i r", "i. r", "employer", "taxpayer"),
)
JURISDICTION_LABEL = labelled_by(
    r"jurisdiction|\bstate\s+(?:or\s+other|of\s+incorporation)", "jurisdiction", "state"
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
