"""A filing as the rules see it: statements, each with the zone that decides what it can mean."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import BlockKind, Filing
    from summarizer.risk.registrant import Registrant

__all__ = ["TELLING", "Reading", "Statement", "Zone"]

# How far a paragraph is looked through: one of thousands of sentences must not cost their square.
_REACH = 200


class Zone(StrEnum):
    """What kind of text a statement stands in, as far as it matters to a flag."""

    PLAIN = "plain"
    NOTICE = "notice"
    RISK_FACTORS = "risk factors"
    NON_GAAP = "non-gaap"
    BACKGROUND = "background"
    OUTSIDE = "outside"


TELLING = frozenset((Zone.PLAIN, Zone.NON_GAAP))
"""The zones in which a filing tells a matter of its registrant."""


class Statement(NamedTuple):
    """A sentence, heading or cell, and where it stands; `items` and `exhibit` are its section's.

    `start` and `end` are places in `Filing.visible.text`.
    """

    text: str
    start: int
    end: int
    document: int
    section: int
    block: int
    kind: BlockKind
    items: tuple[str, ...] = ()
    exhibit: str | None = None
    zone: Zone = Zone.PLAIN


@dataclass(frozen=True, eq=False)
class Reading:
    """All statements of a filing in order, and its text `evened` for quick looking up."""

    filing: Filing
    statements: tuple[Statement, ...]
    lower: str = field(repr=False)
    registrant: Registrant

    @cached_property
    def starts(self) -> Sequence[int]:
        """Where each statement begins."""
        return [statement.start for statement in self.statements]

    @cached_property
    def periodic(self) -> bool:
        """Whether the filing is an annual or quarterly report."""
        form = self.filing.form
        return form is not None and form.base.startswith(("10-K", "10-Q", "10-KSB", "10-QSB"))

    @cached_property
    def _heads(self) -> dict[tuple[int, int], int]:
        heads: dict[tuple[int, int], int] = {}
        for statement in self.statements:
            heads.setdefault((statement.document, statement.section), statement.start)
        return heads

    def head(self, statement: Statement) -> int:
        """Where the first statement of the same section begins."""
        return self._heads[statement.document, statement.section]

    def words(self, statement: Statement) -> str:
        """The words of a statement in lower case, as gates and stems are held against them."""
        return self.lower[statement.start : statement.end]

    @cached_property
    def _words(self) -> Sequence[str]:
        return [self.words(statement) for statement in self.statements]

    def holding(self, stems: Sequence[str]) -> list[int]:
        """The indexes of the statements that hold one of `stems`, in order."""
        return [
            index for index, text in enumerate(self._words) if any(map(text.__contains__, stems))
        ]

    def plain(self, stems: Sequence[str], most: int) -> tuple[str, ...]:
        """The first statements outside notices and risks that hold one of `stems`, in order."""
        indexes = islice(self.holding(stems), most)
        statements = (self.statements[index] for index in indexes)
        return tuple(one.text for one in statements if one.zone in TELLING)

    def block(self, statement: Statement) -> tuple[Statement, ...]:
        """The statements of the same paragraph, 200 to either side at most."""
        place = first = last = bisect_right(self.starts, statement.start) - 1
        here = (statement.document, statement.block)
        while (
            first > max(0, place - _REACH)
            and (self.statements[first - 1].document, self.statements[first - 1].block) == here
        ):
            first -= 1
        while (
            last + 1 < min(len(self.statements), place + _REACH + 1)
            and (self.statements[last + 1].document, self.statements[last + 1].block) == here
        ):
            last += 1
        return self.statements[first : last + 1]

    def around(
        self, statement: Statement, *, before: int = 40, after: int = 60
    ) -> tuple[Statement, ...]:
        """The statements of the same section near this one, zones that say nothing left out."""
        index = bisect_right(self.starts, statement.start) - 1
        window = self.statements[max(0, index - before) : index + after + 1]
        here = (statement.document, statement.section)
        return tuple(
            other
            for other in window
            if (other.document, other.section) == here and other.zone in TELLING
        )
