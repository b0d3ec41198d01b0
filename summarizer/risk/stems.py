"""Which of the thousands of stems of the rules stand in a filing, and in which statements.

Hardly one in twenty stands in any filing. So stems are not looked for one by one: of each the run
of three letters that fewest others have is its mark, and only those are looked for whose mark is
among the runs of the filing. That takes time in proportion to the words of the filing and to the
stems that may stand in it, whatever the number of rules.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Marked", "Stems", "by_mark"]

_UNMARKED = ""


class Marked(NamedTuple):
    """A stem, all runs of three letters in its words, and the longest of these."""

    stem: str
    runs: frozenset[str]
    longest: str


class Stems(dict[str, tuple[int, ...]]):
    """The indexes of the statements that hold a stem, found when it is first asked for.

    Args:
        lower: The text of the filing in lower case.
        starts: Where each statement begins in it.
        ends: Where each statement ends.
    """

    def __init__(self, lower: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        self._lower, self._starts, self._ends = lower, starts, ends
        self._words = " ".join(set(lower.split()))
        self._runs = {_UNMARKED, *_runs(self._words)}

    def __missing__(self, stem: str) -> tuple[int, ...]:
        found = self[stem] = tuple(self._find(stem))
        return found

    def standing(self, marked: Mapping[str, Sequence[Marked]]) -> list[str]:
        """Those of the stems, as told apart by `by_mark`, that stand in some statement."""
        words, runs = self._words, self._runs
        return [
            each.stem
            for mark in marked.keys() & runs
            for each in marked[mark]
            if each.runs <= runs and each.longest in words and self[each.stem]
        ]

    def _find(self, stem: str) -> Iterator[int]:
        place = self._lower.find(stem)
        while place >= 0:
            index = bisect_right(self._starts, place) - 1
            step = place + 1
            if index >= 0 and place + len(stem) <= self._ends[index]:
                yield index
                step = max(step, self._ends[index])
            place = self._lower.find(stem, step)


def by_mark(stems: Iterable[str]) -> dict[str, list[Marked]]:
    """Stems by their marks: the run of three letters in a word that fewest of the stems have.

    >>> sorted(by_mark(["nation", "notion"]))
    ['ati', 'not']
    """
    told = [_marked(stem) for stem in stems]
    often = Counter(run for each in told for run in each.runs)
    by_mark: dict[str, list[Marked]] = {}
    for each in told:
        mark = min(each.runs, key=lambda run: (often[run], run), default=_UNMARKED)
        by_mark.setdefault(mark, []).append(each)
    return by_mark


def _marked(stem: str) -> Marked:
    words = stem.split()
    runs = frozenset([run for word in words for run in _runs(word)])
    return Marked(stem, runs, max(words, key=len, default=""))


def _runs(word: str) -> Iterable[str]:
    return map("".join, zip(word, word[1:], word[2:], strict=False))
