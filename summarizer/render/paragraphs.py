"""A section's words as paragraphs, and where each of them stands in the visible text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Block, Document, Filing, Section

__all__ = ["Paragraph", "document_paragraphs", "section_paragraphs", "section_text"]


class Paragraph(NamedTuple):
    """A stretch of visible text that is read in one go: a paragraph, a heading, a row of a table.

    `cells` are ranges in `Filing.visible.text`: one for a paragraph, several for a row. `block` is
    the first of the blocks it is made of.
    """

    block: Block
    cells: tuple[tuple[int, int], ...]

    def text(self, visible: str) -> str:
        """The words of the paragraph, those of its cells parted by a blank."""
        return " ".join(visible[start:end] for start, end in self.cells)


def section_text(filing: Filing, document: Document, section: Section) -> str:
    """The folded words of a section without its heading, a paragraph or table row a line."""
    visible = filing.visible.text
    paragraphs = section_paragraphs(filing, document, section)
    return "\n".join(paragraph.text(visible) for paragraph in paragraphs)


def section_paragraphs(filing: Filing, document: Document, section: Section) -> Iterator[Paragraph]:
    """The paragraphs of a section, in order, its heading left out."""
    start, end = filing.visible.range(section.span)
    if section.heading is None:
        yield from _paragraphs(filing, document, start, end)
        return
    above, below = filing.visible.range(section.heading)
    yield from _paragraphs(filing, document, start, min(above, end))
    yield from _paragraphs(filing, document, max(below, start), end)


def document_paragraphs(filing: Filing, document: Document) -> Iterator[Paragraph]:
    """All paragraphs of a document, in order, headings included."""
    start, end = filing.visible.range(document.span)
    return _paragraphs(filing, document, start, end)


def _paragraphs(filing: Filing, document: Document, start: int, end: int) -> Iterator[Paragraph]:
    visible = filing.visible.text
    head: Block | None = None
    cells: list[tuple[int, int]] = []
    for block in _blocks_between(document.blocks, start, end):
        cell = _trimmed(visible, max(block.start, start), min(block.end, end))
        if cell is None:
            continue
        if head is not None and not _same_row(head, block):
            yield Paragraph(head, tuple(cells))
            head = None
        if head is None:
            head, cells = block, []
        cells.append(cell)
    if head is not None:
        yield Paragraph(head, tuple(cells))


def _blocks_between(blocks: tuple[Block, ...], start: int, end: int) -> Iterator[Block]:
    first = bisect_left(blocks, start, key=lambda block: block.end)
    for index in range(first, len(blocks)):
        if blocks[index].start >= end:
            return
        yield blocks[index]


def _same_row(one: Block, other: Block) -> bool:
    return one.table >= 0 and one.table == other.table and one.row == other.row


def _trimmed(visible: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and visible[start].isspace():
        start += 1
    while end > start and visible[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
