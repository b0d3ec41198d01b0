"""Ladders: officers, directors and those close to them."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "governance-dispute": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("majority of the board", "all of the directors", "entire board"),
            r"\b(?:majority of the board|all of the (?:independent )?directors|"
            r"entire board)\b.{0,60}?resign",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("hostile", "disagree", "unsolicited"),
            r"\bhostile|\b(?:reject\w*|inadequate|turned down)\b.{0,120}?\bunsolicited|"
            r"\bunsolicited\b.{0,200}?\b(?:reject\w*|inadequate|turned down|not in the best)|"
            r"\bdisagree\w*\b.{0,160}?\b(?:account|audit|conduct|disclos|fraud|"
            r"investigat|financial (?:statement|report))",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("advisory", "non-binding", "say-on-pay", "say on pay"),
            r"\b(?:advisory|non-?binding|say[- ]on[- ]pay)\b",
        ),
    ),
    "related-party-transaction": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("not previously disclosed", "undisclosed", "not disclosed"),
            r"\b(?:not previously disclosed|undisclosed|failed to disclose)",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("arm's length", "arm's-length", "immaterial", "not material"),
            r"\b(?:no less favorable|arm's[- ]length)\b.{0,300}?\bcommittee|"
            r"\bcommittee\b.{0,300}?\b(?:no less favorable|arm's[- ]length)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            (
                "fairness opinion",
                "independent directors",
                "special committee",
                "disinterested",
                "audit committee",
            ),
            r"fairness opinion|\b(?:disinterested|independent) directors|special committee|"
            r"audit committee",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("controlling", "majority", "chairman", "chief executive"),
            r"\b(?:controlling|majority) (?:stock|share|unit)holder|\b(?:loan|financing|credit|"
            r"note)\b.{0,160}?\b(?:chairman|chief executive)",
        ),
    ),
}
