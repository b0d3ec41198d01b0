"""Which of the thousands of stems that the program knows stand in a sentence.

Hardly one in twenty stands in any filing, so they are not looked for one by one: the words of the
sentence are, and what a word holds is remembered, since filings share most of their words. That
takes time in proportion to the filing, whatever the number of stems.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

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


# A stem, and who asks for it.
_Asked: TypeAlias = "tuple[str, int]"
# The word of a phrase that is looked for, whether that is all of a word of the text, the phrase.
_Sought: TypeAlias = "tuple[str, bool, _Asked]"


class _Within(dict[str, "_Held | None"]):
    """What each word holds, looked for when the word is first met."""

    def __init__(self, askers: dict[str, int]) -> None:
        super().__init__()
        # Thousands of words hold the same few hundred things, of which each is kept once.
        self._kept: dict[_Held, _Held] = {}
        # Stems of one word, by the letters it begins with; with fewer letters, looked for in all.
        self._by_run: dict[str, list[_Asked]] = {}
        self._short: list[_Asked] = []
        # A word of the text begins, or ends, with the word of a phrase that is looked for: by the
        # letters with which that begins or ends. Blanks alone are looked for with every word.
        self._begun: dict[str, list[_Sought]] = {}
        self._ended: dict[str, list[_Sought]] = {}
        self._blank: list[_Asked] = []
        for asked in askers.items():
            self._add(asked)

    def _add(self, asked: _Asked) -> None:
        stem = asked[0]
        words = [stem] if stem.isalpha() else re.split(r"\s", stem)
        word = max(words, key=_tells)
        place, last = words.index(word), len(words) - 1
        if not last:
            short = len(stem) < _RUN
            (self._short if short else self._by_run.setdefault(stem[:_RUN], [])).append(asked)
        elif not word:
            self._blank.append(asked)
        elif place:
            self._begun.setdefault(word[:_RUN], []).append((word, place < last, asked))
        else:
            self._ended.setdefault(word[-_RUN:], []).append((word, False, asked))

    def __missing__(self, word: str) -> _Held | None:
        if len(self) >= _REMEMBERED:
            self.clear()
            self._kept.clear()
        askers = 0
        for stem, who in self._short:
            if stem in word:
                askers |= who
        for run in self._by_run.keys() & {
            word[at : at + _RUN] for at in range(len(word) - _RUN + 1)
        }:
            for stem, who in self._by_run[run]:
                if stem in word:
                    askers |= who
        phrases = self._phrases(word)
        held = self[word] = self._held(askers, phrases) if askers or phrases else None
        return held

    def _phrases(self, word: str) -> list[_Asked]:
        """The phrases that a word of a text may be part of."""
        phrases, begun, ended = self._blank[:], self._begun, self._ended
        for size in range(1, min(_RUN, len(word)) + 1):
            if word[:size] in begun:
                for beginning, whole, phrase in begun[word[:size]]:
                    if word == beginning if whole else word.startswith(beginning):
                        phrases.append(phrase)
            if word[-size:] in ended:
                for ending, _, phrase in ended[word[-size:]]:
                    if word.endswith(ending):
                        phrases.append(phrase)
        return phrases

    def _held(self, askers: int, phrases: list[_Asked]) -> _Held:
        held = _Held(askers, tuple(sorted(phrases)))
        return self._kept.setdefault(held, held)


def _tells(word: str) -> tuple[bool, int]:
    """How much a word of a phrase tells: where it stands, the phrase is looked for."""
    return word != "" and word not in STOPWORDS, len(word)
