"""Events: the same type on the same day, each paired once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evals.scorers.pairs import pair, told

if TYPE_CHECKING:
    from summarizer.domain.summary import Event, Summary
    from summarizer.evals.labels import Label, LabelEvent
    from summarizer.evals.scorers.pairs import Pairing
    from summarizer.evals.scores import Score

__all__ = ["pair_events", "score_events"]


def score_events(label: Label, summary: Summary | None) -> dict[str, Score]:
    """Precision, recall and F1 of events by type and date, and by type alone."""
    events = summary.events if summary else ()
    pairing = pair_events(label, events)
    missed = [_words(label.events[each]) for each in pairing.missed]
    wrong = [_words(events[each]) for each in pairing.wrong]
    scores = pairing.counts.scores("events", told(missed, wrong))
    by_type = pair(label.events, events, lambda a, b: float(a.type == b.type))
    scores["events.type_f1"] = by_type.counts.f1()
    return scores


def pair_events(label: Label, events: tuple[Event, ...]) -> Pairing:
    """Which event of an output is which of the label, by type and date."""
    return pair(label.events, events, _same)


def _same(wanted: LabelEvent, given: Event) -> float:
    return float(wanted.type == given.type and wanted.date == given.date)


def _words(event: LabelEvent | Event) -> str:
    return f"{event.type} {event.date or 'undated'}"
