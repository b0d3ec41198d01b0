"""The patterns that every sentence is held against: one look at its words tells which may match.

Notices, mentions of the form, signs of weight, ways of reading and cues of events are looked for by
different hands, in the same sentences.
"""

from __future__ import annotations

from enum import IntEnum, auto
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from summarizer.extract.words.events import EVENT_CUES
from summarizer.extract.words.notices import MENTIONS, NOTICES
from summarizer.extract.words.prose import READING
from summarizer.extract.words.salience import SIGNS
from summarizer.text.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Patterns", "possible"]

# Sentences and what is cut of them come again and again: what stands in them is kept.
_REMEMBERED = 512


class Patterns(IntEnum):
    """What sentences are held against, in the order of the sieve."""

    NOTICES = auto()
    MENTIONS = auto()
    SIGNS = auto()
    READING = auto()
    EVENT_CUES = auto()


_OF = {
    Patterns.NOTICES: NOTICES,
    Patterns.MENTIONS: MENTIONS,
    Patterns.SIGNS: tuple(sign.pattern for sign in SIGNS),
    Patterns.READING: tuple(sign.pattern for sign in READING),
    Patterns.EVENT_CUES: tuple(cue.pattern for cue in EVENT_CUES),
}
_BEGINS = dict(zip(_OF, accumulate(map(len, _OF.values()), initial=0), strict=False))
_BITS = {each: (1 << len(patterns)) - 1 for each, patterns in _OF.items()}


def possible(patterns: Patterns, words: str, among: int = -1) -> Iterator[int]:
    """The places of those patterns that may match in a text, given as `evened`, in order.

    `among` has the bits of the places that are asked about.
    """
    begin = _BEGINS[patterns]
    opened = _opened(words) & (_BITS[patterns] & among) << begin
    return (place - begin for place in _sieve().admitted(opened, words))


@lru_cache(maxsize=_REMEMBERED)
def _opened(words: str) -> int:
    return _sieve().opened(words)


@cache
def _sieve() -> Sieve:
    return Sieve(pattern for patterns in _OF.values() for pattern in patterns)
