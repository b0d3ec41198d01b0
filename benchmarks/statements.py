"""True statements of real filings: sentences of prose and cells of tables, with what they cite.

Nothing here or in the modules beside it is shared with `summarizer.verify`: sentences and grids
come from the parser, every other pattern is written anew.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING

from summarizer.domain.filing import BlockKind, RawPart, Submission
from summarizer.parse import parse
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.domain.filing import Cell, Filing, Table
    from summarizer.domain.position import Span

__all__ = ["Amount", "CellValue", "Sentence", "amounts", "cells", "filings", "sentences"]

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
_AMOUNT = re.compile(
    r"(?<![\w.,/:$#-])(?P<currency>US\$|C\$|\$|\u20ac|\u00a3)?\s?"
    r"(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<fraction>\.\d+)?"
    r"(?:\s(?P<scale>thousand|million|billion|trillion)\b)?"
    r"(?P<percent>\s?%|\spercent\b)?(?P<shares>\sshares\b)?(?![\w/:-]|,\d|\.\d)"
)
# What stands before a number that counts nothing.
_POINTER = re.compile(
    rf"(?:{MONTHS}|Items?|Sections?|Notes?|Rules?|Exhibits?|Forms?|Parts?|Nos?\.|Chapter|Articles?|"
    r"[Pp]ages?|Act of|Phase|Regulation|Schedules?|Topic|ASC|ASU|FAS|SFAS|Level|Series|Class|"
    r"Appendix|Suite|Tier|Tranche|Title|Annex|Number|Release|\()\s*$"
)
_FROZEN = 4
_FEWEST, _MOST = 45, 420


@dataclass(frozen=True)
class Amount:
    """A number of prose: its place in the sentence, and the value its words give it."""

    start: int
    end: int
    text: str
    currency: str
    digits: str
    fraction: str
    scale: str
    percent: str
    shares: str

    @property
    def value(self) -> Decimal:
        """The value with its scale applied."""
        number = Decimal(self.digits.replace(",", "") + self.fraction)
        return number * _SCALES.get(self.scale, 1)


@dataclass(frozen=True)
class Sentence:
    """A sentence of a filing and its place in the visible text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class CellValue:
    """A number in a table: its label, head and value, and the cell that says it."""

    label: str
    head: str
    units: str
    text: str
    span: Span
    value: Decimal
    kind: str
    others: tuple[str, ...]


def filings(corpus: Path, part: str) -> Iterator[tuple[str, Filing]]:
    """The filings of a corpus in order: one half for tuning, the other held out, or all.

    A quarter by digest is left alone: the labels of the frozen test split are of it.
    """
    for path in sorted(corpus.glob("*/*")):
        match = re.search(r"\d{10}-\d{2}-\d{6}", path.name)
        digest = sha256((match[0] if match else path.name).encode()).digest()
        if digest[0] % _FROZEN == 0 or part not in {"all", ("tuned", "held-out")[digest[1] % 2]}:
            continue
        yield path.name, parse(Submission(path.name, (RawPart(path.name, path.read_bytes()),)))


def sentences(filing: Filing) -> list[Sentence]:
    """The sentences of a filing's prose, each once."""
    found: dict[str, Sentence] = {}
    for passage in passages(filing):
        text = passage.text.strip()
        if passage.kind is not BlockKind.PARAGRAPH or not _FEWEST <= len(text) <= _MOST:
            continue
        if text[0].isupper() and text.endswith(".") and re.search(r"[a-z] [a-z]", text):
            start = passage.start + passage.text.index(text)
            found.setdefault(text, Sentence(text, start, start + len(text)))
    return list(found.values())


def amounts(text: str) -> list[Amount]:
    """The quantities of a sentence: money, percentages, shares and scaled numbers."""
    found = []
    for match in _AMOUNT.finditer(text):
        named = {key: words or "" for key, words in match.groupdict().items()}
        counts = named["currency"] or named["scale"] or named["percent"] or named["shares"]
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if counts and not _POINTER.search(text[: match.start()]):
            # "5,000 shares": the noun is read, and stays where it is.
            end = match.end() - len(named["shares"])
            found.append(Amount(start, end, text[start:end], **named))
    return found


def cells(filing: Filing) -> Iterator[CellValue]:
    """The numbers of a filing's tables that stand under a head with a year and beside a label."""
    for document in filing.documents:
        for table in document.tables:
            yield from _of_table(table, filing)


_NUMBER = re.compile(r"\(?\s?\$?\s?\(?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s?\)?%?")
_LABEL = re.compile(r"[A-Z][A-Za-z][A-Za-z ,'&-]{3,60}(?: \(loss\)[a-z ]{0,20})?")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _of_table(table: Table, filing: Filing) -> Iterator[CellValue]:
    units = table.units.text if table.units else ""
    labels = tuple(row[0].text for row in table.rows if row and _LABEL.fullmatch(row[0].text))
    for row in table.rows:
        label = row[0].text.strip() if row else ""
        if not _LABEL.fullmatch(label) or labels.count(label) > 1:
            continue
        for column, cell in enumerate(row[1:], 1):
            head = table.columns[column] if column < len(table.columns) else ""
            if len(_YEAR.findall(head)) != 1 or not re.fullmatch(r"[\w ,.-]{4,60}", head):
                continue
            value = _value(cell, label, units)
            if value is None or cell.span is None:
                continue
            others = tuple(each for each in labels if each != label)
            kind = _kind(cell.text, label, units)
            words = filing.visible.quote(cell.span)
            yield CellValue(label, head, units, words, cell.span, value, kind, others)


def _kind(text: str, label: str, units: str) -> str:
    if "%" in text:
        return "percent"
    if re.search(r"per (?:\w+ ){0,3}share", label, re.IGNORECASE):
        return "per share"
    if re.search(r"\bshares\b", label, re.IGNORECASE):
        return "shares"
    return "money" if "$" in text or "$" in units or re.search(r"dollar", units) else "number"


def _value(cell: Cell, label: str, units: str) -> Decimal | None:
    match = _NUMBER.fullmatch(cell.text)
    if match is None:
        return None
    value = Decimal(match[1].replace(",", "") + (match[2] or ""))
    kind = _kind(cell.text, label, units)
    if kind == "money":
        scale = re.search(r"\b(thousand|million|billion)s?\b", units, re.IGNORECASE)
        # Without units of its own a table says nothing certain: they may stand a page before it.
        if scale is None:
            return None
        value *= _SCALES[scale[1].lower()]
    elif kind in {"shares", "number"}:
        # Whether the scale holds for these is for a reader to say.
        return None
    return -value if "(" in cell.text else value
