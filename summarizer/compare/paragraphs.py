"""The passages of two sections, paired: equal ones, then equal but for figures, then alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.compare.alignment import aligned, gaps
from summarizer.compare.likeness import alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.compare.alignment import Pair
    from summarizer.compare.passages import Passages

__all__ = ["Pairing", "paired"]

# Between the same neighbours less likeness will do than anywhere in a section.
_NEAR, _ANYWHERE = 0.4, 0.55


class Pairing(NamedTuple):
    """Which passages answer each other, in the order of the later section, and which have none."""

    pairs: tuple[Pair, ...]
    only_before: tuple[int, ...]
    only_after: tuple[int, ...]


def paired(before: Passages, after: Passages, least: float = _NEAR) -> Pairing:
    """The passages of two sections that answer each other.

    Equal passages hold the two together; between them those are paired that differ in figures and
    dates alone, then those that share many words, first among the same neighbours and then
    anywhere in the section.

    Args:
        before: The earlier passages.
        after: The later ones.
        least: The share of words that is enough among the same neighbours.
    """
    pairs = list(aligned(before.texts, after.texts))
    lengths = len(before.texts), len(after.texts)
    pairs += _between(pairs, lengths, before.skeletons, after.skeletons)
    pairs.sort()
    for mine, others in tuple(gaps(pairs, *lengths)):
        pairs += _like(before, after, (mine, others), least)
    taken, other_taken = {i for i, _ in pairs}, {j for _, j in pairs}
    mine_left = [i for i in range(lengths[0]) if i not in taken]
    others_left = [j for j in range(lengths[1]) if j not in other_taken]
    pairs += _like(before, after, (mine_left, others_left), max(least, _ANYWHERE))
    pairs.sort(key=lambda pair: (pair[1], pair[0]))
    taken, other_taken = {i for i, _ in pairs}, {j for _, j in pairs}
    return Pairing(
        tuple(pairs),
        tuple(i for i in mine_left if i not in taken),
        tuple(j for j in others_left if j not in other_taken),
    )


def _between(
    pairs: Sequence[Pair], lengths: tuple[int, int], mine: Sequence[str], others: Sequence[str]
) -> Iterator[Pair]:
    for here, there in tuple(gaps(tuple(pairs), *lengths)):
        found = aligned([mine[i] for i in here], [others[j] for j in there])
        yield from ((here[i], there[j]) for i, j in found)


def _like(
    before: Passages, after: Passages, places: tuple[Sequence[int], Sequence[int]], least: float
) -> tuple[Pair, ...]:
    mine, others = places
    if not mine or not others:
        return ()
    return alike(
        {i: before.skeletons[i] for i in mine}, {j: after.skeletons[j] for j in others}, least
    )
