"""A filing as a reader takes it in: sentence by sentence, each in its section."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.domain.made import made
from summarizer.text.remembered import remembered
from summarizer.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.domain.filing import Document, Filing

__all__ = ["Passage", "passages"]

_CELL, _PARAGRAPH = BlockKind.CELL, BlockKind.PARAGRAPH
# A longer cell is prose that a layout put into a table.
_PROSE = 80
# As much as a stop and what follows it.
_SHORTEST = 2
_LONGEST = 2_000
# A line that ends in one of these words goes on in the next, and so does one that ends before a
# legal form.
_LEANING = frozenset(
    "a an are as at be been by for from has have her his in is its of on our that the"
    " their this to was were which will with".split()
)
_CLOSERS = ')"'
_FORMS = ("Inc.", "Inc,", "Corp.", "Ltd", "LLC", "L.L.C.", "L.P.", "N.A.", "Jr.")


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


@remembered
def passages(filing: Filing) -> tuple[Passage, ...]:
    """Every sentence of the visible text in reading order; what was not read is not there.

    Several rooms ask for them: they are remembered for as long as the filing is there.
    """
    return tuple(
        passage
        for index, document in enumerate(filing.documents)
        for passage in _joined(filing.visible.text, _of_document(filing, index, document))
    )


def _joined(text: str, found: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with sentences made whole that a page or a ragged line had broken."""
    held: Passage | None = None
    for passage in found:
        if held is not None and _goes_on(held, passage):
            held = held._replace(text=text[held.start : passage.end], end=passage.end)
            continue
        if held is not None:
            yield held
        held = passage
    if held is not None:
        yield held


def _goes_on(held: Passage, passage: Passage) -> bool:
    """Whether a paragraph begins in the middle of the sentence that the one before broke off."""
    return (
        held.kind is passage.kind is _PARAGRAPH
        and held.block != passage.block
        and held.section == passage.section
        and passage.end - held.start < _LONGEST
        and _breaks_off(held.text, passage.text)
    )


def _breaks_off(text: str, following: str) -> bool:
    small = following[:1].islower()
    if text[-1:].isalnum():
        open_ = text.count("(") > text.count(")")
        return small or open_ or text.rsplit(None, 1)[-1] in _LEANING
    if text[-1:] == ",":
        return small or following.startswith(_FORMS)
    return small and text[-1:] in _CLOSERS


def _of_document(filing: Filing, index: int, document: Document) -> Iterator[Passage]:
    text = filing.visible.text
    ends = [filing.visible.range(section.span)[1] for section in document.sections]
    section, last = 0, len(ends) - 1
    for number, block in enumerate(document.blocks):
        beginning, finish, kind = block[:3]
        while section < last and beginning >= ends[section]:
            section += 1
        words = text[beginning:finish]
        least = _PROSE if kind is _CELL else _SHORTEST
        ranges = sentences(words) if len(words) > least else ()
        for start, end in ranges or ((0, len(words)),):
            place = beginning + start
            passage = (words[start:end], place, beginning + end, index, section, number, kind)
            yield made(Passage, passage)
