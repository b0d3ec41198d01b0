"""What a registrant calls a period: the quarter or the year that its tags name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.periods import goes_by_calendar
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.extract.columns import Column

__all__ = ["Fiscal"]

_MARKUP = lazy(r"<[^<>]*>")
_DAY = len("2019-12-31")
_MONTHS = 3
_QUARTER = lazy(r"\b(?:three|3) months\b|\bquarter\b", re.IGNORECASE)
_YEAR = lazy(r"\b(?:years?|twelve months|12 months|5[23] weeks)\b", re.IGNORECASE)


class Fiscal(NamedTuple):
    """The fiscal year and the part of it that a report is for, as it is tagged; else None.

    `calendar` says of a report without tags whether its quarters are those of the calendar.
    """

    year: int | None
    part: str | None
    calendar: bool = False

    @classmethod
    def of(cls, filing: Filing) -> Fiscal:
        """What the tags of the cover say."""
        told: dict[str, str] = {}
        for fact in filing.main.facts:
            if fact.name.startswith("dei:DocumentFiscal"):
                words = _MARKUP.sub("", fact.span.of(filing.source.text)).strip()
                told.setdefault(fact.name, words)
        year = told.get("dei:DocumentFiscalYearFocus", "")
        part = told.get("dei:DocumentFiscalPeriodFocus")
        if not year.isdigit():
            return cls(None, part, goes_by_calendar(filing))
        return cls(int(year), part)

    def named(self, column: Column, years_before: int) -> str | None:
        """A column's period: a year's by its number, a quarter's where the year is the calendar's.

        Else the day it ended: the head does not tell the number of a fiscal quarter.
        """
        days = [one.iso for one in dates(column.text) if len(one.iso) == _DAY]
        if not days or (column.period is not None and column.period != days[-1]):
            return column.period
        return self._named(column.text, days[-1], years_before) or days[-1]

    def _named(self, head: str, day: str, years_before: int) -> str | None:
        year, month = int(day[:4]), int(day[5:7])
        quarter = f"Q{month / _MONTHS:g}"
        if self.year is None:
            known = self.calendar and _QUARTER.search(head) and month % _MONTHS == 0
            return f"{quarter} {year}" if known else None
        if year != self.year - years_before:
            return None
        if self.part == "FY" and _YEAR.search(head):
            return f"FY{year}"
        return f"{quarter} {year}" if self.part == quarter and _QUARTER.search(head) else None
