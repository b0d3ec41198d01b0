"""`result/1`: in the store and among the results of a run."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from summarizer.batch.answers import Failure
from summarizer.batch.records import (
    exported,
    failure_of,
    failure_text,
    result_from,
    summary_text,
)

KEY = "ab" * 32
FAILURE = Failure("input", "'a.txt' is empty", 3)


@pytest.mark.parametrize(
    "text", [summary_text(KEY, '{"schema": "summary/1"}\n'), failure_text(KEY, FAILURE)]
)
def test_a_result_is_one_line_of_its_schema(checkout: Path, text: str) -> None:
    schema = json.loads((checkout / "docs" / "schemas" / "result-1.json").read_text("utf-8"))
    assert text.endswith("}\n")
    assert text.count("\n") == 1
    jsonschema.validate(json.loads(text), schema)
    jsonschema.validate(json.loads(exported("a.txt", result_from(text))), schema)


def test_a_result_holds_a_summary_or_a_failure() -> None:
    good, bad = (
        result_from(summary_text(KEY, '{"a": 1}\n')),
        result_from(failure_text(KEY, FAILURE)),
    )
    assert (good["summary"], failure_of(good)) == ({"a": 1}, None)
    assert (bad["summary"], failure_of(bad)) == (None, FAILURE)


def test_among_the_results_a_source_stands_as_it_was_named() -> None:
    line = exported("in/a.txt", result_from(failure_text(KEY, FAILURE)))
    assert line.startswith('{"schema": "result/1", "source": "in/a.txt", "key": "abab')
