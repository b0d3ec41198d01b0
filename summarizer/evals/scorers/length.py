"""How long the prose is against its budget, and how much of it is copied word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evals.scores import Score
from summarizer.text.fold import fold

if TYPE_CHECKING:
    from summarizer.domain.summary import Headline, Point, Summary

__all__ = ["copied", "score_length"]

_RUN = 5


def score_length(summary: Summary | None, budget: int) -> dict[str, Score]:
    """Words of headline and points, their share of the budget, and what share is copied.

    A word is copied if it stands in a run of five that the statement's evidence holds too.
    """
    if summary is None:
        return {}
    said: tuple[Headline | Point, ...] = (summary.headline, *summary.points)
    lengths = [len(fold(each.text).split()) for each in said]
    words = sum(lengths)
    return {
        "length.words": Score(words, 1),
        "length.budget": Score(words, budget),
        "length.copied": Score(sum(map(copied, said)), words),
    }


def copied(statement: Headline | Point) -> int:
    """How many words of a statement are copied from its evidence in runs of five."""
    words = fold(statement.text).casefold().split()
    held = {run for piece in statement.evidence for run in _runs(piece.quote.casefold().split())}
    found: set[int] = set()
    for at, run in enumerate(_runs(words)):
        if run in held:
            found.update(range(at, at + len(run)))
    return len(found)


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    size = min(_RUN, len(words))
    return [tuple(words[at : at + size]) for at in range(len(words) - size + 1)] if size else []
