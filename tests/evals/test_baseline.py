"""The baseline."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.errors import InputError, UsageError
from summarizer.evals.baseline import (
    gated_metrics,
    lowered,
    pin,
    read_baseline,
    write_baseline,
)
from summarizer.evals.scores import FlagMoves, RowScores
from summarizer.evals.suites import Suite

Row = Callable[..., RowScores]
SUITE = Suite("s", "", (), "digest")


def _rows(row: Row) -> list[RowScores]:
    hit = FlagMoves(hit=(("p", "critical", "high"), ("q", "low", "low")))
    scores = {"flags.f1": (9, 10), "length.budget": (1, 1)}
    return [row("a", scores=scores, moves=hit), row("b", scores=scores)]


def test_floors_lie_a_margin_below_and_ceilings_above(row: Row) -> None:
    pinned = pin(SUITE, _rows(row), "dev", "catalogue")
    assert pinned.floors == {"flags.f1": 0.88, "length.budget": 1.2}
    assert pinned.critical == {"a": ("p",)}
    assert gated_metrics(SUITE)[0] == "flags.f1"


def test_a_critical_flag_counts_that_every_repeat_has_found(row: Row) -> None:
    found = FlagMoves(hit=(("p", "critical", "high"),))
    rows = [row("a", moves=found), row("a", repeat=1)]
    assert pin(SUITE, rows, "dev", "").critical == {}


def test_a_baseline_is_read_as_it_was_written(
    row: Row, tmp_path: Path, keeps_to: Callable[[object, str], bool]
) -> None:
    pinned = {"s": replace(pin(SUITE, _rows(row), "dev", "catalogue"), reasons=("why",))}
    write_baseline(tmp_path / "b.json", pinned)
    assert read_baseline(tmp_path / "b.json") == pinned
    assert read_baseline(tmp_path / "none.json") == {}
    assert keeps_to(json.loads((tmp_path / "b.json").read_bytes()), "baseline-1")


def test_a_lower_floor_and_a_higher_ceiling_are_regressions(row: Row) -> None:
    old = pin(SUITE, _rows(row), "dev", "")
    assert lowered(old, old) == lowered(None, old) == ()
    assert lowered(old, replace(old, floors={"flags.f1": 0.9, "length.budget": 1.3})) == (
        "length.budget",
    )
    assert lowered(old, replace(old, floors={"length.budget": 1.0})) == ("flags.f1",)


def test_a_damaged_baseline_is_refused(tmp_path: Path) -> None:
    for text in ("{", "[]", '{"schema": "baseline/2"}'):
        (tmp_path / "b.json").write_text(text, "utf-8")
        with pytest.raises(InputError, match="cannot be read"):
            read_baseline(tmp_path / "b.json")


def test_a_baseline_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no folder"):
        write_baseline(tmp_path / "none" / "b.json", {})


def test_a_floor_lies_where_the_interval_begins(row: Row) -> None:
    rows = [row(f"c{at}", scores={"flags.f1": (at % 2, 1)}) for at in range(20)]
    floor = pin(SUITE, rows, "dev", "").floors["flags.f1"]
    assert 0.2 < floor < 0.35
