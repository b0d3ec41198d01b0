"""Lists: what leads up to one, and its items or the rows of its table, said together."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.domain.filing import BlockKind
from summarizer.extract.boilerplate import is_notice
from summarizer.extract.clauses.cut import whole
from summarizer.extract.clauses.heads import drop_asides
from summarizer.extract.clauses.patterns import MARK
from summarizer.text.lazy import lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.extract.statements import Statement
    from summarizer.text.passages import Passage

__all__ = ["Item", "Range", "items_of", "lead_of"]

# Folded: where something begins and ends in `Filing.visible.text`.
Range: TypeAlias = tuple[int, int]

_MARK = lazy(r"\W*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])?\W*", re.IGNORECASE)
_AT_END = 7
_END = lazy(r"[;,.]? ?(?:\b(?:and|or))?[;,.]?$")
_NUMBER = lazy(r"[$(]*\s?\d[\d,.]*\s?[%)]*")
_MOST_ITEMS, _FARTHEST, _CELLS = 14, 24, 60
_MOST_COLUMNS, _LONGEST_HEAD = 6, 3


class Item(NamedTuple):
    """An item of a list, or a row of a table, as it is said, and where its words stand."""

    text: str
    ranges: tuple[Range, ...]


def items_of(filing: Filing, lead: Range) -> tuple[Item, ...]:
    """The items, or the rows of the table, that a sentence ending in a colon leads up to."""
    start, end = lead
    if not filing.visible.text[start:end].rstrip().endswith(":"):
        return ()
    every = passages(filing)
    at = bisect_left(every, start, key=attrgetter("start"))
    here = every[at].document, every[at].section
    following = [
        one
        for one in every[at + 1 : at + 1 + _CELLS]
        if (one.document, one.section) == here and one.start >= end
    ]
    if following and following[0].kind is BlockKind.CELL:
        rows = _told(_rows(filing, following))
        if rows:
            return rows
    return _items(following)


def lead_of(filing: Filing, statement: Statement) -> Range | None:
    """The sentence ending in a colon whose list a statement is an item of."""
    if not statement.ragged or statement.heading:
        return None
    every = passages(filing)
    at = bisect_left(every, statement.start, key=attrgetter("start"))
    for one in reversed(every[max(0, at - _FARTHEST) : at]):
        if (one.document, one.section) != statement.key or one.kind is BlockKind.HEADING:
            return None
        if one.text.rstrip().endswith(":"):
            return None if is_notice(one.text) else (one.start, one.end)
        if not _is_item(one) and _MARK.fullmatch(one.text) is None:
            return None
    return None


def _is_item(passage: Passage) -> bool:
    text = passage.text
    return passage.kind is not BlockKind.HEADING and (
        text[:1].islower() or MARK.match(text) is not None or text.endswith((";", "; and", "; or"))
    )


def _items(following: Sequence[Passage]) -> tuple[Item, ...]:
    found: list[Item] = []
    for one in following:
        if _MARK.fullmatch(one.text) is not None:
            continue
        if not _is_item(one) or len(found) == _MOST_ITEMS:
            break
        mark = MARK.match(one.text)
        start = one.start + (0 if mark is None else mark.end())
        text = drop_asides(whole(one.text[start - one.start :])).text
        text = text.rstrip()
        # What ends an item is looked for at its end.
        said = text[:-_AT_END] + _END.sub("", text[-_AT_END:])
        found.append(Item(said, ((start, one.end),)))
    return tuple(found)


def _rows(filing: Filing, following: Sequence[Passage]) -> list[list[Passage]]:
    """The cells of the table that begins at once, row by row."""
    blocks = filing.documents[following[0].document].blocks
    table = blocks[following[0].block].table
    cells = [one for one in following if blocks[one.block].table == table >= 0]
    return [
        [one for one in row if any(map(str.isalnum, one.text))]
        for _, row in groupby(cells, key=lambda one: blocks[one.block].row)
    ]


def _told(rows: Sequence[Sequence[Passage]]) -> tuple[Item, ...]:
    """A small table as items: each number with its head, else each row with one number."""
    filled = [row for row in rows if row]
    if len(filled) == len(("heads", "numbers")) and _pairs(*filled):
        return tuple(
            Item(f"{head.text}: {cell.text}", ((head.start, head.end), (cell.start, cell.end)))
            for head, cell in zip(*filled, strict=True)
        )
    named = [row for row in filled if len(row) > 1 and _is_number(row[-1])]
    if not named or any(sum(map(_is_number, row)) != 1 for row in named):
        return ()
    return tuple(
        Item(
            f"{', '.join(one.text for one in row[:-1])} {row[-1].text}",
            ((row[0].start, row[-1].end),),
        )
        for row in named
    )


def _pairs(heads: Sequence[Passage], numbers: Sequence[Passage]) -> bool:
    return (
        1 < len(heads) == len(numbers) <= _MOST_COLUMNS
        and all(map(_is_number, numbers))
        and not any(map(_is_number, heads))
        and all(len(head.text.split()) <= _LONGEST_HEAD for head in heads)
    )


def _is_number(passage: Passage) -> bool:
    return _NUMBER.fullmatch(passage.text) is not None
