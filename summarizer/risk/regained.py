"""Whether a report says that a listing which was in doubt is in order again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.happened import days_in
from summarizer.risk.rule import compiled
from summarizer.risk.rules.words import EXCHANGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.risk.sighting import Sighting

__all__ = ["still_in_doubt"]

_STEMS = ("regained compliance", "in compliance with", "been cured", "matter is", "matter was")
_REGAINED = (
    r"\b(?:regained compliance|deficiency (?:has|had|have) been cured|"
    r"(?:is|was|were|are) (?:now |again )?in compliance with (?:all|the|nasdaq|nyse)|"
    r"matter (?:is|was) (?:now )?closed)\b"
)
_NOT = r"\b(?:not|if|whether|until|unless|no assurance|believes?|expects?|must)\b|(?-i:\bmay\b)"
_MOST_SAID = 40


def still_in_doubt(found: Sequence[Sighting]) -> list[Sighting]:
    """The notices of a periodic report after which it does not say that all is in order again."""
    if not found or not found[0].reading.periodic:
        return list(found)
    reading = found[0].reading
    said = [
        text
        for text in reading.plain(_STEMS, _MOST_SAID)
        if compiled(EXCHANGE).search(text)
        and compiled(_REGAINED).search(text)
        and not compiled(_NOT).search(text)
    ]
    return [one for one in found if not any(_settles(text, one.text) for text in said)]


def _settles(said: str, notice: str) -> bool:
    """Whether words of a day not before that of a notice say that the matter is in order."""
    day = max(days_in(said), default="")
    if not day or max(days_in(notice), default="") > day:
        return False
    of, other = _requirements(said), _requirements(notice)
    return not (of and other) or not of.isdisjoint(other)


# One requirement that is met again says nothing of another.
_REQUIREMENT = (
    r"\b(?:bid price|closing price|share price|stockholders'? equity|shareholders'? equity|"
    r"market value|publicly held|audit committee|independent directors?|annual meeting|"
    r"periodic reports?|timely fil\w+)\b"
)
_SAME = {"closing price": "bid price", "share price": "bid price"}


def _requirements(text: str) -> set[str]:
    found = (match[0] for match in compiled(_REQUIREMENT).finditer(text))
    return {_SAME.get(name, name) for name in found}
