"""What an amendment says that it amends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.parse.lines import Line

__all__ = ["Amended", "find_amended"]

_AMENDS = lazy(r"\bamend(?:s|ed|ing|ment)?\b", re.IGNORECASE)
_REPORT = lazy(
    r"\b(?:(?:original|initial)\s+)?(?:(?:current|annual|quarterly|transition)\s+report\s+(?:on|filed"
    r"\s+on)\s+)?form\s+(?:8-K|10-K\w{0,5}|10-Q\w{0,3}|20-F|6-K)(?!/A)\b",
    re.IGNORECASE,
)
_FILED = lazy(r"\b(?:filed|dated|furnished|submitted|reported)\b", re.IGNORECASE)
_MOST_LINES = 140
_BETWEEN = 240


class Amended(NamedTuple):
    """The words that name what is amended, and their place in the folded text."""

    words: str
    start: int
    end: int


def find_amended(lines: Sequence[Line]) -> Amended | None:
    """The report that an amendment names with its date, in the words that name it, or None.

    A sentence is looked for in which an amendment, a form and the day of its filing are named.
    """
    for line in lines[:_MOST_LINES]:
        for amends in _AMENDS.finditer(line.words):
            report = _REPORT.search(line.words, amends.end(), amends.end() + _BETWEEN)
            end = _dated(line.words, report.end()) if report is not None else 0
            if report is not None and end:
                words = line.words[report.start() : end]
                return Amended(words, line.start + report.start(), line.start + end)
    return None


def _dated(words: str, begin: int) -> int:
    """Where the day ends on which the report was filed, 0 if none is named."""
    near = words[begin : begin + _BETWEEN]
    filed = _FILED.search(near)
    days = [day for day in dates(near) if filed is not None and day.start >= filed.end()]
    return begin + days[0].end if days and days[0].iso[:1].isdigit() else 0
