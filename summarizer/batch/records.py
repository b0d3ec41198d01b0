"""`result/1`: what is kept of one filing, a summary or the reason why there is none, or both."""

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
    """A stored result, read back; both are there if the model that was asked had no part in it."""

    schema: str
    key: str
    # A summary/1 record, which has a schema of its own.
    summary: dict[str, Any] | None
    failure: _Failure | None


def summary_text(key: str, summary: str, failure: Failure | None = None) -> str:
    """The result that holds a summary, given as the `summary/1` line that `render` writes."""
    head = json_line({"schema": "result/1", "key": key}).removesuffix("}\n")
    why = json_line({"failure": _failure(failure)}).removeprefix("{")
    return f'{head}, "summary": {summary.removesuffix(chr(10))}, {why}'


def failure_text(key: str, failure: Failure) -> str:
    """The result that says why there is no summary."""
    record: Record = {
        "schema": "result/1",
        "key": key,
        "summary": None,
        "failure": _failure(failure),
    }
    return json_line(record)


def _failure(failure: Failure | None) -> Record | None:
    if failure is None:
        return None
    return {
        "class": failure.code,
        "message": failure.message,
        "exit_code": failure.exit_code,
    }


def result_from(text: str) -> Result:
    """A stored result as a record."""
    record: Result = json.loads(text)
    return record


def failure_of(result: Result) -> Failure | None:
    """Why there is no summary, or none by the model; None if nothing failed."""
    told = result["failure"]
    return Failure(told["class"], told["message"], told["exit_code"]) if told is not None else None


def exported(source: str, result: Result) -> str:
    """The line of a source among the results of a run: what is stored, and how it was named."""
    rest = {name: value for name, value in result.items() if name != "schema"}
    return json_line({"schema": result["schema"], "source": source} | rest)
