"""Which statements may tell a matter of the registrant, by where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.rule import compiled
from summarizer.risk.statement import TELLING, Zone
from summarizer.text.calendar_words import MONTH_NAMES

if TYPE_CHECKING:
    from datetime import date

    from summarizer.risk.statement import Reading, Statement

__all__ = ["telling", "tells"]

# What an annual report says of itself as a fact, it often says only among its risks.
_TOLD_AMONG_RISKS = frozenset(("material weakness", "going concern", "substantial doubt"))
_DATED = rf"\b(?:on|in) (?:{MONTH_NAMES}) (?:\d{{1,2}}, |of )?((?:19|20)\d\d)\b"


def telling(reading: Reading) -> list[Statement]:
    """The statements that may tell a matter, in order: often no more than half of them."""
    return [statement for statement in reading.statements if tells(statement, reading)]


def tells(statement: Statement, reading: Reading) -> bool:
    """Whether a statement may tell a matter, whatever its words are seen to say.

    A risk tells none, but for the facts and days that a periodic report gives only there.
    """
    if statement.zone is Zone.RISK_FACTORS and reading.periodic:
        words = reading.words(statement)
        return any(fact in words for fact in _TOLD_AMONG_RISKS) or _is_dated(
            statement.text, reading.filing.period
        )
    return statement.zone in TELLING


def _is_dated(text: str, period: date | None) -> bool:
    """Whether the words of a risk factor give the day of something that happened lately."""
    found = compiled(_DATED).search(text)
    return found is not None and period is not None and int(found[1]) >= period.year
