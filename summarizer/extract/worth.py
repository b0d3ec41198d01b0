"""What a sentence is worth in a summary's prose: its weight, and how it reads by itself."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.extract.speech import speech
from summarizer.extract.words.prose import DULL, LEANS, LEGAL, STATUTE, TELLING
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.extract.salience import Weighed

__all__ = ["leans", "worth"]

_LEANS, _LEGAL = lazy(LEANS, re.IGNORECASE), lazy(LEGAL, re.IGNORECASE)
_STATUTE, _NUMBER = lazy(STATUTE, re.IGNORECASE), lazy(r"(?<![\w.,])\$? ?\d[\d,.]*")
_LATE, _LEANING, _PER_LEGAL, _MOST_LEGAL, _OF_LAW = 0.2, 1.0, 0.25, 4, 0.8
_SPOKEN = 1.0
_FEW, _SHORT, _PER_NUMBER, _MOST_NUMBERS = 9, 0.6, 0.3, 5


def worth(one: Weighed) -> float:
    """The weight of a sentence in prose; events and figures are found by the weight alone."""
    text = one.statement.text
    low = text.lower()
    total = one.weight - _LATE * math.log1p(one.statement.nth)
    total -= _LEANING if leans(text) else 0.0
    total -= _SPOKEN if one.flag < 0 and speech(text) is not None else 0.0
    total -= _PER_LEGAL * min(_MOST_LEGAL, len(_LEGAL.findall(text)))
    total -= _OF_LAW if _STATUTE.search(text) else 0.0
    total -= _SHORT if len(text.split()) < _FEW else 0.0
    total += _PER_NUMBER * min(_MOST_NUMBERS, len(_NUMBER.findall(text)))
    return total + sum(weight for pattern, weight in _signs() if pattern.search(low))


def leans(text: str) -> bool:
    """Whether a sentence says of whom or what only with the one before it.

    >>> leans("Such notes are due in 2031."), leans("The notes are due in 2031.")
    (True, False)
    """
    return _LEANS.match(text) is not None


@cache
def _signs() -> tuple[tuple[re.Pattern[str], float], ...]:
    return tuple((re.compile(sign.pattern), sign.weight) for sign in (*DULL, *TELLING))
