"""Ladders: courts and authorities."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "litigation": (
        Rung(
            Severity.LOW,
            "near",
            ("supplemental disclosure", "immaterial", "not material"),
            r"supplemental disclosures?|\b(?:without merit|moot)\b.{0,200}?\b(?:merger|"
            r"proxy statement)|settle\w*\b.{0,100}?\b(?:immaterial|not material)",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            ("verdict", "injunction", "judgment against", "invalid", "liable", "award"),
            r"\bverdict\b|(?:preliminary|permanent) injunction\b.{0,60}?\b(?:against|prohibit|"
            r"enjoin|barring)|judgment\b.{0,60}?\bagainst|\b(?:patent|claims?)\b.{0,60}?\binvalid|"
            r"found\b.{0,40}?\bliable",
        ),
    ),
    "government-investigation": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("indict", "criminal charge", "arrest", "guilty"),
            r"\bindict|\bcriminal (?:charge|complaint|information)|\barrested|\bguilty",
        ),
        Rung(
            Severity.HIGH,
            "quote",
            (
                "subpoena",
                "wells",
                "formal order",
                "civil investigative",
                "search warrant",
                "formal investigation",
            ),
            r"\bsubpoena|wells notice|(?<!in)formal (?:order|investigation)|civil investigative|"
            r"search warrant",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("industry", "other companies"),
            r"\bindustry-?wide|\b(?:several|other|number of) (?:other )?(?:companies|firms|"
            r"participants)",
        ),
        Rung(Severity.MEDIUM, "quote", ("informal",), r"\binformal (?:inquiry|investigation)"),
    ),
    "regulatory-order": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("revok", "exclu", "ban"),
            r"\blicen[cs]e\b.{0,40}?\brevok|\bexcluded from (?:medicare|medicaid)|\bmarket ban|"
            r"banned from",
        ),
        Rung(
            Severity.HIGH,
            "near",
            (
                "prompt corrective",
                "warning letter",
                "dividend",
                "restrict",
                "brokered",
                "capital",
                "import alert",
            ),
            r"prompt corrective|warning letter|import alert|\b(?:order|agreement|directive|"
            r"bank)\b.{0,200}?\b(?:restrict\w*|prohibit\w*|may not|limit\w*|"
            r"prior (?:written )?(?:approval|consent))\b",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("without admitting",),
            r"without admitting or denying",
        ),
    ),
    "regulatory-rejection": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("new trial", "additional clinical trial", "another clinical trial", "withdr"),
            r"\b(?:additional|another|new) (?:\w+ )?(?:phase (?:3|iii)|clinical|pivotal) (?:trial|"
            r"study)|withdr[ae]w\w*\b.{0,40}?\b(?:application|nda|bla|pma|maa)",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("manufactur", "labeling", "labelling", "facility inspection"),
            r"\b(?:only|solely|related to|relating to|limited to)\b.{0,80}?\b(?:manufactur|"
            r"labell?ing|facility|inspection|chemistry)",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("extend", "extension"),
            r"\b(?:extend|extension)\w*\b.{0,60}?\b(?:pdufa|goal date|action date|review)",
        ),
    ),
}
