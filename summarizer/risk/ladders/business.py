"""Ladders: customers, deals and cuts."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "customer-contract-loss": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "sole customer",
                "only customer",
                "substantially all",
                "sole licen",
                "exclusive licen",
            ),
            r"\b(?:sole|only) (?:customer|licen[cs]e)|\bsubstantially all of (?:its|our|"
            r"the company's) (?:revenue|sales)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            ("lead product", "lead candidate", "largest customer"),
            r"\blead (?:product|candidate|program)|\blargest customer",
        ),
    ),
    "deal-terminated-delayed": (
        Rung(
            Severity.LOW,
            "quote",
            ("mutual", "extend", "extension"),
            r"\b(?:extend|extension)\w*\b.{0,160}?\b(?:mutual|agreed|parties)|letter of intent",
        ),
        Rung(
            Severity.MEDIUM,
            "quote",
            ("second request", "extend", "extension", "postpon", "delay"),
            r"second request|\b(?:extend|extension|postpone|delay)\w*",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("terminat", "ended", "called off", "abandon", "not go forward", "not proceed"),
            r"\b(?:terminat(?:e|ed|ion)|ended|called off|abandon(?:ed)?|not (?:go forward|"
            r"proceed))\b",
        ),
    ),
    "restructuring-layoffs": (
        Rung(
            Severity.CRITICAL,
            "near",
            (
                "cease operations",
                "ceased operations",
                "all of its employees",
                "all employees",
                "substantially all of its",
            ),
            r"\bceas(?:e|ed|ing) (?:all |substantially all )?(?:of its )?operations\b(?! at "
            r"(?!all))|\b(?:all|substantially all) of (?:its|our|the company's) (?:remaining "
            r")?employees",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "all of its facilities",
                "headquarters",
                "main plant",
                "only plant",
                "all of its manufactur",
            ),
            r"\b(?:clos|consolidat|shut|relocat)\w*\b.{0,80}?\b(?:all of (?:its|our)|headquarters|"
            r"main plant|only (?:plant|facility))",
        ),
    ),
}
