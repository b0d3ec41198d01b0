"""Key facts: whether the prose of an output says what a reader must know, and at what length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.statement import Importance
from summarizer.evals.scorers.anchors import Statement, states
from summarizer.evals.scores import Score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.summary import Summary
    from summarizer.evals.labels import Label

__all__ = ["facts_found", "score_facts", "statements", "within"]


def statements(summary: Summary | None) -> tuple[Statement, ...]:
    """The headline, then the points in order."""
    if summary is None:
        return ()
    return tuple(map(Statement, (summary.headline.text, *(each.text for each in summary.points))))


def within(found: Sequence[Statement], words: int) -> tuple[Statement, ...]:
    """Statements from the front while their words fit."""
    kept: list[Statement] = []
    for statement in found:
        words -= statement.words
        if words < 0:
            break
        kept.append(statement)
    return tuple(kept)


def facts_found(label: Label, found: Sequence[Statement]) -> tuple[bool, ...]:
    """Of each key fact, whether one statement mentions all its anchors."""
    return tuple(place is not None for place in _places(label, found))


def score_facts(label: Label, summary: Summary | None, words: int) -> dict[str, Score]:
    """Recall of vital and of all key facts, whole and within a budget of words, and per 100."""
    said = statements(summary)
    places, fitting = _places(label, said), len(within(said, words))
    hits = [place is not None for place in places]
    brief = [place is not None and place < fitting for place in places]
    vital = [each.importance is Importance.VITAL for each in label.facts]
    missed = [
        "|".join(fact.anchors[0]) + (" …" if len(fact.anchors) > 1 else "")
        for fact, hit, must in zip(label.facts, hits, vital, strict=True)
        if must and not hit
    ]
    reason = f"missed: {', '.join(missed)}" if missed else ""
    length = sum(each.words for each in said)
    return {
        "facts.vital_recall": Score(_both(hits, vital), sum(vital), reason),
        "facts.recall": Score(sum(hits), len(hits)),
        "facts.vital_in_budget": Score(_both(brief, vital), sum(vital), f"{words} words"),
        "facts.per_100_words": Score(100 * sum(hits), length),
    }


def _places(label: Label, found: Sequence[Statement]) -> list[int | None]:
    """Of each key fact the first statement that tells it, if one does."""
    return [
        next((at for at, each in enumerate(found) if states(each, fact.anchors)), None)
        for fact in label.facts
    ]


def _both(hits: Sequence[bool], vital: Sequence[bool]) -> int:
    return sum(hit and must for hit, must in zip(hits, vital, strict=True))
