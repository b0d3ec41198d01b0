"""What results add up to."""

from __future__ import annotations

from typing import Any

from summarizer.batch.records import Result
from summarizer.batch.tally import Tally


def _result(*flags: tuple[str, str], cost: str | None = "0.25") -> Result:
    usage = {"calls": 1, "cached": 0, "attempts": 2, "input_tokens": 30, "output_tokens": 4}
    summary: dict[str, Any] = {
        "risk_flags": [{"code": code, "severity": severity} for code, severity in flags],
        "points": [1, 2],
        "events": [],
        "figures": [1],
        "withheld": [],
        "coverage": {"characters": 100, "read": 90},
        "usage": usage | {"cost_usd": cost},
        "provenance": {"model": "offline"},
    }
    return {"schema": "result/1", "key": "k", "summary": summary, "failure": None}


def _failure() -> Result:
    return {
        "schema": "result/1",
        "key": "k",
        "summary": None,
        "failure": {"class": "input", "message": "it is empty", "exit_code": 3},
    }


def test_sums_are_those_of_the_results() -> None:
    tally = Tally()
    for result in (_result(), _result(), _failure()):
        tally.add(result)
    record = tally.record()
    assert record["usage"] == {
        "calls": 2,
        "cached": 0,
        "attempts": 4,
        "input_tokens": 60,
        "output_tokens": 8,
        "cost_usd": "0.5",
    }
    assert (record["summaries"], record["failures"], record["points"]) == (2, 1, 4)
    assert (record["characters"], record["characters_read"]) == (200, 180)
    assert record["provenance"] == {"model": "offline"}


def test_flags_are_counted_by_code_and_severity_most_frequent_first() -> None:
    tally = Tally()
    tally.add(_result(("b", "low"), ("a", "low")))
    tally.add(_result(("b", "critical"), ("c", "low")))
    tally.add(_result(("b", "low")))
    assert list(tally.by_code().items()) == [
        ("b", {"critical": 1, "low": 2}),
        ("a", {"low": 1}),
        ("c", {"low": 1}),
    ]
    assert list(tally.by_code()["b"]) == ["critical", "low"]


def test_one_unknown_price_makes_the_cost_unknown() -> None:
    tally = Tally()
    tally.add(_result(cost=None))
    tally.add(_result())
    assert tally.cost_usd() is None
