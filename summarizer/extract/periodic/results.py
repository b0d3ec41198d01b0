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
_POINTS = (("operating", "per-share"), ("cash", "debt", "operating-cash"))
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
    for wanted, earlier, dated in (
        (told, True, True),
        (told, True, False),
        (told[:1], True, True),
        (told, False, False),
        (told[:1], False, False),
    ):
        text = name + _sentence(wanted, earlier=earlier, dated=dated)
        if len(text.split()) <= MOST_WORDS:
            return DraftHeadline(text, (*_quotes(filing, wanted, earlier=earlier), *of_party))
    return None


def results_points(filing: Filing, lines: Mapping[str, Line]) -> tuple[DraftPoint, ...]:
    """The results against the comparable period, and the means at the end of it."""
    made = []
    for kinds in _POINTS:
        told = [lines[kind] for kind in kinds if kind in lines]
        if told:
            made.append(
                DraftPoint(
                    _sentence(told, earlier=True, dated=True) + ".",
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
    text = _sentence(told, earlier=True, dated=False)
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
    return DraftFigure(
        _label(line),
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
    if not _is_bare(line) or line.parent is None:
        return None
    return quoted_cell(filing, line.parent)


def _is_bare(line: Line) -> bool:
    return line.kind == "per-share" and "share" not in line.label.text.lower()


def _told(lines: Mapping[str, Line]) -> list[Line]:
    """The lines a headline names, all of one column."""
    found = [next((lines[kind] for kind in kinds if kind in lines), None) for kinds in _TOLD]
    told = [one for one in found if one is not None]
    return [one for one in told if one.current.column.text == told[0].current.column.text]


def _sentence(told: list[Line], *, earlier: bool, dated: bool) -> str:
    return "; ".join(_said(one, earlier=earlier, dated=dated) for one in told)


def _said(line: Line, *, earlier: bool, dated: bool) -> str:
    """A line in words: "Net loss of $3.1 million against income of $2.0 million"."""
    said = f"{_label(line, line.current)} of {_written(line, line.current)}"
    said += _head(line.current) if dated else ""
    if not earlier or line.earlier is None:
        return said
    said += f" against {_called(line)}{_written(line, line.earlier)}"
    return said + (_head(line.earlier) if dated else "")


def _head(amount: Amount) -> str:
    return f" ({_AUDITED.sub('', ' '.join(amount.column.text.split())).strip()})"


_AUDITED = re.compile(r"\s*\(?\b(?:un)?audited\b\)?", re.IGNORECASE)


def _called(line: Line) -> str:
    """What the earlier number is called where it is a loss, or where the sign has turned."""
    assert line.earlier is not None
    if line.earlier.value >= 0 and line.current.value >= 0:
        return ""
    low = line.label.text.lower()
    if line.earlier.value < 0 and "loss" in low:
        return "a loss of "
    label = _label(line, line.earlier)
    named = f"{label[0].lower()}{label[1:]} of "
    if line.earlier.value < 0:
        return named
    return next((f"{word} of " for word in ("income", "earnings", "profit") if word in low), named)


def _label(line: Line, amount: Amount | None = None) -> str:
    """What a line is called; with an amount, by its sign where the label leaves that open."""
    text = _bare(line.label.text)
    under = _bare(line.parent.text) if _is_bare(line) and line.parent is not None else ""
    text = f"{under}: {text}" if under else text
    if amount is None:
        return text
    pattern = _IF_LOSS if amount.value < 0 else _IF_GAIN
    return pattern.sub(lambda found: found[1] or found[2], text)


_IF_GAIN = re.compile(
    r"\b(income|earnings|profit|provided by) \((?:loss|used in|used for)\)"
    r"|\((?:loss|used in|used for)\) (income|earnings|profit|provided by)\b",
    re.IGNORECASE,
)
_IF_LOSS = re.compile(
    r"\b(?:income|earnings|profit|provided by) \((loss|used in|used for)\)"
    r"|\((loss|used in|used for)\) (?:income|earnings|profit|provided by)\b",
    re.IGNORECASE,
)
_SAYS_LOSS = re.compile(r"\b(?:loss|deficit|used)\b", re.IGNORECASE)


def _bare(text: str) -> str:
    return " ".join(_NOTE.sub("", text).strip(" :.$").split())


def _written(line: Line, amount: Amount) -> str:
    """Money in its scale: "$310.6 million"; in brackets if no word says that it is a loss."""
    size = abs(amount.value)
    bracketed = amount.value < 0 and _SAYS_LOSS.search(_label(line, amount)) is None
    if line.unit == "USD/share":
        return f"$({size})" if bracketed else f"${size}"
    unit, word = next((one for one in _SCALES if size >= one[0]), (Decimal(1), ""))
    places = Decimal("0.01") if word == " billion" else Decimal("0.1") if word else Decimal(1)
    said = f"{(size / unit).quantize(places, ROUND_HALF_UP):,}"
    return f"$({said}){word}" if bracketed else f"${said}{word}"


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
