"""Statements that are hard to tell apart, each list by what makes them so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.verify.hard_cases import (
    agreed,
    alternatives,
    amounts,
    causes,
    days,
    filings,
    limits,
    measures,
    offices,
    outsiders,
    owners,
    percentages,
    possessions,
    prices,
    quantities,
    unreal,
    wholes,
)

if TYPE_CHECKING:
    from tests.verify.hard_cases.case import Case

__all__ = ["CASES"]

CASES: dict[str, tuple[Case, ...]] = {
    "prices": prices.CASES,
    "causes": causes.CASES,
    "outsiders": outsiders.CASES,
    "possessions": possessions.CASES,
    "unreal": unreal.CASES,
    "owners": owners.CASES,
    "agreed": agreed.CASES,
    "days": days.CASES,
    "offices": offices.CASES,
    "wholes": wholes.CASES,
    "limits": limits.CASES,
    "filings": filings.CASES,
    "alternatives": alternatives.CASES,
    "measures": measures.CASES,
    "amounts": amounts.CASES,
    "quantities": quantities.CASES,
    "percentages": percentages.CASES,
}
