"""What a filing is once it has been read: one source, and names for places in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from summarizer.domain.identity import AccessionNumber, Cik, FormType
    from summarizer.domain.position import Span, VisibleText

__all__ = [
    "Block",
    "BlockKind",
    "Cell",
    "Document",
    "Fact",
    "Filing",
    "Furniture",
    "Hidden",
    "Notice",
    "Page",
    "Part",
    "RawPart",
    "Registrant",
    "Section",
    "SectionKind",
    "Source",
    "Submission",
    "Table",
]


@dataclass(frozen=True, slots=True)
class RawPart:
    """One file of a filing as it was given: its name and its bytes.

    `type` and `description` are what an index page says of it, if there was one.
    """

    name: str
    data: bytes = field(repr=False)
    type: str | None = None
    description: str | None = None


class Submission(NamedTuple):
    """A filing before it is read: its files, main document first, and where they came from."""

    name: str
    parts: tuple[RawPart, ...]
    url: str | None = None


class Part(NamedTuple):
    """One file of the source: its digest, and the characters that it became."""

    name: str
    sha256: str
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """The decoded text that every position points into; it never changes."""

    name: str
    sha256: str
    encoding: str
    text: str = field(repr=False)
    parts: tuple[Part, ...]
    url: str | None = None


class BlockKind(StrEnum):
    """What a block of visible text is laid out as."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CELL = "cell"
    RULE = "rule"


class Block(NamedTuple):
    """A stretch of visible text that stands by itself: a paragraph, a heading line, a table cell.

    `start` and `end` are places in `Filing.visible.text`. `table` and `row` count from 0 inside
    the document and are -1 outside tables.
    """

    start: int
    end: int
    kind: BlockKind
    table: int = -1
    row: int = -1
    bold: bool = False
    centered: bool = False


class SectionKind(StrEnum):
    """What a section of a document is."""

    COVER = "cover"
    CONTENTS = "contents"
    HEADING = "heading"
    ITEM = "item"
    SIGNATURE = "signature"
    EXHIBIT_INDEX = "exhibit-index"
    EXHIBIT = "exhibit"
    BODY = "body"


class Section(NamedTuple):
    """A titled stretch of a document; sections neither overlap nor nest.

    `items` are bare numbers ("2.02", "1A"); in a 10-Q `part` tells "I" from "II". `exhibit` is the
    number of an exhibit ("99.1"). `heading` is the place of the heading line, from which the
    section's text is told apart.
    """

    kind: SectionKind
    span: Span
    title: str = ""
    part: str | None = None
    items: tuple[str, ...] = ()
    exhibit: str | None = None
    heading: Span | None = None
    page: int | None = None
    page_label: str | None = None


class Page(NamedTuple):
    """A page of a document: where it ends, its place in the order, and what is printed on it."""

    span: Span
    number: int
    label: str | None = None


class Furniture(NamedTuple):
    """Characters that belong to the page and not to the text: a page number, a running head."""

    span: Span
    why: str


class Hidden(NamedTuple):
    """Words that are in the file and not to be seen in it."""

    span: Span
    why: str
    text: str


class Cell(NamedTuple):
    """One cell of a table grid: its folded text and its place in the source (None if empty)."""

    text: str
    span: Span | None


class Table(NamedTuple):
    """A table as a grid, every row as wide as `columns`; spans are resolved, head rows taken off.

    `units` is what a head or caption says of scale ("in thousands, except per share data").
    `head` are the places of the head rows' cells, column by column, so that a head can be quoted.
    """

    span: Span
    rows: tuple[tuple[Cell, ...], ...]
    columns: tuple[str, ...] = ()
    head: tuple[Span | None, ...] = ()
    title: Cell | None = None
    units: Cell | None = None
    page: int | None = None


class Fact(NamedTuple):
    """A tagged fact of inline XBRL: what it is called, where it stands, what it is worth.

    `span` is the place of its words. `period` is a day, or two parted by "/"; `members` are pairs
    of dimension and member. `value` is the number with scale and sign applied, None for text.
    """

    name: str
    span: Span
    period: str | None = None
    members: tuple[tuple[str, str], ...] = ()
    unit: str | None = None
    scale: int = 0
    negative: bool = False
    decimals: str | None = None
    value: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a submission, cut into sections that leave no visible character out.

    `facts` are what inline XBRL tags in it; they are read when they are first asked for.
    """

    sequence: int
    main: bool
    span: Span
    sections: tuple[Section, ...]
    type: str | None = None
    filename: str | None = None
    description: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    furniture: tuple[Furniture, ...] = ()
    tables: tuple[Table, ...] = ()
    pages: tuple[Page, ...] = ()
    unread: str | None = None
    facts: Sequence[Fact] = field(default=(), repr=False, compare=False)


class Registrant(NamedTuple):
    """Who files: the name as EDGAR or the cover has it, and the key if it is known."""

    name: str
    cik: Cik | None = None


class Notice(NamedTuple):
    """Something a reader of the filing should know about how it was read."""

    code: str
    message: str
    start: int | None = None


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Filing:
    """A filing that has been read: its source, its visible text, and all that was found in it.

    Every position in it points into `source.text`; blocks point into `visible.text`. What the
    filing does not say is None. `items` are the numbers that head a section of the main document,
    in order, each once; where a form numbers anew in each part, with the part ("I.2"). `cover`
    holds the places of the cover fields that were found, by name ("registrant", "period", ...).
    A filing equals itself alone.
    """

    source: Source
    visible: VisibleText
    documents: tuple[Document, ...]
    form: FormType | None = None
    registrants: tuple[Registrant, ...] = ()
    accession: AccessionNumber | None = None
    period: date | None = None
    filed: date | None = None
    amends: str | None = None
    items: tuple[str, ...] = ()
    cover: tuple[tuple[str, Span], ...] = ()
    hidden: tuple[Hidden, ...] = ()
    warnings: tuple[Notice, ...] = ()

    @property
    def main(self) -> Document:
        """The document that the form itself is; the others are its exhibits."""
        return next(document for document in self.documents if document.main)

    @property
    def registrant(self) -> Registrant | None:
        """The first registrant, whom one-registrant filings are about."""
        return self.registrants[0] if self.registrants else None
