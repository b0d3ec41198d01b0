"""One filing from bytes to `Filing`, read from top to bottom.

The cost is linear in the size of the source: each document is scanned once, furniture is cut out
of the folded text once, and headings are looked for at the beginnings of lines only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.filing import Filing, Furniture, Notice, Registrant, SectionKind
from summarizer.domain.forms import items_of
from summarizer.domain.identity import AccessionNumber
from summarizer.domain.position import Span
from summarizer.errors import InputError
from summarizer.parse.amends import find_amended
from summarizer.parse.collector import collector_paused
from summarizer.parse.cover import Cover, read_cover
from summarizer.parse.cut import cut
from summarizer.parse.facts import tagged_text
from summarizer.parse.furniture import find_furniture
from summarizer.parse.invisible import invisible
from summarizer.parse.laid import Laid, lay, to_document, unread_document
from summarizer.parse.pages import find_pages
from summarizer.parse.scanning import scan
from summarizer.parse.submission import read
from summarizer.text.folding import Folding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Document, Hidden, Submission
    from summarizer.domain.forms import FormItems
    from summarizer.domain.identity import FormType
    from summarizer.domain.position import VisibleText
    from summarizer.parse.amends import Amended
    from summarizer.parse.layout import Layout
    from summarizer.parse.submission import RawDocument, RawFiling

__all__ = ["parse"]


def parse(submission: Submission) -> Filing:
    """Reads a submission: its documents, sections, tables, pages, cover fields, hidden text.

    Every visible character stands in exactly one section or is listed as furniture. The same
    bytes always give the same filing.

    Raises:
        InputError: The bytes are no filing text, or nothing in them can be seen.
    """
    with collector_paused():
        return _parse(submission)


def _parse(submission: Submission) -> Filing:
    raw = read(submission)
    source = raw.source.text
    folding = Folding(source)
    readable = tuple(document for document in raw.documents if document.unread is None)
    layouts = tuple(scan(source, document.body, folding) for document in readable)
    visible, laid = _without_furniture(readable, layouts, folding.finish())
    if not visible.text:
        raise InputError(f"{submission.name!r} holds no visible text")
    main = next(
        (each for document, each in zip(readable, laid, strict=True) if document.main), laid[0]
    )
    cover = read_cover(main.lines, raw.header.registrants)
    form = raw.header.form or cover.form
    documents, doubts = _documents(raw, (readable, laid), form.base if form else "", visible)
    amended = find_amended(main.lines) if form and form.amendment else None
    return _filing(
        raw,
        (documents, doubts),
        (cover, amended),
        visible,
        (*(hidden for layout in layouts for hidden in layout.hidden), *invisible(source)),
    )


def _without_furniture(
    documents: Sequence[RawDocument], layouts: Sequence[Layout], whole: VisibleText
) -> tuple[VisibleText, tuple[Laid, ...]]:
    """Takes page furniture out of the folded text, and moves every block along."""
    found = tuple(find_furniture(layout, whole.text) for layout in layouts)
    visible, moved = cut(
        whole,
        [
            (layout.blocks[mark.block].start, layout.blocks[mark.block].end)
            for layout, marks in zip(layouts, found, strict=True)
            for mark in marks
        ],
    )
    laid: list[Laid] = []
    for document, layout, marks in zip(documents, layouts, found, strict=True):
        blocks = layout.blocks
        furniture = tuple(
            Furniture(Span(blocks[mark.block].origin, blocks[mark.block].finish), mark.why)
            for mark in marks
        )
        tags = (
            (Furniture(document.header_lines, "submission tags"),) if document.header_lines else ()
        )
        pages = find_pages(layout, marks, document.body)
        gone = frozenset(mark.block for mark in marks)
        laid.append(lay(layout, gone, moved, visible.text, ((*tags, *furniture), pages)))
    return visible, tuple(laid)


def _documents(
    raw: RawFiling,
    read_ones: tuple[Sequence[RawDocument], Sequence[Laid]],
    form: str,
    visible: VisibleText,
) -> tuple[tuple[Document, ...], tuple[Notice, ...]]:
    by_place = {document.span.start: each for document, each in zip(*read_ones, strict=True)}
    documents: list[Document] = []
    notices: list[Notice] = []
    for document in raw.documents:
        if document.unread is not None:
            documents.append(unread_document(document))
            continue
        laid = by_place[document.span.start]
        found, doubts = to_document(document, laid, form, visible, raw.source.text)
        documents.append(found)
        notices += doubts
    return tuple(documents), tuple(notices)


def _filing(
    raw: RawFiling,
    read_ones: tuple[tuple[Document, ...], tuple[Notice, ...]],
    said: tuple[Cover, Amended | None],
    visible: VisibleText,
    hidden: tuple[Hidden, ...],
) -> Filing:
    """Puts header and cover together: the cover names the registrant, the header its key."""
    documents, notices = read_ones
    cover, amended = said
    form = raw.header.form or cover.form
    fields = [(each.name, visible.span(each.start, each.end)) for each in cover.fields]
    if amended is not None:
        fields.append(("amends", visible.span(amended.start, amended.end)))
    return Filing(
        raw.source,
        visible,
        documents,
        form,
        _filers(raw, cover),
        raw.header.accession or _accession_in(raw.source.name),
        cover.period or raw.header.period,
        raw.header.filed,
        amended.words if amended is not None else None,
        _items(documents, items_of(form.base if form else "")),
        tuple(fields),
        hidden,
        (*raw.warnings, *_doubts(form, documents), *notices),
    )


def _filers(raw: RawFiling, cover: Cover) -> tuple[Registrant, ...]:
    filers = raw.header.registrants
    if len(filers) > 1:
        return filers
    if len(cover.registrants) > 1:
        # The header names one of several: it is the first, whose key it gives.
        ciks = [filers[0].cik if filers else None, *([None] * len(cover.registrants))]
        return tuple(map(Registrant, cover.registrants, ciks))
    name = cover.registrant
    if name is None and not filers:
        name = tagged_text(raw.source.text, raw.main.body, "dei:EntityRegistrantName")
    if name is None:
        return filers
    return (Registrant(name, filers[0].cik if filers else None),)


def _items(documents: Sequence[Document], form: FormItems) -> tuple[str, ...]:
    main = next(document for document in documents if document.main)
    numbers = (
        f"{section.part}.{item}" if form.restarts and section.part else item
        for section in main.sections
        if section.kind is SectionKind.ITEM
        for item in section.items
    )
    return tuple(dict.fromkeys(numbers))


def _accession_in(name: str) -> AccessionNumber | None:
    """EDGAR names a submission's file by its accession number."""
    stem = name.replace("\\", "/").rsplit("/", 1)[-1].split(".", 1)[0]
    try:
        return AccessionNumber.parse(stem)
    except ValueError:
        return None


def _doubts(form: FormType | None, documents: Sequence[Document]) -> list[Notice]:
    """What the reader of a filing should know about how it was read."""
    doubts: list[Notice] = []
    main = next(document for document in documents if document.main)
    if form is None:
        doubts.append(Notice("no-form", "nothing on the first page says which form this is"))
    elif items_of(form.base).items and not any(s.kind is SectionKind.ITEM for s in main.sections):
        doubts.append(Notice("no-items", f"no item of Form {form.base} heads a section"))
    return doubts
