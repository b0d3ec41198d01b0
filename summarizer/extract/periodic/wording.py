"""A line of the accounts in words: "Net sales rose 9.4% to $120.5 million from $110.1 million".

The words are those of the row labels and column heads; the numbers are the cells', in the scale of
the table, rounded to one decimal where that scale makes them long. How much a number has changed is
worked out, and proved by the two numbers.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import Derivation, Quote
from summarizer.extract.cells import cell_quote
from summarizer.extract.periodic.naming import heading, label, lowered, written
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Amount, Line

__all__ = ["Said", "joined", "said_margin", "said_together"]

_HUNDRED, _TENTH = Decimal(100), Decimal("0.1")
# In percent: beyond this a change is better seen by the two numbers.
_MOST_CHANGE = Decimal(1000)
# Of what stands at the end of a period it is not said that it "rose".
_BALANCES = frozenset({"cash", "debt", "operating-cash", "assets", "equity"})
_AUDITED = re.compile(r"\s*\(?\b(?:un)?audited\b\)?", re.IGNORECASE)


class Said(NamedTuple):
    """What is said of one or several lines, and what proves it."""

    text: str
    quotes: tuple[Quote, ...]
    derivations: tuple[Derivation, ...]


def said_together(
    filing: Filing,
    lines: Sequence[Line],
    *,
    earlier: bool = True,
    dated: bool = True,
    changes: bool = True,
) -> Said:
    """Lines in one sentence, each against its earlier number; periods are named where they change.

    With `changes` a change in percent is worked out and said.
    """
    words: list[str] = []
    quotes: list[Quote] = []
    derivations: list[Derivation] = []
    told = [line if earlier else line._replace(earlier=None) for line in lines]
    if changes:
        # What "rose" before a number is taken to be said of the next one too: it comes last.
        told.sort(
            key=lambda one: (_place(one, lines), one.earlier is not None, _change(one) is not None)
        )
    for place, one in enumerate(told):
        # A number is taken to be of the date before it, so that a run of one period is dated last.
        runs_on = place + 1 < len(told) and _is_of_one_time(one, told[place + 1])
        of_line = ("", "") if runs_on or not dated else _heads(one)
        change = _change(one) if changes else None
        words.append(_said(one, of_line, change))
        its = _quoted(filing, one)
        if change is not None:
            derivations.append(_worked_out(change, its, len(quotes)))
        quotes.extend(its)
    return Said("; ".join(words), tuple(quotes), tuple(derivations))


def _is_of_one_time(one: Line, following: Line) -> bool:
    if one.earlier is None:
        return _head(one.current) == _head(following.current)
    return _heads(one) == _heads(following)


def said_margin(filing: Filing, gross: Line, revenue: Line) -> Said | None:
    """Gross profit with its share of revenue in both periods; None where that cannot be told."""
    if _heads(gross) != _heads(revenue) or gross.earlier is None or revenue.earlier is None:
        return None
    pairs = ((gross.current, revenue.current), (gross.earlier, revenue.earlier))
    if any(part.value <= 0 or whole.value <= part.value for part, whole in pairs):
        return None
    now, before = (
        f"{(part.value / whole.value * _HUNDRED).quantize(_TENTH, ROUND_HALF_UP)}%"
        for part, whole in pairs
    )
    text = (
        f"{label(gross, gross.current)} of {written(gross, gross.current)}, {now} of"
        f" {lowered(label(revenue, revenue.current))}, against {_of_before(gross)}, {before}"
    )
    quotes = (*_quoted(filing, gross), *_quoted(filing, revenue))
    operands = [(place, numbers(one.text, cell=True)[0].text) for place, one in enumerate(quotes)]
    derivations = (
        Derivation(now, "share", (operands[0], operands[2])),
        Derivation(before, "share", (operands[1], operands[3])),
    )
    return Said(text, quotes, derivations)


def joined(parts: Sequence[Said]) -> Said:
    """Several sayings as one sentence."""
    quotes: list[Quote] = []
    derivations: list[Derivation] = []
    for part in parts:
        first = len(quotes)
        quotes.extend(part.quotes)
        for one in part.derivations:
            (now, said), (before, was) = one.operands
            derivations.append(one._replace(operands=((first + now, said), (first + before, was))))
    return Said("; ".join(part.text for part in parts), tuple(quotes), tuple(derivations))


def _place(line: Line, lines: Sequence[Line]) -> int:
    """Where the run of lines of one period begins that a line belongs to."""
    return next(
        place for place, one in enumerate(lines) if _head(one.current) == _head(line.current)
    )


def _quoted(filing: Filing, line: Line) -> tuple[Quote, ...]:
    """The cells of a line, the current one first, and the heading that its label needs."""
    amounts = [line.current, *([line.earlier] if line.earlier else [])]
    made = [cell_quote(filing, line.table, line.label, one.cell, one.column) for one in amounts]
    under = heading(filing, line)
    return tuple(made if under is None else [*made, under])


def _said(line: Line, heads: tuple[str, str], change: Decimal | None) -> str:
    """A line in words: "Net loss of $3.1 million against income of $2.0 million"."""
    now, before = ("", "") if line.earlier is None else heads
    now = f" ({heads[0]})" if heads[0] else ""
    before = f" ({before})" if before else ""
    current = f"{written(line, line.current)}{now}"
    called = label(line, line.current)
    if line.earlier is None:
        return f"{called} of {current}"
    if change is not None:
        moved = "rose" if change > 0 else "fell"
        return f"{called} {moved} {abs(change)}% to {current} from {_of_before(line)}{before}"
    return f"{called} of {current} against {_called(line)}{_of_before(line)}{before}"


def _of_before(line: Line) -> str:
    assert line.earlier is not None
    return written(line, line.earlier)


def _change(line: Line) -> Decimal | None:
    """By how many percent a number has changed, where both are gains and that says something."""
    if line.earlier is None or line.unit != "USD" or line.kind in _BALANCES:
        return None
    now, before = line.current.value, line.earlier.value
    if now <= 0 or before <= 0:
        return None
    change = (now - before) / before * _HUNDRED
    rounded = change.quantize(_TENTH, ROUND_HALF_UP)
    return rounded if rounded and abs(rounded) < _MOST_CHANGE else None


def _worked_out(change: Decimal, of_line: Sequence[Quote], first: int) -> Derivation:
    now, before = (numbers(one.text, cell=True)[0].text for one in of_line[:2])
    return Derivation(f"{abs(change)}%", "percent-change", ((first, now), (first + 1, before)))


def _heads(line: Line) -> tuple[str, str]:
    """The column heads of the current number and of the earlier one; empty where one is missing."""
    return _head(line.current), "" if line.earlier is None else _head(line.earlier)


def _head(amount: Amount) -> str:
    if amount.column is None:
        return ""
    return _AUDITED.sub("", " ".join(amount.column.text.split())).strip()


def _called(line: Line) -> str:
    """What the earlier number is called where it is a loss, or where the sign has turned."""
    assert line.earlier is not None
    if line.earlier.value >= 0 and line.current.value >= 0:
        return ""
    low = label(line).lower()
    if line.earlier.value < 0:
        return "a loss of " if "loss" in low else f"{lowered(label(line, line.earlier))} of "
    gains = ("income", "earnings", "profit")
    gain = next((f"{word} of " for word in gains if word in low), None)
    return gain or f"{lowered(label(line, line.earlier))} of "
