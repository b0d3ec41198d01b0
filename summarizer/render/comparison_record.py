"""A comparison as JSON, in the shape of `docs/schemas/diff-1.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.comparison import ChangeKind
from summarizer.render.record import json_line
from summarizer.render.summary_record import evidence_record, facts_record, flag_record
from summarizer.render.words import decimal_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.domain.comparison import (
        Change,
        Comparison,
        FigureComparison,
        FigureSide,
        FlagComparison,
        SectionComparison,
        SectionName,
        Side,
    )
    from summarizer.domain.summary import Evidence
    from summarizer.render.record import Record

__all__ = ["comparison_json"]


def comparison_json(
    comparison: Comparison, *, mechanical: bool = False, indent: bool = False
) -> str:
    """The comparison as `diff/1`.

    Args:
        comparison: What differs.
        mechanical: Whether changes that say nothing new are listed, too; they are counted anyway.
        indent: Whether it is written for people.
    """
    made = comparison.provenance
    record: Record = {
        "schema": "diff/1",
        "before": _side(comparison.before),
        "after": _side(comparison.after),
        "amends": comparison.amends,
        "warnings": [{"code": each.code, "message": each.message} for each in comparison.warnings],
        "counts": _counts(comparison.counts, comparison.same),
        "flags": [_flag(flag) for flag in comparison.flags],
        "figures": [_figure(figure) for figure in comparison.figures],
        "sections": [_section(section, mechanical) for section in comparison.sections],
        "provenance": {"model": made.model, "catalog": made.catalog, "version": made.version},
    }
    return json_line(record, indent=indent)


def _side(side: Side) -> Record:
    coverage = side.coverage
    return facts_record(side.filing) | {
        "coverage": {
            "characters": coverage.characters,
            "read": coverage.read,
            "not_at_hand": list(coverage.not_at_hand),
            "hidden": coverage.hidden,
        }
    }


def _counts(counts: Mapping[ChangeKind, int], same: int) -> Record:
    return {"same": same, **{kind.value: counts.get(kind, 0) for kind in ChangeKind}}


def _flag(flag: FlagComparison) -> Record:
    return {
        "code": flag.code,
        "status": flag.status.value,
        "before": flag_record(flag.before) if flag.before else None,
        "after": flag_record(flag.after) if flag.after else None,
        "counterpart": [evidence_record(piece) for piece in flag.counterpart],
        "why": flag.why or None,
    }


def _figure(figure: FigureComparison) -> Record:
    percent = figure.percent
    return {
        "label": figure.label,
        "unit": figure.unit,
        "status": figure.status.value,
        "before": _figure_side(figure.before),
        "after": _figure_side(figure.after),
        "difference": decimal_text(figure.difference),
        "percent": None if percent is None else decimal_text(percent),
    }


def _figure_side(side: FigureSide) -> Record:
    return {
        "value": decimal_text(side.value),
        "period": side.period,
        "as_written": side.as_written,
        "evidence": [evidence_record(piece) for piece in side.evidence],
    }


def _section(section: SectionComparison, mechanical: bool) -> Record:  # noqa: FBT001 - ours
    return {
        "before": _name(section.before),
        "after": _name(section.after),
        "counts": _counts(section.counts, section.same),
        "changes": [
            _change(change)
            for change in section.changes
            if mechanical or change.kind is not ChangeKind.MECHANICAL
        ],
    }


def _name(name: SectionName | None) -> Record | None:
    if name is None:
        return None
    return {
        "document": name.document,
        "section": name.section,
        "kind": name.kind.value,
        "label": name.label,
        "title": name.title,
    }


def _change(change: Change) -> Record:
    return {
        "kind": change.kind.value,
        "before": evidence_record(change.before) if change.before else None,
        "after": evidence_record(change.after) if change.after else None,
        "edits": list(_edits(change)),
    }


def _edits(change: Change) -> Iterator[Record]:
    for edit in change.edits:
        yield {
            "kind": edit.kind.value,
            "before": _words(change.before, edit.before),
            "after": _words(change.after, edit.after),
        }


def _words(piece: Evidence | None, place: tuple[int, int]) -> Record:
    """What an edit is about: its words, and their range of characters in the quote."""
    assert piece is not None
    return {"text": piece.quote[slice(*place)], "start": place[0], "end": place[1]}
