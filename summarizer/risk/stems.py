"""Which of the thousands of stems of the rules stand in a sentence.

Hardly one in twenty stands in any filing, so they are not looked for one by one: the words of the
sentence are, and the stems in a word are remembered, since filings share most of their words. That
takes time in proportion to the filing, whatever the number of rules.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["StemTable"]

_RUN = 3
# More words than a hundred filings of a season hold.
_REMEMBERED = 30_000


class _Stem(NamedTuple):
    """A stem and its longest word; `whole` is whether it is no more than that."""

    text: str
    longest: str
    whole: bool


class StemTable:
    """Stems, told apart by the first letters of their longest words."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._by_run: dict[str, list[_Stem]] = {}
        for text in stems:
            longest = text if text.isalnum() else max(text.split(), key=len, default="")
            stem = _Stem(text, longest, longest == text)
            self._by_run.setdefault(longest[:_RUN], []).append(stem)
        # Stems too short to be told apart: looked for in every word.
        self._short = [run for run in self._by_run if len(run) < _RUN]
        self._within = lru_cache(maxsize=_REMEMBERED)(self._look)

    def standing(self, text: str) -> Iterator[str]:
        """The stems that stand in a text, which is in lower case, each once and in no order.

        >>> sorted(StemTable(["fil", "plan of", "mill"]).standing("they filed a plan of sale"))
        ['fil', 'plan of']
        """
        for stem in set[_Stem]().union(*map(self._within, text.split())):
            if stem.whole or stem.text in text:
                yield stem.text

    def _look(self, word: str) -> tuple[_Stem, ...]:
        """The stems whose longest word stands in a word."""
        runs = {word[at : at + _RUN] for at in range(len(word) - _RUN + 1)}
        return tuple(
            stem
            for run in (*self._short, *(self._by_run.keys() & runs))
            for stem in self._by_run[run]
            if stem.longest in word
        )
