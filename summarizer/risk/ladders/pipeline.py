"""Ladders: trials, programs, and what fits no other flag."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "clinical-trial-setback": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("lead", "pivotal"),
            r"\b(?:lead|only|main|principal) (?:product|drug|clinical)? ?(?:candidate|product|"
            r"program|compound)\b.{0,250}?\b(?:phase (?:3|iii)|pivotal)|\b(?:phase (?:3|iii)|"
            r"pivotal)\b.{0,250}?\b(?:lead|only|main|principal) (?:product|drug|"
            r"clinical)? ?(?:candidate|product|program|compound)",
        ),
        Rung(Severity.MEDIUM, "quote", ("partial clinical hold",), r"\bpartial clinical hold"),
        Rung(
            Severity.LOW,
            "quote",
            ("exploratory", "secondary endpoint", "phase 1", "phase i "),
            r"\bexploratory|\bsecondary endpoints?|\bphase (?:1|i)\b(?! hold)",
        ),
    ),
    "program-discontinuation": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("strategic alternatives", "only product", "only program", "sole product"),
            r"\b(?:explor|evaluat|review|consider)\w*\b.{0,60}?strategic alternatives|\b(?:only|"
            r"sole) (?:product|program|candidate)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "lead ",
                "phase 3",
                "phase iii",
                "main product",
                "core ",
                "flagship",
                "all further",
                "principal",
            ),
            r"\b(?:lead|main|core|flagship|principal) (?:product|program|candidate|drug|business|"
            r"compound)|\bphase (?:3|iii)\b|\b(?:stop|ceas|end|"
            r"discontinu)\w*\b.{0,20}?\ball (?:further )?development",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("early-stage", "early stage", "non-core", "noncore", "preclinical program"),
            r"\bearly[- ]stage|\bnon-?core\b",
        ),
    ),
}
