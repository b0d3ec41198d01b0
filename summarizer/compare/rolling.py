"""Whether a date says the same of the later period as another said of the earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor
from typing import TYPE_CHECKING

from summarizer.text.dates import Precision
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.text.dates import DateMention

__all__ = ["Roll"]

# Fiscal years of 52 or 53 weeks end on a day of the week.
_LEEWAY = timedelta(days=10)
# A filing speaks of days after its period as past until it is filed.
_UNTIL_FILED = timedelta(days=120)
_MONTHS_OF_YEAR, _MONTHS_OF_HALF, _MONTHS_OF_QUARTER = 12, 6, 3
_SLACK = 0.5
_DAYS_OF_MONTH = 30.44
_PART = lazy(r"(?:Q([1-4]) |H([12]) |FY)?(\d{4})(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Roll:
    """From which period to which two filings move on; without both, nothing rolls.

    A date rolls if it moved exactly as far as the period did and was past in both filings: one
    that lies ahead is a maturity, a deadline or a plan, and its change is news. `within_year` says
    that the fiscal year at hand has not ended: it is spoken of by its name before it has.
    """

    before: date | None
    after: date | None
    last_before: date | None = None
    last_after: date | None = None
    within_year: bool = False

    @classmethod
    def of(cls, before: Filing, after: Filing) -> Roll:
        """How the periods of two filings lie to each other."""
        return cls(
            before.period,
            after.period,
            before.filed or _later(before.period),
            after.filed or _later(after.period),
            within_year=after.form is not None and after.form.base.startswith("10-Q"),
        )

    def rolls(self, one: DateMention, other: DateMention, *, heads: bool = False) -> bool:
        """Whether the second date is the first, moved on as the period was.

        Args:
            one: A date in the earlier filing.
            other: The date in its place in the later one.
            heads: Whether they head columns: there, dates ahead roll as well.
        """
        if self.before is None or self.after is None or one.precision is not other.precision:
            return False
        if one.precision is Precision.DAY:
            return self._days(one.iso, other.iso, heads=heads)
        return self._months(one, other, heads=heads)

    def _days(self, one: str, other: str, *, heads: bool) -> bool:
        assert self.before is not None
        assert self.after is not None
        a, b = _day(one), _day(other)
        if a is None or b is None:
            return False
        if (a, b) in {(self.before, self.after), (self.last_before, self.last_after)}:
            return True
        moved = abs((b - a) - (self.after - self.before)) <= _LEEWAY
        return moved and (heads or self._is_past(a, b))

    def _months(self, one: DateMention, other: DateMention, *, heads: bool) -> bool:
        assert self.before is not None
        assert self.after is not None
        a, b = _month_count(one.iso), _month_count(other.iso)
        if a is None or b is None:
            return False
        shift = (self.after - self.before).days / _DAYS_OF_MONTH
        step = _STEPS.get(one.precision, _MONTHS_OF_YEAR)
        # A year moves on with some quarters and stays the same with others.
        moved = floor((shift + _SLACK) / step) <= (b - a) / step <= ceil((shift - _SLACK) / step)
        ahead = max(a - _month_of(self.before), b - _month_of(self.after))
        is_past = ahead < (_MONTHS_OF_YEAR if self.within_year else 1)
        return moved and b != a and (heads or is_past)

    def _is_past(self, a: date, b: date) -> bool:
        assert self.last_before is not None
        assert self.last_after is not None
        return a <= self.last_before and b <= self.last_after


_STEPS = {
    Precision.MONTH: 1,
    Precision.QUARTER: _MONTHS_OF_QUARTER,
    Precision.HALF: _MONTHS_OF_HALF,
}


def _later(period: date | None) -> date | None:
    return None if period is None else period + _UNTIL_FILED


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _month_of(day: date) -> int:
    return day.year * _MONTHS_OF_YEAR + day.month - 1


def _month_count(iso: str) -> int | None:
    """The first month that a date less exact than a day speaks of, counted from the year 0."""
    found = _PART.fullmatch(iso)
    if found is None:
        return None
    quarter, half, year, month = found.groups()
    into = (int(quarter) - 1) * 3 if quarter else (int(half) - 1) * 6 if half else 0
    return int(year) * _MONTHS_OF_YEAR + (int(month) - 1 if month else into)
