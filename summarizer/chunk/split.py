"""A filing cut into chunks that fit a bound of tokens, each to be understood alone."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from summarizer.chunk.context import Surroundings, as_sent, crumbs_of, lessened
from summarizer.chunk.layout import laid_out
from summarizer.chunk.pack import Packer
from summarizer.domain.chunk import Chunk
from summarizer.domain.filing import BlockKind
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.chunk.pack import Filled
    from summarizer.domain.chunk import ContextPiece
    from summarizer.domain.filing import Document, Filing
    from summarizer.domain.ports import TokenCounter
    from summarizer.domain.position import Span

__all__ = ["SMALLEST", "split"]

SMALLEST = 16
# Context takes at most this part of the bound: a chunk is there for its text.
_CONTEXT_PART = 3
# The rest of a section of at most so many characters a token is likely to fit as a whole: it is
# counted in one go, and a second time only if it does not fit.
_CERTAIN = 3
# A character counts at most so many tokens: one for each of its bytes.
_MOST_BYTES = 4
# So many lines that only announce what follows are moved to where it stands.
_MOST_HEADINGS = 3
_BEGINNING = attrgetter("span.start")


def split(filing: Filing, *, limit: int, count: TokenCounter) -> tuple[Chunk, ...]:
    """The chunks of a filing, in reading order.

    Each fits the limit, context included, and lies within one section; its text is the folded
    visible text of its span, a paragraph or table row a line and cells parted by tabs. Together
    they hold every visible word of the sections once. A sentence or table row is cut only if it
    fits no chunk of its own. The same bytes and limit give the same chunks.

    Args:
        filing: Is not changed.
        limit: The most tokens of a chunk, as `as_sent` lays it out.
        count: Asked once for every stretch if it is a `JointCounter`, else about twice.

    Raises:
        UsageError: The limit is under 16 tokens, or not one character fits it.
    """
    if limit < SMALLEST:
        message = f"chunks of {limit} tokens hold no sentence"
        raise UsageError(message, f"choose a limit of at least {SMALLEST}")
    return tuple(_Splitter(filing, limit, count).chunks())


class _Splitter:
    def __init__(self, filing: Filing, limit: int, count: TokenCounter) -> None:
        self._filing = filing
        self._limit = limit
        self._text = laid_out(filing)
        self._packer = Packer(self._text, count, self._divisible)
        self._count = self._packer.counter
        self._certain = limit * _CERTAIN if self._packer.exact else 0
        self._above: dict[tuple[ContextPiece, ...], tuple[str, int]] = {(): ("", 0)}

    def chunks(self) -> Iterator[Chunk]:
        for index, document in enumerate(self._filing.documents):
            around = Surroundings(self._filing, document)
            for number in range(len(document.sections)):
                yield from self._of_section(index, number, around)

    def _of_section(self, index: int, number: int, around: Surroundings) -> Iterator[Chunk]:
        visible, document = self._filing.visible, self._filing.documents[index]
        section = document.sections[number]
        place, stop = visible.range(section.span)
        crumbs = crumbs_of(self._filing, document, section)
        begun = place
        while place < stop:
            context = around.context(crumbs, begun, place)
            end, tokens = stop, self._whole(context, place, stop)
            if tokens is None:
                context = self._fitting(context)
                filled, tokens = self._fill(around, context, place, stop)
                end = filled.end
            span = visible.span(place, end)
            text, page = self._text[place:end], _page(document, span.start)
            yield Chunk(self._identity(span), index + 1, number, span, text, context, tokens, page)
            place = end
            while place < stop and self._text[place] in " \t\n":
                place += 1
            if section.heading is not None and place < stop:
                begun = visible.range(section.heading)[1]

    def _whole(self, context: tuple[ContextPiece, ...], place: int, stop: int) -> int | None:
        """What the rest of a section counts with its context, if that surely is one chunk."""
        if stop - place > self._certain:
            return None
        above = as_sent(context, "")
        if len(above) * _CONTEXT_PART * _MOST_BYTES > self._limit:
            return None
        text = self._text[place:stop]
        tokens = self._count(f"{above}\n{text}" if above else text)
        return tokens if tokens <= self._limit else None

    def _fill(
        self, around: Surroundings, context: tuple[ContextPiece, ...], place: int, stop: int
    ) -> tuple[Filled, int]:
        """What goes into the chunk, and what it counts with its context."""
        above, taken = self._above[context]
        taken += self._packer.joint(above, place)
        room = self._limit - taken
        while True:
            filled = self._settled(around, self._packer.fill(place, stop, room), stop)
            if self._packer.exact:
                return filled, taken + filled.tokens
            tokens = self._count(as_sent(context, self._text[filled.start : filled.end]))
            if tokens <= self._limit:
                return filled, tokens
            room -= tokens - self._limit

    def _fitting(self, context: tuple[ContextPiece, ...]) -> tuple[ContextPiece, ...]:
        """The context, or as much of it as leaves the text its due."""
        while True:
            if context not in self._above:
                above = as_sent(context, "")
                self._above[context] = above, self._count(above)
            if self._above[context][1] * _CONTEXT_PART <= self._limit:
                return context
            context = lessened(context)

    def _settled(self, around: Surroundings, filled: Filled, stop: int) -> Filled:
        """The chunk with its end moved up to where a reader would part the text."""
        if filled.end == stop or self._text[filled.end] != "\n":
            return filled
        half = filled.start + (filled.end - filled.start) // 2
        end = self._before_table(around, filled, half)
        for _ in range(_MOST_HEADINGS):
            start = self._text.rfind("\n", half, end) + 1
            block = around.block(start) if start else None
            if block is None or block.kind is not BlockKind.HEADING:
                break
            end = start - 1
        return filled if end == filled.end else self._packer.without(filled, end)

    def _before_table(self, around: Surroundings, filled: Filled, half: int) -> int:
        """The end of the chunk, or of what stands above a table that would be cut and need not."""
        table = around.table(filled.following)
        if table is None:
            return filled.end
        start, end = self._filing.visible.range(table.span)
        inside = half < start <= filled.end and self._text[start - 1] == "\n"
        return start - 1 if inside and end - start <= half - filled.start else filled.end

    def _divisible(self, place: int) -> bool:
        """Whether no character of the source became characters on both sides of `place`."""
        span = self._filing.visible.span
        return span(place - 1, place).end <= span(place, place + 1).start

    def _identity(self, span: Span) -> str:
        named = f"{self._filing.source.sha256} {self._limit} {span.start} {span.end}"
        return hashlib.sha256(named.encode()).hexdigest()[:16]


def _page(document: Document, position: int) -> int | None:
    at = bisect_right(document.pages, position, key=_BEGINNING) - 1
    return document.pages[at].number if at >= 0 else None
