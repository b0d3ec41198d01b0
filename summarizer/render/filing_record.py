"""Filings and chunks as JSON, in the shapes of `filing-1.json` and `chunk-1.json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.render.paragraphs import section_text
from summarizer.render.record import json_line, part_records, range_record

if TYPE_CHECKING:
    from summarizer.domain.chunk import Chunk
    from summarizer.domain.filing import Document, Filing, Section, Table
    from summarizer.render.record import Record

__all__ = ["chunk_json", "filing_json"]


def filing_json(filing: Filing, *, indent: bool = False) -> str:
    """The filing as `filing/1`: its documents, sections, tables, furniture and hidden words."""
    registrant = filing.registrant
    record: Record = {
        "schema": "filing/1",
        "source": {
            "name": filing.source.name,
            "sha256": filing.source.sha256,
            "characters": len(filing.source.text),
            "encoding": filing.source.encoding,
            "parts": part_records(filing),
        },
        "form": _text(filing.form),
        "registrant": registrant.name if registrant else None,
        "registrants": [{"name": each.name, "cik": _text(each.cik)} for each in filing.registrants],
        "cik": _text(registrant.cik) if registrant else None,
        "accession": _text(filing.accession),
        "period": _text(filing.period),
        "filed": _text(filing.filed),
        "amends": filing.amends,
        "items": list(filing.items),
        "documents": [_document(filing, document) for document in filing.documents],
        "hidden": [
            range_record(each.span) | {"why": each.why, "text": each.text} for each in filing.hidden
        ],
        "warnings": [
            {"code": each.code, "message": each.message, "start": each.start}
            for each in filing.warnings
        ],
    }
    return json_line(record, indent=indent)


def chunk_json(chunk: Chunk, filing: Filing) -> str:
    """The chunk as `chunk/1`, a line that says which source it was cut from."""
    record: Record = {
        "schema": "chunk/1",
        "id": chunk.id,
        "source": {"name": filing.source.name, "sha256": filing.source.sha256},
        "document": chunk.document,
        "section": chunk.section,
        "page": chunk.page,
        "start": chunk.span.start,
        "end": chunk.span.end,
        "tokens": chunk.tokens,
        "context": [
            {
                "role": piece.role,
                "text": piece.text,
                "start": piece.span.start if piece.span else None,
                "end": piece.span.end if piece.span else None,
            }
            for piece in chunk.context
        ],
        "text": chunk.text,
    }
    return json_line(record)


def _document(filing: Filing, document: Document) -> Record:
    return {
        "sequence": document.sequence,
        "main": document.main,
        "type": document.type,
        "filename": document.filename,
        "description": document.description,
        **range_record(document.span),
        "sections": [_section(filing, document, section) for section in document.sections],
        "furniture": [range_record(each.span) | {"why": each.why} for each in document.furniture],
        "tables": [_table(table) for table in document.tables],
        "unread": document.unread,
    }


def _section(filing: Filing, document: Document, section: Section) -> Record:
    return {
        "kind": section.kind.value,
        "part": section.part,
        "items": list(section.items),
        "exhibit": section.exhibit,
        "title": section.title,
        **range_record(section.span),
        "heading": range_record(section.heading) if section.heading is not None else None,
        "page": section.page,
        "page_label": section.page_label,
        "text": section_text(filing, document, section),
    }


def _table(table: Table) -> Record:
    return {
        **range_record(table.span),
        "page": table.page,
        "title": table.title.text if table.title else None,
        "units": table.units.text if table.units else None,
        "columns": list(table.columns),
        "rows": [[cell.text for cell in row] for row in table.rows],
    }


def _text(value: object) -> str | None:
    return str(value) if value is not None else None
