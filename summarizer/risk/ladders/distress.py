"""Ladders: insolvency and liquidity."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "bankruptcy-insolvency": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("and its", "and each", "and certain", "and all", "and substantially", "debtors"),
            r"\b(?:company|registrant|corporation|debtors?|[a-z]+\.?) and (?:its|each|certain|all|"
            r"substantially)\b.{0,60}?\b(?:subsidiaries|affiliates)|\bdebtors\b",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("subsidiary",),
            r"\b(?:(?:company|registrant|corporation)'s|its|our|a|an|the|one of its|clearing|"
            r"operating) (?:\w+[- ]){0,4}subsidiary\b",
        ),
    ),
    "liquidity-strain": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("payroll", "immediately cease", "critically undercapitalized"),
            r"critically undercapitalized|(?:unable|not able)\b.{0,40}?payroll|immediately cease",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("months", "precaution"),
            r"\b(?:six|seven|eight|nine|ten|eleven|[6-9]|1[01]) (?:to \w+ )?months|precaution",
        ),
    ),
}
