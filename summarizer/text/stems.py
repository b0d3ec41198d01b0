"""Which of the thousands of stems that the program knows stand in a sentence.

Hardly one in twenty stands in any filing, so they are not looked for one by one: the words of the
sentence are, and what a word holds is remembered, since filings share most of their words. That
takes time in proportion to the filing, whatever the number of stems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["StemTable", "numbers_of"]

_RUN = 3
# More words than a hundred filings of a season hold.
_REMEMBERED = 30_000


def numbers_of(bits: int) -> Iterator[int]:
    """The numbers whose bits are set, in order.

    >>> list(numbers_of(0b10010))
    [1, 4]
    """
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


class StemTable:
    """Who asks for which stems, each by a number of its own."""

    def __init__(self, asked: Iterable[tuple[int, Iterable[str]]]) -> None:
        askers: dict[str, int] = {}
        for number, stems in asked:
            for stem in stems:
                askers[stem] = askers.get(stem, 0) | 1 << number
        self._within = _Within(askers)

    def standing(self, text: str) -> int:
        """Whoever asks for a stem that stands in a text, which is in lower case: a bit a number.

        >>> table = StemTable([(0, ["fil"]), (1, ["plan of", "sale"]), (2, ["mill"])])
        >>> bin(table.standing("they filed a plan of sale"))
        '0b11'
        """
        standing = 0
        for held in filter(None, map(self._within.__getitem__, text.split() or [""])):
            standing |= held.askers
            for phrase, askers in held.phrases:
                if phrase in text:
                    standing |= askers
        return standing


class _Held(NamedTuple):
    """What a word holds: who asks for a stem in it, and the phrases that its rest must complete."""

    askers: int
    phrases: tuple[tuple[str, int], ...]


class _Stem(NamedTuple):
    """A stem, the word of it that is looked for, and who asks for it."""

    stem: str
    word: str
    askers: int


class _Within(dict[str, "_Held | None"]):
    """What each word holds, looked for when the word is first met."""

    def __init__(self, askers: dict[str, int]) -> None:
        super().__init__()
        # Thousands of words hold the same few hundred things, of which each is kept once.
        self._kept: dict[_Held, _Held] = {}
        # Stems too short to be told apart by their first letters: looked for in every word.
        self._short: list[_Stem] = []
        self._by_run: dict[str, list[_Stem]] = {}
        for stem, who in askers.items():
            word = max(stem.split(), key=_tells, default="")
            short = len(word) < _RUN
            alike = self._short if short else self._by_run.setdefault(word[:_RUN], [])
            alike.append(_Stem(stem, word, who))

    def __missing__(self, word: str) -> _Held | None:
        if len(self) >= _REMEMBERED:
            self.clear()
            self._kept.clear()
        runs = {word[at : at + _RUN] for at in range(len(word) - _RUN + 1)}
        alike = [self._short, *(self._by_run[run] for run in self._by_run.keys() & runs)]
        held = self[word] = self._held([one for stems in alike for one in stems if one[1] in word])
        return held

    def _held(self, stems: list[_Stem]) -> _Held | None:
        """What is held of stems of which a word, or all that they are, stands in the word."""
        if not stems:
            return None
        askers = 0
        phrases: list[tuple[str, int]] = []
        for stem, word, who in stems:
            if stem == word:
                askers |= who
            else:
                phrases.append((stem, who))
        held = _Held(askers, tuple(sorted(phrases)))
        return self._kept.setdefault(held, held)


def _tells(word: str) -> tuple[bool, int]:
    """How much a word of a phrase tells: where it stands, the phrase is looked for."""
    return word not in STOPWORDS, len(word)
