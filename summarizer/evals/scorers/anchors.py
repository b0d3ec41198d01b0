"""Whether a statement mentions what a fact hangs on: by its words, or by the value it names."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.scorers.mentions import dates_in, numbers_in
from summarizer.text.fold import fold
from summarizer.text.numbers import UnitClass

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Statement", "mentions", "states"]

_ANY_YEAR = "--"
_VALUES = frozenset(
    (
        UnitClass.MONEY,
        UnitClass.MONEY_PER_SHARE,
        UnitClass.MONEY_PER_UNIT,
        UnitClass.PERCENT,
        UnitClass.PERCENTAGE_POINTS,
    )
)


class Statement:
    """A statement as it is searched: folded, without case; its values are read when asked for."""

    def __init__(self, text: str) -> None:
        self.folded = fold(text)
        self.plain = self.folded.casefold()
        self.words = len(self.folded.split())

    @cached_property
    def values(self) -> frozenset[str]:
        """The amounts, percents and dates in it, each in one writing."""
        return frozenset((*_amounts(self.folded), *_days(self.folded)))


class _Anchor(NamedTuple):
    """Words to find, and the values that they are if they are nothing else."""

    plain: str
    values: frozenset[str]


def states(statement: Statement, anchors: Sequence[Sequence[str]]) -> bool:
    """Whether one statement mentions every anchor, each by one of its alternatives."""
    return all(any(mentions(statement, each) for each in anchor) for anchor in anchors)


def mentions(statement: Statement, anchor: str) -> bool:
    """Whether the anchor's words begin at a word border, or its amount, percent or date is told.

    >>> mentions(Statement("It paid $3,000,000 on 20 June 2000."), "$3.0 million")
    True
    >>> mentions(Statement("It paid 1470 dollars."), "47")
    False
    """
    read = _read(anchor)
    if _stands_in(statement.plain, read.plain):
        return True
    return bool(read.values) and not read.values.isdisjoint(statement.values)


@cache
def _read(anchor: str) -> _Anchor:
    folded = fold(anchor)
    values = {*_amounts(folded, whole=True), *_days(folded, whole=True)}
    return _Anchor(folded.casefold(), frozenset(values))


def _stands_in(text: str, words: str) -> bool:
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        if _begins(text, at) and not (words[-1].isdigit() and _runs_on(text, end)):
            return True
        at = text.find(words, at + 1)
    return False


def _begins(text: str, at: int) -> bool:
    """Whether a word begins here; digits after a decimal point or comma go on with a number."""
    if at == 0:
        return True
    before = text[at - 1]
    if text[at].isdigit() and before in ".," and at > 1 and text[at - 2].isdigit():
        return False
    return not (before.isalnum() and text[at].isalnum())


def _runs_on(text: str, end: int) -> bool:
    rest = text[end : end + 2]
    return rest[:1].isdigit() or (rest[:1] in {".", ","} and rest[1:].isdigit())


def _amounts(text: str, *, whole: bool = False) -> tuple[str, ...]:
    return tuple(
        f"{abs(each.value.normalize()):f} {each.unit} {each.currency}"
        for each in numbers_in(text)
        if each.unit in _VALUES and (not whole or _is_all(text, each.start, each.end))
    )


def _days(text: str, *, whole: bool = False) -> tuple[str, ...]:
    return tuple(
        each.iso
        for each in dates_in(text)
        if not each.iso.startswith(_ANY_YEAR) and (not whole or _is_all(text, each.start, each.end))
    )


def _is_all(text: str, start: int, end: int) -> bool:
    return not text[:start].strip() and not text[end:].strip()
