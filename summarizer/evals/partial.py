"""Labels of a filing's first part alone: what lies beyond it is neither right nor wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.evals.scorers.figures import same_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.position import VisibleText
    from summarizer.domain.summary import Evidence, Figure, Summary
    from summarizer.evals.labels import Label

__all__ = ["READ", "end_of_reading", "within_reading"]

# Of a filing whose label says `partial`, this much of the folded visible text was read.
READ = 36_000


def end_of_reading(label: Label, visible: VisibleText | None) -> int | None:
    """Where in the source a partial label ends; None for a whole one, and where it cannot be told.

    Args:
        label: What was read.
        visible: The filing's text, if it is at hand.
    """
    if not label.partial or visible is None or len(visible.text) <= READ:
        return None
    return visible.span(READ - 1, READ).end


def within_reading(label: Label, summary: Summary, end: int | None) -> Summary:
    """The summary without what its reader cannot have seen, and has not.

    Left out are flags, events and figures whose evidence lies wholly beyond the end and which
    answer nothing in the label, and items after the last one of the label.
    """
    if end is None:
        return summary
    codes = {flag.code for flag in label.flags}
    events = {(event.type, event.date) for event in label.events}
    items = summary.filing.items[: len(label.items)]
    return replace(
        summary,
        filing=summary.filing._replace(items=items),
        risk_flags=tuple(
            flag
            for flag in summary.risk_flags
            if flag.code in codes or not _is_beyond(flag.evidence, end)
        ),
        events=tuple(
            event
            for event in summary.events
            if (event.type, event.date) in events or not _is_beyond(event.evidence, end)
        ),
        figures=tuple(
            figure
            for figure in summary.figures
            if _is_wanted(figure, label) or not _is_beyond(figure.evidence, end)
        ),
    )


def _is_wanted(figure: Figure, label: Label) -> bool:
    return any(
        figure.unit == other.unit and same_value(figure.value, other.value, (None, None))
        for other in label.figures
    )


def _is_beyond(evidence: Sequence[Evidence], end: int) -> bool:
    return bool(evidence) and all(piece.start >= end for piece in evidence)
