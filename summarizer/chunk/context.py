"""Words set before a chunk so that it can be understood alone, and how both are sent."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.domain.chunk import ContextPiece
from summarizer.domain.filing import BlockKind, SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Block, Cell, Document, Filing, Section, Table

__all__ = ["Surroundings", "as_sent", "crumbs_of", "lessened"]

_CRUMBS = " > "
_LONGEST_CRUMB = 100
# What needs no name of its kind in a breadcrumb.
_SELF_EVIDENT = (SectionKind.BODY, SectionKind.ITEM, SectionKind.EXHIBIT)


def as_sent(context: tuple[ContextPiece, ...], text: str) -> str:
    r"""A chunk's words in the order in which its tokens are counted: context above, text below.

    Breadcrumb, title and units are a line each; the heads of columns share one, parted by tabs.

    >>> as_sent((ContextPiece("columns", "1996"), ContextPiece("columns", "1997")), "Rent\t5\t6")
    '1996\t1997\nRent\t5\t6'
    """
    above: list[str] = []
    role = ""
    for piece in context:
        if above:
            above.append("\t" if piece.role == role else "\n")
        above.append(piece.text)
        role = piece.role
    if text and above:
        above.append("\n")
    return "".join((*above, text))


class Surroundings:
    """What stands around the places of one document: headings above, the head of a table."""

    def __init__(self, filing: Filing, document: Document) -> None:
        self._filing = filing
        self._document = document

    @cached_property
    def _headings(self) -> list[Block]:
        return [block for block in self._document.blocks if block[2] is BlockKind.HEADING]

    def block(self, place: int) -> Block | None:
        """The block that holds `place` of the visible text, or the last that begins before it."""
        at = bisect_left(self._document.blocks, (place + 1,)) - 1
        return self._document.blocks[at] if at >= 0 else None

    def table(self, place: int) -> Table | None:
        """The table in which `place` lies."""
        tables = self._document.tables
        block = self.block(place) if tables else None
        return tables[block.table] if block and 0 <= block.table < len(tables) else None

    def context(self, crumbs: tuple[str, ...], begun: int, place: int) -> tuple[ContextPiece, ...]:
        """The context of a chunk that begins at `place`, in a section whose text began at `begun`.

        A breadcrumb, and for the rest of a table whose head stands further up its title, units and
        column heads.
        """
        heading = self._heading(begun, place)
        shown = crumbs if heading in crumbs or not heading else (*crumbs, heading)
        pieces = [ContextPiece("breadcrumb", _CRUMBS.join(shown))] if shown else []
        table = self.table(place)
        if table is not None:
            pieces.extend(_head(table, self._filing.visible.span(place, place + 1).start))
        return tuple(pieces)

    def _heading(self, begun: int, place: int) -> str:
        """The nearest heading line of the section above `place`."""
        if place <= begun:
            return ""
        at = bisect_left(self._headings, (place,)) - 1
        if at < 0 or self._headings[at].start < begun:
            return ""
        return _clipped(self._filing.visible.text[slice(*self._headings[at][:2])])


def lessened(context: tuple[ContextPiece, ...]) -> tuple[ContextPiece, ...]:
    """The context without what matters least in it: title, outer crumbs, column heads, units.

    Nothing is left of an empty one.
    """
    for role in ("title", "breadcrumb", "columns", "units"):
        index = next((at for at, piece in enumerate(context) if piece.role == role), -1)
        if index < 0:
            continue
        _, crumb, inner = context[index].text.partition(_CRUMBS)
        if role == "columns":
            return tuple(piece for piece in context if piece.role != role)
        kept = (ContextPiece(role, inner),) if role == "breadcrumb" and crumb else ()
        return (*context[:index], *kept, *context[index + 1 :])
    return ()


def crumbs_of(filing: Filing, document: Document, section: Section) -> tuple[str, ...]:
    """Where a section stands: form, document, item or exhibit, title."""
    crumbs = [] if filing.form is None else [str(filing.form)]
    if not document.main and (document.type or document.filename):
        crumbs.append(" ".join((document.type or document.filename or "").split()))
    if section.exhibit is not None and document.main:
        crumbs.append(f"Exhibit {section.exhibit}")
    if section.items:
        part = f"Part {section.part}, " if section.part else ""
        crumbs.append(f"{part}Item {', '.join(section.items)}")
    if section.title:
        crumbs.append(_clipped(section.title))
    elif section.kind not in _SELF_EVIDENT:
        crumbs.append(str(section.kind))
    return tuple(crumbs)


def _clipped(words: str) -> str:
    if len(words) <= _LONGEST_CRUMB:
        return words
    return words[: words.rfind(" ", 0, _LONGEST_CRUMB) + 1 or _LONGEST_CRUMB].rstrip() + " ..."


def _head(table: Table, start: int) -> Iterator[ContextPiece]:
    """What stands above `start` of a table's title, units and column heads."""
    if table.title is not None:
        yield from _piece("title", table.title, start)
    if table.units is not None:
        yield from _piece("units", table.units, start)
    seen = set()
    for number, words in enumerate(table.columns):
        span = table.head[number] if number < len(table.head) else None
        above = (table.span if span is None else span).start < start
        if words and above and (words, span) not in seen:
            seen.add((words, span))
            yield ContextPiece("columns", words, span)


def _piece(role: str, cell: Cell, start: int) -> Iterator[ContextPiece]:
    if cell.text and cell.span is not None and cell.span.start < start:
        yield ContextPiece(role, cell.text, cell.span)
