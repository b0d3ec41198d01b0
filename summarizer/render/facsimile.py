"""The filing's visible text laid out for a page, with every piece of evidence marked in it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind
from summarizer.domain.position import Span
from summarizer.render.evidence import section_words
from summarizer.render.paragraphs import document_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Document, Filing
    from summarizer.render.evidence import Citations
    from summarizer.render.paragraphs import Paragraph

__all__ = ["Group", "Leaf", "Mark", "Row", "facsimile"]


class Mark(NamedTuple):
    """A stretch of text and the numbers of the evidence it belongs to.

    `begins` are those whose first characters these are: where a link to them leads.
    """

    text: str
    numbers: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()


class Row(NamedTuple):
    """A paragraph (one cell) or a table row, and the anchors and page that begin with it.

    `hidden` are the indexes of what is hidden in the filing before its end. `marked` is whether
    evidence stands in it, `anchored` whether anything begins with it: little of a filing does.
    """

    kind: str
    cells: tuple[tuple[Mark, ...], ...]
    centered: bool = False
    sections: tuple[int, ...] = ()
    page: str = ""
    hidden: tuple[int, ...] = ()
    marked: bool = False
    anchored: bool = False


class Group(NamedTuple):
    """Rows that belong together: those of one table, or one paragraph by itself."""

    table: bool
    rows: tuple[Row, ...]


class Leaf(NamedTuple):
    """One document of the filing: its name, its sections by name, its text."""

    number: int
    name: str
    sections: tuple[tuple[int, str], ...]
    groups: tuple[Group, ...]


class _Stretches(NamedTuple):
    """The visible text cut where evidence begins and ends: `numbers[i]` hold from `cuts[i]` on."""

    cuts: tuple[int, ...]
    numbers: tuple[tuple[int, ...], ...]
    begins: dict[int, tuple[int, ...]]


def facsimile(filing: Filing, citations: Citations) -> tuple[Leaf, ...]:
    """Every document of the filing, in order, with the evidence marked."""
    stretches = _stretches(filing, citations)
    return tuple(
        _leaf(filing, stretches, number, document)
        for number, document in enumerate(filing.documents, start=1)
    )


def _leaf(filing: Filing, stretches: _Stretches, number: int, document: Document) -> Leaf:
    rows = _rows(filing, stretches, document)
    groups = (
        Group(table >= 0, tuple(row for _, row in members))
        for table, members in groupby(rows, key=lambda pair: pair[0])
    )
    name = document.type or document.filename or f"Document {number}"
    sections = tuple(
        (index, " · ".join(part for part in (section_words(section), section.title) if part))
        for index, section in enumerate(document.sections)
    )
    return Leaf(number, name, sections, tuple(groups))


def _rows(filing: Filing, stretches: _Stretches, document: Document) -> Iterator[tuple[int, Row]]:
    """The rows of a document, each with its table's number, or -1 outside tables."""
    visible = filing.visible
    heads = [visible.range(section.span)[0] for section in document.sections]
    pages = [visible.range(page.span)[0] for page in document.pages]
    concealed = _concealed(filing, document)
    head = page = passed = 0
    for paragraph in document_paragraphs(filing, document):
        end = paragraph.cells[-1][1]
        first_head = head
        while head < len(heads) and heads[head] < end:
            head += 1
        turned = page
        while page < len(pages) and pages[page] < end:
            page += 1
        label = f"page {document.pages[page - 1].number}" if page > turned else ""
        first_passed = passed
        while passed < len(concealed) and concealed[passed][0] <= end:
            passed += 1
        row = _row(visible.text, stretches, paragraph)
        if label or head > first_head or passed > first_passed:
            row = row._replace(
                sections=tuple(range(first_head, head)),
                page=label,
                hidden=tuple(index for _, index in concealed[first_passed:passed]),
                anchored=True,
            )
        yield paragraph.block.table, row


def _concealed(filing: Filing, document: Document) -> list[tuple[int, int]]:
    """Where words are hidden in a document: places in the visible text, and which words."""
    return sorted(
        (filing.visible.range(each.span)[0], index)
        for index, each in enumerate(filing.hidden)
        if document.span.holds(each.span)
    )


def _row(visible: str, stretches: _Stretches, paragraph: Paragraph) -> Row:
    kind = paragraph.block.kind
    cells = tuple(_marks(visible, stretches, start, end) for start, end in paragraph.cells)
    shown = kind.value if kind is not BlockKind.CELL else "row"
    marked = any(len(cell) > 1 or cell[0].numbers for cell in cells)
    return Row(shown, cells, paragraph.block.centered, marked=marked)


def _marks(visible: str, stretches: _Stretches, start: int, end: int) -> tuple[Mark, ...]:
    marks = []
    index = bisect_right(stretches.cuts, start) - 1
    place = start
    while place < end:
        following = stretches.cuts[index + 1] if index + 1 < len(stretches.cuts) else end
        until = min(following, end)
        numbers = stretches.numbers[index] if index >= 0 else ()
        marks.append(Mark(visible[place:until], numbers, stretches.begins.get(place, ())))
        place, index = until, index + 1
    return tuple(marks)


def _stretches(filing: Filing, citations: Citations) -> _Stretches:
    """Sweeps over the evidence once; pieces of it may overlap and hold each other."""
    ranges = {
        number: filing.visible.range(Span(piece.start, piece.end))
        for number, piece in enumerate(citations.pieces, start=1)
    }
    cuts = tuple(sorted({place for pair in ranges.values() for place in pair}))
    numbers = tuple(
        tuple(number for number, (start, end) in ranges.items() if start <= cut < end)
        for cut in cuts
    )
    begins: dict[int, tuple[int, ...]] = {}
    for number, (start, _) in ranges.items():
        begins[start] = (*begins.get(start, ()), number)
    return _Stretches(cuts, numbers, begins)
