"""What differs between two filings: each difference with its place in both of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Notice, SectionKind
    from summarizer.domain.summary import Coverage, Evidence, FilingFacts, Flag, Provenance

__all__ = [
    "Change",
    "ChangeKind",
    "Comparison",
    "Edit",
    "EditKind",
    "FigureComparison",
    "FigureSide",
    "FigureStatus",
    "FlagComparison",
    "FlagStatus",
    "SectionComparison",
    "SectionName",
    "Side",
]


class EditKind(StrEnum):
    """What kind of words differ between two writings of one paragraph."""

    WORDS = "words"
    FIGURE = "figure"
    DATE = "date"
    PERIOD = "period"
    REFERENCE = "reference"
    TYPOGRAPHY = "typography"

    @property
    def is_mechanical(self) -> bool:
        """Whether it says nothing new: a period that moved on, a page number, a comma."""
        return self in {EditKind.PERIOD, EditKind.REFERENCE, EditKind.TYPOGRAPHY}


class Edit(NamedTuple):
    """Words that stand in one quote for those in the other.

    `before` and `after` are half-open ranges of characters in the two quotes; one of them may be
    empty.
    """

    kind: EditKind
    before: tuple[int, int]
    after: tuple[int, int]


class ChangeKind(StrEnum):
    """What became of a paragraph or a row of a table.

    `figures` differ in numbers alone; `mechanical` ones in nothing that says anything new.
    """

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    FIGURES = "figures"
    MOVED = "moved"
    MECHANICAL = "mechanical"


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph or row that is not the same in both filings; at least one side is there."""

    kind: ChangeKind
    before: Evidence | None
    after: Evidence | None
    edits: tuple[Edit, ...] = ()


class SectionName(NamedTuple):
    """Which section of which document: `document` from 1, `section` from 0."""

    document: int
    section: int
    kind: SectionKind
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class SectionComparison:
    """Two sections that answer each other, or one that has no answer.

    `counts` tells of every paragraph and row what became of it; `same` of those that did not
    change.
    """

    before: SectionName | None
    after: SectionName | None
    changes: tuple[Change, ...]
    counts: Mapping[ChangeKind, int]
    same: int = 0


class FlagStatus(StrEnum):
    """What became of a risk flag; one that the later text cannot decide is not cleared."""

    NEW = "new"
    CONTINUING = "continuing"
    CLEARED = "cleared"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class FlagComparison:
    """A risk flag that at least one of the filings raises.

    Where one of them does not, `counterpart` is what stands there in the place of the other's
    evidence, and `why` is what its rules say.
    """

    code: str
    status: FlagStatus
    before: Flag | None
    after: Flag | None
    counterpart: tuple[Evidence, ...] = ()
    why: str = ""


class FigureStatus(StrEnum):
    """What became of a figure: another period's value, or another value for the same period."""

    CHANGED = "changed"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class FigureSide:
    """A figure as one of the filings gives it, with the words that prove it."""

    value: Decimal
    period: str | None
    as_written: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class FigureComparison:
    """A figure that both filings give, with different values."""

    label: str
    unit: str
    status: FigureStatus
    before: FigureSide
    after: FigureSide

    @property
    def difference(self) -> Decimal:
        """How much more the later filing says."""
        return self.after.value - self.before.value

    @property
    def percent(self) -> Decimal | None:
        """The same in percent of a first value above zero; None where that says nothing."""
        if self.before.value <= 0:
            return None
        share = (self.difference * 100 / self.before.value).quantize(Decimal("0.1"))
        return share or Decimal("0.0")


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two filings: which it is, and how much of it is at hand."""

    filing: FilingFacts
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two filings.

    `amends` is what the later one says that it amends, if that is the earlier one.
    """

    before: Side
    after: Side
    sections: tuple[SectionComparison, ...]
    flags: tuple[FlagComparison, ...]
    figures: tuple[FigureComparison, ...]
    provenance: Provenance
    amends: str | None = None
    warnings: tuple[Notice, ...] = field(default=())

    @property
    def counts(self) -> dict[ChangeKind, int]:
        """How many paragraphs and rows there are of each kind of change."""
        return {
            kind: sum(each.counts.get(kind, 0) for each in self.sections) for kind in ChangeKind
        }

    @property
    def same(self) -> int:
        """How many paragraphs and rows are the same."""
        return sum(each.same for each in self.sections)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all differs, mechanical changes included."""
        return not any(self.counts.values())
