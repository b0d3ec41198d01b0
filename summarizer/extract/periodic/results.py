"""What the accounts say: the period's results in a line, their event, and the figures.

The words are those of the row labels and column heads; the numbers are the cells', in the scale of
the table, rounded to one decimal where that scale makes them long.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftEvent, DraftFigure, DraftHeadline, DraftPoint, Quote
from summarizer.domain.statement import Importance
from summarizer.extract.cells import cell_quote, quoted_cell
from summarizer.text.dates import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.domain.filing import Filing
    from summarizer.extract.parties import Party
    from summarizer.extract.periodic.accounts import Amount, Line

__all__ = ["MOST_WORDS", "account_figures", "results_event", "results_headline", "results_points"]

MOST_WORDS = 25
# The lines a headline names, the first of each that the accounts have.
_TOLD = (("revenue", "gross", "operating"), ("net", "net-holders", "pretax"))
_KEPT = (
    "revenue",
    "operating",
    "net",
    "net-holders",
    "per-share",
    "cash",
    "debt",
    "operating-cash",
)
_MOST_FIGURES = 12
_SCALES = (
    (Decimal(1_000_000_000), " billion"),
    (Decimal(1_000_000), " million"),
)
_NOTE = re.compile(r"\s*\((?:notes?\b[^)]*|\d{1,2}|[a-z])\)", re.IGNORECASE)


def results_headline(
    filing: Filing, lines: Mapping[str, Line], party: Party | None
) -> DraftHeadline | None:
    """Revenue and net result against the comparable period, in at most 25 words; None without."""
    told = _told(lines)
    if not told:
        return None
    name = "" if party is None else f"{party.name}: "
    of_party = () if party is None else (party.quote,)
    for wanted in (told, told[:1], told[-1:]):
        for earlier in (True, False):
            text = name + _sentence(wanted, earlier=earlier)
            if len(text.split()) <= MOST_WORDS:
                return DraftHeadline(text, (*_quotes(filing, wanted, earlier=earlier), *of_party))
    return None


def results_points(filing: Filing, lines: Mapping[str, Line]) -> tuple[DraftPoint, ...]:
    """The results by operation and share, and the means at the end of the period."""
    made = []
    for kinds in (("operating", "per-share"), ("cash", "debt"), ("operating-cash",)):
        told = [lines[kind] for kind in kinds if kind in lines]
        told = [one for one in told if one.current.column.text == told[0].current.column.text]
        if told:
            made.append(
                DraftPoint(
                    _sentence(told, earlier=True) + ".",
                    Importance.VITAL,
                    _quotes(filing, told, earlier=True),
                )
            )
    return tuple(made)


def results_event(filing: Filing, lines: Mapping[str, Line]) -> DraftEvent | None:
    """The results as an event of the day on which the period ended."""
    told = _told(lines)
    if not told:
        return None
    days = [one for one in dates(told[0].current.column.text) if len(one.iso) == _ISO_DAY]
    text = _sentence(told, earlier=True)
    day = days[-1].iso if days else None
    return DraftEvent("earnings-results", day, text, _quotes(filing, told, earlier=True))


_ISO_DAY = 10


def account_figures(filing: Filing, lines: Mapping[str, Line]) -> tuple[DraftFigure, ...]:
    """The lines of the accounts for both periods, at most twelve."""
    kept = [lines[kind] for kind in _KEPT if kind in lines]
    if "net" in lines:
        kept = [one for one in kept if one.kind != "net-holders"]
    found = [_figure(filing, one, one.current) for one in kept]
    for one in kept:
        if one.earlier is not None and len(found) < _MOST_FIGURES:
            found.append(_figure(filing, one, one.earlier))
    return tuple(found)


def _figure(filing: Filing, line: Line, amount: Amount) -> DraftFigure:
    quotes = (cell_quote(filing, line.table, line.label, amount.cell, amount.column),)
    under = _heading(filing, line)
    label = _label(line) if under is None else f"{_bare(under.text)}: {_label(line)}"
    return DraftFigure(
        label,
        amount.value,
        line.unit,
        _period(amount),
        amount.cell.text.strip(),
        quotes if under is None else (*quotes, under),
    )


def _period(amount: Amount) -> str | None:
    """The column's period; for a part of a year the day it ended, for its quarter has no number."""
    if amount.column.period is not None:
        return amount.column.period
    days = [one.iso for one in dates(amount.column.text) if len(one.iso) == _ISO_DAY]
    return days[-1] if days else None


def _heading(filing: Filing, line: Line) -> Quote | None:
    """The heading above a label that says nothing by itself ("Diluted")."""
    if line.kind != "per-share" or line.parent is None or "share" in line.label.text.lower():
        return None
    return quoted_cell(filing, line.parent)


def _told(lines: Mapping[str, Line]) -> list[Line]:
    """The lines a headline names, all of one column."""
    found = [next((lines[kind] for kind in kinds if kind in lines), None) for kinds in _TOLD]
    told = [one for one in found if one is not None]
    return [one for one in told if one.current.column.text == told[0].current.column.text]


def _sentence(told: list[Line], *, earlier: bool) -> str:
    head = " ".join(told[0].current.column.text.split())
    said = "; ".join(_said(one, earlier=earlier) for one in told)
    return f"{said}, {head}"


def _said(line: Line, *, earlier: bool) -> str:
    first = _written(line, line.current)
    if not earlier or line.earlier is None:
        return f"{_label(line)} {first}"
    return f"{_label(line)} {first} against {_written(line, line.earlier)}"


def _label(line: Line) -> str:
    return _bare(line.label.text)


def _bare(text: str) -> str:
    return " ".join(_NOTE.sub("", text).strip(" :.$").split())


def _written(line: Line, amount: Amount) -> str:
    """Money in words of its scale: "$310.6 million"; a loss in brackets, as accounts write it."""
    size = abs(amount.value)
    if line.unit == "USD/share":
        said = f"${size}"
    else:
        unit, word = next((one for one in _SCALES if size >= one[0]), (Decimal(1), ""))
        places = Decimal("0.1") if word else Decimal(1)
        said = f"${(size / unit).quantize(places, ROUND_HALF_UP):,}{word}"
    return f"({said})" if amount.value < 0 else said


def _quotes(filing: Filing, told: list[Line], *, earlier: bool) -> tuple[Quote, ...]:
    made: list[Quote] = []
    for line in told:
        amounts = [line.current, *([line.earlier] if earlier and line.earlier else [])]
        made.extend(
            cell_quote(filing, line.table, line.label, one.cell, one.column) for one in amounts
        )
        under = _heading(filing, line)
        made.extend([] if under is None else [under])
    return tuple(made)
