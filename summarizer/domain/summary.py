"""What is proved of a filing; only `summarizer.verify` makes a `Summary`."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

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
    "Coverage",
    "Dispute",
    "Event",
    "Evidence",
    "Figure",
    "FilingFacts",
    "Flag",
    "Gap",
    "Headline",
    "NotRaised",
    "Number",
    "Operand",
    "Place",
    "Point",
    "Provenance",
    "Suggested",
    "Summary",
    "Usage",
    "Verdict",
    "Withheld",
]


class Place(NamedTuple):
    """Words and where they stand in the source."""

    quote: str
    start: int
    end: int


class Evidence(NamedTuple):
    """A verbatim quote at its place: `quote` is the folded visible text of `source[start:end]`.

    `document` counts from 1 and `section` from 0, as they stand in the filing.
    """

    quote: str
    start: int
    end: int
    document: int
    section: int
    page: int | None = None
    row: Place | None = None
    column: Place | None = None
    units: Place | None = None


class Operand(NamedTuple):
    """A number in the evidence: which piece of evidence, and the number as it stands there."""

    evidence: int
    text: str


class Verdict(StrEnum):
    """How a number that is shown follows from its evidence."""

    VERBATIM = "verbatim"
    RESCALED = "rescaled"
    ROUNDED = "rounded"
    DERIVED = "derived"


class Number(NamedTuple):
    """One number of a statement and the proof of it."""

    text: str
    verdict: Verdict
    operation: Operation | None
    operands: tuple[Operand, ...]


class Headline(NamedTuple):
    """The one sentence a reader must know, proved."""

    text: str
    origin: Origin
    numbers: tuple[Number, ...]
    evidence: tuple[Evidence, ...]


class Point(NamedTuple):
    """One thing worth saying, proved."""

    text: str
    importance: Importance
    origin: Origin
    numbers: tuple[Number, ...]
    evidence: tuple[Evidence, ...]


class Event(NamedTuple):
    """Something that happened, proved."""

    type: str
    date: str | None
    text: str
    origin: Origin
    numbers: tuple[Number, ...]
    evidence: tuple[Evidence, ...]


class Figure(NamedTuple):
    """A number worth keeping, proved; `tag` is what inline XBRL says of it, if anything."""

    label: str
    value: Decimal
    unit: str
    period: str | None
    as_written: str
    origin: Origin
    numbers: tuple[Number, ...]
    evidence: tuple[Evidence, ...]
    tag: Literal["confirmed", "conflict"] | None = None


class Dispute(NamedTuple):
    """A model's objection to a flag; the flag stays."""

    reason: str | None
    evidence: tuple[Evidence, ...]


class Flag(NamedTuple):
    """A risk flag that is raised, with what each author would weigh it."""

    code: str
    severity: Severity
    severity_by: dict[Origin, Severity]
    status: Status
    reason: str
    reason_by: ReasonBy
    origin: tuple[Origin, ...]
    numbers: tuple[Number, ...]
    evidence: tuple[Evidence, ...]
    disputed: Dispute | None = None


class Suggested(NamedTuple):
    """A model's flag with a proved quote that no rule establishes."""

    code: str
    reason: str | None
    evidence: tuple[Evidence, ...]


class NotRaised(NamedTuple):
    """A flag that an item calls for and the text decides against, with its proof."""

    code: str
    why: str
    evidence: tuple[Evidence, ...]


class Withheld(NamedTuple):
    """A statement that was not proved. Its words stay in JSON and out of every other format."""

    kind: str
    reason: str
    text: str


class Gap(NamedTuple):
    """A stretch of the source that was not read, and why."""

    start: int
    end: int
    why: str


class Coverage(NamedTuple):
    """How much of a filing was read; all counts are of folded visible characters."""

    characters: int
    read: int
    not_read: tuple[Gap, ...] = ()
    not_read_by_model: tuple[Gap, ...] = ()
    not_at_hand: tuple[str, ...] = ()
    hidden: int = 0

    @property
    def share(self) -> float:
        """The share of the visible text that was read, 1 for a filing without any."""
        return self.read / self.characters if self.characters else 1.0


class Usage(NamedTuple):
    """What the summary cost; `cost_usd` is None when a price is unknown, never 0 for that."""

    calls: int = 0
    cached: int = 0
    attempts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: str | None = "0"


@dataclass(frozen=True, slots=True)
class Provenance:
    """What made the summary; `model_status` is "offline", "ok", or why a model did not answer."""

    model: str
    model_status: str
    catalog: str
    version: str
    prompts: dict[str, str] = field(default_factory=dict)


class FilingFacts(NamedTuple):
    """The head of a summary: which filing it is about."""

    name: str
    sha256: str
    form: str | None
    registrant: str | None
    cik: str | None
    accession: str | None
    period: str | None
    filed: str | None
    items: tuple[str, ...]
    url: str | None
    amends: str | None


@dataclass(frozen=True, slots=True)
class Summary:
    """All that is proved of a filing, and all that was left out and why."""

    filing: FilingFacts
    headline: Headline
    points: tuple[Point, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    risk_flags: tuple[Flag, ...]
    suggested: tuple[Suggested, ...]
    not_raised: tuple[NotRaised, ...]
    undetermined: tuple[Undetermined, ...]
    withheld: tuple[Withheld, ...]
    coverage: Coverage
    usage: Usage
    provenance: Provenance
