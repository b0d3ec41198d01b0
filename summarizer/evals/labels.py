"""What a careful reader found in one filing: the facts that outputs are scored against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from summarizer.domain.position import Span
    from summarizer.domain.risk import Severity
    from summarizer.domain.statement import Importance

__all__ = [
    "EVENT_TYPES",
    "UNITS",
    "UNSCORED",
    "Label",
    "LabelEvent",
    "LabelFact",
    "LabelFigure",
    "LabelFlag",
]

EVENT_TYPES = frozenset(
    (
        "acquisition",
        "disposition",
        "agreement-signed",
        "agreement-terminated",
        "bankruptcy",
        "earnings-results",
        "debt-financing",
        "equity-financing",
        "restructuring",
        "impairment",
        "delisting-notice",
        "holder-rights-change",
        "auditor-change",
        "non-reliance",
        "change-in-control",
        "officer-or-director-change",
        "compensation-arrangement",
        "charter-or-bylaw-change",
        "shareholder-vote",
        "investor-presentation",
        "dividend-or-buyback",
        "litigation-or-settlement",
        "regulatory-action",
        "product-or-clinical-news",
        "guidance",
        "cyber-incident",
        "debt-default",
        "other",
    )
)
# The catalogue's way out for what fits no code: how often it is raised is told, and scored nowhere.
UNSCORED = "other-adverse-event"
UNITS = frozenset(("USD", "USD/share", "percent", "shares", "ratio", "count", "people"))


@dataclass(frozen=True, slots=True)
class LabelEvent:
    """Something that happened, and where the filing says so."""

    type: str
    date: str | None
    span: Span | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class LabelFact:
    """What a summary should say: of each anchor, a tuple of alternatives, one must occur.

    `text` is the fact in the reader's own words, if they are at hand.
    """

    importance: Importance
    anchors: tuple[tuple[str, ...], ...]
    span: Span | None = None
    quote: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class LabelFigure:
    """A number worth keeping; `value` has the scale applied."""

    value: Decimal
    unit: str
    period: str | None
    label: str = ""
    span: Span | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class LabelFlag:
    """A risk flag that must be raised."""

    code: str
    severity: Severity
    span: Span | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Everything that one reader says of one filing; `tempting` must not be raised.

    `forbidden` are words that a hostile filing tries to have shown. With `partial`, only the
    filing's first part was read.

    Ranges are half-open places in the decoded source. A label that the project carries for a
    filing that it does not carry has ranges and no quotes.
    """

    form: str | None
    registrant: str | None
    period: str | None
    items: tuple[str, ...]
    events: tuple[LabelEvent, ...] = ()
    facts: tuple[LabelFact, ...] = ()
    figures: tuple[LabelFigure, ...] = ()
    flags: tuple[LabelFlag, ...] = ()
    tempting: tuple[str, ...] = ()
    undetermined: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    partial: bool = False
    accession: str | None = None
    file: str | None = None
