"""Numbers in the prose: whether each follows from the evidence that its statement cites.

This holds outputs against their own evidence with rules of its own, and trusts no verdict that an
output gives of itself.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from summarizer.evals.scorers.mentions import numbers_in
from summarizer.evals.scores import Score
from summarizer.text.fold import fold
from summarizer.text.numbers import UnitClass, unit_scale

if TYPE_CHECKING:
    from summarizer.domain.summary import Headline, Number, Point, Summary
    from summarizer.text.numbers import NumberMention

__all__ = ["UNSUPPORTED", "score_numbers", "verdicts"]

UNSUPPORTED = "unsupported"
_KINDS = ("verbatim", "rescaled", "rounded", "derived", UNSUPPORTED)
_POINTERS = frozenset((UnitClass.DATE, UnitClass.YEAR, UnitClass.TIME, UnitClass.IDENTIFIER))
_NUMERAL = re.compile(r"\d[\d,]*(?:\.\d+)?")
_HUNDRED = Decimal(100)
_TWO = 2


def score_numbers(summary: Summary | None) -> dict[str, Score]:
    """The share of numbers in headline and points that are supported, and of each kind."""
    if summary is None:
        return {}
    said: tuple[Headline | Point, ...] = (summary.headline, *summary.points)
    found = [(number, kind) for each in said for number, kind in verdicts(each)]
    counts = Counter(kind for _, kind in found)
    loose = ", ".join(number for number, kind in found if kind == UNSUPPORTED)
    scores = {
        f"numbers.{kind}": Score(counts[kind], len(found), loose if kind == UNSUPPORTED else "")
        for kind in _KINDS
    }
    supported = len(found) - counts[UNSUPPORTED]
    return {"numbers.supported": Score(supported, len(found), loose)} | scores


def verdicts(statement: Headline | Point) -> tuple[tuple[str, str], ...]:
    """Each number of a statement with how it follows from the statement's evidence."""
    text = fold(statement.text)
    found = numbers_in(text)
    if not found:
        return ()
    held = _Held(statement)
    return tuple((each.text, _verdict(each, held, statement.numbers)) for each in found)


class _Held:
    """The numbers of the evidence, scaled by the head of their table where one is cited."""

    def __init__(self, statement: Headline | Point) -> None:
        self.mentions: list[NumberMention] = []
        self.scaled: list[tuple[Decimal, NumberMention]] = []
        self.digits: set[Decimal] = set()
        self.texts: set[str] = set()
        self.quotes = tuple(fold(piece.quote) for piece in statement.evidence)
        for piece in statement.evidence:
            places = (piece.row, piece.column, piece.units)
            scale = unit_scale(piece.units.quote) if piece.units else Decimal(1)
            cell = piece.row is not None or piece.column is not None
            for mention in numbers_in(piece.quote, cell=cell):
                self._hold(mention, scale)
            for place in places:
                if place is not None:
                    for mention in numbers_in(place.quote):
                        self._hold(mention, Decimal(1))

    def _hold(self, mention: NumberMention, scale: Decimal) -> None:
        self.mentions.append(mention)
        self.texts.add(mention.text)
        if mention.unit is UnitClass.RATIO:
            # At the end of a sentence "6.00 to 1.00." is read as two numbers.
            self.texts.update(_NUMERAL.findall(mention.text))
        self.digits.add(abs(mention.value))
        self.scaled.append((mention.value, mention))
        if scale != 1:
            self.scaled.append((mention.value * scale, mention))


def _verdict(mention: NumberMention, held: _Held, claimed: tuple[Number, ...]) -> str:
    if mention.text in held.texts:
        return "verbatim"
    if mention.unit is UnitClass.RATIO and any(mention.text in quote for quote in held.quotes):
        return "verbatim"
    if mention.unit in _POINTERS:
        return "rescaled" if mention.value in held.digits else UNSUPPORTED
    like = [(value, each) for value, each in held.scaled if _alike(each, mention)]
    if any(abs(value) == abs(mention.value) for value, _ in like):
        return "rescaled"
    if any(abs(abs(value) - abs(mention.value)) * 2 <= mention.step for value, _ in like):
        return "rounded"
    derived = (each for each in claimed if each.operation and each.text == mention.text)
    return "derived" if any(_follows(each, mention, held) for each in derived) else UNSUPPORTED


def _alike(one: NumberMention, other: NumberMention) -> bool:
    """Whether two numbers can be the same: of one class, or one of them written without a unit."""
    return one.unit is other.unit or UnitClass.COUNT in {one.unit, other.unit}


def _follows(claim: Number, mention: NumberMention, held: _Held) -> bool:
    values = [_operand(each.text, held) for each in claim.operands]
    if len(values) != _TWO or values[0] is None or values[1] is None:
        return False
    result = _worked_out(claim.operation or "", values[0], values[1])
    return result is not None and abs(abs(result) - abs(mention.value)) * 2 <= mention.step


def _operand(text: str, held: _Held) -> Decimal | None:
    return next((each.value for each in held.mentions if each.text == text), None)


def _worked_out(operation: str, one: Decimal, other: Decimal) -> Decimal | None:
    try:
        return {
            "difference": lambda: one - other,
            "sum": lambda: one + other,
            "ratio": lambda: one / other,
            "percent-change": lambda: (one - other) / abs(other) * _HUNDRED,
            "share": lambda: one / other * _HUNDRED,
        }[operation]()
    except (KeyError, InvalidOperation, ZeroDivisionError):
        return None
