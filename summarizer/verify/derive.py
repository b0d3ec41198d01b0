"""Numbers that are worked out: proved by the operation and the two numbers that the draft names."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.summary import Number, Operand, Verdict
from summarizer.text.fold import fold
from summarizer.text.lazy import lazy
from summarizer.text.number_types import EXACT, UnitClass
from summarizer.verify.direction import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.draft import Derivation
    from summarizer.domain.statement import Operation
    from summarizer.verify.entries import Entry
    from summarizer.verify.match import Claim

__all__ = ["SIGNED", "WORDS", "derivation_of", "derived"]

# What the words around a number that is worked out must say, by operation, and may say unproved.
WORDS: dict[str, frozenset[str]] = {
    "difference": frozenset(
        [
            "increase",
            "decrease",
            "rise",
            "fall",
            "grow",
            "decline",
            "more",
            "less",
            "higher",
            "lower",
            "difference",
        ]
    ),
    "percent-change": frozenset(
        ["increase", "decrease", "rise", "fall", "grow", "decline", "higher", "lower"]
    ),
    "sum": frozenset(["total", "aggregate", "combine", "together", "sum", "both"]),
    "share": frozenset(["share", "portion", "part", "percent", "of"]),
    "ratio": frozenset(["time", "ratio", "multiple", "half", "double", "triple", "to"]),
}
_HUNDRED = Decimal(100)
SIGNED = frozenset({"difference", "percent-change"})
_TOTAL = lazy(r"\b(?:total|aggregat|combin|together|sum|both)", re.IGNORECASE)
_PART = lazy(r"\b(?:share|portion|part|of|represent)\b", re.IGNORECASE)


def derivation_of(claim: Claim, derivations: Sequence[Derivation]) -> Derivation | None:
    """The derivation that a draft names for a number, by the number's words."""
    words = claim.mention.text.casefold()
    return next((each for each in derivations if fold(each.text).casefold() == words), None)


def derived(
    claim: Claim, derivation: Derivation, held: Sequence[Entry], words: str
) -> Number | None:
    """The proof of a number that is worked out, or None if it does not follow.

    The first operand is the later, the whole's part, or the one that is divided.
    """
    first = _operand(held, *derivation.operands[0])
    second = _operand(held, *derivation.operands[1])
    if first is None or second is None or not _same_unit(first, second):
        return None
    value = _worked_out(derivation.operation, first.value, second.value)
    if value is None or not _fits(claim, derivation.operation, value, words):
        return None
    if claim.mention.unit is not _unit(derivation.operation, first):
        return None
    return Number(
        claim.mention.text,
        Verdict.DERIVED,
        derivation.operation,
        tuple(Operand(each.evidence, each.mention.text) for each in (first, second)),
    )


def _operand(held: Sequence[Entry], evidence: int, text: str) -> Entry | None:
    words = fold(text).casefold()
    return next(
        (
            entry
            for entry in held
            if entry.evidence == evidence and entry.mention.text.casefold() == words
        ),
        None,
    )


def _same_unit(first: Entry, second: Entry) -> bool:
    """Whether both are of one unit; a cell of a column of money need not repeat the currency."""
    apart = first.currency != second.currency and None not in {first.currency, second.currency}
    return first.unit is second.unit and not apart


def _worked_out(operation: Operation, first: Decimal, second: Decimal) -> Decimal | None:
    if operation == "difference":
        return EXACT.subtract(first, second)
    if operation == "sum":
        return EXACT.add(first, second)
    if second == 0:
        return None
    if operation == "percent-change":
        change = EXACT.divide(EXACT.subtract(first, second), abs(second))
        return EXACT.multiply(change, _HUNDRED)
    quotient = EXACT.divide(first, second)
    return EXACT.multiply(quotient, _HUNDRED) if operation == "share" else quotient


def _fits(claim: Claim, operation: Operation, value: Decimal, words: str) -> bool:
    """Whether value and words fit: "rose" a positive change, "total" a sum, "of" a share."""
    if operation == "sum" and not _TOTAL.search(words):
        return False
    if operation == "share" and not _PART.search(words):
        return False
    if operation in SIGNED:
        wanted = Direction.UP if value > 0 else Direction.DOWN
        if claim.bearing.direction is not wanted:
            return False
    return abs(abs(claim.mention.value) - abs(value)) * 2 <= claim.mention.step


def _unit(operation: Operation, operand: Entry) -> UnitClass:
    if operation in {"difference", "sum"}:
        return operand.unit
    return UnitClass.RATIO if operation == "ratio" else UnitClass.PERCENT
