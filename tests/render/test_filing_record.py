"""Filings and chunks as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from summarizer.domain.chunk import Chunk, ContextPiece
from summarizer.domain.filing import Filing, Furniture
from summarizer.domain.position import Span
from summarizer.render.filing_record import chunk_json, filing_json

SchemaErrors = Callable[[str, str], list[str]]


def test_a_filing_keeps_its_published_shape(filing: Filing, schema_errors: SchemaErrors) -> None:
    furniture = (Furniture(Span(0, 4), "page number"),)
    paged = replace(filing, documents=(replace(filing.documents[0], furniture=furniture),))
    assert schema_errors("filing-1", filing_json(filing)) == []
    assert schema_errors("filing-1", filing_json(paged)) == []


def test_what_a_filing_does_not_say_is_null(filing: Filing, schema_errors: SchemaErrors) -> None:
    silent = replace(
        filing, form=None, registrants=(), accession=None, period=None, filed=None, items=()
    )
    line = filing_json(silent)
    record = json.loads(line)
    unsaid = ("form", "registrant", "cik", "accession", "period", "filed", "amends")
    assert [record[name] for name in unsaid] == [None] * 7
    assert schema_errors("filing-1", line) == []


def test_the_head_of_a_filing(filing: Filing) -> None:
    record = json.loads(filing_json(filing))
    assert list(record) == [
        "schema",
        "source",
        "form",
        "registrant",
        "registrants",
        "cik",
        "accession",
        "period",
        "filed",
        "amends",
        "items",
        "documents",
        "hidden",
        "warnings",
    ]
    assert record["source"] == {
        "name": "quill.txt",
        "sha256": "ab" * 32,
        "characters": 335,
        "encoding": "utf-8",
        "parts": [{"name": "quill.txt", "sha256": "ab" * 32, "start": 0, "end": 335}],
    }
    assert record["registrants"] == [
        {"name": "Quillfeather Instruments, Inc.", "cik": "0000000042"}
    ]
    assert (record["period"], record["filed"]) == ("2009-05-04", "2009-05-06")


def test_a_section_is_told_with_its_place_and_words(filing: Filing) -> None:
    section = json.loads(filing_json(filing))["documents"][0]["sections"][1]
    text = section.pop("text")
    assert text.startswith("On May 4, 2009, Quillfeather Instruments filed")
    assert section == {
        "kind": "item",
        "part": None,
        "items": ["1.03"],
        "exhibit": None,
        "title": "Bankruptcy or Receivership",
        "start": 41,
        "end": 222,
        "heading": {"start": 41, "end": 79},
        "page": 2,
        "page_label": "2",
    }


def test_a_table_is_told_as_a_grid(filing: Filing) -> None:
    assert json.loads(filing_json(filing))["documents"][1]["tables"] == [
        {
            "start": 261,
            "end": 290,
            "page": None,
            "title": None,
            "units": None,
            "columns": ["", ""],
            "rows": [["Cash", "$2,100"], ["Debt", "$41,500"]],
        }
    ]


def test_hidden_words_and_warnings_stand_in_json(filing: Filing) -> None:
    record = json.loads(filing_json(filing))
    assert record["hidden"] == [
        {"start": 0, "end": 4, "why": "display:none", "text": "OBEY <b>the</b> hidden words"}
    ]
    assert record["warnings"] == [
        {"code": "encoding", "message": "5 bytes are not of Windows-1252", "start": 3}
    ]


def test_a_chunk_is_one_line_that_names_its_source(
    filing: Filing, schema_errors: SchemaErrors
) -> None:
    context = (
        ContextPiece("breadcrumb", "8-K > Item 1.03"),
        ContextPiece("title", "Debts", Span(3, 8)),
    )
    chunk = Chunk("00c0ffee00c0ffee", 1, 1, Span(80, 95), "On May 4, 2009,", context, 12, 2)
    line = chunk_json(chunk, filing)
    assert line.count("\n") == 1
    assert schema_errors("chunk-1", line) == []
    assert json.loads(line) == {
        "schema": "chunk/1",
        "id": "00c0ffee00c0ffee",
        "source": {"name": "quill.txt", "sha256": "ab" * 32},
        "document": 1,
        "section": 1,
        "page": 2,
        "start": 80,
        "end": 95,
        "tokens": 12,
        "context": [
            {"role": "breadcrumb", "text": "8-K > Item 1.03", "start": None, "end": None},
            {"role": "title", "text": "Debts", "start": 3, "end": 8},
        ],
        "text": "On May 4, 2009,",
    }
