"""Severities that are worked out: how long money lasts, how far an outlook fell, what is owed."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.risk import Severity
from summarizer.risk.amounts import amount
from summarizer.risk.rule import compiled
from summarizer.text.dates import Precision, dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from summarizer.risk.sighting import Sighting

__all__ = ["award", "beyond_cash", "outlook", "rose", "runway", "trial"]

_LASTS = r"\b(?:until|through|into|to|by)\b(.{0,60})"
_FUNDS = r"\b(?:cash|funds|liquidity|money|resources|capital|runway)\b"
_WEEKS = r"\b(?:weeks|days|payroll)\b"
_SHORT, _MIDDLE, _LONG = 6, 12, 18
_MONTH_OF_QUARTER = {"Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11}


def runway(found: Sequence[Sighting]) -> Severity | None:
    """By the months from the day reported to the day until which the money is said to last."""
    for sighting in found:
        period, text = sighting.reading.filing.period, sighting.text
        if period is None or not compiled(_FUNDS).search(text) or compiled(_WEEKS).search(text):
            continue
        ends = [
            _months(period, mention.iso, mention.precision)
            for lasts in compiled(_LASTS).finditer(text)
            for mention in dates(text[slice(*lasts.span(1))])
        ]
        months = [end for end in ends if end is not None and 0 < end <= _LONG]
        if months:
            return _by_months(max(months))
    return None


def _by_months(months: int) -> Severity:
    if months < _SHORT:
        return Severity.HIGH
    return Severity.MEDIUM if months < _MIDDLE else Severity.LOW


def _months(since: date, iso: str, precision: Precision) -> int | None:
    if precision in (Precision.DAY, Precision.MONTH):
        year, month = int(iso[:4]), int(iso[5:7])
    elif precision is Precision.QUARTER and iso[:2] in _MONTH_OF_QUARTER:
        year, month = int(iso[-4:]), _MONTH_OF_QUARTER[iso[:2]]
    else:
        return None
    return (year - since.year) * 12 + month - since.month


_MONEY = r"\$ ?\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion))?"
_RANGE = rf"({_MONEY})(?: ?(?:to|and|-) ?({_MONEY}))?"
_EARLIER = (
    r"\b(?:against|versus|vs\.?|compared (?:to|with)|down from|instead of|rather than|previous\w*|"
    r"prior|earlier|had (?:\w+ )?(?:said|told|given|expected|forecast|been)|original\w*|from "
    r"(?:its|our|the) |where the)\b"
)
_NARROW = Decimal("0.01")
_DEEP_CUT = Decimal("0.10")


class _Range(NamedTuple):
    low: Decimal
    high: Decimal

    @property
    def middle(self) -> Decimal:
        return (self.low + self.high) / 2


def outlook(found: Sequence[Sighting]) -> Severity | None:
    """By what is expected now against what was expected before, where both are given."""
    for sighting in found:
        pair = _now_and_then(sighting)
        if pair is None or pair[1].middle <= 0:
            continue
        now, then = pair
        cut = (then.middle - now.middle) / then.middle
        if then.low <= now.low and now.high <= then.high and abs(cut) <= _NARROW:
            return Severity.LOW
        if cut > 0:
            return Severity.HIGH if cut >= _DEEP_CUT else Severity.MEDIUM
    return None


def rose(sighting: Sighting) -> bool:
    """Whether neither end of what is expected now lies below that of what was, and one above."""
    pair = _now_and_then(sighting)
    if pair is None:
        return False
    now, then = pair
    return now.low >= then.low and now.high >= then.high and now != then


def _now_and_then(sighting: Sighting) -> tuple[_Range, _Range] | None:
    text = sighting.text
    border = compiled(_EARLIER).search(text)
    if border is None:
        return None
    told, before = _first_range(text[: border.start()]), _first_range(text[border.end() :])
    if told is None and before is not None:
        block = sighting.reading.block(sighting.statement)
        place = block.index(sighting.statement)
        told = _first_range(block[place - 1].text) if place else None
    return None if told is None or before is None else (told, before)


def _first_range(words: str) -> _Range | None:
    match = compiled(_RANGE).search(words)
    if match is None:
        return None
    scale = match[0].rsplit(" ", 1)[-1]
    scaled = scale if scale.lower() in ("thousand", "million", "billion") else ""
    ends = [
        value
        for part in match.groups()
        if part and (value := amount(part if scaled in part else f"{part} {scaled}")) is not None
    ]
    return _Range(min(ends), max(ends)) if ends else None


_OWED = r"\b(?:award|judgment|verdict|damages)\b"
_MEANS = r"\b(?:total assets|net assets|(?:stock|share)holders'? equity|cash|net worth)\b"


def award(found: Sequence[Sighting]) -> Severity | None:
    """Critical where what a court or tribunal awards is more than what the filing says there is."""
    for sighting in found[:4]:
        if not compiled(_OWED).search(sighting.text):
            continue
        owed = max(_amounts(sighting.text), default=None)
        near = sighting.reading.around(sighting.statement, before=4, after=8)
        held = [
            value
            for other in near
            if other.start != sighting.statement.start and compiled(_MEANS).search(other.text)
            for value in _amounts(other.text)
        ]
        if owed is not None and held and owed > max(held):
            return Severity.CRITICAL
    return None


def _amounts(words: str) -> Iterator[Decimal]:
    for found in compiled(_MONEY).findall(words):
        value = amount(found)
        if value is not None:
            yield value


_NET_LOSS = rf"\bnet loss (?:\w+ ){{0,2}}?(?:of|was|totaled)\b.{{0,80}}?({_MONEY})"
_CASH = (
    rf"({_MONEY})(?: \w+){{0,2}} in (?:unrestricted )?cash\b|\bcash(?:,| and| cash| equivalents| "
    rf"restricted| short-term| marketable| securities| investments)* (?:of|was|were|totaled|"
    rf"balance of)\b.{{0,30}}?({_MONEY})"
)
_MOST_READ = 40


def beyond_cash(found: Sequence[Sighting]) -> bool:
    """Whether the first net loss that the filing tells is more than the first cash it tells."""
    reading = found[0].reading
    lost = _first(_NET_LOSS, reading.plain(("net loss",), _MOST_READ))
    held = _first(_CASH, reading.plain(("cash",), _MOST_READ))
    return lost is not None and held is not None and lost > held


def _first(pattern: str, texts: Sequence[str]) -> Decimal | None:
    for text in texts:
        match = compiled(pattern).search(text)
        if match is not None:
            return amount(next(group for group in match.groups() if group))
    return None


_LATE = r"\b(?:phase (?:3|iii)|pivotal|registrational)\b"
_LEAD = (
    r"\b(?:lead|only|main|principal) (?:\w+ )?(?:product|drug|candidate|program|compound|therapy)\b"
)
_FAILED = (
    r"\b(?:did no(?:t| better)|fail\w*|miss\w*|not (?:meet|met|statistically)|no (?:better|"
    r"benefit|difference)|futility|unlikely|stopp?\w*|halt\w*)\b|\bp ?= ?0?\.\d"
)


def trial(found: Sequence[Sighting]) -> Severity | None:
    """Critical where a late trial failed and a sentence near calls its product the lead one."""
    late = [one for one in found[:6] if compiled(_LATE).search(one.text)]
    if not any(compiled(_FAILED).search(one.text) for one in late):
        return None
    near = [other.text for one in late for other in one.reading.around(one.statement)]
    return Severity.CRITICAL if any(compiled(_LEAD).search(text) for text in near) else None
