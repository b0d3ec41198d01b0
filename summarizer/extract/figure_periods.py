"""When a figure of prose is of: by its sentence, by its section, by the event it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from summarizer.extract.periods import goes_by_calendar, period_of
from summarizer.extract.reported import (
    Heading,
    Reported,
    Told,
    headed,
    reported,
    told_day,
    told_period,
)
from summarizer.extract.statements import Zone
from summarizer.extract.timing import near_date
from summarizer.text.dates import dates
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.amounts import Amount
    from summarizer.extract.statements import Statement

__all__ = ["Periods"]

# What happened on a day: the amounts of the sentence are of that day.
_DONE = gated(
    r"\b(?:announced|borrowed|sold|issued|closed|received|paid|repurchased|completed|acquired|"
    r"placed|lent|bought|cost|price (?:was|of|is)|will (?:issue|sell|buy|purchase|acquire)"
    r"|gross proceeds|net proceeds|sell the|purchased"
    r"|distributed|transferred|redeemed|consisted|outstanding|provides? for|votes)\b",
    re.IGNORECASE,
)
# The rate in a name is of the notes and of no day.
_NOTES_DUE = lazy(r" [^,;]{0,60}\bdue (?:\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d")

# What is told of a year before is not of the day of the event.
_YEAR_AGO = lazy(
    r"[^;.$]{0,30}\b(?:same (?:period|quarter)|year ago|year earlier|last year|prior[- ]year)\b",
    re.IGNORECASE,
)

_MEASURE = lazy(
    r"[^A-Za-z]{0,4}(?:(?:the company|we) )?(?:(?:repurchased|paid|generated|returned|reduced)\b"
    r"|(?:(?!(?:expects?|estimates?|will|outlook|guidance)\b)[\w&()'-]+ ){0,6}?"
    r"(?:revenues?|sales|income|earnings|loss|profit|margin|ebitda|expenses?|cash flow|bookings"
    r"|backlog|free cash flow)\b)",
    re.IGNORECASE,
)
_COMPARES = lazy(r"\b(?:compar\w+|versus|from|than|against)\b", re.IGNORECASE)
# What is still to come, and what is told of more than a quarter.
_TO_COME = r"guidance|outlook|ranges?|expect\w*|estimat\w*|anticipat\w*|forecast\w*|project\w*"
_GUIDES = gated(rf"\b(?:{_TO_COME})\b", re.IGNORECASE)
_NOT_OF_QUARTER = lazy(
    rf"\b(?:{_TO_COME}|will|should|annual\w*|(?:six|nine|twelve) months|year[- ]to[- ]date"
    r"|first half|full[- ]year|(?:for|in) the year)\b",
    re.IGNORECASE,
)
# By how much the measure itself has changed, after what it is compared with.
_CHANGED = lazy(
    r"\b(?:increase|decrease|decline|improvement|growth|reduction) of [^,;]{0,40}$", re.IGNORECASE
)
_RESULTS = frozenset({"2.02", "12"})


class Periods:
    """The periods of the figures of one filing; what a section reports on is read once."""

    def __init__(self, filing: Filing, telling: Sequence[Statement]) -> None:
        self._filing, self._telling = filing, telling
        self._reported: dict[tuple[int, int], Reported] = {}
        self._headings: tuple[Heading, ...] | None = None

    @property
    def _calendar(self) -> bool:
        return goes_by_calendar(self._filing)

    def of(self, statement: Statement, amount: Amount) -> tuple[str | None, Quote | None]:
        """The period of an amount, and the words that tell it if its sentence does not."""
        if amount.unit == "percent" and _NOTES_DUE.match(statement.text, amount.end):
            return None, None
        own = period_of(statement.text, amount.start, amount.end, calendar=self._calendar)
        if own is not None:
            return own, None
        told = self._told(statement, amount)
        if told is not None:
            return told
        if _YEAR_AGO.match(statement.text, amount.end) is not None:
            return None, None
        if statement.zone is not Zone.PERIODIC and _DONE.search(statement.text):
            when = near_date(self._filing, statement, self._telling)
            return when.iso, when.quote
        return None, None

    def _told(self, statement: Statement, amount: Amount) -> Told | None:
        if statement.zone is Zone.PERIODIC:
            return None
        periods = self._of_section(statement.key)
        if statement.zone is Zone.RELEASE:
            periods = periods.completed(self._of_item())
        return (
            told_period(statement.text, amount.start, periods)
            or told_day(statement.text, amount.start, periods)
            or self._headed(statement, amount)
            or self._alone(statement, amount, periods)
        )

    @staticmethod
    def _alone(statement: Statement, amount: Amount, periods: Reported) -> Told | None:
        """The quarter that a section reports, where it reports no other and none is said."""
        if periods.quarter is None or periods.year is not None:
            return None
        ahead = statement.text[: amount.start]
        if _MEASURE.match(ahead) is None or _NOT_OF_QUARTER.search(statement.text) is not None:
            return None
        return None if _COMPARES.search(ahead) or dates(ahead) else periods.quarter

    def _headed(self, statement: Statement, amount: Amount) -> Told | None:
        """The period of the heading that a measure stands under, if it is not compared."""
        text = statement.text[: amount.start].rsplit(";", 1)[-1]
        guided = _GUIDES.search(statement.text) is not None
        compared = _COMPARES.search(text) is not None and _CHANGED.search(text) is None
        if not guided and (_MEASURE.match(text) is None or compared):
            return None
        if self._headings is None:
            self._headings = headed(self._filing, calendar=self._calendar)
        place = bisect_right(self._headings, statement.start, key=lambda one: one.start)
        heading = self._headings[place - 1] if place else None
        return heading.told if heading is not None and heading.ahead is guided else None

    def _of_section(self, key: tuple[int, int]) -> Reported:
        if key not in self._reported:
            self._reported[key] = reported(
                self._filing, key, self._telling, calendar=self._calendar
            )
        return self._reported[key]

    def _of_item(self) -> Reported:
        """What the item on results says of the release that it attaches."""
        item = next((one for one in self._telling if _RESULTS.intersection(one.items)), None)
        return Reported() if item is None else self._of_section(item.key)
