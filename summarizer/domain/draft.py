"""What one author wants to say of a filing, before anything is checked; nothing renders it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.domain.position import Span
    from summarizer.domain.risk import Severity
    from summarizer.domain.statement import (
        Importance,
        Operation,
        Origin,
        ReasonBy,
        Status,
        Undetermined,
    )

__all__ = [
    "Derivation",
    "Draft",
    "DraftEvent",
    "DraftFigure",
    "DraftFlag",
    "DraftHeadline",
    "DraftNotRaised",
    "DraftPoint",
    "Findings",
    "Quote",
]


class Quote(NamedTuple):
    """Words that are said to stand in the filing.

    `span` is where, if the author knows; `near` is where to look first when the words occur more
    than once. A quote in a table cell may name the row label, column head and units it leans on.
    """

    text: str
    span: Span | None = None
    near: Span | None = None
    row: Quote | None = None
    column: Quote | None = None
    units: Quote | None = None


class Derivation(NamedTuple):
    """A number that is worked out and not written: its words, how, and the two quoted operands.

    `operands` are pairs of an index into the statement's quotes and the number as it stands there.
    """

    text: str
    operation: Operation
    operands: tuple[tuple[int, str], tuple[int, str]]


class DraftHeadline(NamedTuple):
    """The one sentence a reader must know, its quotes, and by `facts` which make up one fact."""

    text: str
    quotes: tuple[Quote, ...]
    derivations: tuple[Derivation, ...] = ()
    facts: tuple[tuple[int, ...], ...] = ()


class DraftPoint(NamedTuple):
    """One thing worth saying, with the quotes that prove it; `facts` as for a headline."""

    text: str
    importance: Importance
    quotes: tuple[Quote, ...]
    derivations: tuple[Derivation, ...] = ()
    facts: tuple[tuple[int, ...], ...] = ()


class DraftEvent(NamedTuple):
    """Something that happened: its type, its ISO date if the filing gives one, and its words."""

    type: str
    date: str | None
    text: str
    quotes: tuple[Quote, ...]


class DraftFigure(NamedTuple):
    """A number worth keeping; `value` has the scale applied, losses and decreases are negative."""

    label: str
    value: Decimal
    unit: str
    period: str | None
    as_written: str
    quotes: tuple[Quote, ...]


class DraftFlag(NamedTuple):
    """A risk flag as its author wants it raised."""

    code: str
    severity: Severity
    status: Status
    reason: str
    reason_by: ReasonBy
    quotes: tuple[Quote, ...]


class DraftNotRaised(NamedTuple):
    """A flag that an item calls for and the text decides against."""

    code: str
    why: str
    quotes: tuple[Quote, ...]


class Findings(NamedTuple):
    """What the rules decide about risk; it travels in the offline draft and no model changes it."""

    flags: tuple[DraftFlag, ...] = ()
    not_raised: tuple[DraftNotRaised, ...] = ()
    undetermined: tuple[Undetermined, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything one author wants to say of a filing, before anything is checked."""

    origin: Origin
    headline: DraftHeadline | None = None
    points: tuple[DraftPoint, ...] = ()
    events: tuple[DraftEvent, ...] = ()
    figures: tuple[DraftFigure, ...] = ()
    findings: Findings = field(default_factory=Findings)
