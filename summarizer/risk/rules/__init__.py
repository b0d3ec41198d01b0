"""The rules, one module a field: tuples of words and no code.

Every gap between words is bounded, so that a search takes time in proportion to the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.risk.rules import (
    authorities,
    board,
    business,
    control,
    courts,
    debt,
    distress,
    financing,
    holders,
    incidents,
    pipeline,
    plain,
    reporting,
    reports,
    results,
)

if TYPE_CHECKING:
    from summarizer.risk.rule import Rule

__all__ = ["RULES", "UNLESS"]

_FIELDS = (
    reporting,
    debt,
    distress,
    financing,
    holders,
    control,
    board,
    results,
    business,
    incidents,
    pipeline,
    courts,
    authorities,
    plain,
    reports,
)

RULES: tuple[Rule, ...] = tuple(rule for field in _FIELDS for rule in field.RULES)
UNLESS: dict[str, tuple[str, ...]] = {
    code: names for field in _FIELDS for code, names in field.UNLESS.items()
}
