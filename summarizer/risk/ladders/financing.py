"""Ladders: financing and dilution."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "conditional-financing": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("withdr", "terminat", "abandon"),
            r"\b(?:withdr\w+|terminat\w+|abandon\w+)\b.{0,120}?\b(?:no (?:alternative|other)|"
            r"unable to)",
        ),
    ),
    "dilutive-issuance": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "lowest",
                "variable conversion",
                "exceeds the number of authorized",
                "discount to the",
            ),
            r"\b(?:lowest|average of the)\b.{0,60}?\b(?:closing|trading|bid|vwap|"
            r"price)s?\b.{0,80}?(?:preceding|prior to)\b.{0,40}?\bconver|"
            r"conver\w+\b.{0,120}?\b(?:discount|\d\d ?%).{0,60}?\b(?:lowest|"
            r"average)\b.{0,60}?\b(?:trading|"
            r"closing|bid|vwap|market)|conversion price\b.{0,80}?\b\d+% of the (?:lowest|average|"
            r"market)|variable conversion (?:price|rate)|insufficient authorized",
        ),
    ),
}
