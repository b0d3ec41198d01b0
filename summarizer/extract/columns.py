"""What the heads of a table's columns say: their words, their place, the period they stand for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.periods import STANDARD
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from summarizer.domain.filing import Table
    from summarizer.domain.position import Span

__all__ = ["Column", "columns"]


class Column(NamedTuple):
    """The head of a column: its words, where they stand, and its period in a standard form."""

    text: str
    span: Span | None
    period: str | None


def columns(table: Table, *, calendar: bool = False) -> tuple[Column | None, ...]:
    """The head of each column, None for a column without one.

    With `calendar`, three months that end with March are the first quarter.
    """
    made: list[Column | None] = []
    for place, words in enumerate(table.columns):
        span = table.head[place] if place < len(table.head) else None
        units = table.units is not None and words.strip() == table.units.text.strip()
        made.append(
            Column(words, span, _period(words, calendar=calendar))
            if words.strip() and not units
            else None
        )
    return tuple(made)


_QUARTER = lazy(
    r"\b(?:three|3) months\b|\bquarter\b|\b(?:six|6|nine|9) months\b|\b(?:13|26|39) weeks\b",
    re.IGNORECASE,
)
_THREE = lazy(r"\b(?:three|3) months\b|\bquarter\b|\b13 weeks\b", re.IGNORECASE)
_YEAR = lazy(r"\b(?:year|twelve months|12 months|52 weeks)\b", re.IGNORECASE)


def _period(head: str, *, calendar: bool) -> str | None:
    """A head's period: a day for a balance, FY2006 for a year, None for months.

    "Three months ended March 31" is a quarter only by the registrant's own fiscal year, which the
    head does not tell.
    """
    found = [mention for mention in dates(head) if STANDARD.fullmatch(mention.iso)]
    if not found:
        return None
    last = found[-1]
    named = next((one.iso for one in found if one.precision in _NAMED), None)
    if named is not None:
        return named
    if _QUARTER.search(head):
        quarter = calendar and _THREE.search(head) is not None
        return _quarter_ended(last.iso) if quarter else None
    if _YEAR.search(head) and last.year is not None:
        # A year that ends in winter bears the old year's name with some, the new one's with others.
        return last.iso if last.iso[5:7] in _WINTER else f"FY{last.year}"
    return last.iso


def _quarter_ended(iso: str) -> str | None:
    quarter, month = divmod(int(iso[5:7]), 3) if len(iso) > len("2004") else (0, 1)
    return None if month else f"Q{quarter} {iso[:4]}"


_WINTER = {"01", "02"}
_NAMED = {Precision.QUARTER, Precision.FISCAL_YEAR}
