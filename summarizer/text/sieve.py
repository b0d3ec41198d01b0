"""Many patterns held against one text: which of them may match, told by one look at its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.gates import admits, gate_of
from summarizer.text.stems import StemTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Sieve"]


class Sieve:
    r"""Patterns by their places: most texts hold the words of few of them, and few need a search.

    >>> sieve = Sieve([r"\bfil(?:ed|ing)\b.{0,40}?\bpetitions?\b", r"\d", r"\bsold\b"])
    >>> list(sieve.possible("it sold a mill")), list(sieve.possible("it filed a petition"))
    ([1, 2], [0, 1])
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        self._gates = [gate_of(pattern) for pattern in patterns]
        self._always = 0
        # Of each way the clause that lets least pass: where it has a word, the rest is asked for.
        opened_by: dict[str, int] = {}
        for place, gate in enumerate(self._gates):
            for way in gate:
                if not way:
                    self._always |= 1 << place
                for word in way[0] if way else ():
                    opened_by[word] = opened_by.get(word, 0) | 1 << place
        self._opened_by = opened_by
        self._stems = StemTable(opened_by)

    def possible(self, words: str) -> Iterator[int]:
        """The places of the patterns that may match in a text, given as `evened`, in order."""
        return self.admitted(self.opened(words), words)

    def opened(self, words: str) -> int:
        """The patterns of which a word stands in a text, each the bit of its place."""
        opened = self._always
        for stem in self._stems.standing(words):
            opened |= self._opened_by[stem]
        return opened

    def admitted(self, opened: int, words: str) -> Iterator[int]:
        """The places of those of the `opened` patterns that may match in the text, in order."""
        while opened:
            place = (opened & -opened).bit_length() - 1
            opened &= opened - 1
            if admits(self._gates[place], words):
                yield place
