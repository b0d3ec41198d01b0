"""A filing for a reader at a terminal: its outline, or its text without markup and furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.render.evidence import section_words
from summarizer.render.paragraphs import document_paragraphs
from summarizer.render.words import columns, counted, fit, grouped, long_date, unseen, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Document, Filing, Section

__all__ = ["filing_outline", "filing_text"]

_WIDTH = 80
_NAME_WIDTH = 18


def filing_outline(filing: Filing) -> str:
    """What the filing is and how it was cut: documents, sections, pages, characters of text."""
    parts = [_head(filing)]
    parts += [list(_document(filing, document)) for document in filing.documents]
    parts.append(list(_remarks(filing)))
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def filing_text(filing: Filing) -> str:
    """The visible text of a filing, a paragraph or table row a line."""
    visible = filing.visible.text
    documents = (
        "\n".join(unseen(each.text(visible)) for each in document_paragraphs(filing, document))
        for document in filing.documents
    )
    return "\n\n".join(text for text in documents if text) + "\n"


def _head(filing: Filing) -> list[str]:
    names = "; ".join(registrant.name for registrant in filing.registrants)
    parts = [
        names or filing.source.name,
        str(filing.form) if filing.form else "form not stated",
        long_date(filing.period) if filing.period else "",
        f"filed {long_date(filing.filed)}" if filing.filed else "",
        f"accession {filing.accession}" if filing.accession else "",
        f"amends {filing.amends}" if filing.amends else "",
    ]
    size = (
        f"{counted(len(filing.source.parts), 'file')}, "
        f"{counted(len(filing.source.text), 'character')} ({filing.source.encoding}), "
        f"{grouped(len(filing.visible.text))} of them text"
    )
    title = wrap(" · ".join(part for part in parts if part), _WIDTH)
    return [*title, *wrap(size, _WIDTH)]


def _document(filing: Filing, document: Document) -> Iterator[str]:
    facts = [
        document.type or "",
        "main" if document.main else "",
        document.filename or "",
        document.description or "",
        counted(len(document.pages), "page") if document.pages else "",
        counted(len(document.tables), "table") if document.tables else "",
        f"not read: {document.unread}" if document.unread else "",
    ]
    told = ", ".join(part for part in facts if part)
    yield from wrap(
        f"Document {document.sequence}: {told}" if told else f"Document {document.sequence}", _WIDTH
    )
    for section in document.sections:
        yield _section(filing, section)


def _section(filing: Filing, section: Section) -> str:
    """One line: what the section is, its page, the characters of its text, its title."""
    start, end = filing.visible.range(section.span)
    name = fit(section_words(section), _NAME_WIDTH)
    name += " " * (_NAME_WIDTH - columns(name))
    page = f"p. {section.page}" if section.page is not None else ""
    line = f"  {name}  {page:<7} {grouped(end - start):>9}  "
    return f"{line}{fit(section.title, _WIDTH - columns(line))}".rstrip()


def _remarks(filing: Filing) -> Iterator[str]:
    furniture = sum(len(document.furniture) for document in filing.documents)
    if furniture:
        yield f"Page furniture set aside: {counted(furniture, 'piece')}."
    for hidden in filing.hidden:
        size = counted(len(hidden.text), "character")
        yield from wrap(f"Hidden at character {hidden.span.start}: {size} ({hidden.why}).", _WIDTH)
    for notice in filing.warnings:
        yield from wrap(f"Warning: {notice.message}", _WIDTH)
