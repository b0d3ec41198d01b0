"""Amounts worth keeping in a sentence: money, prices, shares, percents, ratios, counts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import gated, lazy
from summarizer.text.numbers import UnitClass, is_figure, numbers
from summarizer.text.share_awards import counts_awards

if TYPE_CHECKING:
    from summarizer.text.numbers import NumberMention

__all__ = ["Amount", "amounts", "unit_of"]


class Amount(NamedTuple):
    """A number with its unit as the labelling guide names it, and its place in the sentence."""

    start: int
    end: int
    text: str
    value: Decimal
    unit: str


_PAR = lazy(r"[\s,]*(?:per share )?(?:par value|stated value)|[^,;]{0,12} par value", re.IGNORECASE)
_PAR_BEFORE = lazy(r"(?:par|stated) value (?:of )?$|\bper $|\beach $", re.IGNORECASE)
_OF_A_SHARE = lazy(r" of (?:a|one) (?:\w+ ){0,2}share\b|[ -](?:of a )?shares?\b", re.IGNORECASE)
_PRICE_BEFORE = gated(
    r"(?:conversion|exercise|strike|offering|bid|market|closing|stock|share) price[^.;$%]{0,60}$"
    r"|\b(?:share|stock)holders will receive $",
    re.IGNORECASE,
)
# The unit that notes and debentures are counted in.
_UNIT_OF_NOTES = lazy(r" (?:in |original )?(?:aggregate )?principal amount\b", re.IGNORECASE)
_NOTE = 1000
_DEAREST_SHARE = 20_000
_LEAST_COUNT, _FEWEST_SHARES = 2, 20


def amounts(sentence: str) -> tuple[Amount, ...]:
    """The amounts of a sentence in order; par values, references and bare numbers left out.

    >>> [(one.text, one.unit) for one in amounts("It sold 40,000 shares at $2.50 per share.")]
    [('40,000', 'shares'), ('$2.50', 'USD/share')]
    """
    found: list[Amount] = []
    for mention in numbers(sentence):
        unit = unit_of(sentence, mention) if is_figure(mention) else ""
        if unit == "shares" and mention.value < _FEWEST_SHARES:
            # One share for every eight is a ratio of two numbers.
            continue
        if unit and not _is_par(sentence, mention) and not _is_aside(sentence, mention):
            found.append(Amount(mention.start, mention.end, mention.text, mention.value, unit))
    return tuple(found)


def unit_of(sentence: str, mention: NumberMention) -> str:
    """The labelling guide's unit of a number, empty for one that is not worth keeping."""
    if mention.unit is UnitClass.MONEY_PER_UNIT and mention.noun.lower() not in _TIMES:
        return ""
    if mention.unit in _MONEY:
        return _of_money(sentence, mention)
    if mention.unit in _NAMES:
        return "" if _RANGE.search(mention.text) else _NAMES[mention.unit]
    if _OF_A_SHARE.match(sentence, mention.end) and mention.value < 1:
        return "ratio"
    if mention.unit is UnitClass.COUNT and counts_awards(sentence, mention.end):
        return "shares"
    return _counted(mention)


def _of_money(sentence: str, mention: NumberMention) -> str:
    currency = mention.currency or "USD"
    if mention.value == _NOTE and _UNIT_OF_NOTES.match(sentence, mention.end):
        return ""
    before = sentence[max(0, mention.start - 90) : mention.start]
    priced = mention.unit is UnitClass.MONEY_PER_SHARE or _PRICE_BEFORE.search(before) is not None
    return f"{currency}/share" if priced and abs(mention.value) < _DEAREST_SHARE else currency


# "From eight to nine members" is a change and no ratio.
_RANGE = lazy(r"[a-z] to (?!one\b)[a-z]|\d to (?!1\b)\d", re.IGNORECASE)
_MONEY = {UnitClass.MONEY, UnitClass.MONEY_PER_SHARE, UnitClass.MONEY_PER_UNIT}
_TIMES = frozenset({"year", "annum", "month", "quarter"})
_NAMES = {
    UnitClass.PERCENT: "percent",
    UnitClass.PERCENTAGE_POINTS: "percent",
    UnitClass.SHARES: "shares",
    UnitClass.RATIO: "ratio",
}
_PEOPLE = frozenset(
    "employees people persons physicians patients workers positions associates representatives"
    " members directors officers executives jobs staff individuals subjects".split()
)
_THINGS = frozenset(
    "center centers centre centres site sites store stores facility facilities office offices"
    " branch branches plant plants restaurant restaurants well wells aircraft location locations"
    " country countries votes".split()
)


def _counted(mention: NumberMention) -> str:
    noun = mention.noun.lower()
    if mention.unit is UnitClass.COUNT and noun in _PEOPLE:
        return "people"
    counted = mention.unit is UnitClass.COUNT and noun in _THINGS
    return "count" if counted and mention.value >= _LEAST_COUNT else ""


def _is_aside(sentence: str, mention: NumberMention) -> bool:
    """Whether brackets of prose may be an aside or a loss: a number of unsure sign is left out."""
    if mention.text[:1] != "(" or mention.value >= 0:
        return False
    if _IS.search(sentence, 0, mention.start) is not None:
        return False
    return _SAYS_LOSS.search(sentence, 0, mention.start) is None


# "Adjusted EBITDA was ($12) million": what something was is no aside.
_IS = lazy(r"\b(?:was|were|of|at|to|totaled) $")
_SAYS_LOSS = lazy(r"\b(?:loss|deficit|negative|decrease|decline|outflow)", re.IGNORECASE)


# A price of a cent or less is a formality, as the par value is.
_LEAST_PRICE = Decimal("0.01")


def _is_par(sentence: str, mention: NumberMention) -> bool:
    before = sentence[max(0, mention.start - 20) : mention.start]
    money = mention.unit in _MONEY
    if mention.unit is UnitClass.MONEY_PER_SHARE and 0 < mention.value < _LEAST_PRICE:
        return True
    return money and bool(_PAR.match(sentence, mention.end) or _PAR_BEFORE.search(before))
