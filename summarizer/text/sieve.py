"""Many patterns held against one text: which of them may match, told by one look at its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.gates import admits, gate_of
from summarizer.text.stems import StemTable, numbers_of

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
        ways = [(place, way) for place, gate in enumerate(self._gates) for way in gate]
        # Of each way the clause that lets least pass: where it has a word, the rest is asked for.
        self._stems = StemTable((place, way[0]) for place, way in ways if way)
        self._always = sum({1 << place for place, way in ways if not way})

    def possible(self, words: str) -> Iterator[int]:
        """The places of the patterns that may match in a text, given as `evened`, in order."""
        return self.admitted(self.opened(words), words)

    def opened(self, words: str) -> int:
        """The patterns of which a word stands in a text, each the bit of its place."""
        return self._always | self._stems.standing(words)

    def admitted(self, opened: int, words: str) -> Iterator[int]:
        """The places of those of the `opened` patterns that may match in the text, in order."""
        for place in numbers_of(opened):
            if admits(self._gates[place], words):
                yield place
