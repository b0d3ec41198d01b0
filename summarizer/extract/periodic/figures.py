"""The figures of a periodic report: the lines of its accounts, then what its chosen prose tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFigure
from summarizer.extract.cells import cell_quote
from summarizer.extract.periodic.fiscal import Fiscal
from summarizer.extract.periodic.wording import heading, label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Amount, Line

__all__ = ["account_figures"]

_KEPT = (
    "revenue",
    "gross",
    "operating",
    "net",
    "net-holders",
    "per-share",
    "cash",
    "debt",
    "operating-cash",
)
# Whose earlier number is worth keeping for itself.
_COMPARED = ("revenue", "net")


def account_figures(filing: Filing, lines: Mapping[str, Line]) -> tuple[DraftFigure, ...]:
    """The lines of the accounts, and of results what they were in the comparable period."""
    fiscal = Fiscal.of(filing)
    kept = [lines[kind] for kind in _KEPT if kind in lines]
    if "net" in lines:
        kept = [one for one in kept if one.kind != "net-holders"]
    found = []
    for one in kept:
        found.append(_figure(filing, one, one.current, fiscal))
        if one.earlier is not None and one.kind in _COMPARED:
            found.append(_figure(filing, one, one.earlier, fiscal))
    return tuple(found)


def _figure(filing: Filing, line: Line, amount: Amount, fiscal: Fiscal) -> DraftFigure:
    quotes = (cell_quote(filing, line.table, line.label, amount.cell, amount.column),)
    under = heading(filing, line)
    return DraftFigure(
        label(line),
        amount.value,
        line.unit,
        None if amount.column is None else fiscal.named(amount.column, int(amount is line.earlier)),
        amount.cell.text.strip(),
        quotes if under is None else (*quotes, under),
    )
