"""The time that a report tells of: its fiscal year so far, its own quarter, and what came since."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.periodic.fiscal import Fiscal
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing

__all__ = ["Window", "window_of"]

_SINCE = timedelta(days=130)


class Window(NamedTuple):
    """The time that a report tells of: from its fiscal year's first day, and its own from `new`."""

    first: date
    new: date
    last: date
    years: frozenset[int]

    def holds(self, iso: str) -> bool:
        """Whether a day, or a month, lies in it."""
        return self.first.isoformat()[: len(iso)] <= iso <= self.last.isoformat()[: len(iso)]

    def recent(self, day: str) -> float:
        """What the day of an event adds: the more the later, and less before the quarter."""
        if day < self.new.isoformat():
            return -_EARLIER
        passed = (date.fromisoformat(day) - self.new) / (self.last - self.new)
        return _OF_A_DAY + _LATE * passed

    def tells(self, text: str) -> bool:
        """Whether a sentence tells of the period, by the month, quarter or year that it names."""
        if _AFTER.search(text) is not None:
            return True
        one = next((one for one in dates(text) if one.year is not None), None)
        if one is None:
            return False
        if one.precision in {Precision.YEAR, Precision.FISCAL_YEAR, Precision.QUARTER}:
            return one.year in self.years
        return one.precision in {Precision.DAY, Precision.MONTH} and self.holds(one.iso)


def window_of(filing: Filing) -> Window:
    """The time of a report whose period is known."""
    assert filing.period is not None
    fiscal = Fiscal.of(filing)
    year, end = filing.period.year, filing.period
    quarterly = filing.form is not None and filing.form.base.startswith("10-Q")
    part = int(fiscal.part[1]) if quarterly and fiscal.part in _QUARTERS else _YEAR_PARTS
    years = {year, year + 1} if quarterly else {year}
    return Window(
        end - timedelta(days=part * _QUARTER_DAYS + _BEFORE),
        end - timedelta(days=(_QUARTER_DAYS if quarterly else _YEAR_DAYS) + _BEFORE),
        end + _SINCE,
        frozenset(years if fiscal.year is None else {fiscal.year}),
    )


_OF_A_DAY, _LATE, _EARLIER = 0.6, 0.3, 1.0
_QUARTERS = {"Q1", "Q2", "Q3"}
_YEAR_PARTS, _QUARTER_DAYS, _YEAR_DAYS, _BEFORE = 4, 91, 364, 4


_AFTER = lazy(r"\bsubsequent to\b|\bafter the balance sheet date\b", re.IGNORECASE)
