"""What a worker says of one source, and how it stands on the line between two processes."""

from __future__ import annotations

import json
from typing import NamedTuple, TypedDict

__all__ = ["Answer", "Failure", "Fault", "Status", "answer_from", "answer_line"]

Status = str
"""`made` now, `kept` from before; else what happened to the worker: `killed`, `unexpected`."""


class Failure(NamedTuple):
    """Why a filing has no summary: a class to count by, a reason to read, the exit code of both."""

    code: str
    message: str
    exit_code: int


class Fault(NamedTuple):
    """Why no filing can be treated: what is wrong is the run's, and ends it."""

    message: str
    hint: str = ""


class Answer(NamedTuple):
    """What became of one source; `key` is where its result lies."""

    status: Status
    key: str
    failure: Failure | None = None
    fault: Fault | None = None
    cost: str | None = "0"
    seconds: float = 0.0


class _Record(TypedDict):
    status: str
    key: str
    failure: list[str] | None
    fault: list[str] | None
    cost: str | None
    seconds: float


def answer_line(answer: Answer) -> str:
    """The answer as one line of JSON in ASCII."""
    return json.dumps(answer._asdict()) + "\n"


def answer_from(line: str) -> Answer:
    """The answer in a line of `answer_line`.

    >>> answer_from(answer_line(Answer("made", "ab", Failure("input", "it is empty", 3)))).failure
    Failure(code='input', message='it is empty', exit_code=3)
    """
    record: _Record = json.loads(line)
    failure, fault = record["failure"], record["fault"]
    return Answer(
        record["status"],
        record["key"],
        Failure(failure[0], failure[1], int(failure[2])) if failure is not None else None,
        Fault(fault[0], fault[1]) if fault is not None else None,
        record["cost"],
        record["seconds"],
    )
