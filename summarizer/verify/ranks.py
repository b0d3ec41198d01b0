"""Ranks: the second largest is not the largest, nor is one of the largest."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["promoted"]

_HIGHEST = (
    "largest|biggest|smallest|highest|lowest|oldest|newest|strongest|best|worst|greatest|fastest"
    "|longest|richest|leading(?! to| up)|most [a-z]+"
)
_ORDINALS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next"
_FIGURES = (
    "2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split(),
    "second third fourth fifth sixth seventh eighth ninth tenth".split(),
)
_AS_WORDS = dict(zip(*_FIGURES, strict=True))
_ANY = gated(rf"(?i:\b(?:{_HIGHEST})\b)")
# How high something ranks, up to three words before that: "one of the world's five largest".
_RANKED = lazy(
    rf"\b(?:(?P<ordinal>{_ORDINALS}|{'|'.join(_AS_WORDS)})[ -]|(?P<several>one of|among|two of"
    rf"|three of|some of) (?:[\w'.-]+ ){{1,3}}?)?(?P<highest>{_HIGHEST})\b"
)
_AMONG = "among"


def promoted(text: str, sentences: Sequence[str]) -> bool:
    """Whether a statement gives a higher rank than every one of the sentences.

    >>> promoted("It is the largest maker.", ["It is the second largest maker."])
    True
    """
    told = _ranks(text)
    if not told:
        return False
    held = [each for sentence in sentences for each in _ranks(sentence)]
    for highest, rank in told:
        given = {other for word, other in held if word == highest}
        # The second largest is one of the largest.
        if given and rank not in given and rank != _AMONG:
            return True
    return False


@lru_cache(maxsize=512)
def _ranks(sentence: str) -> tuple[tuple[str, str], ...]:
    """The superlatives of a sentence, each with its rank: empty for the first."""
    if _ANY.search(sentence) is None:
        return ()
    return tuple((each["highest"], _rank(each)) for each in _RANKED.finditer(sentence.lower()))


def _rank(found: re.Match[str]) -> str:
    ordinal = found["ordinal"] or ""
    return _AMONG if found["several"] else _AS_WORDS.get(ordinal, ordinal)
