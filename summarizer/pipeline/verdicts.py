"""What became of each statement of a model: what somebody who writes prompts needs to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftFigure, DraftFlag
from summarizer.domain.statement import Origin
from summarizer.pipeline.drafting import unproved

if TYPE_CHECKING:
    from summarizer.domain.summary import Summary
    from summarizer.pipeline.drafting import Said, Sayable

__all__ = ["StatementVerdict", "verdicts"]


class StatementVerdict(NamedTuple):
    """One statement of a model: "shown", "suggested", "withheld" or "not shown", and why."""

    kind: str
    text: str
    verdict: str
    why: str = ""


def verdicts(what: Said, summary: Summary) -> tuple[StatementVerdict, ...]:
    """The verdict on each statement, in the order of the reply."""
    reasons = {(each.kind, each.id): each.why for each in unproved(what, summary)}
    shown = _shown(summary)
    suggested = {each.code for each in summary.suggested}
    found = []
    for (kind, number), each in what.statements.items():
        text, why = _text(each), reasons.get((kind, number), "")
        if why:
            verdict = "withheld"
        elif (kind, text) in shown:
            verdict = "shown"
        elif isinstance(each, DraftFlag) and each.code in suggested:
            verdict = "suggested"
        else:
            verdict = "not shown"
        found.append(StatementVerdict(kind, text, verdict, why))
    return tuple(found)


def _shown(summary: Summary) -> set[tuple[str, str]]:
    shown = {("flag", flag.code) for flag in summary.risk_flags if Origin.MODEL in flag.origin}
    if summary.headline.origin is Origin.MODEL:
        shown.add(("headline", summary.headline.text))
    shown |= {("point", each.text) for each in summary.points if each.origin is Origin.MODEL}
    shown |= {("event", each.text) for each in summary.events if each.origin is Origin.MODEL}
    shown |= {
        ("figure", f"{each.label}: {each.as_written}")
        for each in summary.figures
        if each.origin is Origin.MODEL
    }
    return shown


def _text(each: Sayable) -> str:
    if isinstance(each, DraftFigure):
        return f"{each.label}: {each.as_written}"
    return each.code if isinstance(each, DraftFlag) else each.text
