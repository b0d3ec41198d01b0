"""Ladders in everyday words: courts and authorities."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "government-investigation": (
        Rung(
            Severity.LOW,
            "near",
            ("whole industry", "industry", "makers", "does not imply", "one of"),
            r"\bwhole industry|\bindustry-?wide|\bone of (?:\w+) (?:makers|companies|firms|banks|"
            r"producers|dealers)\b",
        ),
        Rung(
            Severity.CRITICAL,
            "near",
            ("accused of", "charged with", "with a crime", "indict", "arrest"),
            r"\b(?:is|are|was|were) accused of\b|\bcharged with (?:a crime|conspir\w+|fraud|"
            r"brib\w+|obtaining|wire|theft)|\bindicted|\barrested",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("voluntary", "without a formal", "informal", "no formal"),
            r"\b(?:voluntary|without a formal|no formal order|not a formal)\b",
        ),
    ),
    "litigation": (
        Rung(
            Severity.CRITICAL,
            "near",
            ("cannot pay", "not able to pay", "unable to pay", "does not have", "beyond"),
            r"\b(?:award|judgment|verdict)\b.{0,300}?\b(?:cannot pay|(?:not able|unable) to pay|"
            r"does not have|beyond (?:its|the company's) means|exceeds (?:its|the company's) "
            r"(?:cash|equity|assets))",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("proxy statement", "supplement"),
            r"\bproxy statement\b.{0,120}?\b(?:leaves? out|omits?|incomplete|mislead\w*)|"
            r"\bsupplement\w*\b.{0,80}?\bproxy statement",
        ),
    ),
    "regulatory-order": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("took away", "revoked", "no new business", "no further business"),
            r"\b(?:certificate|charter|accreditation|registration)\b.{0,40}?\brevoked|\b(?:took|"
            r"taken) away\b.{0,40}?\blicen[cs]e|\blicen[cs]e\b.{0,60}?\brevoked|"
            r"\brevoked\b.{0,60}?\blicen[cs]e|\btake no (?:new|more|further) business",
        ),
        Rung(
            Severity.LOW,
            "quote",
            ("fined", "penalty", "fine"),
            r"\b(?:fined|penalty|fine)\b.{0,60}?\$ ?\d{1,3},\d{3}\b(?!,)|\$ "
            r"?\d{1,3},\d{3}\b(?!,).{0,60}?"
            r"\b(?:fine|penalty)",
        ),
    ),
    "regulatory-rejection": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("further", "additional", "another", "new "),
            r"\b(?:further|additional|another|new)\b.{0,30}?\b(?:randomized|clinical|pivotal|"
            r"phase 3)?\s?(?:study|trial)\b",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("manufactur", "label", "factory", "plant", "no further", "no new", "no more"),
            r"\b(?:concerns?|only|reasons?|points?)\b.{0,120}?\b(?:manufactur\w+|labell?ing|"
            r"filling|factory|plant)\b|\bno (?:further|new|more) (?:clinical )?(?:studies|study|"
            r"trials?|data)\b",
        ),
    ),
}
