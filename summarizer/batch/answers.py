"""What a worker says of one source, and how it stands on the line between two processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Answer",
    "AnswerRecord",
    "Failure",
    "Fault",
    "Status",
    "answer_from",
    "answer_record",
]

Status = str
"""`made` now, `kept` from before, `left` for a later run because no other can be made in this one,
or, without a failure, because an end was asked for; else what happened to the worker: `killed`,
`unexpected`."""


class Failure(NamedTuple):
    """Why a filing has no summary, or none by the model that was asked for.

    A class to count by, a reason to read, and the exit code that the filing alone would give.
    """

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


class AnswerRecord(TypedDict):
    """An answer as it stands on the line between two processes."""

    status: str
    key: str
    failure: list[str] | None
    fault: list[str] | None
    cost: str | None
    seconds: float


def answer_record(answer: Answer) -> Mapping[str, object]:
    """The answer as values that JSON has."""
    return answer._asdict()


def answer_from(record: AnswerRecord) -> Answer:
    """The answer in a record that has been through JSON.

    >>> import json
    >>> record = json.dumps(answer_record(Answer("made", "ab", Failure("input", "it is empty", 3))))
    >>> answer_from(json.loads(record)).failure
    Failure(code='input', message='it is empty', exit_code=3)
    """
    failure, fault = record["failure"], record["fault"]
    return Answer(
        record["status"],
        record["key"],
        Failure(failure[0], failure[1], int(failure[2])) if failure is not None else None,
        Fault(fault[0], fault[1]) if fault is not None else None,
        record["cost"],
        record["seconds"],
    )
