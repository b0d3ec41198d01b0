"""Ladders: outlook and results."""

from __future__ import annotations

from summarizer.domain.risk import Severity
from summarizer.risk.rule import Rung

__all__ = ["RUNGS"]

RUNGS: dict[str, tuple[Rung, ...]] = {
    "guidance-cut": (
        Rung(
            Severity.HIGH,
            "quote",
            ("withdr", "suspend"),
            r"\b(?:withdr[ae]w\w*|suspend\w*)\b.{0,80}?\b(?:guidance|outlook|forecast)|"
            r"\b(?:guidance|outlook|forecast)\b.{0,60}?\b(?:withdrawn|suspended)",
        ),
    ),
}
