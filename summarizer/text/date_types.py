"""What is read of a date: how it stands in a text, and how closely it is given."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from summarizer.text.lazy import lazy

__all__ = ["DateMention", "Precision"]

_YEAR_OF = lazy(r"(?:18|19|20|21)\d\d")


class Precision(StrEnum):
    """How closely a date is given."""

    DAY = "day"
    MONTH_DAY = "month-day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    FISCAL_YEAR = "fiscal-year"


class DateMention(NamedTuple):
    """A date as it stands in a text.

    `iso` is "1997-03-18", "1997-03", "1997", "Q4 2006", "H1 2006" or "FY2006"; without its year
    "--12-10" or "Q4". `period` says what ends on the day, if the text does: "quarter",
    "six months", "nine months", "year", "month".
    """

    start: int
    end: int
    text: str
    iso: str
    precision: Precision
    period: str = ""

    @property
    def year(self) -> int | None:
        """The year, or None where the text leaves it unsaid."""
        found = _YEAR_OF.search(self.iso)
        return int(found[0]) if found else None
