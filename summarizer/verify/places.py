"""Where things stand in a filing: document, section, page; sentence, row, cover field."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Block, BlockKind
from summarizer.domain.position import Span
from summarizer.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Document, Filing

__all__ = ["LONGEST_CELL", "Address", "Places"]

LONGEST_CELL = 120
_LONGEST_SENTENCE = 20_000
# Between the entries of a list, from the safest to part at.
_MARKS = ("; ", ": ", ", ", " ")
_OPENING = frozenset({"$", "(", "$(", "$ (", "\u20ac", "\u00a3", "\u00a5"})
_ENDS = frozenset(".!?\"')")
_CLOSING = frozenset({")", "%", ")%", "%)"})


class Address(NamedTuple):
    """Where a place is: document from 1, section from 0, and the page if the filing has pages."""

    document: int
    section: int
    page: int | None


class Places:
    """An index of one filing, built once; every question costs the logarithm of its size.

    Sentences are looked for only in the blocks that are asked about, and once each.
    """

    def __init__(self, filing: Filing) -> None:
        self.filing = filing
        self.text = filing.visible.text
        blocks = sorted(block for document in filing.documents for block in document.blocks)
        self._blocks = blocks or [Block(0, len(self.text), BlockKind.PARAGRAPH)]
        self._block_starts = [block.start for block in self._blocks]
        self._document_starts = [document.span.start for document in filing.documents]
        self._section_starts = [
            [section.span.start for section in document.sections] for document in filing.documents
        ]
        self._page_starts = [
            [page.span.start for page in document.pages] for document in filing.documents
        ]
        self._sentences: dict[int, tuple[tuple[int, int], ...]] = {}
        self.cover = tuple(filing.visible.range(span) for _, span in filing.cover)

    def address(self, position: int) -> Address:
        """The document, section and page of a position in the source."""
        if not self._document_starts:
            return Address(1, 0, None)
        number = max(0, bisect_right(self._document_starts, position) - 1)
        document = self.filing.documents[number]
        section = max(0, bisect_right(self._section_starts[number], position) - 1)
        return Address(number + 1, section, self._page(document, number, section, position))

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The whole sentence or sentences in which a range of the visible text stands."""
        before, after = self._in_block(self._block(start)), self._in_block(self._block(end - 1))
        first = bisect_right(before, start, key=itemgetter(1))
        last = bisect_left(after, end, key=itemgetter(0)) - 1
        return (
            before[first][0] if first < len(before) else start,
            after[last][1] if last >= 0 else end,
        )

    def sentences(self, start: int, end: int) -> list[tuple[int, int]]:
        """The sentences in which a range stands, one by one; the range itself if in none.

        What a page or a layout has cut, so that it ends in no full stop, goes on with what follows.
        """
        first, last = self._block(start), self._block(end - 1)
        held = [
            each
            for block in range(first, last + 1)
            for each in self._in_block(block)
            if each[1] > start and each[0] < end
        ]
        whole: list[tuple[int, int]] = []
        for low, high in held:
            if whole and self.text[whole[-1][1] - 1] not in _ENDS:
                whole[-1] = (whole[-1][0], high)
            else:
                whole.append((low, high))
        return whole or [(start, end)]

    def wholes(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Whole things that hold a range, smallest first: cover field, cell, sentence, row."""
        held = [(a, b) for a, b in self.cover if a <= start and end <= b]
        first, last = self._block(start), self._block(end - 1)
        block = self._blocks[first]
        if first == last and block.start <= start and end <= block.end:
            held += [(block.start, block.end), self.sentence(start, end)]
            if block.row >= 0:
                held.append(self._row(first))
        return tuple(sorted(held, key=lambda each: each[1] - each[0]))

    def is_whole(self, start: int, end: int) -> bool:
        """Whether a range is a sentence, heading, cover field, row, cell or line, or several."""
        return (
            (start, end) in self.wholes(start, end)
            or self.sentence(start, end) == (start, end)
            or self._is_line(start, end)
        )

    def cells(self, start: int, end: int) -> list[tuple[int, int]]:
        """The table cells that a range is made of; none where it is running text, also in a table.

        A layout table may hold whole paragraphs in its cells: those are read as sentences.
        """
        blocks = self._blocks[self._block(start) : self._block(end - 1) + 1]
        if any(
            block.kind is not BlockKind.CELL or block.end - block.start > LONGEST_CELL
            for block in blocks
        ):
            return []
        # A layout may give a dollar sign, a bracket or a percent sign a cell of its own.
        cells: list[tuple[int, int]] = []
        opened = False
        for block in blocks:
            words = self.text[block.start : block.end]
            if cells and (opened or words in _CLOSING):
                cells[-1] = (cells[-1][0], block.end)
            else:
                cells.append((block.start, block.end))
            opened = words in _OPENING
        return cells

    def _is_line(self, start: int, end: int) -> bool:
        source, span = self.filing.source.text, self.filing.visible.span(start, end)
        before = source.rfind("\n", 0, span.start) + 1
        after = source.find("\n", span.end)
        line = Span(before, len(source) if after < 0 else after)
        return self.filing.visible.range(line) == (start, end)

    def _row(self, index: int) -> tuple[int, int]:
        first = last = index
        while first > 0 and self._same_row(first - 1, index):
            first -= 1
        while last + 1 < len(self._blocks) and self._same_row(last + 1, index):
            last += 1
        return self._blocks[first].start, self._blocks[last].end

    def _same_row(self, one: int, other: int) -> bool:
        a, b = self._blocks[one], self._blocks[other]
        return (a.table, a.row) == (b.table, b.row)

    def _block(self, place: int) -> int:
        return max(0, bisect_right(self._block_starts, place) - 1)

    def _in_block(self, index: int) -> tuple[tuple[int, int], ...]:
        if index not in self._sentences:
            block = self._blocks[index]
            words = self.text[block.start : block.end]
            found = tuple(part for each in sentences(words) for part in _parted(words, *each))
            # A cell is read as a whole: its full stop ends an abbreviation more often than it.
            if block.kind is BlockKind.CELL and len(found) == 1:
                found = ((0, block.end - block.start),)
            self._sentences[index] = tuple((block.start + a, block.start + b) for a, b in found)
        return self._sentences[index]

    def _page(self, document: Document, number: int, section: int, position: int) -> int | None:
        if document.pages:
            page = max(0, bisect_right(self._page_starts[number], position) - 1)
            return document.pages[page].number
        return document.sections[section].page if document.sections else None


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the stretches of what is too long to be one: a list that no stop ends.

    It is parted behind a mark where there is one, so that no denial is parted from its verb.
    """
    while end - start > _LONGEST_SENTENCE:
        most = start + _LONGEST_SENTENCE
        ends = (text.rfind(mark, start + 1, most) + len(mark) for mark in _MARKS)
        stop = next((end for end in ends if end > start + 1), most)
        yield start, stop - (text[stop - 1] == " ")
        start = stop
    yield start, end
