"""A filing as a reader takes it in: sentence by sentence, each in its section."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Document, Filing

__all__ = ["Passage", "passages"]

# A longer cell is prose that a layout put into a table.
_PROSE = 80


class Passage(NamedTuple):
    """One sentence, heading or table cell, with its place in `Filing.visible.text`.

    `document` and `section` are indexes from 0 into the filing's documents and the document's
    sections; `block` is the index of the block in its document.
    """

    text: str
    start: int
    end: int
    document: int
    section: int
    block: int
    kind: BlockKind


def passages(filing: Filing) -> tuple[Passage, ...]:
    """Every sentence of the visible text in reading order; what was not read is not there.

    Several rooms read one filing after each other: the last filing's passages are remembered.
    """
    return _passages(_Same(filing))


class _Same:
    """A filing as a key: the same only as itself, for comparing two by value takes long."""

    __slots__ = ("filing",)

    def __init__(self, filing: Filing) -> None:
        self.filing = filing

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.filing is other.filing

    def __hash__(self) -> int:
        return id(self.filing)


@lru_cache(maxsize=1)
def _passages(same: _Same) -> tuple[Passage, ...]:
    return tuple(
        passage
        for index, document in enumerate(same.filing.documents)
        for passage in _of_document(same.filing, index, document)
    )


def _of_document(filing: Filing, index: int, document: Document) -> Iterator[Passage]:
    text = filing.visible.text
    ends = [filing.visible.range(section.span)[1] for section in document.sections]
    section = 0
    for number, block in enumerate(document.blocks):
        while section + 1 < len(ends) and block.start >= ends[section]:
            section += 1
        words = text[block.start : block.end]
        ranges = sentences(words) if block.kind is not BlockKind.CELL or len(words) > _PROSE else ()
        for start, end in ranges or ((0, len(words)),):
            place = block.start + start
            yield Passage(
                words[start:end], place, block.start + end, index, section, number, block.kind
            )
