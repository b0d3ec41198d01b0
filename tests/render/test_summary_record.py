"""A summary as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from summarizer.assembly import assemble
from summarizer.domain.filing import Filing, RawPart, Submission
from summarizer.domain.summary import Number, Operand, Place, Summary, Verdict
from summarizer.render.filing_record import filing_json
from summarizer.render.summary_record import to_json
from summarizer.settings import Settings
from summarizer.verify.stored import summary_from_json

SchemaErrors = Callable[[str, str], list[str]]

PETITION = {
    "quote": "Quillfeather Instruments filed a voluntary petition under Chapter 11.",
    "start": 96,
    "end": 165,
    "document": 1,
    "section": 1,
    "page": 2,
    "row": None,
    "column": None,
    "units": None,
}


def test_a_summary_keeps_its_published_shape(
    summary: Summary, quiet: Summary, filing: Filing, schema_errors: SchemaErrors
) -> None:
    assert schema_errors("summary-1", to_json(summary, filing)) == []
    assert schema_errors("summary-1", to_json(quiet, filing)) == []


def test_a_field_that_is_not_published_is_noticed(
    summary: Summary, filing: Filing, schema_errors: SchemaErrors
) -> None:
    record = json.loads(to_json(summary, filing))
    record["headline"]["mood"] = "sad"
    del record["usage"]["calls"]
    record["coverage"]["share"] = "0.97"
    assert len(schema_errors("summary-1", json.dumps(record))) == 3


def test_a_summary_says_which_filing_it_is_of(summary: Summary, filing: Filing) -> None:
    record = json.loads(to_json(summary, filing))
    assert record["schema"] == "summary/1"
    assert record["filing"] == {
        "form": "8-K",
        "registrant": "Quillfeather Instruments, Inc.",
        "cik": "0000000042",
        "accession": "0000000042-09-000007",
        "period": "2009-05-04",
        "filed": "2009-05-06",
        "items": ["1.03"],
        "name": "quill.txt",
        "sha256": "ab" * 32,
        "url": "https://www.sec.gov/Archives/edgar/data/42/000000004209000007.txt",
        "amends": None,
        "parts": [{"name": "quill.txt", "sha256": "ab" * 32, "start": 0, "end": 335}],
    }


def test_a_statement_carries_its_proof(summary: Summary, filing: Filing) -> None:
    record = json.loads(to_json(summary, filing))
    assert record["headline"] == {
        "text": PETITION["quote"],
        "origin": "rule",
        "numbers": [],
        "evidence": [PETITION],
    }
    assert record["points"][0]["numbers"] == [
        {
            "text": "$41.5 million",
            "verdict": "verbatim",
            "operation": None,
            "operands": [{"evidence": 0, "text": "$41.5 million"}],
        }
    ]


def test_a_flag_says_who_weighed_it_and_who_objects(summary: Summary, filing: Filing) -> None:
    first, second = json.loads(to_json(summary, filing))["risk_flags"]
    assert first["severity_by"] == {"rule": "critical", "model": None}
    assert first["disputed"] is None
    assert second["severity_by"] == {"rule": "low", "model": "medium"}
    assert second["origin"] == ["rule", "model"]
    assert second["disputed"]["reason"] == "The plant closes"


def test_a_value_is_a_decimal_written_out(summary: Summary, filing: Filing) -> None:
    figures = json.loads(to_json(summary, filing))["figures"]
    assert [figure["value"] for figure in figures] == ["41500000", "-2100"]
    tiny = replace(summary, figures=(summary.figures[0]._replace(value=Decimal("1E-7")),))
    assert json.loads(to_json(tiny, filing))["figures"][0]["value"] == "0.0000001"


def test_a_cell_names_its_row_column_and_units(
    summary: Summary, filing: Filing, schema_errors: SchemaErrors
) -> None:
    cell = (
        summary.figures[1]
        .evidence[0]
        ._replace(
            row=Place("Debt", 276, 280),
            units=Place("in thousands", 0, 12),
        )
    )
    number = Number(
        "24%", Verdict.DERIVED, "percent-change", (Operand(0, "2,100"), Operand(0, "41,500"))
    )
    held = summary.figures[1]._replace(evidence=(cell,), numbers=(number,))
    line = to_json(replace(summary, figures=(held,)), filing)
    figure = json.loads(line)["figures"][0]
    assert figure["evidence"][0]["row"] == {"quote": "Debt", "start": 276, "end": 280}
    assert figure["evidence"][0]["column"] is None
    assert figure["numbers"][0]["operation"] == "percent-change"
    assert schema_errors("summary-1", line) == []


def test_withheld_words_stand_in_json(summary: Summary, filing: Filing) -> None:
    assert json.loads(to_json(summary, filing))["withheld"][0] == {
        "kind": "point",
        "reason": "a number is not in its evidence",
        "text": "SECRET $99 million",
    }


def test_coverage_is_told_in_characters(summary: Summary, filing: Filing) -> None:
    assert json.loads(to_json(summary, filing))["coverage"] == {
        "characters": 380,
        "read": 370,
        "share": 370 / 380,
        "not_read": [{"start": 370, "end": 380, "why": "not text"}],
        "not_read_by_model": [],
        "not_at_hand": ["EX-10.1", "EX-2.1"],
        "hidden": 24,
    }


def test_one_summary_is_one_line_unless_it_is_for_people(summary: Summary, filing: Filing) -> None:
    line = to_json(summary, filing)
    people = to_json(summary, filing, indent=True)
    assert (line.count("\n"), people.count("\n") > 100) == (1, True)
    assert json.loads(line) == json.loads(people)


def test_a_stored_summary_is_the_summary_again(
    summary: Summary, quiet: Summary, filing: Filing
) -> None:
    assert summary_from_json(to_json(summary, filing)) == summary
    assert summary_from_json(to_json(quiet, filing)) == quiet


@pytest.mark.parametrize("name", ["immunogen-1997-03-18.txt", "immunogen-1997-12-11.txt"])
def test_the_filings_that_ship_keep_the_published_shapes(
    seeds: Path, schema_errors: SchemaErrors, name: str
) -> None:
    summarizer = assemble(Settings())
    read = summarizer.parse(Submission(name, (RawPart(name, (seeds / name).read_bytes()),)))
    assert schema_errors("filing-1", filing_json(read)) == []
    assert schema_errors("summary-1", to_json(summarizer.summarize(read), read)) == []
