"""A label to begin with: what the offline engine says of a filing, for a person to correct."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.names import names
from summarizer.text.numbers import is_figure, numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.summary import Evidence, Figure, Point, Summary

__all__ = ["draft_label"]

_MOST_ANCHORS = 3
_NOTE = (
    "Drafted by the offline engine: read the filing in full, correct every line, add what is"
    " missing, and delete this note."
)


def draft_label(summary: Summary) -> dict[str, object]:
    """A label in the order of the format; its facts are the summary's own, and may be wrong."""
    facts = summary.filing
    return {
        "accession": facts.accession,
        "file": facts.name,
        "form": facts.form,
        "company": facts.registrant,
        "period": facts.period,
        "items": list(facts.items),
        "headline": summary.headline.text,
        "events": [
            {"type": each.type, "date": each.date} | _quote(each.evidence)
            for each in summary.events
        ],
        "key_facts": [_fact(each) for each in summary.points],
        "figures": [_figure(each) for each in summary.figures],
        "risk_flags": [
            {"code": each.code, "severity": each.severity.value, "why": ""} | _quote(each.evidence)
            for each in summary.risk_flags
        ],
        "tempting_but_wrong": [{"code": each.code, "why": each.why} for each in summary.not_raised],
        "undetermined": [{"code": each.code, "why": each.why} for each in summary.undetermined],
        "notes": _NOTE,
    }


def _fact(point: Point) -> dict[str, object]:
    return {
        "fact": point.text,
        "importance": point.importance.value,
        "anchors": _anchors(point.text),
    } | _quote(point.evidence)


def _anchors(text: str) -> list[str]:
    """Amounts first, then names: what a faithful statement must mention, as a suggestion."""
    told = [each.text for each in numbers(text) if is_figure(each)]
    told += [each.text for each in names(text)]
    return list(dict.fromkeys(told))[:_MOST_ANCHORS]


def _figure(figure: Figure) -> dict[str, object]:
    whole = figure.value == figure.value.to_integral_value()
    return {
        "label": figure.label,
        "value": int(figure.value) if whole else float(figure.value),
        "unit": figure.unit,
        "period": figure.period,
    } | _quote(figure.evidence)


def _quote(evidence: Sequence[Evidence]) -> dict[str, object]:
    if not evidence:
        return {"quote": ""}
    piece = evidence[0]
    return {"quote": piece.quote, "start": piece.start, "end": piece.end}
