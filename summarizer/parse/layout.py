"""What every scanner gives, of HTML, text and Markdown: blocks of folded text as laid out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import Hidden
from summarizer.domain.made import made

if TYPE_CHECKING:
    from summarizer.domain.filing import Furniture
    from summarizer.domain.position import Span
    from summarizer.text.folding import Folding

__all__ = ["Layout", "RawBlock", "RawCell", "RawTable", "Style"]


class Style(IntFlag):
    """How a block looks, as far as that helps to tell what it is."""

    PLAIN = 0
    BOLD = 1
    CENTERED = 2
    HEADING = 4
    COLUMNS = 8
    LINE = 16
    LIST = 32
    BACKED = 64


# Flag arithmetic through the enum costs a microsecond each time; the scanners use bare integers.
BOLD, CENTERED, HEADING = int(Style.BOLD), int(Style.CENTERED), int(Style.HEADING)
COLUMNS, LINE, LIST = int(Style.COLUMNS), int(Style.LINE), int(Style.LIST)
BACKED = int(Style.BACKED)
# Above these bits a scanner keeps the colour of the ground, as its number and one.
GROUND = 8
LOOKS = (1 << GROUND) - 1


class RawBlock(NamedTuple):
    """A block or a line before furniture is taken out.

    `start` and `end` are places in the folded text, `origin` and `finish` the same places in the
    source, which stay when text before them is taken out; `blanks` counts the empty lines before
    it and `indent` the columns left of it, where the layout has lines. `table` is -1 outside
    tables.
    """

    start: int
    end: int
    style: int = 0
    table: int = -1
    row: int = -1
    blanks: int = 1
    indent: int = 0
    origin: int = -1
    finish: int = -1


class RawCell(NamedTuple):
    """One cell as the markup has it: the blocks `first` to `last` (not included) stand in it."""

    row: int
    first: int
    last: int
    colspan: int = 1
    rowspan: int = 1
    head: bool = False


@dataclass(slots=True)
class RawTable:
    """A table as the markup has it; `outer` is the table it stands in, or -1."""

    start: int
    outer: int
    end: int = -1
    rows: int = 0
    cells: list[RawCell] = field(default_factory=list)
    aligned: bool = False


@dataclass(slots=True)
class Layout:
    """The blocks of one document while it is scanned.

    The folding is shared by all documents of a filing, so that the whole source has one folded
    text. `breaks` are page breaks: the index of the block that follows, and the place in the
    source.
    """

    source: str
    folding: Folding
    blocks: list[RawBlock] = field(default_factory=list)
    tables: list[RawTable] = field(default_factory=list)
    breaks: list[tuple[int, int]] = field(default_factory=list)
    hidden: list[Hidden] = field(default_factory=list)
    furniture: list[Furniture] = field(default_factory=list)

    def close(self, style: int, table: int = -1, row: int = -1) -> None:
        """Ends the block that is open, if anything visible was added to it."""
        place = self.folding.close()
        if place is not None:
            start, end, origin, finish = place
            block = (start, end, style, table, row, 1, 0, origin, finish)
            self.blocks.append(made(RawBlock, block))

    def page_break(self, position: int) -> None:
        """Notes a page break before the next block."""
        following = len(self.blocks)
        if not self.breaks or self.breaks[-1][0] != following:
            self.breaks.append((following, position))

    def hide(self, span: Span, why: str, text: str) -> None:
        """Notes words that are in the file and not to be seen; blank ones are not worth a note."""
        if text:
            self.hidden.append(Hidden(span, why, text))
