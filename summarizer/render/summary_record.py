"""A summary as JSON, in the shape of `docs/schemas/summary-1.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.statement import Origin
from summarizer.render.record import json_line, part_records
from summarizer.render.words import decimal_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import (
        Coverage,
        Event,
        Evidence,
        Figure,
        FilingFacts,
        Flag,
        Gap,
        Headline,
        Number,
        Place,
        Point,
        Summary,
    )
    from summarizer.render.record import Record

__all__ = ["evidence_record", "facts_record", "flag_record", "to_json"]


def to_json(summary: Summary, filing: Filing, *, indent: bool = False) -> str:
    """The summary as `summary/1`, all of it: what was withheld stands here with its words."""
    record: Record = {
        "schema": "summary/1",
        "filing": facts_record(summary.filing) | {"parts": part_records(filing)},
        "headline": _statement(summary.headline),
        "points": [
            {"text": point.text, "importance": point.importance.value} | _proof(point)
            for point in summary.points
        ],
        "events": [
            {"type": event.type, "date": event.date, "text": event.text} | _proof(event)
            for event in summary.events
        ],
        "figures": [_figure(figure) for figure in summary.figures],
        "risk_flags": [flag_record(flag) for flag in summary.risk_flags],
        "suggested": [
            {"code": each.code, "reason": each.reason, "evidence": _pieces(each.evidence)}
            for each in summary.suggested
        ],
        "not_raised": [
            {"code": each.code, "why": each.why, "evidence": _pieces(each.evidence)}
            for each in summary.not_raised
        ],
        "undetermined": [each._asdict() for each in summary.undetermined],
        "withheld": [each._asdict() for each in summary.withheld],
        "coverage": _coverage(summary.coverage),
        "usage": _usage(summary),
        "provenance": _provenance(summary),
    }
    return json_line(record, indent=indent)


def facts_record(facts: FilingFacts) -> Record:
    """What is known of a filing beside its text, as `summary/1` and `diff/1` write it."""
    return {
        "form": facts.form,
        "registrant": facts.registrant,
        "cik": facts.cik,
        "accession": facts.accession,
        "period": facts.period,
        "filed": facts.filed,
        "items": list(facts.items),
        "name": facts.name,
        "sha256": facts.sha256,
        "url": facts.url,
        "amends": facts.amends,
    }


def _statement(headline: Headline) -> Record:
    return {"text": headline.text} | _proof(headline)


def _proof(statement: Headline | Point | Event | Figure) -> Record:
    return {
        "origin": statement.origin.value,
        "numbers": [_number(number) for number in statement.numbers],
        "evidence": _pieces(statement.evidence),
    }


def _figure(figure: Figure) -> Record:
    return {
        "label": figure.label,
        "value": decimal_text(figure.value),
        "unit": figure.unit,
        "period": figure.period,
        "as_written": figure.as_written,
        "tag": figure.tag,
    } | _proof(figure)


def flag_record(flag: Flag) -> Record:
    """A risk flag as it stands in `summary/1`."""
    disputed = flag.disputed
    return {
        "code": flag.code,
        "severity": flag.severity.value,
        "severity_by": {
            origin.value: flag.severity_by[origin].value if origin in flag.severity_by else None
            for origin in Origin
        },
        "status": flag.status.value,
        "reason": flag.reason,
        "reason_by": flag.reason_by.value,
        "origin": [origin.value for origin in flag.origin],
        "disputed": {"reason": disputed.reason, "evidence": _pieces(disputed.evidence)}
        if disputed is not None
        else None,
        "numbers": [_number(number) for number in flag.numbers],
        "evidence": _pieces(flag.evidence),
    }


def _number(number: Number) -> Record:
    return {
        "text": number.text,
        "verdict": number.verdict.value,
        "operation": number.operation,
        "operands": [operand._asdict() for operand in number.operands],
    }


def _pieces(evidence: Sequence[Evidence]) -> list[Record]:
    return [evidence_record(piece) for piece in evidence]


def evidence_record(piece: Evidence) -> Record:
    """A piece of evidence as every schema holds it."""
    return {
        "quote": piece.quote,
        "start": piece.start,
        "end": piece.end,
        "document": piece.document,
        "section": piece.section,
        "page": piece.page,
        "row": _place(piece.row),
        "column": _place(piece.column),
        "units": _place(piece.units),
    }


def _place(place: Place | None) -> Record | None:
    return place._asdict() if place is not None else None


def _coverage(coverage: Coverage) -> Record:
    return {
        "characters": coverage.characters,
        "read": coverage.read,
        "share": coverage.share,
        "not_read": _gaps(coverage.not_read),
        "not_read_by_model": _gaps(coverage.not_read_by_model),
        "not_at_hand": list(coverage.not_at_hand),
        "hidden": coverage.hidden,
    }


def _gaps(gaps: Sequence[Gap]) -> list[Record]:
    return [gap._asdict() for gap in gaps]


def _usage(summary: Summary) -> Record:
    usage = summary.usage
    return {
        "calls": usage.calls,
        "cached": usage.cached,
        "attempts": usage.attempts,
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cost_usd": usage.cost_usd,
    }


def _provenance(summary: Summary) -> Record:
    made = summary.provenance
    return {
        "model": made.model,
        "model_status": made.model_status,
        "prompts": dict(made.prompts),
        "catalog": made.catalog,
        "version": made.version,
    }
