"""The words that drafts and summaries share: who says a thing, how it weighs, what is open."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, NamedTuple

__all__ = [
    "Importance",
    "Operation",
    "Origin",
    "ReasonBy",
    "Status",
    "Undetermined",
]


class Origin(StrEnum):
    """Who said it: the offline engine's rules, or a language model."""

    RULE = "rule"
    MODEL = "model"


class Importance(StrEnum):
    """Whether a summary without the point fails its reader, or is merely poorer."""

    VITAL = "vital"
    OKAY = "okay"


class Status(StrEnum):
    """Whether the filing reports a matter first, or what became of it."""

    NEW = "new"
    UPDATE = "update"


class ReasonBy(StrEnum):
    """Whose words a flag's reason is in."""

    CATALOGUE = "catalogue"
    RULE = "rule"
    MODEL = "model"


Operation = Literal["difference", "sum", "ratio", "percent-change", "share"]


class Undetermined(NamedTuple):
    """A flag that the text at hand cannot decide."""

    code: str
    why: str
