"""Which of the paragraphs that have no equal are nearly the same: by shared pairs of words."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["alike"]

_WORD = lazy(r"[\w#]+")
# What so many paragraphs share tells none of them from another.
_MOST_BEARERS = 40


class _Match(NamedTuple):
    """How like two paragraphs are, and how far apart they stand; sorts best first."""

    unlike: float
    distance: int
    one: int
    other: int


def alike(
    before: Mapping[int, str], after: Mapping[int, str], least: float
) -> tuple[tuple[int, int], ...]:
    """Pairs of paragraphs that share at least so much of their word pairs, each in one pair.

    The most alike are paired first, and of equals those that stand nearest to each other. Cost
    grows with the length of the texts: pairs of words that many paragraphs share are not looked at
    to find candidates.

    Args:
        before: Texts by their places.
        after: The same of the other filing.
        least: The least share, by Dice's coefficient, from 0 to 1.
    """
    marks = {place: _marks(text) for place, text in before.items()}
    others = {place: _marks(text) for place, text in after.items()}
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for place, own in marks.items():
        for mark in own:
            bearers[mark].append(place)
    matches = [
        match
        for other, own in others.items()
        for match in _matches(other, own, marks, bearers, least)
    ]
    taken, other_taken, pairs = set[int](), set[int](), list[tuple[int, int]]()
    for match in sorted(matches):
        if match.one not in taken and match.other not in other_taken:
            taken.add(match.one)
            other_taken.add(match.other)
            pairs.append((match.one, match.other))
    return tuple(sorted(pairs))


def _matches(
    other: int,
    own: frozenset[str],
    marks: Mapping[int, frozenset[str]],
    bearers: Mapping[str, Sequence[int]],
    least: float,
) -> list[_Match]:
    shared: Counter[int] = Counter()
    for mark in own:
        places = bearers.get(mark, ())
        if len(places) <= _MOST_BEARERS:
            shared.update(places)
    found = []
    for one in shared:
        like = 2 * len(own & marks[one]) / (len(own) + len(marks[one]))
        if like >= least:
            found.append(_Match(-like, abs(one - other), one, other))
    return found


def _marks(text: str) -> frozenset[str]:
    """The words of a text in pairs, with its first and last word by themselves."""
    found = ["", *_WORD.findall(text), ""]
    return frozenset(f"{one} {next_one}" for one, next_one in pairwise(found))
