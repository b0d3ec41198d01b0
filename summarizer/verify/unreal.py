"""Numbers of what would have been: they are told of nothing that was."""

from __future__ import annotations

from bisect import bisect_right
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
    from summarizer.verify.polarity import Cue

__all__ = ["unreal"]

_WOULD_HAVE = gated(r"(?:would|could|might) (?:not |also |otherwise |\w+ly )?have\b")

# Behind these stands what was: "would have been $8 million, compared with $5 million".
_TURNS = lazy(r"\b(?:compar|versus|instead|rather|than|from)")
_LONGEST_TURN = 120


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
    starts = [cue.start for cue in marks]
    for each in filter(is_figure, numbers(sentence)):
        # The cue before a number, or behind it that of its subject.
        at = bisect_right(starts, each.start)
        is_real = not any(_governs(sentence, cue, each) for cue in marks[max(0, at - 1) : at + 1])
        (was if is_real else would_be).add(_amount(each))
    return frozenset(would_be), frozenset(was)


def _governs(sentence: str, cue: Cue, figure: NumberMention) -> bool:
    """Whether a number is what would have been, not what that is compared with."""
    low = max(cue.end, figure.start - _LONGEST_TURN)
    return cue.governs(figure.start) and _TURNS.search(sentence, low, figure.start) is None


def _amount(figure: NumberMention) -> object:
    return figure.value, figure.unit, figure.currency
