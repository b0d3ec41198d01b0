"""Scores as JSON Lines: one line an output, for any other program to read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, UsageError
from summarizer.evals.outputs import write_whole
from summarizer.evals.scores import VERSIONS, FlagMoves, RowScores, Score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["SCORES", "read_rows", "row_line", "write_rows"]

SCORES = "scores.jsonl"
_SCHEMA = "score/1"


def row_line(row: RowScores) -> str:
    """The scores of one output as a line of `score/1`."""
    record = {
        "schema": _SCHEMA,
        "suite": row.suite,
        "case": row.case,
        "repeat": row.repeat,
        "status": row.status,
        "cluster": row.cluster,
        "form": row.form,
        "era": row.era,
        "scores": {name: _score(score) for name, score in row.scores.items()},
        "flags": row.moves._asdict(),
        "floor": {name: _score(score) for name, score in row.floor.items()},
        "versions": VERSIONS,
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def write_rows(folder: Path, rows: Iterable[RowScores]) -> None:
    """Writes the scores of a run into its folder, whole or not at all.

    Raises:
        UsageError: It cannot be written.
    """
    write_whole(folder / SCORES, "".join(map(row_line, rows)))


def read_rows(folder: Path) -> tuple[RowScores, ...]:
    """The scores of a run as they were written.

    Raises:
        UsageError: The run was not scored.
        InputError: The file is damaged, or its scores were counted otherwise than now.
    """
    path = folder / SCORES
    if not path.exists():
        raise UsageError(f"{str(folder)!r} holds no scores", "'summarizer evals score' makes them")
    try:
        return tuple(_row(json.loads(line)) for line in path.read_text("utf-8").splitlines())
    except KeyError as error:
        words = f"{str(path)!r} cannot be read: it has no {error.args[0]!r}"
        raise InputError(words, "score the run anew") from error
    except (OSError, ValueError, TypeError) as error:
        raise InputError(f"{str(path)!r} cannot be read: {error}", "score the run anew") from error


def _score(score: Score) -> dict[str, object]:
    return {"value": score.value, "got": score.got, "of": score.of, "reason": score.reason}


def _row(record: Mapping[str, Any]) -> RowScores:
    if record["schema"] != _SCHEMA or record["versions"] != VERSIONS:
        raise ValueError("another version of this program has scored it")
    flags = record["flags"]
    return RowScores(
        suite=record["suite"],
        case=record["case"],
        cluster=record["cluster"],
        form=record["form"],
        era=record["era"],
        repeat=record["repeat"],
        status=record["status"],
        scores=_scores(record["scores"]),
        moves=FlagMoves(
            hit=tuple(tuple(each) for each in flags["hit"]),
            missed=tuple(tuple(each) for each in flags["missed"]),
            wrong=tuple(tuple(each) for each in flags["wrong"]),
            abstained=tuple(flags["abstained"]),
            tempted=tuple(flags["tempted"]),
        ),
        floor=_scores(record["floor"]),
    )


def _scores(record: Mapping[str, Any]) -> dict[str, Score]:
    return {name: Score(each["got"], each["of"], each["reason"]) for name, each in record.items()}
