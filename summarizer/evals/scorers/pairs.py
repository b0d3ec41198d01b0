"""Which thing of an output is which of the label: one to one, as many as can be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from summarizer.evals.scorers.counts import Counts
from summarizer.evals.statistics.assignment import assign

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Pairing", "pair", "told"]

Wanted = TypeVar("Wanted")
Given = TypeVar("Given")


class Pairing(NamedTuple):
    """Pairs as indexes into label and output, and the indexes that are left on either side."""

    pairs: tuple[tuple[int, int], ...]
    missed: tuple[int, ...]
    wrong: tuple[int, ...]

    @property
    def counts(self) -> Counts:
        """How many were found, invented and missed."""
        return Counts(len(self.pairs), len(self.wrong), len(self.missed))


def pair(
    wanted: Sequence[Wanted], given: Sequence[Given], likeness: Callable[[Wanted, Given], float]
) -> Pairing:
    """The greatest number of pairs that match; of equals, those whose likeness is greater.

    Args:
        wanted: What the label has.
        given: What the output has.
        likeness: 0 for what does not match, 1 and up to 2 for what does.
    """
    # A match outweighs any sum of likenesses, so that as many as can be are paired.
    weight = 2.0 * (min(len(wanted), len(given)) + 1)
    gains = [[_gain(likeness(one, other), weight) for other in given] for one in wanted]
    pairs = tuple((row, column) for row, column in assign(gains) if gains[row][column])
    rows, columns = {row for row, _ in pairs}, {column for _, column in pairs}
    return Pairing(
        pairs,
        tuple(each for each in range(len(wanted)) if each not in rows),
        tuple(each for each in range(len(given)) if each not in columns),
    )


def _gain(likeness: float, weight: float) -> float:
    return weight + likeness if likeness else 0.0


def told(missed: Sequence[str], wrong: Sequence[str]) -> str:
    """Why a score is not whole: what was missed and what was made up."""
    parts = (("missed", missed), ("not in the label", wrong))
    return "; ".join(f"{name}: {', '.join(each)}" for name, each in parts if each)
