"""Scores as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.errors import InputError, UsageError
from summarizer.evals.rows import SCORES, read_rows, row_line, write_rows
from summarizer.evals.scores import FlagMoves, RowScores

Row = Callable[..., RowScores]
MOVES = FlagMoves((("a", "low", "high"),), (("b", "low"),), (("c", "high"),), ("d",), ("e",))


def test_rows_are_read_as_they_were_written(tmp_path: Path, row: Row) -> None:
    rows = (row("a", scores={"x.f1": (1, 2, "missed: b")}, moves=MOVES), row("b"))
    write_rows(tmp_path, rows)
    assert read_rows(tmp_path) == rows


def test_a_line_keeps_to_its_schema(row: Row, keeps_to: Callable[[object, str], bool]) -> None:
    line = row_line(row(scores={"x": (0, 0, "why")}, moves=MOVES))
    assert keeps_to(json.loads(line), "score-1")


def test_a_line_says_value_parts_and_reason(row: Row) -> None:
    line = json.loads(row_line(row(scores={"x.f1": (1, 2, "missed: b"), "y": (0, 0, "why")})))
    assert line["schema"] == "score/1"
    assert line["scores"]["x.f1"] == {"value": 0.5, "got": 1, "of": 2, "reason": "missed: b"}
    assert line["scores"]["y"]["value"] is None


def test_a_run_that_was_not_scored_and_damaged_scores_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no scores"):
        read_rows(tmp_path)
    (tmp_path / SCORES).write_text("{}\n", "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        read_rows(tmp_path)


def test_scores_of_another_way_of_counting_are_refused(tmp_path: Path, row: Row) -> None:
    write_rows(tmp_path, [row("a")])
    path = tmp_path / SCORES
    path.write_text(path.read_text("utf-8").replace('"flags": 2', '"flags": 1'), "utf-8")
    with pytest.raises(InputError, match="another version of this program"):
        read_rows(tmp_path)
