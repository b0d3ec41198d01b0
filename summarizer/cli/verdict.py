"""The exit code that a summary asks for, by what it holds and what the call wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.risk import Severity
    from summarizer.domain.summary import Summary

__all__ = ["exit_code", "incomplete"]

NOT_ASKED = 5
BUDGET = 6
INCOMPLETE = 7
ALARM = 8


def exit_code(summary: Summary, *, strict: bool = False, fail_on: Severity | None = None) -> int:
    """The first that applies: a model not asked, budget reached, incomplete, a flag that counts."""
    status = summary.provenance.model_status
    causes = (
        (NOT_ASKED, status not in {"ok", "offline", "budget"}),
        (BUDGET, status == "budget"),
        (INCOMPLETE, strict and incomplete(summary)),
        (ALARM, fail_on is not None and _gravest(summary) >= fail_on.rank),
    )
    return next((code for code, applies in causes if applies), 0)


def incomplete(summary: Summary) -> bool:
    """Whether anything at hand was not read, or anything drafted was not proved."""
    coverage = summary.coverage
    return bool(coverage.share < 1 or coverage.not_read_by_model or summary.withheld)


def _gravest(summary: Summary) -> int:
    return max((flag.severity.rank for flag in summary.risk_flags), default=-1)
