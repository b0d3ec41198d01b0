"""What stands under an item of a current report, and a flag that is raised from it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.sighting import Sighting
from summarizer.risk.statement import Zone

if TYPE_CHECKING:
    from summarizer.risk.statement import Reading, Statement

__all__ = ["refers", "told_under", "whole_sighting"]

_REFERRED = (
    r"\bincorporated (?:herein )?(?:by )?(?:this )?(?:by )?reference\b|\b(?:set forth|disclosed|"
    r"contained|included)\b"
)
_NOTHING = r"\A\W*(?:none|not applicable|n/a)\W*\Z"
_LONGEST_REFERENCE = 400
_SHORTEST = 20
_ANYTHING = r"(?s:\A.*\Z)"


def told_under(reading: Reading, items: frozenset[str]) -> tuple[Statement, ...] | None:
    """What stands under the items; None where the filing has none of them."""
    if items.isdisjoint(reading.filing.items):
        return None
    return tuple(
        statement
        for statement in reading.statements
        if not items.isdisjoint(statement.items)
        and statement.zone is not Zone.OUTSIDE
        and (_is_told(statement) or compiled(_NOTHING).match(statement.text) is not None)
    )


def _is_told(statement: Statement) -> bool:
    return statement.kind is not BlockKind.HEADING and len(statement.text) > _SHORTEST


def refers(text: str) -> bool:
    """Whether a sentence tells nothing but where something else is told."""
    short = len(text) < _LONGEST_REFERENCE and "reference" in text.lower()
    return short and compiled(_REFERRED).search(text) is not None


def whole_sighting(code: str, statement: Statement, reading: Reading) -> Sighting:
    """A sighting of a flag in the whole of a sentence, whatever its words."""
    match = next(compiled(_ANYTHING).finditer(statement.text))
    return Sighting(Rule(code, (), _ANYTHING), statement, match, reading)
