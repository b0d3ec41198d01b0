"""How a run stands."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from summarizer.batch.standing import BUDGET, DONE, INTERRUPTED, Standing, run_json, standing_words
from summarizer.batch.tally import Tally

RUN = Standing(
    ended=DONE,
    sources=10,
    made=4,
    kept=6,
    failures={},
    kept_failures=0,
    refused=0,
    repeated=1,
    workers=2,
    begun="2026-01-02T03:04:05+00:00",
    seconds=2.0,
    first_failure=0,
)
FAILED = RUN._replace(failures={"worker-killed": 1, "input": 2}, kept_failures=1, first_failure=3)
CUT = RUN._replace(ended=INTERRUPTED, kept=1, first_failure=3)


@pytest.mark.parametrize(
    ("standing", "code"),
    [
        (RUN, 0),
        (FAILED, 3),
        (CUT, 130),
        (RUN._replace(ended=BUDGET), 6),
        (RUN._replace(refused=1), 3),
        (RUN._replace(refused=1, first_failure=4), 4),
    ],
)
def test_a_run_ends_with_the_first_that_applies(standing: Standing, code: int) -> None:
    assert standing.exit_code == code


@pytest.mark.parametrize("standing", [RUN, FAILED, CUT])
@pytest.mark.parametrize("tally", [None, Tally()])
def test_the_record_of_a_run_is_its_schema(
    checkout: Path, standing: Standing, tally: Tally | None
) -> None:
    schema = json.loads((checkout / "docs" / "schemas" / "batch-1.json").read_text("utf-8"))
    record = json.loads(run_json(standing, tally))
    jsonschema.validate(record, schema)
    assert record["left"] == standing.left
    assert record["made_per_second"] == 2.0


def test_a_run_that_is_through_says_what_lies_where() -> None:
    assert standing_words(RUN, "run") == (
        "10 of 10 filings: 4 made now, 2.0 a second, 6 kept from before.\n"
        "In run: results.jsonl, flags.csv, figures.csv, report.html and run.json.\n"
    )


def test_failures_are_told_by_class() -> None:
    assert standing_words(FAILED, "run").splitlines()[1:3] == [
        "3 failed (input 2, worker-killed 1).",
        "1 of them failed before and were not tried again: --retry-failed does.",
    ]


def test_an_unfinished_run_says_what_is_left() -> None:
    assert standing_words(CUT, "run").splitlines() == [
        "5 of 10 filings: 4 made now, 2.0 a second, 1 kept from before.",
        "Interrupted: 5 left. The same call goes on from here.",
    ]
    early = CUT._replace(sources=0, made=0, kept=0, is_complete=False)
    assert standing_words(early, "run").splitlines()[1] == (
        "Interrupted: 0 left, and all that was not yet looked up. The same call goes on from here."
    )
    words = standing_words(RUN._replace(ended=BUDGET, made=0), "run")
    assert (
        words.splitlines()[1] == "The budget is reached: 4 left. The same call goes on from here."
    )
