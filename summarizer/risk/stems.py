"""Which of the thousands of stems of the rules stand in a filing, and in which statements.

Hardly one in twenty stands in any filing. So stems are not looked for one by one: of each the run
of three letters that fewest others have is its mark, and only those are looked for whose mark is
among the runs of the filing. That takes time in proportion to the words of the filing and to the
stems that may stand in it, whatever the number of rules.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Stems", "by_mark"]

_UNMARKED = ""


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
        longest = max(stem.split(), key=len, default="")
        found = self[stem] = tuple(self._find(stem)) if longest in self._words else ()
        return found

    def standing(self, marked: Mapping[str, Sequence[str]]) -> list[str]:
        """Those of the stems, as told apart by `by_mark`, that stand in some statement."""
        return [stem for mark in marked.keys() & self._runs for stem in marked[mark] if self[stem]]

    def _find(self, stem: str) -> Iterator[int]:
        place = self._lower.find(stem)
        while place >= 0:
            index = bisect_right(self._starts, place) - 1
            step = place + 1
            if index >= 0 and place + len(stem) <= self._ends[index]:
                yield index
                step = max(step, self._ends[index])
            place = self._lower.find(stem, step)


def by_mark(stems: Iterable[str]) -> dict[str, list[str]]:
    """Stems by their marks: the run of three letters in a word that fewest of the stems have.

    >>> by_mark(["option", "nation", "notion grant"])
    {'opt': ['option'], 'nat': ['nation'], 'not': ['notion grant']}
    """
    runs = {stem: [run for word in stem.split() for run in _runs(word)] for stem in stems}
    often = Counter(run for own in runs.values() for run in own)
    marked: dict[str, list[str]] = {}
    for stem, own in runs.items():
        mark = min(own, key=often.__getitem__, default=_UNMARKED)
        marked.setdefault(mark, []).append(stem)
    return marked


def _runs(word: str) -> Iterable[str]:
    return map("".join, zip(word, word[1:], word[2:], strict=False))
