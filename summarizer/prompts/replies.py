"""The form of a model's replies: read strictly, and never trusted to be true.

The fields of each class stand in the order in which a model is to write them: what a headline
rests on comes before it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "ComposeReply",
    "DerivedReply",
    "DisputeReply",
    "EventReply",
    "FactReply",
    "FactsReply",
    "FigureReply",
    "FlagReply",
    "HeadlineReply",
    "JudgeReply",
    "JudgedFactReply",
    "JudgedStatementReply",
    "PointReply",
]

# Which words are allowed is told by data: `strict_schema` and `read_reply` are given them.
Code = Annotated[str, Field(json_schema_extra={"choices": "code"})]
EventType = Annotated[str, Field(json_schema_extra={"choices": "event_type"})]
Identity = Annotated[int, Field(strict=True)]
Importance = Literal["vital", "okay"]
Severity = Literal["low", "medium", "high", "critical"]
Held = Literal["held", "partly", "missing"]
Operation = Literal["difference", "sum", "ratio", "percent-change", "share"]


class _Reply(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FactReply(_Reply):
    """One matter and the quotes that prove it."""

    id: Identity
    statement: str
    importance: Importance
    quotes: list[str]


class FigureReply(_Reply):
    """One number."""

    id: Identity
    label: str
    value: str
    unit: str
    period: str | None
    as_written: str
    quote: str
    row: str | None
    column: str | None
    units: str | None


class EventReply(_Reply):
    """Something that happened."""

    id: Identity
    type: EventType
    date: str | None
    text: str
    quote: str


class FlagReply(_Reply):
    """A risk flag as the model would raise it."""

    id: Identity
    code: Code
    quote: str
    reason: str
    severity: Severity
    status: Literal["new", "update"]


class DisputeReply(_Reply):
    """An objection to a flag that the rules raised."""

    code: Code
    quote: str
    reason: str


class DerivedReply(_Reply):
    """A number that is worked out of two that are quoted."""

    number: str
    operation: Operation
    first_fact: Identity
    first: str
    second_fact: Identity
    second: str


class HeadlineReply(_Reply):
    """The one sentence a reader must know."""

    text: str
    facts: list[Identity]
    derived: list[DerivedReply]


class PointReply(_Reply):
    """One thing worth saying."""

    id: Identity
    text: str
    importance: Importance
    facts: list[Identity]
    derived: list[DerivedReply]


class FactsReply(_Reply):
    """What a filing, or a part of one, says; headline and points where it is whole."""

    facts: list[FactReply]
    figures: list[FigureReply]
    events: list[EventReply]
    flags: list[FlagReply]
    disputes: list[DisputeReply]
    headline: HeadlineReply | None
    points: list[PointReply]


class ComposeReply(_Reply):
    """Headline and points that cite facts by their ids."""

    headline: HeadlineReply
    points: list[PointReply]


class JudgedFactReply(_Reply):
    """Whether a summary holds a fact that a reader noted."""

    id: Identity
    verdict: Held
    statements: list[Identity]
    reason: str


class JudgedStatementReply(_Reply):
    """Words of a statement that go beyond its quotes."""

    id: Identity
    words: str


class JudgeReply(_Reply):
    """A summary held against what a careful reader noted."""

    facts: list[JudgedFactReply]
    beyond: list[JudgedStatementReply]
