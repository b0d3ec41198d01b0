"""What a sentence is worth in a summary's prose: its weight, and how it reads by itself."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.extract.clauses.heads import drop_mark
from summarizer.extract.sifted import Patterns, possible
from summarizer.extract.speech import speech
from summarizer.extract.statements import Zone
from summarizer.extract.words.headlines import DULL_RESULTS, RESULTS, RESULTS_ITEMS
from summarizer.extract.words.prose import LEANS, LEGAL, MEASURES, READING, STATUTE
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["leans", "measure", "tells_results", "worth"]

_LEANS, _LEGAL = lazy(LEANS, re.IGNORECASE), lazy(LEGAL)
_STATUTE, _NUMBER = gated(STATUTE, re.IGNORECASE), lazy(r"\d(?<![\w.,]\d)[\d,.]*")
_LATE, _LEANING, _PER_LEGAL, _MOST_LEGAL, _OF_LAW = 0.2, 1.0, 0.25, 4, 0.8
_SPOKEN, _RESULT = 1.0, 0.8
# A sentence is weighed anew for each place it may take: how it reads is kept.
_REMEMBERED = 512
_FEW, _SHORT, _PER_NUMBER, _MOST_NUMBERS = 9, 0.6, 0.3, 5


def worth(one: Weighed) -> float:
    """The weight of a sentence in prose; events and figures are found by the weight alone."""
    text = one.statement.text
    leaning, spoken, *rest = _reads(text)
    total = one.weight - _LATE * math.log1p(one.statement.nth)
    total -= leaning
    total -= spoken if one.flag < 0 else 0.0
    for part in rest:
        total += part
    return total + _of_results(one)


@lru_cache(maxsize=_REMEMBERED)
def _reads(text: str) -> tuple[float, ...]:
    """How a text reads: what leaning and being spoken take from it, and what the rest adds."""
    low, even = text.lower(), evened(text)
    return (
        _LEANING if leans(text) else 0.0,
        _SPOKEN if speech(text) is not None else 0.0,
        -_PER_LEGAL * min(_MOST_LEGAL, len(_LEGAL.findall(f" {even}"))),
        -_OF_LAW if _STATUTE.search(text) else 0.0,
        -_SHORT if len(text.split(None, _FEW)) < _FEW else 0.0,
        _PER_NUMBER * min(_MOST_NUMBERS, len(_NUMBER.findall(text))),
        sum(
            READING[place].weight
            for place in possible(Patterns.READING, even)
            if lazy(READING[place].pattern).search(low)
        ),
    )


def _of_results(one: Weighed) -> float:
    """What a sentence on results is worth by whether it tells those of the whole registrant."""
    told, dull = tells_results(one.statement)
    return (_RESULT if told else 0.0) - (_RESULT if dull else 0.0)


def tells_results(statement: Statement) -> tuple[bool, bool]:
    """Whether a sentence on results begins with one of the whole registrant, and has lesser ones.

    Both are false for a sentence of other matters.
    """
    return _of_text(statement.text) if _is_on_results(statement) else (False, False)


@lru_cache(maxsize=_REMEMBERED)
def _of_text(text: str) -> tuple[bool, bool]:
    told = RESULTS.match(drop_mark(text).text) is not None
    return told, DULL_RESULTS.search(text) is not None


def _is_on_results(statement: Statement) -> bool:
    return statement.zone is Zone.RELEASE or not RESULTS_ITEMS.isdisjoint(statement.items)


def measure(one: Weighed) -> str | None:
    """What a sentence on results measures; None for a sentence of other matters.

    Two sentences of the same measure tell of other periods, or the same once more.
    """
    statement = one.statement
    if "$" not in statement.text or not _is_on_results(statement):
        return None
    head = statement.text[:_HEAD].lower()
    found = [
        (match.start(), pattern) for pattern in MEASURES if (match := lazy(pattern).search(head))
    ]
    return min(found)[1] if found else None


_HEAD = 90


def leans(text: str) -> bool:
    """Whether a sentence says of whom or what only with the one before it.

    >>> leans("Such notes are due in 2031."), leans("The notes are due in 2031.")
    (True, False)
    """
    return _LEANS.match(text) is not None
