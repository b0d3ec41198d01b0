"""How dilutive an issue is: what is issued, for what, how much of what is outstanding."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.risk.amounts import fall
from summarizer.risk.ladders import RUNGS
from summarizer.risk.rule import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.risk.sighting import Sighting

__all__ = ["issue"]

_COUNT = r"(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)? million)"
_SHARES = rf"{_COUNT} (?:\w+ ){{0,2}}?shares"
_SOLD = rf"\b(?:sold|issued|issue|sell|sale of)\b.{{0,60}}?{_SHARES}"
_WARRANTS = rf"\bwarrants?\b.{{0,80}}?\b(?:purchase|acquire)\b.{{0,40}}?{_COUNT}"
_SHARE_OF = (
    r"(\d{1,2}(?:\.\d+)?) ?(?:%|percent) of (?:the |its |our |"
    r"company's )*(?:\w+ )?(?:(?:issued and )?outstanding|class\b|voting (?:power|securities))"
)
_DISCOUNT = (
    r"\bdiscount of (?:approximately )?(\d{1,2}(?:\.\d+)?) ?%|(\d{1,2}(?:\.\d+)?) ?% discount"
)
_FOR_BUSINESS = (
    r"\b(?:merger|acqui\w+|former (?:[\w.'-]+ ){0,3}(?:stock|share|unit)holders|issued to "
    r"(?:[\w.'-]+ ){0,3}(?:stock|share|unit)holders|sole (?:stock|"
    r"share)holder|seller|"
    r"earn-?out|purchase price|(?:part|portion) of the (?:\w+ )?(?:price|consideration))\b"
)
_FOR_CASH = (
    r"\b(?:private placement|purchase price of|gross proceeds|convertible|investors?|"
    r"placement agent|securities purchase agreement)\b"
)
_BELOW_MARKET = (
    r"\bat (?P<sold>\$ ?\d+(?:\.\d+)?)(?: (?:a|per) (?:share|unit))?\b.{0,80}?\b(?:against|"
    r"compared (?:to|with)|discount|below|when|while)\b.{0,60}?\b(?:clos\w+|market|last|bid|"
    r"trad\w+)\b.{0,30}?(?P<market>\$ ?\d+(?:\.\d+)?)"
)
_REGISTERED = (
    r"\b(?:underwritten|public) offering|underwriting agreement|"
    r"registration statement on form s-[13]"
)
_OUTSTANDING = (
    rf"(?:{_COUNT}(?: \w+){{0,3}} (?:are|were) outstanding|"
    rf"{_COUNT} shares (?:\w+ ){{0,3}}?outstanding|"
    rf"issued an aggregate of (?:approximately )?{_COUNT} shares)"
)
# Where a filing may say how many shares there are, and how many such places are read.
_OUT = ("outstanding", "an aggregate of")
_MOST_READ = 40
_NO_FLOOR = (
    r"\b(?:no (?:lower|minimum) (?:limit|price)|no floor)\b|\b\d\d ?(?:%|percent) of (?:the|an) "
    r"(?:average|lowest|market|lower|lesser)\b(?=.{0,200}?\b(?:bid|clos\w+|trad\w+|price|vwap))"
)
_DEEP_DISCOUNT = 10
_SMALL_SHARE, _LARGE_SHARE = 5, 20


def issue(found: Sequence[Sighting]) -> Severity | None:
    """The rung that an issue of equity stands on; None leaves it to the ladder."""
    quotes = " ".join(sighting.text for sighting in found[:8])
    if any(_floats(sighting) for sighting in found[:4]):
        return Severity.CRITICAL
    near = " ".join(
        other.text
        for sighting in found[:4]
        for other in sighting.reading.around(sighting.statement, before=6, after=10)
    )
    told = " ".join(found[0].reading.plain(_OUT, _MOST_READ)) if found else ""
    if compiled(_NO_FLOOR).search(near):
        return Severity.CRITICAL
    return _by_terms(quotes) or _by_count(quotes, f"{near} {told}") or _by_purpose(quotes.lower())


def _by_terms(quotes: str) -> Severity | None:
    """By warrants, by the share of what is outstanding, by the discount: what the words state."""
    shares = compiled(_SHARES).search(quotes)
    warrants = compiled(_WARRANTS).search(quotes)
    if shares and warrants and _number(warrants[1]) * 2 > _number(shares[1]):
        return Severity.HIGH
    part = compiled(_SHARE_OF).search(quotes)
    if part:
        return _by_share(Decimal(part[1]))
    below = compiled(_BELOW_MARKET).search(quotes)
    if below and (fall(below["sold"], below["market"]) or 0) > _DEEP_DISCOUNT:
        return Severity.HIGH
    discount = compiled(_DISCOUNT).search(quotes)
    deep = discount is not None and Decimal(discount[1] or discount[2]) > _DEEP_DISCOUNT
    return Severity.HIGH if deep else None


def _by_count(quotes: str, near: str) -> Severity | None:
    """By the shares sold against those that the filing says are outstanding."""
    of = compiled(_OUTSTANDING).search(near)
    sold = [_number(found[1]) for found in compiled(_SHARES).finditer(quotes)]
    sold = sold or [_number(found[1]) for found in compiled(_SOLD).finditer(near)]
    if of is None or not sold:
        return None
    total = _number(of[1] or of[2] or of[3])
    part = max((count for count in sold if count < total), default=None)
    return None if part is None or not total else _by_share(part * 100 / total)


def _by_purpose(lower: str) -> Severity | None:
    """Shares for a business, and registered shares sold for cash, weigh little."""
    if not compiled(_FOR_CASH).search(lower) and compiled(_FOR_BUSINESS).search(lower):
        return Severity.LOW
    registered = compiled(_REGISTERED).search(lower) is not None
    return Severity.LOW if registered and "convertible" not in lower else None


def _floats(sighting: Sighting) -> bool:
    rung = RUNGS["dilutive-issuance"][0]
    near = sighting.reading.around(sighting.statement, before=10, after=20)
    return any(compiled(rung.pattern).search(other.text) for other in near)


def _by_share(part: Decimal) -> Severity:
    if part > _LARGE_SHARE:
        return Severity.HIGH
    return Severity.MEDIUM if part >= _SMALL_SHARE else Severity.LOW


def _number(words: str) -> Decimal:
    if words.lower().endswith(" million"):
        return Decimal(words.split(maxsplit=1)[0]) * 1_000_000
    return Decimal(words.replace(",", ""))
