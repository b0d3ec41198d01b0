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
from summarizer.extract.cells import cell_quote, quoted_cell, scale_of
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Amount, Line

__all__ = ["Said", "heading", "joined", "label", "quoted", "said_margin", "said_together"]

_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
_NOTE = re.compile(r"\s*\((?:notes?\b[^)]*|\d{1,2}|[a-z])\)", re.IGNORECASE)
# Beyond this a change is better seen by the two numbers.
_MOST_CHANGE, _HUNDRED = Decimal(1000), Decimal(100)
_TENTH = Decimal("0.1")


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
        its = quoted(filing, one)
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
    name = label(revenue, revenue.current)
    text = (
        f"{label(gross, gross.current)} of {_written(gross, gross.current)}, {now} of"
        f" {name[0].lower()}{name[1:]}, against {_of_before(gross)}, {before}"
    )
    quotes = (*quoted(filing, gross), *quoted(filing, revenue))
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


def label(line: Line, amount: Amount | None = None) -> str:
    """What a line is called; with an amount, by its sign where the label leaves that open."""
    text = _bare(line.label.text)
    under = _bare(line.parent.text) if _is_bare(line) and line.parent is not None else ""
    if amount is None:
        return f"{under}: {text}" if under else text
    if under and _ALONE.fullmatch(text):
        of_shares = _PER_SHARE.match(under)
        under = under if of_shares is None else of_shares[0]
        text = f"{text} {under[0].lower()}{under[1:]}"
    elif under:
        text = f"{under}: {text}"
    pattern = _IF_LOSS if amount.value < 0 else _IF_GAIN
    return pattern.sub(lambda found: found[1] or found[2], text)


_ALONE = lazy(r"(?:basic and )?diluted", re.IGNORECASE)
# The rest of a heading says whose shares they are.
_PER_SHARE = lazy(r".*?\bper (?:\w+ ){0,2}shares?\b", re.IGNORECASE)


def heading(filing: Filing, line: Line) -> Quote | None:
    """The heading above a label that says nothing by itself ("Diluted")."""
    if not _is_bare(line) or line.parent is None:
        return None
    return quoted_cell(filing, line.parent)


def quoted(filing: Filing, line: Line) -> tuple[Quote, ...]:
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
    current = f"{_written(line, line.current)}{now}"
    called = label(line, line.current)
    if line.earlier is None:
        return f"{called} of {current}"
    if change is not None:
        moved = "rose" if change > 0 else "fell"
        return f"{called} {moved} {abs(change)}% to {current} from {_of_before(line)}{before}"
    return f"{called} of {current} against {_called(line)}{_of_before(line)}{before}"


def _of_before(line: Line) -> str:
    assert line.earlier is not None
    return _written(line, line.earlier)


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


_BALANCES = frozenset({"cash", "debt", "operating-cash", "assets", "equity"})


def _worked_out(change: Decimal, of_line: Sequence[Quote], first: int) -> Derivation:
    now, before = (numbers(one.text, cell=True)[0].text for one in of_line[:2])
    return Derivation(f"{abs(change)}%", "percent-change", ((first, now), (first + 1, before)))


def _heads(line: Line) -> tuple[str, str]:
    return (
        _head(line.current),
        "" if line.earlier is None else _head(line.earlier),
    )


def _head(amount: Amount) -> str:
    if amount.column is None:
        return ""
    return _AUDITED.sub("", " ".join(amount.column.text.split())).strip()


_AUDITED = re.compile(r"\s*\(?\b(?:un)?audited\b\)?", re.IGNORECASE)


def _called(line: Line) -> str:
    """What the earlier number is called where it is a loss, or where the sign has turned."""
    assert line.earlier is not None
    if line.earlier.value >= 0 and line.current.value >= 0:
        return ""
    low = label(line).lower()
    if line.earlier.value < 0:
        return "a loss of " if "loss" in low else _named(label(line, line.earlier))
    gains = ("income", "earnings", "profit")
    gain = next((f"{word} of " for word in gains if word in low), None)
    return gain or _named(label(line, line.earlier))


def _named(text: str) -> str:
    return f"{text[0].lower()}{text[1:]} of "


def _is_bare(line: Line) -> bool:
    return line.kind == "per-share" and "share" not in line.label.text.lower()


_UP = r"income|earnings|profit|gain|provided by|generated (?:by|from)|from"
_DOWN = r"loss(?:es)?|used (?:in|for|by)|used"
_IF_GAIN = re.compile(
    rf"\b({_UP}) ?/? ?\((?:{_DOWN})\)|\((?:{_DOWN})\) ?/? ?({_UP})\b", re.IGNORECASE
)
_IF_LOSS = re.compile(
    rf"\b(?:{_UP}) ?/? ?\(({_DOWN})\)|\(({_DOWN})\) ?/? ?(?:{_UP})\b", re.IGNORECASE
)
_SAYS_LOSS = re.compile(r"\b(?:loss(?:es)?|deficit|used)\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]*\)")


def _bare(text: str) -> str:
    return " ".join(_NOTE.sub("", text).strip(" :.$").split())


def _written(line: Line, amount: Amount) -> str:
    """Money in its scale: "$310.6 million"; in brackets if no word says that it is a loss."""
    size = abs(amount.value)
    # What a label says in brackets, it leaves open.
    said_of_it = _IN_BRACKETS.sub("", label(line, amount))
    bracketed = amount.value < 0 and _SAYS_LOSS.search(said_of_it) is None
    said, word = (f"{size}", "") if line.unit == "USD/share" else _scaled(line, amount)
    return f"$({said}){word}" if bracketed else f"${said}{word}"


def _scaled(line: Line, amount: Amount) -> tuple[str, str]:
    """An amount in millions, as a table in millions has it; else with one decimal."""
    size = abs(amount.value)
    if scale_of(line.table) == _MILLION:
        return f"{abs(numbers(amount.cell.text, cell=True)[0].value):,f}", " million"
    if size >= _BILLION * 10:
        return f"{(size / _BILLION).quantize(Decimal('0.01'), ROUND_HALF_UP):,}", " billion"
    if size >= _MILLION:
        return f"{(size / _MILLION).quantize(_TENTH, ROUND_HALF_UP):,}", " million"
    return f"{size.quantize(Decimal(1), ROUND_HALF_UP):,}", ""
