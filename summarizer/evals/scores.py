"""What a scorer gives: every metric is what was gained over what could be gained, and says why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["VERSIONS", "FlagMoves", "RowScores", "Score", "unscored"]

# The version of how each family of metrics counts: it stands in every file of scores.
VERSIONS = {
    "schema": 1,
    "fields": 1,
    "figures": 2,
    "events": 1,
    "flags": 2,
    "facts": 1,
    "grounding": 1,
    "numbers": 2,
    "length": 1,
    "hostile": 1,
    "operations": 1,
}


class Score(NamedTuple):
    """One metric of one output: a ratio whose parts add up over outputs.

    F1 is 2 TP over 2 TP + FP + FN, a mean is a sum over a count: whatever is averaged over many
    outputs is the sum of `got` over the sum of `of`.
    """

    got: float
    of: float
    reason: str = ""

    @property
    def value(self) -> float | None:
        """The ratio, or None where there was nothing to score: never 0 for that."""
        return self.got / self.of if self.of else None


class FlagMoves(NamedTuple):
    """What became of the flags of one output, each once by its code.

    `hit` holds code, labelled and given severity; `missed` and `wrong` code and severity.
    """

    hit: tuple[tuple[str, str, str], ...] = ()
    missed: tuple[tuple[str, str], ...] = ()
    wrong: tuple[tuple[str, str], ...] = ()
    abstained: tuple[str, ...] = ()
    tempted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowScores:
    """All scores of one output of one case; `floor` are those of the keyword-only flagger."""

    suite: str
    case: str
    cluster: str
    form: str
    era: str
    repeat: int
    status: str
    scores: dict[str, Score]
    moves: FlagMoves = field(default_factory=FlagMoves)
    floor: dict[str, Score] = field(default_factory=dict)


def unscored(reason: str) -> Score:
    """Nothing to score here, and why."""
    return Score(0, 0, reason)
