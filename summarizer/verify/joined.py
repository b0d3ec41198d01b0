"""What stands in one part of a sentence is not told of what stands in another.

All of "On May 1 it paid $7 million" occurs in "On May 1 it paid $5 million and on June 1 it paid
$7 million", and in that order. Days, numbers, names and verbs that come from two stretches of the
evidence are told as one only where neither has its own to set against the other's: in "In 2020
Osier paid $5 million and Velmar paid $7 million" the year is of both.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from summarizer.verify.reasons import BAD_JOIN
from summarizer.verify.stretches import Stretch, same, stretches

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.stretches import Atom

__all__ = ["joined"]


def joined(text: str, cited: Sequence[Cited], own: Collection[str] = ()) -> str:
    """Why parts of the evidence are told as one; empty if what is told together stands together.

    `own` are the words of the registrant's name, which is of every part.
    """
    held = [stretch for each in cited if each.is_running for stretch in stretches(each.sentence)]
    if len(held) == 1:
        return ""
    said = stretches(text)
    every = Stretch(
        tuple(atom for part in said for atom in part.atoms),
        frozenset[str]().union(*(part.words for part in said)),
    )
    pairs = (pair for part in said for pair in combinations(part.atoms, 2))
    return BAD_JOIN if any(_is_mixed(*pair, every, held, own) for pair in pairs) else ""


def _is_mixed(
    one: Atom, other: Atom, said: Stretch, held: Sequence[Stretch], own: Collection[str]
) -> bool:
    """Whether two atoms come from parts each of which has its own, untold, in the other's place."""
    if one.kind == other.kind or one.what in own or other.what in own:
        return False
    first, second = ([part for part in held if part.has(each)] for each in (one, other))
    if any(part in second for part in first):
        return False
    return bool(first and second) and all(
        _instead(one, here, other.kind, said) and _instead(other, there, one.kind, said)
        for here in first
        for there in second
    )


def _instead(atom: Atom, part: Stretch, kind: str, said: Stretch) -> bool:
    """Whether an atom's part has one of a kind that a statement does not tell."""
    is_there = any(each.kind == atom.kind and same(atom, each) for each in part.atoms)
    return is_there and any(each.kind == kind and not said.has(each) for each in part.atoms)
