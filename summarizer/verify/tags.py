"""Inline XBRL as a second witness: what the tag around a figure's number says of it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from summarizer.domain.position import Span
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.domain.filing import Fact, Filing
    from summarizer.domain.summary import Evidence

__all__ = ["Tag", "tag_of"]

Tag = Literal["confirmed", "conflict"]

_DIGITS = lazy(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_YEAR = lazy(r"(?:19|20)\d\d")
_QUARTER = lazy(r"Q[1-4] ")
# A concept that is itself a loss or an outflow is tagged without a sign.
_OUTWARD = lazy(r"Loss|Decrease|Deficit|Payment|Expense|Charge|Impairment|Cost|Reduction")
_EITHER = lazy(r"IncomeLoss|ProfitLoss|GainLoss|IncreaseDecrease|EarningsLoss|LossGain")
_PER_SHARE = {"USD/shares": "USD/share"}
_PLAIN = frozenset({"percent", "ratio", "count", "people"})
_HUNDRED = Decimal(100)
_QUARTER_DAYS = 100


def tag_of(
    value: Decimal,
    unit: str,
    period: str | None,
    as_written: str,
    evidence: Sequence[Evidence],
    filing: Filing,
) -> Tag | None:
    """Whether the tags on a number bear out what is said of it; None where none is on it.

    One tag of several is enough: a cell may be tagged as two things of the same worth.
    """
    written = _DIGITS.search(as_written)
    if written is None:
        return None
    facts = [
        fact
        for fact in _facts_in(evidence, filing)
        if fact.value is not None and _digits(filing.visible.quote(fact.span)) == written[0]
    ]
    if not facts:
        return None
    borne_out = any(
        _is_worth(value, unit, fact) and _is_of(unit, fact) and _is_in(period, fact)
        for fact in facts
    )
    return "confirmed" if borne_out else "conflict"


def _facts_in(evidence: Sequence[Evidence], filing: Filing) -> Iterator[Fact]:
    for piece in evidence:
        place = Span(piece.start, piece.end)
        for document in filing.documents:
            if document.span.meets(place):
                yield from (fact for fact in document.facts if fact.span.meets(place))


def _digits(words: str) -> str:
    found = _DIGITS.search(words)
    return found[0] if found else ""


def _is_worth(value: Decimal, unit: str, fact: Fact) -> bool:
    assert fact.value is not None
    worth = fact.value * _HUNDRED if unit == "percent" else fact.value
    if abs(value) != abs(worth):
        return False
    one_way = _OUTWARD.search(fact.name) and not _EITHER.search(fact.name)
    return bool(one_way) or (value < 0) == (worth < 0)


def _is_of(unit: str, fact: Fact) -> bool:
    if fact.unit is None or fact.unit == "pure":
        return unit in _PLAIN
    return _PER_SHARE.get(fact.unit, fact.unit) == unit or (unit in _PLAIN - {"percent"})


def _is_in(period: str | None, fact: Fact) -> bool:
    """Whether the tag's period can be the one named.

    A fiscal year is named by the year it ends in or by the one it begins in, so that its quarters
    may lie a calendar year before or after the name.
    """
    if period is None or fact.period is None:
        return True
    begin, _, end = fact.period.rpartition("/")
    year = _YEAR.search(period)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", period):
        return period == end
    if year is None:
        return True
    if _QUARTER.match(period) and begin:
        days = (date.fromisoformat(end) - date.fromisoformat(begin)).days
        if days > _QUARTER_DAYS:
            return False
    return abs(int(end[:4]) - int(year[0])) <= 1
