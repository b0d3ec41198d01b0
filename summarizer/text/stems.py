"""Which of the thousands of stems of the rules stand in a sentence.

Hardly one in twenty stands in any filing, so they are not looked for one by one: the words of the
sentence are, and the stems in a word are remembered, since filings share most of their words. That
takes time in proportion to the filing, whatever the number of rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["StemTable"]

_RUN = 3
# More words than a hundred filings of a season hold.
_REMEMBERED = 30_000


class StemTable:
    """Stems, told apart by the first letters of their longest words."""

    def __init__(self, stems: Iterable[str]) -> None:
        longest = {stem: max(stem.split(), key=len, default="") for stem in stems}
        # Stems that are no more than one word: where that stands, they do.
        self._whole = frozenset(stem for stem, word in longest.items() if stem == word)
        self._within = _Within(longest)

    def standing(self, text: str) -> Iterator[str]:
        """The stems that stand in a text, which is in lower case, each once and in no order.

        >>> sorted(StemTable(["fil", "plan of", "mill"]).standing("they filed a plan of sale"))
        ['fil', 'plan of']
        """
        words = text.split() or [""]
        for stem in set[str]().union(*filter(None, map(self._within.__getitem__, words))):
            if stem in self._whole or stem in text:
                yield stem


class _Within(dict[str, "tuple[str, ...]"]):
    """The stems whose longest word stands in a word, looked for when the word is first met."""

    def __init__(self, longest: dict[str, str]) -> None:
        super().__init__()
        # Stems too short to be told apart: looked for in every word.
        self._short = [pair for pair in longest.items() if len(pair[1]) < _RUN]
        self._by_run: dict[str, list[tuple[str, str]]] = {}
        for stem, word in longest.items():
            self._by_run.setdefault(word[:_RUN], []).append((stem, word))

    def __missing__(self, word: str) -> tuple[str, ...]:
        stems = {stem for stem, short in self._short if short in word}
        for at in range(len(word) - _RUN + 1):
            for stem, longest in self._by_run.get(word[at : at + _RUN], ()):
                if word.startswith(longest, at):
                    stems.add(stem)
        found = tuple(stems)
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = found
        return found
