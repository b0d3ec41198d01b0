"""Figures that inline XBRL tags in both filings: the same fact of two periods, or told twice."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.domain.comparison import FigureComparison, FigureSide, FigureStatus
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.compare.passages import Book
    from summarizer.domain.filing import Fact

__all__ = ["has_tags", "tagged"]

_HUMP = lazy(r"(?<=[a-z])(?=[A-Z])")
_CURRENCY = re.compile(r"(?:iso4217:)?([A-Z]{3})")
_DAYS_OF_MONTH = 30.44


class _Kind(NamedTuple):
    """What a fact is of, its period apart."""

    name: str
    members: tuple[tuple[str, str], ...]
    unit: str


class _Term(NamedTuple):
    """The day on which a period ends, and how many months it is long; 0 for a moment."""

    end: str
    months: int


_Facts: TypeAlias = "Mapping[tuple[_Kind, _Term], Fact]"


def has_tags(book: Book) -> bool:
    """Whether a filing tags any number; the cover alone is tagged with words and days."""
    return any(
        fact.value is not None for document in book.filing.documents for fact in document.facts
    )


def tagged(before: Book, after: Book) -> Iterator[FigureComparison]:
    """Facts of both filings whose values differ, in the order of the later one.

    Of each kind of fact the values for the periods that the two filings report are compared, and
    the two values for one period, as far as both are exact.
    """
    mine, others = _facts(before), _facts(after)
    last, other_last = _period(before), _period(after)
    for (kind, term), fact in others.items():
        same = mine.get((kind, term))
        if same is not None:
            one, other = (before, same), (after, fact)
            # Digits that are the same under another scale are a slip of the tag, not a revision.
            if _differ(same, fact) and _written(*one) != _written(*other):
                yield _compared(FigureStatus.REVISED, kind, one, other)
        elif term.end == other_last:
            known = mine.get((kind, _Term(last, term.months)))
            if known is not None and _differ(known, fact):
                yield _compared(FigureStatus.CHANGED, kind, (before, known), (after, fact))


def _facts(book: Book) -> _Facts:
    """The numbers that are tagged in a filing; of one that is told twice, the more exact."""
    found: dict[tuple[_Kind, _Term], Fact] = {}
    for document in book.filing.documents:
        for fact in document.facts:
            term = _term(fact.period)
            if fact.value is None or term is None:
                continue
            key = _Kind(fact.name, tuple(sorted(fact.members)), fact.unit or ""), term
            if key not in found or _exactness(fact) > _exactness(found[key]):
                found[key] = fact
    return found


def _period(book: Book) -> str:
    period = book.filing.period
    return period.isoformat() if period else ""


def _term(period: str | None) -> _Term | None:
    start, slash, end = (period or "").partition("/")
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end if slash else start)
    except ValueError:
        return None
    return _Term(last.isoformat(), round((last - first).days / _DAYS_OF_MONTH))


def _exactness(fact: Fact) -> float:
    """To how many decimals a value is exact; negative ones are places before the point."""
    try:
        return int(fact.decimals or "")
    except ValueError:
        return float("inf")


def _differ(one: Fact, other: Fact) -> bool:
    """Whether two values differ by more than the less exact of them is rounded."""
    assert one.value is not None
    assert other.value is not None
    places = min(_exactness(one), _exactness(other))
    if places == float("inf"):
        return one.value != other.value
    unit = Decimal(1).scaleb(-int(places))
    return one.value.quantize(unit, ROUND_HALF_UP) != other.value.quantize(unit, ROUND_HALF_UP)


def _compared(
    status: FigureStatus, kind: _Kind, one: tuple[Book, Fact], other: tuple[Book, Fact]
) -> FigureComparison:
    return FigureComparison(_label(kind), _unit(kind.unit), status, _side(*one), _side(*other))


def _label(kind: _Kind) -> str:
    """What a fact is called, in words, and the dimensions in which it is told."""
    words = _words(kind.name)
    members = ", ".join(_words(member).removesuffix(" Member") for _, member in kind.members)
    return f"{words} ({members})" if members else words


def _words(name: str) -> str:
    return " ".join(_HUMP.split(name.rpartition(":")[2]))


def _unit(unit: str) -> str:
    found = _CURRENCY.fullmatch(unit)
    return found[1] if found else unit.rpartition(":")[2]


def _written(book: Book, fact: Fact) -> str:
    return book.filing.visible.quote(fact.span)


def _side(book: Book, fact: Fact) -> FigureSide:
    assert fact.value is not None
    return FigureSide(
        fact.value,
        fact.period,
        _written(book, fact),
        book.around(fact.span),
    )
