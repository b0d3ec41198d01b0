"""Whether what a report tells has its time in the period of the report, or after it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from summarizer.risk.rule import compiled
from summarizer.text.dates import Precision, dates

if TYPE_CHECKING:
    from summarizer.risk.sighting import Sighting

__all__ = ["GENERAL", "PROCEEDINGS", "days_in", "happened", "not_before"]

# Proceedings that stay open for years: told with a step of the last two years, or with an amount.
PROCEEDINGS = frozenset(("litigation", "government-investigation", "regulatory-order"))
# What is done on a day: told in the next sentence too, it is still of that day.
_DEEDS = frozenset(
    (
        "impairment",
        "restructuring-layoffs",
        "program-discontinuation",
        "clinical-trial-setback",
        "holder-rights-change",
        "executive-departure",
        "dividend-cut",
    )
)
_LONG_OPEN = PROCEEDINGS | {"fraud-or-internal-investigation"}
_YEARS_OPEN = timedelta(days=730)
_SPAN = {"10-Q": timedelta(days=125), "10-K": timedelta(days=375)}
_IN_PERIOD = (
    r"\b(?:(?:three|six|nine|twelve|thirteen|twenty-six|thirty-nine|\d\d) (?:months|weeks) ended|"
    r"(?:first|second|third|fourth|current|this) (?:fiscal )?quarter|quarter ended|"
    r"subsequent to (?:the )?(?:quarter|year|period|end)|year[- ]to[- ]date|"
    r"(?:during|in) the (?:current )?(?:quarter|year|period)|recently)\b"
)
GENERAL = (
    r"\b(?:may|might|could|would|typically|generally|usually|if|when|whenever|include options|"
    r"susceptible|designed to|intended to|policy|policies|is recognized|are recognized)\b"
)


def happened(sighting: Sighting) -> bool:
    """Whether the sentence is dated in the period of the report or after it.

    One that names no time has that of the last sentence before it in its paragraph that does.
    """
    if _timed(sighting, sighting.text):
        return True
    text = sighting.text
    if sighting.rule.code not in _DEEDS or _names_time(text) or compiled(GENERAL).search(text):
        return False
    before = (
        one.text
        for one in reversed(sighting.reading.block(sighting.statement))
        if one.start < sighting.statement.start and _names_time(one.text)
    )
    return _timed(sighting, next(before, ""))


def _names_time(text: str) -> bool:
    return compiled(_IN_PERIOD).search(text) is not None or any(True for _ in dates(text))


def _timed(sighting: Sighting, text: str) -> bool:
    """Whether words name a time in the period of the report or after it."""
    if compiled(_IN_PERIOD).search(text):
        return True
    filing = sighting.reading.filing
    if filing.period is None:
        return any(True for _ in dates(text))
    base = filing.form.base[:4] if filing.form else "10-K"
    span = _YEARS_OPEN if sighting.rule.code in _LONG_OPEN else _SPAN.get(base, _SPAN["10-K"])
    earliest = filing.period - span
    return any(not_before(mention.iso, mention.precision, earliest) for mention in dates(text))


def not_before(iso: str, precision: Precision, earliest: date) -> bool:
    """Whether a mention of a time, as precise as it is, is not before a day."""
    if precision is Precision.DAY:
        return iso >= earliest.isoformat()
    if precision is Precision.MONTH:
        return iso >= earliest.isoformat()[:7]
    return iso[-4:] >= str(earliest.year) if iso[-4:].isdigit() else False


def days_in(text: str) -> list[str]:
    """The days that words name, in ISO form, as they come.

    >>> days_in("It was sold on May 2, 2023, and paid for in June 2023.")
    ['2023-05-02']
    """
    return [mention.iso for mention in dates(text) if mention.precision is Precision.DAY]
