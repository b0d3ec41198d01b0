"""Shares and changes that move a severity, read from words of a sentence."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from summarizer.risk.rule import compiled

__all__ = ["amount", "change", "fall", "percents"]

_SCALE = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_AMOUNT = r"\$? ?(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion))?"
_PERCENT = r"(\d{1,3}(?:\.\d+)?) ?(?:%|percent\b|per cent\b)"


def amount(words: str) -> Decimal | None:
    """The last amount in the words, with its scale word applied; None if there is none.

    >>> amount("between $2.0 and $2.2 million")
    Decimal('2200000.0')
    """
    found = list(compiled(_AMOUNT).finditer(words))
    if not found:
        return None
    try:
        value = Decimal(found[-1][1].replace(",", ""))
    except InvalidOperation:
        return None
    return value * _SCALE.get((found[-1][2] or "").lower(), 1)


def fall(now: str, then: str) -> Decimal | None:
    """By what percentage the first amount is below the second; None if that cannot be said.

    Amounts of which one is more than 500 times the other are not told in the same unit.

    >>> fall("$2.2 million", "$4.4 million")
    Decimal('50')
    """
    first, second = amount(now), amount(then)
    if first is None or second is None or second <= 0:
        return None
    if first > second * 500 or second > first * 500:
        return None
    return ((second - first) * 100 / second).normalize() + 0


def change(now: Decimal, then: Decimal) -> Decimal:
    """By what percentage the first number is below the second, which is not zero.

    >>> change(Decimal(75), Decimal(100))
    Decimal('25')
    """
    return ((then - now) * 100 / then).normalize() + 0


def percents(words: str) -> tuple[Decimal, ...]:
    """The percentages in the words, in order.

    >>> percents("about 20% of staff, or 5.5 percent of cost")
    (Decimal('20'), Decimal('5.5'))
    """
    return tuple(Decimal(found[1]) for found in compiled(_PERCENT).finditer(words))
