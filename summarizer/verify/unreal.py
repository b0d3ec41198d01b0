"""Numbers of what would have been: they are told of nothing that was."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import gated, lazy
from summarizer.text.numbers import is_figure, numbers
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.reasons import LOST_CONDITION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.numbers import NumberMention
    from summarizer.verify.ground import Cited

__all__ = ["unreal"]

_WOULD_HAVE = gated(r"(?:would|could|might) (?:not |also |otherwise |\w+ly )?have\b")

# Behind these stands what was: "would have been $8 million, compared with $5 million".
_TURNS = lazy(r"\b(?:compar|versus|instead|rather|than|from)")


def unreal(text: str, cited: Sequence[Cited]) -> str:
    """Why a number is told as what was that would only have been; empty if none is.

    A number that the evidence has of what was as well may be that.
    """
    sentences = [each.sentence for each in cited if not each.is_label]
    if not any(_WOULD_HAVE.search(each) for each in sentences):
        return ""
    if any(cue.hedge >= Hedge.EXPECTED for cue in cues(text)):
        return ""
    parted = [_parted(each) for each in sentences]
    would_be = frozenset[object]().union(*(each for each, _ in parted))
    was = frozenset[object]().union(*(each for _, each in parted))
    told = {_amount(each) for each in numbers(text) if is_figure(each)}
    return LOST_CONDITION if told & would_be - was else ""


@lru_cache(maxsize=512)
def _parted(sentence: str) -> tuple[frozenset[object], frozenset[object]]:
    """The amounts of what would have been, and all others."""
    would_be, was = set[object](), set[object]()
    marks = [
        cue for cue in cues(sentence) if _WOULD_HAVE.match(sentence, cue.start) and not cue.denies
    ]
    for each in filter(is_figure, numbers(sentence)):
        is_real = not any(
            cue.governs(each.start) and not _TURNS.search(sentence, cue.end, each.start)
            for cue in marks
        )
        (was if is_real else would_be).add(_amount(each))
    return frozenset(would_be), frozenset(was)


def _amount(figure: NumberMention) -> object:
    return figure.value, figure.unit, figure.currency
