"""Where a text may be cut: line feeds, tabs, ends of sentences, of clauses, of words."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from summarizer.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["FINER", "LINES", "Borders", "word_end"]

_SEPARATORS = " \t\n"
_CLAUSE = re.compile(r"(?<=[;:,]) |(?<= -) ")
_SEPARATOR = re.compile(r"[ \t\n]")


class Borders(Protocol):
    """Places at which a text may be cut: each is that of a separator, which falls away."""

    def before(self, text: str, low: int, high: int) -> int:
        """The last border after `low` and up to `high`, or -1."""

    def after(self, text: str, low: int, high: int) -> int:
        """The first border after `low` and up to `high`, or `high`."""


@dataclass(frozen=True, slots=True)
class _Separators:
    """Borders wherever one character stands."""

    separator: str

    def before(self, text: str, low: int, high: int) -> int:
        return text.rfind(self.separator, low + 1, high + 1)

    def after(self, text: str, low: int, high: int) -> int:
        border = text.find(self.separator, low + 1, high)
        return border if border >= 0 else high


@dataclass(frozen=True, slots=True)
class _Places:
    """Borders that were found beforehand, in order."""

    places: Sequence[int]

    def before(self, text: str, low: int, high: int) -> int:  # noqa: ARG002
        index = bisect_right(self.places, high) - 1
        return self.places[index] if index >= 0 and self.places[index] > low else -1

    def after(self, text: str, low: int, high: int) -> int:  # noqa: ARG002
        index = bisect_right(self.places, low)
        return min(self.places[index], high) if index < len(self.places) else high


def word_end(text: str, start: int) -> int:
    """Where the word that begins at `start` ends."""
    found = _SEPARATOR.search(text, start)
    return found.start() if found else len(text)


def _sentence_borders(text: str, start: int, stop: int) -> Borders:
    """Where the sentences of `text[start:stop]` end, the last left out: it may go on."""
    ends = [start + end for _, end in sentences(text[start:stop])[:-1]]
    return _Places([end for end in ends if text[end] in _SEPARATORS])


def _clause_borders(text: str, start: int, stop: int) -> Borders:
    """Where the clauses of `text[start:stop]` end: after a comma, semicolon, colon or dash."""
    return _Places([match.start() for match in _CLAUSE.finditer(text, start, stop)])


LINES: Borders = _Separators("\n")
_CELLS: Borders = _Separators("\t")
_WORDS: Borders = _Separators(" ")

# From coarse to fine: what a line is cut into that does not fit as a whole.
FINER: tuple[Callable[[str, int, int], Borders], ...] = (
    lambda _text, _start, _stop: _CELLS,
    _sentence_borders,
    _clause_borders,
    lambda _text, _start, _stop: _WORDS,
)
