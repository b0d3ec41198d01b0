"""Hits, misses and inventions to precision, recall and F1."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.evals.scores import Score

__all__ = ["Counts"]


class Counts(NamedTuple):
    """How many were found, invented and missed; weights where each thing weighs its own."""

    hits: float = 0
    wrong: float = 0
    missed: float = 0

    def scores(self, family: str, reason: str = "") -> dict[str, Score]:
        """Precision, recall and F1 under a family's name.

        >>> Counts(3, 1, 2).scores("figures")["figures.f1"].value
        0.6666666666666666
        """
        return {
            f"{family}.precision": Score(self.hits, self.hits + self.wrong, reason),
            f"{family}.recall": Score(self.hits, self.hits + self.missed, reason),
            f"{family}.f1": self.f1(reason),
        }

    def f1(self, reason: str = "") -> Score:
        """F1 as a ratio whose parts add up: 2 TP over 2 TP + FP + FN."""
        return Score(2 * self.hits, 2 * self.hits + self.wrong + self.missed, reason)
