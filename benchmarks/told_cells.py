"""Cells of tables told as sentences: a label, a number and the period at the head of its column."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.restatements import money
from benchmarks.statements import MONTHS
from summarizer.domain.draft import Derivation, Quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    from benchmarks.statements import CellValue

__all__ = ["Told", "told"]


class Told(NamedTuple):
    """A true sentence about cells, with the cells that it cites."""

    kind: str
    text: str
    quotes: tuple[Quote, ...]
    derivations: tuple[Derivation, ...] = ()


_DAY = rf"(?:{MONTHS}) \d\d?, (?:19|20)\d\d"
_STRETCH = "(?:three|six|nine|twelve) months|(?:fiscal )?years?"
_PERIODS = (
    (re.compile(r"(?:19|20)\d\d"), ("in {}", "for {}")),
    (re.compile(r"[Ff]iscal (?:year )?(?:19|20)\d\d"), ("in {}",)),
    (re.compile(_DAY), ("at {}", "as of {}")),
    (
        re.compile(rf"(?:{_STRETCH}) ended {_DAY}", re.IGNORECASE),
        ("for the {}",),
    ),
)
_PLURAL = re.compile(
    r"(?:sales|revenues|expenses|assets|liabilities|costs|deposits|loans|earnings|activities|taxes|"
    r"inventories|securities|receivables|investments|borrowings|dividends|notes|charges|payables|"
    r"fees|benefits|obligations|properties)$",
    re.IGNORECASE,
)
_MOVES = re.compile(r"increase|decrease|change|proceeds|purchase|payment|repay|issu", re.IGNORECASE)
_MILLION = 10**6
_NEAR = 2_000
_WAYS = 3


def told(cells: Sequence[CellValue], draw: Random, most: int) -> Iterator[Told]:
    """At most so many sentences about the cells of one filing."""
    chosen = draw.sample(cells, min(most, len(cells)))
    for cell in chosen:
        ways = (_one(cell, draw) for _ in range(_WAYS))
        yield from {one.text: one for one in ways if one}.values()
        pair = next(
            (
                other
                for other in cells
                if other.label == cell.label
                and other.head != cell.head
                and other.others == cell.others
                and abs(other.span.start - cell.span.start) < _NEAR
            ),
            None,
        )
        if pair and (two := _two(cell, pair, draw)):
            yield two


def _one(cell: CellValue, draw: Random) -> Told | None:
    subject, amount, when = _subject(cell), _amount(cell, draw), _when(cell.head, draw)
    if not (subject and amount and when):
        return None
    be = "were" if _PLURAL.search(subject) else "was"
    low = subject[0].lower() + subject[1:] if subject.split()[0].istitle() else subject
    kind, words = amount
    text = draw.choice(
        [
            f"{subject} {be} {words} {when}.",
            f"{when[0].upper()}{when[1:]}, {low} {be} {words}.",
            f"The registrant reported {low} of {words} {when}.",
        ]
    )
    return Told(f"cell, {kind}", text, (Quote(cell.text, cell.span),))


def _two(cell: CellValue, other: CellValue, draw: Random) -> Told | None:
    subject = _subject(cell)
    whens = _when(cell.head, draw), _when(other.head, draw)
    same_sign = cell.value > 0 < other.value
    both = (_amount(cell, draw), _amount(other, draw))
    if not (subject and all(whens) and all(both) and same_sign):
        return None
    be = "were" if _PLURAL.search(subject) else "was"
    words, others = (each[1] for each in both if each)
    quotes = (Quote(cell.text, cell.span), Quote(other.text, other.span))
    later = _later(cell.head, other.head)
    if later and cell.kind == "money" and not _MOVES.search(subject) and draw.random() < 1 / 2:
        change = (cell.value - other.value) / other.value * 100
        percent = abs(change).quantize(Decimal("0.1"), ROUND_HALF_UP)
        if percent:
            verb = draw.choice(["rose", "increased"] if change > 0 else ["fell", "decreased"])
            text = f"{subject} {verb} {percent}% to {words} {whens[0]} from {others} {whens[1]}."
            operands = ((0, cell.text), (1, other.text))
            derivation = Derivation(f"{percent}%", "percent-change", operands)
            return Told("cells, derived", text, quotes, (derivation,))
    text = f"{subject} {be} {words} {whens[0]}, compared with {others} {whens[1]}."
    return Told("cells, compared", text, quotes)


def _later(head: str, other: str) -> bool:
    years = [re.search(r"(?:19|20)\d\d", each) for each in (head, other)]
    if not all(years):
        return False
    strip = [re.sub(r"(?:19|20)\d\d", "", each) for each in (head, other)]
    first, second = (int(each[0]) for each in years if each)
    return strip[0] == strip[1] and first > second


def _subject(cell: CellValue) -> str:
    match = re.fullmatch(r"(.+?) ?\(loss\)(.*)", cell.label)
    if match is None:
        return (
            ""
            if cell.value < 0 and not re.search("loss", cell.label, re.IGNORECASE)
            else cell.label
        )
    if cell.value < 0:
        return re.sub(r"(?i)\bincome\b|\bearnings\b", "loss", match[1]) + match[2]
    return match[1] + match[2]


def _when(head: str, draw: Random) -> str:
    for pattern, forms in _PERIODS:
        if pattern.fullmatch(head.strip()):
            words = head.strip()
            if not words[0].isdigit() and not re.fullmatch(_DAY, words):
                words = re.sub(r"^(\w+ \w+ \w+|\w+ \w+)(?= \w+ \d)", lambda m: m[0].lower(), words)
            return draw.choice(forms).format(words)
    return ""


def _amount(cell: CellValue, draw: Random) -> tuple[str, str] | None:
    """The amount in words, and how it was made; None for what a reader would have to guess."""
    value = abs(cell.value)
    if cell.kind == "percent":
        return "as it stands", re.sub(r"[^\d.]", "", cell.text) + "%"
    if cell.kind == "per share":
        return "as it stands", f"${value}"
    if cell.kind != "money" or not value:
        return None
    exact = ("rescaled", f"${value.normalize():,f}")
    options = [exact]
    if value >= _MILLION:
        options.append(("rounded", money(value, 1, "million")))
    if value >= 1000 * _MILLION:
        options.append(("rounded", money(value, draw.choice([1, 2]), "billion")))
    return draw.choice(options)
