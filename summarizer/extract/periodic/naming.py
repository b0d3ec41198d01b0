"""What a line of the accounts is called, and how its amounts are written."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from summarizer.extract.cells import quoted_cell, scale_of
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from summarizer.domain.draft import Quote
    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Amount, Line

__all__ = ["heading", "label", "lowered", "written"]

_MILLION, _BILLION = Decimal(1_000_000), Decimal(1_000_000_000)
# From here on a number in billions says as much as one in millions.
_IN_BILLIONS = 10 * _BILLION
_ONE, _TENTH, _HUNDREDTH = Decimal(1), Decimal("0.1"), Decimal("0.01")
# A note that a label refers to: "(Note 2)", "(a)".
_NOTE = re.compile(r"\s*\((?:notes?\b[^)]*|\d{1,2}|[a-z])\)", re.IGNORECASE)
# What a label leaves open by a bracket: "Net income (loss)", "used in (provided by)".
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
# Labels that go before their heading: "Diluted net loss per share".
_ALONE = lazy(r"(?:basic and )?diluted", re.IGNORECASE)
# The rest of a heading says whose shares they are.
_PER_SHARE = lazy(r".*?\bper (?:\w+ ){0,2}shares?\b", re.IGNORECASE)


def label(line: Line, amount: Amount | None = None) -> str:
    """What a line is called; with an amount, by its sign where the label leaves that open."""
    text = _bare(line.label.text)
    under = _bare(line.parent.text) if _is_bare(line) and line.parent is not None else ""
    if amount is None:
        return f"{under}: {text}" if under else text
    if under and _ALONE.fullmatch(text):
        of_shares = _PER_SHARE.match(under)
        under = under if of_shares is None else of_shares[0]
        text = f"{text} {lowered(under)}"
    elif under:
        text = f"{under}: {text}"
    pattern = _IF_LOSS if amount.value < 0 else _IF_GAIN
    return pattern.sub(lambda found: found[1] or found[2], text)


def heading(filing: Filing, line: Line) -> Quote | None:
    """The heading above a label that says nothing by itself ("Diluted")."""
    if not _is_bare(line) or line.parent is None:
        return None
    return quoted_cell(filing, line.parent)


def lowered(name: str) -> str:
    """A name as it stands within a sentence.

    >>> lowered("Net sales")
    'net sales'
    """
    return f"{name[0].lower()}{name[1:]}"


def written(line: Line, amount: Amount) -> str:
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
    if size >= _IN_BILLIONS:
        return f"{(size / _BILLION).quantize(_HUNDREDTH, ROUND_HALF_UP):,}", " billion"
    if size >= _MILLION:
        return f"{(size / _MILLION).quantize(_TENTH, ROUND_HALF_UP):,}", " million"
    return f"{size.quantize(_ONE, ROUND_HALF_UP):,}", ""


def _is_bare(line: Line) -> bool:
    """Whether a label says nothing without the heading above it."""
    return line.kind == "per-share" and "share" not in line.label.text.lower()


def _bare(text: str) -> str:
    """A label without the note that it refers to and the dots that lead to its numbers."""
    return " ".join(_NOTE.sub("", text).strip(" :.$").split())
