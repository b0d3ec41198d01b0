"""Ladders: holders' rights, dividends and write-downs."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "holder-rights-change": (
        Rung(
            Severity.HIGH,
            "near",
            ("senior", "ahead", "prior to"),
            r"\branks? (?:senior|ahead|prior)\b.{0,200}?\b(?:majority of the (?:board|directors)|"
            r"approve|consent)",
        ),
        Rung(
            Severity.CRITICAL,
            "quote",
            ("cancel", "extinguish", "wiped"),
            r"\b(?:cancel|extinguish)\w*\b.{0,140}?\b(?:common stock|equity interests|debentures|"
            r"notes|interests)\b",
        ),
    ),
    "dividend-cut": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("regulat", "lender", "federal reserve", "order"),
            r"\b(?:required by|at the (?:direction|request) of|directed by|prohibited by|"
            r"order from)\b.{0,60}?\b(?:regulat|federal reserve|fdic|occ|lenders?|bank)",
        ),
        Rung(Severity.LOW, "quote", ("repurchase", "buyback"), r"\b(?:repurchase|buyback)"),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("preferred", "trust"),
            r"\b(?:defer\w*)\b.{0,100}?\b(?:preferred|trust preferred|junior subordinated)",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            (
                "suspend",
                "suspens",
                "eliminat",
                "discontinu",
                "omit",
                "not pay",
                "not declare",
                "not to declare",
                "not to pay",
                "not make",
                "no distribution",
                "no dividend",
                "cancel",
            ),
            r"\b(?:no (?:dividends?|distributions?)|suspen[ds]\w*|eliminat\w+|discontinu\w+|"
            r"omit\w*|not (?:to )?(?:pay|declare)|"
            r"cancel\w*)",
        ),
    ),
    "impairment": (
        Rung(
            Severity.HIGH,
            "quote",
            ("all of", "entire", "full", "substantially all"),
            r"\b(?:all (?:of )?|entire|full(?:y)?|substantially all)\b.{0,60}?\bgoodwill|"
            r"\bgoodwill\b.{0,60}?\b(?:in full|entirely|fully impaired)",
        ),
    ),
}
