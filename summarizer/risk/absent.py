"""What cannot be decided because it lies in an exhibit that is not in the input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.statement import Undetermined
from summarizer.risk.catalogue import table
from summarizer.risk.rule import compiled
from summarizer.risk.statement import Zone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.risk.sighting import Sighting
    from summarizer.risk.statement import Reading

__all__ = ["results_elsewhere"]

_RESULTS_ITEMS = frozenset(("2.02", "12"))
_POINTS = (
    r"\b(?:press release|earnings release|news release|release|transcript|exhibit|attached|"
    r"furnish\w*|announc\w*)\b"
)
_TELLS_FIGURES = (
    r"\b(?:revenues?|net sales|net (?:income|loss|earnings)|earnings per share|"
    r"operating income)\b.{0,120}?\$ ?\d[\d,.]*"
)
_EXHIBIT = "99"


def results_elsewhere(
    reading: Reading, found: Mapping[str, Sequence[Sighting]]
) -> tuple[Undetermined, ...]:
    """The flags on results and outlook, where results lie only in an absent exhibit."""
    filing = reading.filing
    if _RESULTS_ITEMS.isdisjoint(filing.items) or _has_exhibit(reading):
        return ()
    here = [
        statement
        for statement in reading.statements
        if not _RESULTS_ITEMS.isdisjoint(statement.items) and statement.zone is not Zone.OUTSIDE
    ]
    told = any(compiled(_TELLS_FIGURES).search(statement.text) for statement in here)
    points = any(compiled(_POINTS).search(statement.text) for statement in here)
    if told or not points:
        return ()
    why = table().sentences["results"]
    return tuple(
        Undetermined(code, why)
        for code in ("results-deterioration", "guidance-cut")
        if code not in found
    )


def _has_exhibit(reading: Reading) -> bool:
    """Whether a press release or the like is in the input."""
    return any(
        (section.exhibit or "").startswith(_EXHIBIT)
        for document in reading.filing.documents
        for section in document.sections
    ) or any(
        (document.type or "").upper().startswith(f"EX-{_EXHIBIT}") and document.unread is None
        for document in reading.filing.documents
    )
