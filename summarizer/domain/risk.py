"""The words in which risk is spoken of: a closed catalogue of flags, and rulings about them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

__all__ = ["Catalogue", "FlagEntry", "FlagRuling", "Near", "Ruling", "Severity"]


class Severity(StrEnum):
    """How much a matter weighs, from worth knowing to threatening the registrant."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for low to 3 for critical, for comparing."""
        return _ORDER.index(self)

    def step(self, by: int) -> Severity:
        """The severity `by` rungs further up (or down), held within the ladder.

        >>> Severity.HIGH.step(2)
        <Severity.CRITICAL: 'critical'>
        """
        return _ORDER[max(0, min(len(_ORDER) - 1, self.rank + by))]


_ORDER = tuple(Severity)


class Near(NamedTuple):
    """A neighbouring code that is easily confused, and how to tell the two apart."""

    code: str
    rule: str


class FlagEntry(NamedTuple):
    """One flag of the catalogue: when to raise it, when not, and how grave it is.

    `severity` maps each rung that the flag knows to what stands on it; `items` maps "current",
    "also", "legacy" and "periodic" to the items in which the matter is reported.
    """

    code: str
    title: str
    family: str
    raised_when: str
    not_when: str
    default: Severity
    severity: dict[Severity, str]
    items: dict[str, tuple[str, ...]]
    cues: tuple[str, ...]
    near: tuple[Near, ...]
    references: tuple[str, ...]


class Catalogue(NamedTuple):
    """The closed list of flags; no other code can be raised."""

    version: str
    flags: tuple[FlagEntry, ...]

    def flag(self, code: str) -> FlagEntry | None:
        """The entry of a code, or None if the catalogue has no such code."""
        return next((entry for entry in self.flags if entry.code == code), None)


class Ruling(StrEnum):
    """What the rules say of one quote under one code."""

    ACCEPTED = "accepted"
    SUPPRESSED = "suppressed"
    NO_CUE = "no cue"


class FlagRuling(NamedTuple):
    """A ruling, and the highest rung of the severity ladder that the quote supports."""

    ruling: Ruling
    severity: Severity
