"""What a gate holds runs against: floors, scores and critical flags, pinned to their suite."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, UsageError
from summarizer.evals.directions import GUARDED, lower_is_better, margin_of
from summarizer.evals.outputs import DONE, write_whole
from summarizer.evals.scores import VERSIONS, FlagMoves, RowScores, Score
from summarizer.evals.statistics.bootstrap import RESAMPLES, intervals
from summarizer.evals.tables import case_scores, metric_ratios

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from summarizer.evals.statistics.bootstrap import Interval
    from summarizer.evals.suites import Suite
    from summarizer.evals.tables import CaseScores

__all__ = ["Pinned", "gated_metrics", "lowered", "pin", "read_baseline", "write_baseline"]

_SCHEMA = "baseline/1"
_CRITICAL = "critical"
_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Pinned:
    """One suite of a baseline.

    `floors` are ceilings for metrics of which less is better. `rows` are the scores of each case,
    averaged over repeats; `critical` are the critical flags that were found, by case. `versions`
    are those of the metrics that were pinned.
    """

    suite: str
    split: str
    digest: str
    catalogue: str
    floors: dict[str, float]
    rows: tuple[RowScores, ...] = field(repr=False)
    critical: dict[str, tuple[str, ...]]
    reasons: tuple[str, ...] = ()
    versions: Mapping[str, int] = field(default_factory=lambda: VERSIONS)


def gated_metrics(suite: Suite) -> tuple[str, ...]:
    """What of a suite is held against its baseline."""
    return tuple(dict.fromkeys((*suite.primary, *GUARDED)))


def pin(
    suite: Suite,
    rows: Sequence[RowScores],
    split: str,
    catalogue: str,
    *,
    resamples: int = RESAMPLES,
) -> Pinned:
    """A run's scores of a suite as the baseline of those to come.

    A floor lies where the interval of the score begins, and at least a margin below the score: what
    falls less than that may be chance, and is left to the test of paired cases.
    """
    metrics = gated_metrics(suite)
    cases = case_scores(row for row in rows if row.suite == suite.name)
    ratios, clusters = metric_ratios(cases)
    every = [1] * len(clusters)
    wanted = {name: ratios[name] for name in metrics if name in ratios}
    values = {name: each.value(every) for name, each in wanted.items()}
    ranges = intervals(wanted, len(clusters), resamples=resamples)
    return Pinned(
        suite=suite.name,
        split=split,
        digest=suite.digest,
        catalogue=catalogue,
        floors={
            name: _floor(name, value, ranges[name])
            for name, value in values.items()
            if value is not None
        },
        rows=tuple(_kept(suite.name, case, metrics) for case in cases),
        critical=_critical(rows, suite.name),
    )


def lowered(old: Pinned | None, new: Pinned) -> tuple[str, ...]:
    """The floors that would be lower than they are, or gone."""
    floors = old.floors if old else {}
    return tuple(
        name
        for name, floor in floors.items()
        if name not in new.floors
        or (new.floors[name] > floor if lower_is_better(name) else new.floors[name] < floor)
    )


def read_baseline(path: Path) -> dict[str, Pinned]:
    """The suites of a baseline, by name; none where there is no such file.

    Raises:
        InputError: The file is damaged.
    """
    if not path.exists():
        return {}
    try:
        record = json.loads(path.read_bytes())
        if record["schema"] != _SCHEMA:
            raise ValueError(f"its schema is {record['schema']!r}")  # noqa: TRY301 - told below
        return {name: _pinned(name, entry) for name, entry in record["suites"].items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"baseline {str(path)!r} cannot be read: {error}") from error


def write_baseline(path: Path, pinned: Mapping[str, Pinned]) -> None:
    """Writes a baseline, with a line a case, so that a change of it can be read.

    Raises:
        UsageError: It cannot be written.
    """
    if not path.parent.is_dir():
        raise UsageError(f"there is no folder {str(path.parent)!r} for a baseline", "make it first")
    suites = ",\n".join(f"{_json(name)}: {_suite_text(pinned[name])}" for name in sorted(pinned))
    write_whole(path, f'{{"schema": {_json(_SCHEMA)}, "suites": {{\n{suites}\n}}}}\n')


def _floor(metric: str, value: float, interval: Interval | None) -> float:
    margin = margin_of(metric)
    if lower_is_better(metric):
        highest = max(value + margin, interval.high if interval else value)
        return math.ceil(highest * _STEPS) / _STEPS
    lowest = min(value - margin, interval.low if interval else value)
    return max(0.0, math.floor(lowest * _STEPS) / _STEPS)


def _kept(suite: str, case: CaseScores, metrics: Sequence[str]) -> RowScores:
    scores = {name: Score(*case.scores[name]) for name in metrics if name in case.scores}
    return RowScores(suite, case.case, case.cluster, case.form, case.era, 0, DONE, scores)


def _critical(rows: Sequence[RowScores], suite: str) -> dict[str, tuple[str, ...]]:
    """The critical flags that every repeat of a case has found."""
    found: dict[str, set[str]] = {}
    for row in rows:
        if row.suite == suite:
            codes = {code for code, wanted, _ in row.moves.hit if wanted == _CRITICAL}
            found[row.case] = found.get(row.case, codes) & codes
    return {case: tuple(sorted(codes)) for case, codes in found.items() if codes}


def _suite_text(pinned: Pinned) -> str:
    """A suite as JSON: a line for each thing that is pinned, and for each case."""
    parts = [f" {_json(name)}: {_json(value)}" for name, value in _record(pinned).items()]
    cases = ",\n".join(f"  {_json(row.case)}: {_json(_case(row))}" for row in pinned.rows)
    return "{\n" + ",\n".join([*parts, f' "cases": {{\n{cases}\n }}']) + "\n}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _case(row: RowScores) -> dict[str, object]:
    return {
        "cluster": row.cluster,
        "form": row.form,
        "era": row.era,
        "scores": {name: [score.got, score.of] for name, score in row.scores.items()},
    }


def _record(pinned: Pinned) -> dict[str, object]:
    return {
        "split": pinned.split,
        "digest": pinned.digest,
        "catalogue": pinned.catalogue,
        "versions": dict(pinned.versions),
        "floors": pinned.floors,
        "critical": pinned.critical,
        "reasons": pinned.reasons,
    }


def _pinned(name: str, entry: Mapping[str, Any]) -> Pinned:
    return Pinned(
        suite=name,
        split=entry["split"],
        digest=entry["digest"],
        catalogue=entry["catalogue"],
        floors=dict(entry["floors"]),
        rows=tuple(
            RowScores(
                name,
                case,
                each["cluster"],
                each["form"],
                each["era"],
                0,
                "done",
                {metric: Score(*pair) for metric, pair in each["scores"].items()},
                FlagMoves(),
            )
            for case, each in entry["cases"].items()
        ),
        critical={case: tuple(codes) for case, codes in entry["critical"].items()},
        reasons=tuple(entry["reasons"]),
        versions=dict(entry.get("versions", {})),
    )
