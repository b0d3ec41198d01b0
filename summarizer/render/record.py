"""JSON as every record here is written: one object a line, safe to print and to split in lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Filing
    from summarizer.domain.position import Span

__all__ = ["Record", "error_json", "json_line", "part_records", "range_record", "standing_json"]

Record: TypeAlias = dict[str, object]

# Characters that JSON allows in a string and that end a line, steer a terminal or cannot be
# encoded: they are written as escapes, so that one object is one line everywhere.
_AWKWARD = lazy("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_line(record: Mapping[str, object], *, indent: bool = False) -> str:
    """The record as JSON, ending in a newline: on one line, or indented for people."""
    text = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=2 if indent else None)
    return _AWKWARD.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def error_json(source: str, code: str, exit_code: int, message: str) -> str:
    """What became of a source that could not be read, as `error/1`."""
    record: Record = {
        "schema": "error/1",
        "source": source,
        "code": code,
        "exit_code": exit_code,
        "message": message,
    }
    return json_line(record)


def standing_json(statement: str, why: str, *, stands: bool) -> str:
    """Whether a statement of a stored summary still stands, as `verify/1`."""
    record: Record = {
        "schema": "verify/1",
        "statement": statement,
        "stands": stands,
        "why": None if stands else why,
    }
    return json_line(record)


def part_records(filing: Filing) -> list[Record]:
    """The files of a source, each with its digest and its place."""
    return [
        {"name": part.name, "sha256": part.sha256} | range_record(part.span)
        for part in filing.source.parts
    ]


def range_record(span: Span) -> Record:
    """A range of the source as `start` and `end`."""
    return {"start": span.start, "end": span.end}
