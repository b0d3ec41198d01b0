"""Whether a report says that a listing which was in doubt is in order again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.rule import compiled
from summarizer.risk.rules.words import EXCHANGE
from summarizer.text.dates import Precision, dates

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
    """The notices of a periodic report that came after the last word that all is in order again."""
    if not found or not found[0].reading.periodic:
        return list(found)
    reading = found[0].reading
    said = (
        text
        for text in reading.plain(_STEMS, _MOST_SAID)
        if compiled(EXCHANGE).search(text)
        and compiled(_REGAINED).search(text)
        and not compiled(_NOT).search(text)
    )
    last = max((_day(text) for text in said), default="")
    return [one for one in found if not last or _day(one.text) > last]


def _day(text: str) -> str:
    """The last day that a sentence names, empty where it names none."""
    return max((one.iso for one in dates(text) if one.precision is Precision.DAY), default="")
