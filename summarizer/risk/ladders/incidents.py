"""Ladders: supply, products, systems and sites."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "supply-disruption": (
        Rung(
            Severity.LOW,
            "near",
            ("fully insured", "immaterial", "resumed"),
            r"\bfully insured|\bresumed (?:normal )?(?:production|operations|shipments)",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "sole ",
                "main ",
                "only ",
                "largest ",
                "principal ",
                "primary ",
            ),
            r"\b(?:sole (?:source|supplier)|(?:main|only|largest|principal|"
            r"primary) (?:\w+ )?(?:plant|facility|refinery|mine|mill))",
        ),
    ),
    "product-recall-safety": (
        Rung(Severity.CRITICAL, "quote", ("from the market",), r"\bfrom the market\b"),
        Rung(
            Severity.HIGH,
            "near",
            ("class i ", "class 1", "injur", "death"),
            r"\bclass (?:i|1) recall|(?<!no )(?<!reports of )(?<!any )(?<!without )(?<!no "
            r"serious )\binjur(?:y|ies)\b|\bdeaths?\b",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("no injuries", "no reports of", "limited number", "single lot", "one lot"),
            r"\bno (?:reports? of )?(?:\w+ )?(?:injuries|illness)|\b(?:limited number|single lot|"
            r"one lot)",
        ),
    ),
    "cybersecurity-incident": (
        Rung(
            Severity.LOW,
            "near",
            ("not material", "no material", "not expect", "not had a material"),
            r"\b(?:contained|blocked)\b.{0,200}?\bno (?:customer |personal |sensitive )?(?:data|"
            r"information)\b",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("limited", "brief"),
            r"\blimited (?:amount|number|portion|set) of\b.{0,60}?\b(?:data|information|files|"
            r"individuals|customers|systems|records)",
        ),
    ),
    "workplace-environmental-incident": (
        Rung(
            Severity.HIGH,
            "near",
            ("fatal", "killed", "death", "shutdown", "shut down", "major spill"),
            r"\bfatal|\bkilled|\bdeaths?\b|\bshut ?down|major spill",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("citation", "single"),
            r"\b(?:a|one|single) citation|no (?:injuries|one was injured)",
        ),
    ),
}
