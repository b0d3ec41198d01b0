"""The figures of a periodic report: the lines of its accounts, then what its chosen prose tells."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFigure
from summarizer.extract.cells import cell_quote
from summarizer.extract.evidence import quote
from summarizer.extract.periodic.fiscal import Fiscal
from summarizer.extract.periodic.naming import heading, label
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Amount, Line
    from summarizer.extract.statements import Statement

__all__ = ["account_figures", "growth", "outstanding", "standing"]

_KEPT = (
    "revenue",
    "gross",
    "margin",
    "operating",
    "adjusted-operating",
    "net",
    "net-holders",
    "net-to-date",
    "per-share",
    "adjusted-per-share",
    "ebitda",
    "cash",
    "liquid",
    "debt",
    "total-debt",
    "operating-cash",
    "free-cash-flow",
    "impairment",
    "restructuring",
    "research",
)
# Charges are kept where they are a fiftieth of the revenue; research where it costs more.
_CHARGES, _PARTS = frozenset(("impairment", "restructuring")), 50
# Whose earlier number is worth keeping for itself.
_COMPARED = ("revenue", "net")


def account_figures(filing: Filing, lines: Mapping[str, Line]) -> tuple[DraftFigure, ...]:
    """The lines of the accounts, and of results what they were in the comparable period."""
    fiscal = Fiscal.of(filing)
    kept = [lines[kind] for kind in _KEPT if kind in lines and _matters(lines, kind)]
    if "net" in lines:
        kept = [one for one in kept if one.kind != "net-holders"]
    found = []
    for one in kept:
        found.append(_figure(filing, one, one.current, fiscal))
        if one.earlier is not None and one.kind in _COMPARED:
            found.append(_figure(filing, one, one.earlier, fiscal))
    return tuple(found)


def _matters(lines: Mapping[str, Line], kind: str) -> bool:
    revenue = lines.get("revenue")
    if kind == "research":
        return revenue is None or lines[kind].current.value > revenue.current.value
    if kind not in _CHARGES or revenue is None:
        return True
    return abs(lines[kind].current.value) * _PARTS >= abs(revenue.current.value)


def growth(filing: Filing, telling: Iterable[Statement], revenue: Line) -> DraftFigure | None:
    """By how many percent the discussion says that revenue has grown, if the accounts say so."""
    if revenue.earlier is None or revenue.earlier.value <= 0:
        return None
    fiscal = Fiscal.of(filing)
    now, before = revenue.current.value, revenue.earlier.value
    change = (now - before) / before * 100
    for statement in telling:
        found = _GREW.match(statement.text)
        if found is None:
            continue
        percent = numbers(f"{found['percent']}%")
        if len(percent) != 1:
            continue
        fell = _FELL.search(f"{found['verb']} {found['way'] or ''}") is not None
        value = -percent[0].value if fell else percent[0].value
        if abs(value - change) > _ROUNDED:
            continue
        start, end = statement.start, statement.end
        return DraftFigure(
            found["label"].strip(" ,"),
            value,
            "percent",
            None if revenue.current.column is None else fiscal.named(revenue.current.column, 0),
            found[0][found.start("percent") :],
            (quote(filing, start, end),),
        )
    return None


def outstanding(filing: Filing) -> DraftFigure | None:
    """How many shares the cover says are outstanding, where its tags tell of one class alone."""
    counted = [one for one in filing.main.facts if one.name == _SHARES and one.value is not None]
    if len(counted) != 1 or counted[0].members or counted[0].value is None:
        return None
    start, end = filing.visible.range(counted[0].span)
    told = list(takewhile(lambda one: one.start < end, passages(filing)))[-_WITH_BEFORE:]
    if start == end or not told:
        # What is tagged and not shown cannot be quoted.
        return None
    last = max(end, told[-1].end)
    # A number in a cell of its own is told by the words before it.
    words = filing.visible.text[told[0].start : last] if len(told) == _WITH_BEFORE else ""
    name = _OF_SHARES.findall(words)
    if not name:
        return None
    first = told[-1].start if _OF_SHARES.search(told[-1].text) else told[0].start
    return DraftFigure(
        name[-1],
        counted[0].value,
        "shares",
        counted[0].period,
        filing.visible.text[start:end].strip(),
        (quote(filing, first, last),),
    )


_WITH_BEFORE = 2
_SHARES = "dei:EntityCommonStockSharesOutstanding"
_OF_SHARES = lazy(
    r"\b(?:shares of [^,;()]{0,50}?stock|(?:common|ordinary) shares)\b", re.IGNORECASE
)


def standing(filing: Filing, told: Iterable[Statement]) -> list[DraftFigure]:
    """What stands at the end of the period by what is told: all means together, and orders."""
    found: list[DraftFigure] = []
    for statement in told:
        match = _STANDING.search(statement.text)
        amounts = [] if match is None else numbers(match["amount"])
        if match is None or len(amounts) != 1:
            continue
        days = [one.iso for one in dates(statement.text) if one.precision is Precision.DAY]
        found.append(
            DraftFigure(
                (match["means"] or match["orders"]).strip(" ,"),
                amounts[0].value,
                "USD",
                days[0] if days else None,
                match["amount"],
                (quote(filing, statement.start, statement.end),),
            )
        )
    return found


_STANDING = lazy(
    r"(?:\b(?:had|were|was|totaled|included)(?: approximately| total| unrestricted| an? \w+ of)* "
    r"(?P<means>cash[^;$]{3,70}?\b(?:investments|securities|deposits)\b[^;$]{0,20}?)"
    r"|\b(?P<orders>RPO|remaining performance obligations?|(?:order )?backlog)\b[^;$]{0,60}?)"
    r" (?:of|totaling|totaled|was|were)(?: approximately)? (?P<amount>\$ ?\d[\d,.]*\d"
    r"(?: (?:thousand|million|billion))?)",
    re.IGNORECASE,
)
_GREW = lazy(
    r"(?:(?:During|For|In) [^;]{3,60}, )?(?P<label>(?:(?:our|total|consolidated|net|worldwide) )*"
    r"(?:revenues?|sales))\b(?! (?:from|of)\b)(?P<verb>[^;]{0,110}?)"
    r"(?<![\d.,])(?P<percent>\d{1,3}(?:\.\d)?) ?(?:%|percent)(?P<way> (?:increase|decrease))?",
    re.IGNORECASE,
)
_FELL = lazy(r"\b(?:decreas|declin|fell|down|lower)", re.IGNORECASE)
# By so many points what is said may lie beside what the accounts give.
_ROUNDED = 1


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
