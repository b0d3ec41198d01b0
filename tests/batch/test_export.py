"""All results of a run in files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from summarizer.batch.answers import Answer, Failure
from summarizer.batch.export import EXPORTS, export, replacing
from summarizer.batch.plan import Plan, opened_plan
from summarizer.batch.records import failure_text, summary_text
from summarizer.batch.stopping import Stop
from summarizer.errors import UsageError
from summarizer.store import Store, open_store

GOOD, BAD = "a" * 64, "b" * 64
EVIDENCE = {"quote": "=the words", "start": 3, "end": 13, "page": None}
SUMMARY: dict[str, Any] = {
    "schema": "summary/1",
    "filing": {
        "accession": None,
        "registrant": "+Quillfeather",
        "form": "8-K",
        "period": None,
        "filed": None,
    },
    "risk_flags": [
        {
            "code": "going-concern",
            "severity": "critical",
            "status": "new",
            "reason": None,
            "origin": ["rule", "model"],
            "evidence": [EVIDENCE, EVIDENCE],
        }
    ],
    "figures": [
        {
            "label": "net loss",
            "value": "-5",
            "unit": "USD",
            "period": "2009",
            "as_written": "(5)",
            "tag": None,
            "origin": "rule",
            "evidence": [EVIDENCE],
        }
    ],
    "points": [],
    "events": [],
    "withheld": [],
    "coverage": {"characters": 10, "read": 10},
    "usage": dict.fromkeys(("calls", "cached", "attempts", "input_tokens", "output_tokens"), 0)
    | {"cost_usd": "0"},
    "provenance": {"model": "offline"},
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = open_store(tmp_path / "store")
    made.create(GOOD, summary_text(GOOD, json.dumps(SUMMARY) + "\n"))
    made.create(BAD, failure_text(BAD, Failure("input", "it is empty", 3)))
    return made


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    with opened_plan(tmp_path) as made:
        for name in ("late.txt", "bad.txt", "-good.txt"):
            made.add(0, b"" if name == "-good.txt" else name[:1].encode(), name)
        for row in made.rows():
            made.note(row, Answer("made", BAD if row.source == "bad.txt" else GOOD))
        yield made


def _rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))


def test_results_come_in_the_order_of_the_sources(
    checkout: Path, tmp_path: Path, plan: Plan, store: Store
) -> None:
    tally = export(plan, store, tmp_path, Stop())
    assert tally is not None
    assert (tally.sums["summaries"], tally.sums["failures"]) == (2, 1)
    lines = (tmp_path / "results.jsonl").read_text("utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["source"] for record in records] == ["-good.txt", "bad.txt", "late.txt"]
    assert records[0]["summary"] == SUMMARY
    schema = json.loads((checkout / "docs" / "schemas" / "result-1.json").read_text("utf-8"))
    for record in records:
        jsonschema.validate(record, schema)


def test_a_flag_is_a_row_and_so_is_a_figure(tmp_path: Path, plan: Plan, store: Store) -> None:
    export(plan, store, tmp_path, Stop())
    flags, figures = _rows(tmp_path / "flags.csv"), _rows(tmp_path / "figures.csv")
    assert [(row["source"], row["code"]) for row in flags] == [
        ("'-good.txt", "going-concern"),
        ("late.txt", "going-concern"),
    ]
    head = {
        "source": "late.txt",
        "accession": "",
        "registrant": "'+Quillfeather",
        "form": "8-K",
        "period": "",
        "filed": "",
    }
    quote = {"quote": "'=the words", "start": "3", "end": "13", "page": ""}
    assert flags[1] == head | quote | {
        "code": "going-concern",
        "severity": "critical",
        "status": "new",
        "reason": "",
        "origin": "rule model",
        "evidence": "2",
    }
    assert figures[1] == head | quote | {
        "label": "net loss",
        "value": "-5",
        "unit": "USD",
        "time": "2009",
        "as_written": "(5)",
        "tag": "",
        "origin": "rule",
        "evidence": "1",
    }


def test_an_export_that_is_stopped_keeps_the_older_files(
    tmp_path: Path, plan: Plan, store: Store
) -> None:
    for name in EXPORTS:
        (tmp_path / name).write_text("older")
    stop = Stop()
    stop.wish()
    assert export(plan, store, tmp_path, stop) is None
    assert {(tmp_path / name).read_text() for name in EXPORTS} == {"older"}
    assert list(tmp_path.glob(".*.part")) == []


def test_a_result_that_is_gone_is_told_of(tmp_path: Path, plan: Plan, store: Store) -> None:
    store.remove(BAD)
    with pytest.raises(UsageError, match=r"the result of 'bad\.txt' is no longer in the store"):
        export(plan, store, tmp_path, Stop())


def test_a_file_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot write"), replacing(tmp_path / "no" / "file"):
        pass


def test_a_failure_on_the_way_keeps_nothing(tmp_path: Path) -> None:
    def half() -> None:
        with replacing(tmp_path / "file") as stream:
            stream.write("half")
            raise KeyError

    failing: Callable[[], None] = half
    with pytest.raises(KeyError):
        failing()
    assert list(tmp_path.iterdir()) == []
