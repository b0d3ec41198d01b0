"""A stored summary back into a `Summary`: `summary/1` as JSON, read with its types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status, Undetermined
from summarizer.domain.summary import (
    Coverage,
    Dispute,
    Event,
    Evidence,
    Figure,
    FilingFacts,
    Flag,
    Gap,
    Headline,
    NotRaised,
    Number,
    Operand,
    Place,
    Point,
    Provenance,
    Suggested,
    Summary,
    Usage,
    Verdict,
    Withheld,
)
from summarizer.errors import InputError

if TYPE_CHECKING:
    from typing import Any

__all__ = ["summary_from_json"]

Record: TypeAlias = "Mapping[str, Any]"

_SCHEMA = "summary/1"


def summary_from_json(text: str) -> Summary:
    """The summary that a line of `summary/1` holds; fields that were added later are passed over.

    Raises:
        InputError: It is no JSON, or not of that schema, or a field is missing or of another type.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"the summary is not JSON: {error}", "give one line of summary/1"
        ) from error
    if not isinstance(record, Mapping) or record.get("schema") != _SCHEMA:
        raise InputError(f"the summary is not of schema {_SCHEMA!r}", "summarise the source anew")
    try:
        return _summary(record)
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        raise InputError(
            f"the summary does not keep to schema {_SCHEMA!r}: {error!r}",
            "summarise the source anew",
        ) from error


def _summary(record: Record) -> Summary:
    return Summary(
        filing=_facts(record["filing"]),
        headline=Headline(str(record["headline"]["text"]), *_proof(record["headline"])),
        points=tuple(map(_point, record["points"])),
        events=tuple(map(_event, record["events"])),
        figures=tuple(map(_figure, record["figures"])),
        risk_flags=tuple(map(_flag, record["risk_flags"])),
        suggested=tuple(
            Suggested(each["code"], each["reason"], _pieces(each["evidence"]))
            for each in record["suggested"]
        ),
        not_raised=tuple(
            NotRaised(each["code"], each["why"], _pieces(each["evidence"]))
            for each in record["not_raised"]
        ),
        undetermined=tuple(
            Undetermined(each["code"], each["why"]) for each in record["undetermined"]
        ),
        withheld=tuple(
            Withheld(each["kind"], each["reason"], each["text"]) for each in record["withheld"]
        ),
        coverage=_coverage(record["coverage"]),
        usage=_usage(record["usage"]),
        provenance=_provenance(record["provenance"]),
    )


def _facts(record: Record) -> FilingFacts:
    return FilingFacts(
        name=record["name"],
        sha256=record["sha256"],
        form=record["form"],
        registrant=record["registrant"],
        cik=record["cik"],
        accession=record["accession"],
        period=record["period"],
        filed=record["filed"],
        items=tuple(record["items"]),
        url=record["url"],
        amends=record["amends"],
    )


def _proof(record: Record) -> tuple[Origin, tuple[Number, ...], tuple[Evidence, ...]]:
    return Origin(record["origin"]), _numbers(record["numbers"]), _pieces(record["evidence"])


def _point(record: Record) -> Point:
    return Point(str(record["text"]), Importance(record["importance"]), *_proof(record))


def _event(record: Record) -> Event:
    return Event(record["type"], record["date"], str(record["text"]), *_proof(record))


def _figure(record: Record) -> Figure:
    return Figure(
        str(record["label"]),
        Decimal(record["value"]),
        record["unit"],
        record["period"],
        str(record["as_written"]),
        *_proof(record),
        tag=record.get("tag"),
    )


def _flag(record: Record) -> Flag:
    disputed = record["disputed"]
    return Flag(
        code=record["code"],
        severity=Severity(record["severity"]),
        severity_by={
            Origin(author): Severity(severity)
            for author, severity in record["severity_by"].items()
            if severity is not None
        },
        status=Status(record["status"]),
        reason=str(record["reason"]),
        reason_by=ReasonBy(record["reason_by"]),
        origin=tuple(map(Origin, record["origin"])),
        numbers=_numbers(record["numbers"]),
        evidence=_pieces(record["evidence"]),
        disputed=Dispute(disputed["reason"], _pieces(disputed["evidence"])) if disputed else None,
    )


def _numbers(records: list[Record]) -> tuple[Number, ...]:
    return tuple(
        Number(
            str(each["text"]),
            Verdict(each["verdict"]),
            each["operation"],
            tuple(Operand(int(one["evidence"]), str(one["text"])) for one in each["operands"]),
        )
        for each in records
    )


def _pieces(records: list[Record]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            str(each["quote"]),
            int(each["start"]),
            int(each["end"]),
            int(each["document"]),
            int(each["section"]),
            each["page"],
            _place(each["row"]),
            _place(each["column"]),
            _place(each["units"]),
        )
        for each in records
    )


def _place(record: Record | None) -> Place | None:
    if record is None:
        return None
    return Place(str(record["quote"]), int(record["start"]), int(record["end"]))


def _coverage(record: Record) -> Coverage:
    return Coverage(
        characters=int(record["characters"]),
        read=int(record["read"]),
        not_read=_gaps(record["not_read"]),
        not_read_by_model=_gaps(record["not_read_by_model"]),
        not_at_hand=tuple(record["not_at_hand"]),
        hidden=int(record["hidden"]),
    )


def _gaps(records: list[Record]) -> tuple[Gap, ...]:
    return tuple(Gap(int(each["start"]), int(each["end"]), str(each["why"])) for each in records)


def _usage(record: Record) -> Usage:
    return Usage(
        calls=int(record["calls"]),
        cached=int(record["cached"]),
        attempts=int(record["attempts"]),
        input_tokens=int(record["input_tokens"]),
        output_tokens=int(record["output_tokens"]),
        cost_usd=record["cost_usd"],
    )


def _provenance(record: Record) -> Provenance:
    return Provenance(
        model=record["model"],
        model_status=record["model_status"],
        catalog=record["catalog"],
        version=record["version"],
        prompts=dict(record["prompts"]),
    )
