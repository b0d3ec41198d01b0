"""Ladders: default and covenants."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "debt-default-acceleration": (
        Rung(
            Severity.CRITICAL,
            "quote",
            ("due", "payable", "accelerat", "foreclos", "principal", "matur"),
            r"\bbec(?:a|o)me (?:immediately )?(?:due|payable)\b.{0,40}?\b(?:at once|immediately|"
            r"in full)|\bdeclar(?:ed|ing|es)\b.{0,80}?\b(?:immediately due|due at once|due "
            r"immediately)\b|\b(?:declared|declares|(?<!not )(?<!not yet )accelerated|are "
            r"now)\b.{0,100}?(?:due and payable|"
            r"maturity)|\baccelerat(?:ed|es) (?:the|its|our|all|certain|and|"
            r"substantially)\b.{0,80}?\b(?:"
            r"obligations|indebtedness|debt|notes|loans?)|\bnotice of acceleration|\bforeclos|"
            r"(?:fail\w*|did not|unable|not)\b.{0,60}?\bprincipal\b|(?:pay|repay)\b.{0,60}?\bat "
            r"maturity|matured",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("cured",),
            r"\b(?:has|have|was|were|been) (?:since )?cured|technical default",
        ),
        Rung(
            Severity.MEDIUM,
            "near",
            ("forbear", "waive"),
            r"\b(?:agreed to|will|have agreed to|pursuant to which)\b.{0,80}?\bforbear|"
            r"forbearance agreement|\bwaived\b.{0,60}?default",
        ),
    ),
    "covenant-relief": (
        Rung(
            Severity.HIGH,
            "near",
            ("additional collateral", "cash dominion", "second amendment and waiver", "increase"),
            r"\badditional (?:collateral|security)|cash dominion|\bincreas\w+\b.{0,60}?\b(?:margin|"
            r"interest rate|pricing)\b.{0,60}?\b(?:basis points|%)|further waiver",
        ),
        Rung(
            Severity.LOW,
            "near",
            ("headroom",),
            r"\b(?:ample|significant) headroom|abundance of caution",
        ),
    ),
}
