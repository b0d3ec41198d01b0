"""Rules for matters told in everyday words, beside those worded as the forms and statutes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.rules.plain import (
    accounts,
    authorities,
    commerce,
    counterparties,
    courts,
    credit,
    equity,
    figures,
    harm,
    listing,
    mergers,
    outlook,
    people,
    persons,
    petitions,
    rulings,
    sites,
    solvency,
    trade,
    trials,
)

if TYPE_CHECKING:
    from summarizer.risk.rule import Rule

__all__ = ["RULES", "UNLESS"]

_FIELDS = (
    accounts,
    credit,
    solvency,
    equity,
    harm,
    listing,
    mergers,
    people,
    persons,
    petitions,
    outlook,
    commerce,
    counterparties,
    sites,
    courts,
    authorities,
    trials,
    figures,
    trade,
    rulings,
)

RULES: tuple[Rule, ...] = tuple(rule for field in _FIELDS for rule in field.RULES)
UNLESS: dict[str, tuple[str, ...]] = {}
