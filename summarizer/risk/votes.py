"""Proposals of the board that holders voted down, told in sentences and not in a table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.risk.items import whole_sighting
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading

__all__ = ["voted_down"]

_ITEMS = frozenset(("5.07", "4", "5"))
_COUNT = r"(\d{1,3}(?:,\d{3})+|\d{4,})"
_FOR = (
    rf"\b(?:for|in favor|in favour|yes)\b\W{{0,4}}{_COUNT}|{_COUNT} (?:shares |votes )?(?:were )?"
    r"(?:voted |cast )?(?:for|in favor|in favour)\b"
)
_AGAINST = (
    rf"\b(?:against|opposed|no|withheld)\b\W{{0,4}}{_COUNT}|{_COUNT} (?:shares |votes )?(?:were )?"
    r"(?:voted |cast )?(?:against|opposed|withheld)\b"
)
_OF_HOLDERS = r"\b(?:stock|share)holders?'? (?:proposal|resolution)|\bfrequency\b|\bpresented by\b"
_ADVISORY = r"\badvisory|say[- ]on[- ]pay|executive compensation|named executive"
_NARROW = 40


def voted_down(reading: Reading) -> Iterator[Sighting]:
    """Sentences that count more votes against a proposal than for it.

    Holders' own proposals and votes on how often to vote are left out.
    """
    for statement in reading.statements:
        if _ITEMS.isdisjoint(statement.items) or statement.zone is Zone.OUTSIDE:
            continue
        text = statement.text
        lower = text.lower()
        if ("against" not in lower and "withheld" not in lower) or compiled(_OF_HOLDERS).search(
            text
        ):
            continue
        given, refused = compiled(_FOR).search(text), compiled(_AGAINST).search(text)
        if given is None or refused is None:
            continue
        yes, no = (Decimal((found[1] or found[2]).replace(",", "")) for found in (given, refused))
        if no > yes:
            narrow = compiled(_ADVISORY).search(text) and yes * 100 >= _NARROW * (yes + no)
            rung = Severity.LOW if narrow else Severity.MEDIUM
            seen = whole_sighting("governance-dispute", statement, reading)
            yield seen._replace(rule=seen.rule._replace(severity=rung))
