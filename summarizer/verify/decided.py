"""One of two things told of which the evidence says only that one holds."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.verify.alternatives import alternatives
from summarizer.verify.joints import count_open
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.predicates import terms
from summarizer.verify.reasons import LOST_ALTERNATIVE
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.verify.alternatives import Alternative
    from summarizer.verify.ground import Cited

__all__ = ["decided"]


def decided(text: str, cited: Sequence[Cited]) -> str:
    """Why one of two things is told that the evidence leaves open; empty if none is.

    A statement of what may be leaves it open as well, and evidence that tells of one of them alone
    may be cited beside it.
    """
    sentences = [each.sentence for each in cited if each.is_running and each.sentence != text]
    found = [(place, each) for place, one in enumerate(sentences) for each in alternatives(one)]
    if not found or any(cue.hedge is Hedge.POSSIBLE for cue in cues(text)):
        return ""
    said = _lemmas(text)
    lost = [(place, each) for place, each in found if _decides(said, each)]
    kept = sum(_tells(said, each.one) and _tells(said, each.other) for _, each in found)
    # Words that are not known to be the same may leave as much open.
    if count_open(text) > kept:
        return ""
    for place, each in lost:
        others = (_lemmas(one) for at, one in enumerate(sentences) if at != place)
        if not any(_decides(held, each) for held in others):
            return LOST_ALTERNATIVE
    return ""


def _decides(said: frozenset[str], between: Alternative) -> bool:
    """Whether words tell of the one, and of the other nothing."""
    is_of_it = not between.verb or _tells(said, {between.verb})
    is_one_told = _tells(said, between.one) != _tells(said, between.other)
    return is_of_it and is_one_told and said.isdisjoint(between.marks)


def _tells(said: frozenset[str], of: frozenset[str] | set[str]) -> bool:
    return any(not said.isdisjoint(same_words(word)) for word in of)


@lru_cache(maxsize=512)
def _lemmas(text: str) -> frozenset[str]:
    return frozenset(term.lemma or term.text.lower() for term in terms(text))
