"""`result/1`: what is kept of one filing, a summary or the reason why there is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypedDict

from summarizer.batch.answers import Failure
from summarizer.render.record import json_line

if TYPE_CHECKING:
    from summarizer.render.record import Record

__all__ = ["Result", "exported", "failure_of", "failure_text", "result_from", "summary_text"]

_Failure = TypedDict("_Failure", {"class": str, "message": str, "exit_code": int})


class Result(TypedDict):
    """A stored result, read back: exactly one of `summary` and `failure` is there."""

    schema: str
    key: str
    # A summary/1 record, which has a schema of its own.
    summary: dict[str, Any] | None
    failure: _Failure | None


def summary_text(key: str, summary: str) -> str:
    """The result that holds a summary, given as the `summary/1` line that `render` writes."""
    head = json_line({"schema": "result/1", "key": key}).removesuffix("}\n")
    return f'{head}, "summary": {summary.removesuffix(chr(10))}, "failure": null}}\n'


def failure_text(key: str, failure: Failure) -> str:
    """The result that says why there is no summary."""
    record: Record = {
        "schema": "result/1",
        "key": key,
        "summary": None,
        "failure": {
            "class": failure.code,
            "message": failure.message,
            "exit_code": failure.exit_code,
        },
    }
    return json_line(record)


def result_from(text: str) -> Result:
    """A stored result as a record."""
    record: Result = json.loads(text)
    return record


def failure_of(result: Result) -> Failure | None:
    """Why there is no summary; None if there is one."""
    told = result["failure"]
    return Failure(told["class"], told["message"], told["exit_code"]) if told is not None else None


def exported(source: str, result: Result) -> str:
    """The line of a source among the results of a run: what is stored, and how it was named."""
    rest = {name: value for name, value in result.items() if name != "schema"}
    return json_line({"schema": result["schema"], "source": source} | rest)
