"""One scanned document to its sections, blocks, tables and pages."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Document, Furniture, Section
from summarizer.domain.forms import items_of
from summarizer.domain.made import made
from summarizer.parse.cross_reference import by_index
from summarizer.parse.exhibits import exhibit_mark, is_lone_exhibit
from summarizer.parse.facts import facts_of
from summarizer.parse.layout import RawBlock
from summarizer.parse.lines import to_lines
from summarizer.parse.paragraphs import to_blocks
from summarizer.parse.sanity import section_doubts
from summarizer.parse.sections import survey
from summarizer.parse.tables import is_layout, to_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.filing import Block, Notice, Page, Table
    from summarizer.domain.position import VisibleText
    from summarizer.parse.layout import Layout
    from summarizer.parse.lines import Line
    from summarizer.parse.marks import Mark
    from summarizer.parse.submission import RawDocument

__all__ = ["Laid", "lay", "to_document", "unread_document"]

_BLOCKS_ABOVE = 4


class Laid(NamedTuple):
    """A document once its furniture is out: blocks as they were scanned, as they read, and lines.

    `raw` keeps its length: a block that was furniture is empty in it, so that tables can count by
    it. `grids` are the tables that do more than lay words out.
    """

    layout: Layout
    raw: tuple[RawBlock, ...]
    blocks: tuple[Block, ...]
    lines: tuple[Line, ...]
    furniture: tuple[Furniture, ...]
    pages: tuple[Page, ...]
    grids: tuple[int, ...]


def lay(
    layout: Layout,
    gone: frozenset[int],
    moved: Callable[[int], int],
    text: str,
    marks: tuple[tuple[Furniture, ...], tuple[Page, ...]],
) -> Laid:
    """Moves the blocks to where they stand in the final text and joins them to paragraphs."""
    last = layout.blocks[-1].end - 1 if layout.blocks else 0
    stay = not gone and moved(last) == last
    raw = tuple(layout.blocks) if stay else _moved(layout.blocks, gone, moved)
    loose = {number for number, table in enumerate(layout.tables) if is_layout(table, raw)}
    kept = _kept(raw, gone) if gone else raw
    rows = to_blocks(kept, text)
    lines = to_lines(rows, text)
    blocks = _loosened(rows, kept, loose, text) if loose else rows
    grids = tuple(number for number in range(len(layout.tables)) if number not in loose)
    return Laid(layout, raw, blocks, lines, *marks, grids)


def _moved(
    blocks: Sequence[RawBlock], gone: frozenset[int], moved: Callable[[int], int]
) -> tuple[RawBlock, ...]:
    """The blocks where they stand once furniture is out; what was furniture is empty."""
    places: list[RawBlock] = []
    first = 0
    for index in sorted(gone):
        if first < index:
            places += _shifted(blocks[first:index], moved)
        start = moved(blocks[index].start)
        places.append(made(RawBlock, (start, start, *blocks[index][2:])))
        first = index + 1
    return (*places, *_shifted(blocks[first:], moved))


def _shifted(blocks: Sequence[RawBlock], moved: Callable[[int], int]) -> Sequence[RawBlock]:
    """Blocks between two that are gone, which all move alike."""
    shift = blocks[0].start - moved(blocks[0].start) if blocks else 0
    if not shift:
        return blocks
    return [made(RawBlock, (block[0] - shift, block[1] - shift, *block[2:])) for block in blocks]


def _loosened(
    rows: tuple[Block, ...], kept: Sequence[RawBlock], loose: set[int], text: str
) -> tuple[Block, ...]:
    """The blocks with those of tables that only lay words out as blocks of no table."""
    inside = [b._replace(table=-1, row=-1) for b in kept if b.table in loose]
    alone = {
        each.start: block
        for each, block in zip(inside, (to_blocks([b], text)[0] for b in inside), strict=True)
    }
    return tuple(alone.get(block.start, block) for block in rows)


def _kept(raw: Sequence[RawBlock], gone: frozenset[int]) -> list[RawBlock]:
    return [
        block if block.blanks or index - 1 not in gone else block._replace(blanks=1)
        for index, block in enumerate(raw)
        if index not in gone
    ]


def to_document(
    raw: RawDocument, laid: Laid, form: str, visible: VisibleText, source: str
) -> tuple[Document, tuple[Notice, ...]]:
    """The document with everything that was found in it, and what is doubtful about it."""
    sections, notices = _cut(raw, laid, form, visible)
    document = Document(
        raw.sequence,
        raw.main,
        raw.span,
        sections,
        raw.type,
        raw.filename,
        raw.description,
        laid.blocks,
        laid.furniture,
        _tables(laid, visible, source),
        laid.pages,
        facts=facts_of(source, raw.body),
    )
    return document, notices


def _cut(
    raw: RawDocument, laid: Laid, form: str, visible: VisibleText
) -> tuple[tuple[Section, ...], tuple[Notice, ...]]:
    if not laid.lines:
        return (), ()
    if not raw.main or (not form and is_lone_exhibit(raw, laid.lines)):
        return _sections((exhibit_mark(raw, laid.lines),), laid, visible), ()
    items = items_of(form)
    found = survey(laid.lines, items)
    marks, notices = by_index(found, laid.lines, laid.pages, visible)
    sections = _sections(marks, laid, visible)
    doubts = section_doubts(sections, (form, items), found.contents, visible)
    return sections, (*notices, *doubts)


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
    for number in laid.grids:
        raw = laid.layout.tables[number]
        if not raw.cells:
            continue
        first = raw.cells[0].first
        above = bisect_right(starts, laid.raw[first].start - 1) if first < len(laid.raw) else 0
        before = [b for b in laid.blocks[max(0, above - _BLOCKS_ABOVE) : above] if b.table < 0]
        table = to_table(raw, laid.raw, visible, source, before)
        if table is not None:
            tables.append(table)
    return tuple(tables)
