"""One scanned document to its sections, blocks, tables and pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Document, Furniture, Section, SectionKind
from summarizer.parse.lines import to_lines
from summarizer.parse.marks import Mark
from summarizer.parse.paragraphs import to_blocks
from summarizer.parse.sections import find_marks
from summarizer.parse.tables import is_layout, to_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.filing import Block, Page, Table
    from summarizer.domain.forms import FormItems
    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import Layout, RawBlock
    from summarizer.parse.lines import Line
    from summarizer.parse.submission import RawDocument

__all__ = ["Laid", "lay", "to_document", "unread_document"]

_EXHIBIT_TYPE = re.compile(r"EX-(\d{1,3}(?:\.\d{1,3})?[A-Z]?)", re.IGNORECASE)
_BLOCKS_ABOVE = 4


class Laid(NamedTuple):
    """A document once its furniture is out: blocks as they were scanned, as they read, and lines.

    `raw` keeps its length: a block that was furniture is empty in it, so that tables can count by
    it.
    """

    layout: Layout
    raw: tuple[RawBlock, ...]
    blocks: tuple[Block, ...]
    lines: tuple[Line, ...]
    furniture: tuple[Furniture, ...]
    pages: tuple[Page, ...]


def lay(
    layout: Layout,
    gone: frozenset[int],
    moved: Callable[[int], int],
    text: str,
    marks: tuple[tuple[Furniture, ...], tuple[Page, ...]],
) -> Laid:
    """Moves the blocks to where they stand in the final text and joins them to paragraphs."""
    raw = tuple(
        block._replace(start=moved(block.start), end=moved(block.start))
        if index in gone
        else block._replace(start=moved(block.start), end=moved(block.end - 1) + 1)
        for index, block in enumerate(layout.blocks)
    )
    loose = {number for number, table in enumerate(layout.tables) if is_layout(table, raw)}
    kept = [
        block._replace(blanks=max(block.blanks, 1)) if index - 1 in gone else block
        for index, block in enumerate(raw)
        if index not in gone
    ]
    rows = to_blocks(kept, text)
    lines = to_lines(rows, text)
    blocks = to_blocks(
        [b._replace(table=-1, row=-1) if b.table in loose else b for b in kept], text
    )
    return Laid(layout, raw, blocks, lines, *marks)


def to_document(
    raw: RawDocument, laid: Laid, form: FormItems, visible: VisibleText, source: str
) -> Document:
    """The document with everything that was found in it."""
    marks = find_marks(laid.lines, form) if raw.main else _exhibit_marks(raw)
    return Document(
        raw.sequence,
        raw.main,
        raw.span,
        _sections(marks, laid, visible) if laid.lines else (),
        raw.type,
        raw.filename,
        raw.description,
        laid.blocks,
        laid.furniture,
        _tables(laid, visible, source),
        laid.pages,
    )


def unread_document(raw: RawDocument) -> Document:
    """A document that is no text: it is named, with the reason why it was not read."""
    return Document(
        raw.sequence,
        raw.main,
        raw.span,
        (),
        raw.type,
        raw.filename,
        raw.description,
        unread=raw.unread,
    )


def _exhibit_marks(raw: RawDocument) -> tuple[Mark, ...]:
    match = _EXHIBIT_TYPE.match(raw.type or "")
    kind = SectionKind.EXHIBIT if match or raw.type is None else SectionKind.BODY
    return (Mark(0, kind, title=raw.description or "", exhibit=match[1] if match else None),)


def _sections(marks: Sequence[Mark], laid: Laid, visible: VisibleText) -> tuple[Section, ...]:
    """One section a mark, each from its first line to the line before the next mark."""
    lines, starts = laid.lines, [page.span.start for page in laid.pages]
    firsts = [mark.line for mark in marks]
    lasts = [*firsts[1:], len(lines)]
    sections: list[Section] = []
    for mark, first, last in zip(marks, firsts, lasts, strict=True):
        if last <= first:
            continue
        begin = lines[first].start
        span = visible.span(begin, lines[last - 1].end)
        heading = visible.span(begin, mark.heading_end) if mark.heading_end > begin else None
        page = laid.pages[max(0, bisect_right(starts, span.start) - 1)] if starts else None
        sections.append(
            Section(
                mark.kind,
                span,
                mark.title,
                mark.part,
                mark.items,
                mark.exhibit,
                heading,
                page.number if page else None,
                page.label if page else None,
            )
        )
    return tuple(sections)


def _tables(laid: Laid, visible: VisibleText, source: str) -> tuple[Table, ...]:
    tables: list[Table] = []
    starts = [block.start for block in laid.blocks]
    for raw in laid.layout.tables:
        if not raw.cells or is_layout(raw, laid.raw):
            continue
        above = (
            bisect_right(starts, laid.raw[raw.cells[0].first].start - 1)
            if laid.raw[raw.cells[0].first :]
            else 0
        )
        before = [b for b in laid.blocks[max(0, above - _BLOCKS_ABOVE) : above] if b.table < 0]
        table = to_table(raw, laid.raw, visible, source, before)
        if table is not None:
            tables.append(table)
    return tuple(tables)
