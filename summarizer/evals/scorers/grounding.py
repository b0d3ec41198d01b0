"""Quotes: whether each stands where it says, and how near it lies to the reader's own evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.position import Span
from summarizer.evals.scorers.events import pair_events
from summarizer.evals.scorers.overlap import overlap
from summarizer.evals.scores import Score, unscored

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.position import VisibleText
    from summarizer.domain.summary import Evidence, Summary
    from summarizer.evals.labels import Label

__all__ = ["quotes_of", "score_grounding"]

_NO_FILING = "the filing is not at hand"


def score_grounding(
    label: Label, summary: Summary | None, visible: VisibleText | None
) -> dict[str, Score]:
    """The share of quotes that are the filing's words at their range, and the overlap of evidence.

    Overlap is characters in both over characters in either, of flags and events that match.
    """
    if summary is None:
        return {}
    return {
        "grounding.verbatim": _verbatim(summary, visible) if visible else unscored(_NO_FILING),
        "grounding.overlap": _overlaps(label, summary),
    }


def quotes_of(summary: Summary) -> Iterator[tuple[str, str, int, int]]:
    """Every quote of a summary: whose it is, its words, and where they are said to stand."""
    for owner, pieces in _evidence(summary):
        for piece in pieces:
            yield owner, piece.quote, piece.start, piece.end
            for place in (piece.row, piece.column, piece.units):
                if place is not None:
                    yield owner, place.quote, place.start, place.end


def _evidence(summary: Summary) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    yield "headline", summary.headline.evidence
    for name, entries in (
        ("point", summary.points),
        ("event", summary.events),
        ("figure", summary.figures),
        ("flag", summary.risk_flags),
        ("suggested", summary.suggested),
        ("not raised", summary.not_raised),
    ):
        for entry in entries:
            yield name, entry.evidence


def _verbatim(summary: Summary, visible: VisibleText) -> Score:
    right, faults, count = 0, [], 0
    for owner, quote, start, end in quotes_of(summary):
        count += 1
        if 0 <= start < end and visible.quote(Span(start, end)) == quote:
            right += 1
        else:
            faults.append(f"{owner} at {start}")
    return Score(right, count, ", ".join(faults))


def _overlaps(label: Label, summary: Summary) -> Score:
    flags = {flag.code: flag for flag in summary.risk_flags}
    shares = [
        overlap(wanted.span, flags[wanted.code].evidence)
        for wanted in label.flags
        if wanted.code in flags
    ]
    pairs = pair_events(label, summary.events).pairs
    shares += [overlap(label.events[a].span, summary.events[b].evidence) for a, b in pairs]
    return Score(sum(shares), len(shares))
