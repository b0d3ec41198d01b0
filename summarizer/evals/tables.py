"""Scores of many outputs to one table a suite, each metric with its interval."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import stdev
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.manifests import Spent
from summarizer.evals.outputs import DONE, FAILED, NOT_RUN
from summarizer.evals.statistics.bootstrap import RESAMPLES, Ratios, intervals, quantile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.evals.scores import RowScores, Score
    from summarizer.evals.statistics.bootstrap import Interval

__all__ = [
    "MACRO",
    "CaseScores",
    "Line",
    "ScoreTable",
    "Spread",
    "case_scores",
    "codes_met",
    "metric_ratios",
    "spent_by",
    "spreads",
    "tables",
]

MACRO = "flags.macro_f1"
_CODE = "flags.code."


class Line(NamedTuple):
    """One metric of a suite; `floor` is that of the keyword-only flagger, for flags."""

    metric: str
    value: float | None
    interval: Interval | None
    cases: int
    floor: float | None = None


@dataclass(frozen=True, slots=True)
class CaseScores:
    """One case with its repeats averaged, metric by metric as (got, of)."""

    case: str
    cluster: str
    form: str
    era: str
    scores: dict[str, tuple[float, float]]
    floor: dict[str, tuple[float, float]]


class Spread(NamedTuple):
    """A metric of a whole suite over its repeats: from, to, and the standard deviation."""

    metric: str
    low: float
    high: float
    deviation: float


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """The scores of one suite; what was not run is counted and in no metric.

    `spreads` are of the metrics that are not the same in each of `repeats`.
    """

    suite: str
    cases: int
    clusters: int
    failed: int
    not_run: int
    lines: tuple[Line, ...]
    repeats: int = 1
    spreads: tuple[Spread, ...] = ()

    def line(self, metric: str) -> Line | None:
        """The line of a metric, or None if no case has it."""
        return next((line for line in self.lines if line.metric == metric), None)

    def value(self, metric: str) -> float | None:
        """The value of a metric, or None if it was not scored."""
        line = self.line(metric)
        return line.value if line else None


def tables(rows: Sequence[RowScores], *, resamples: int = RESAMPLES) -> tuple[ScoreTable, ...]:
    """One table a suite, in the order in which suites come; suites are never averaged."""
    by_suite: dict[str, list[RowScores]] = defaultdict(list)
    for row in rows:
        by_suite[row.suite].append(row)
    return tuple(_table(suite, found, resamples) for suite, found in by_suite.items())


def case_scores(rows: Iterable[RowScores]) -> tuple[CaseScores, ...]:
    """The cases of one suite that were run, in their order, repeats averaged."""
    by_case: dict[str, list[RowScores]] = defaultdict(list)
    for row in rows:
        if row.status != NOT_RUN:
            by_case[row.case].append(row)
    return tuple(
        CaseScores(
            case,
            repeats[0].cluster,
            repeats[0].form,
            repeats[0].era,
            _mean([row.scores for row in repeats]),
            _mean([row.floor for row in repeats]),
        )
        for case, repeats in by_case.items()
    )


def codes_met(cases: Iterable[CaseScores]) -> tuple[str, ...]:
    """The metrics by code that any case has, in order."""
    met = {name for case in cases for name in case.scores if name.startswith(_CODE)}
    return tuple(sorted(met))


def metric_ratios(
    cases: Sequence[CaseScores], *, of_floor: bool = False, codes: Sequence[str] = ()
) -> tuple[dict[str, Ratios], tuple[str, ...]]:
    """Every metric by cluster, and the clusters in order; F1 by code is folded into macro F1.

    Args:
        cases: Those of one suite.
        of_floor: Whether it is the keyword-only flagger that is asked for.
        codes: Metrics by code that macro F1 has besides those that were met.
    """
    clusters = tuple(dict.fromkeys(case.cluster for case in cases))
    place = {cluster: number for number, cluster in enumerate(clusters)}
    sums: dict[str, tuple[list[float], list[float]]] = {}
    for case in cases:
        for metric, (got, of) in (case.floor if of_floor else case.scores).items():
            if metric not in sums:
                sums[metric] = [0.0] * len(clusters), [0.0] * len(clusters)
            sums[metric][0][place[case.cluster]] += got
            sums[metric][1][place[case.cluster]] += of
    parts = {name: (tuple(got), tuple(of)) for name, (got, of) in sums.items()}
    ratios = {name: Ratios((part,)) for name, part in parts.items() if not name.startswith(_CODE)}
    nothing = (0.0,) * len(clusters)
    by_code = sorted({*codes, *(name for name in parts if name.startswith(_CODE))})
    if by_code:
        ratios[MACRO] = Ratios(tuple(parts.get(name, (nothing, nothing)) for name in by_code))
    return ratios, clusters


def spent_by(rows: Iterable[RowScores]) -> Spent:
    """What the outputs of all rows took together; a price that is not known makes no sum."""
    made = [row.scores for row in rows if "operations.calls" in row.scores]
    costs = [scores["operations.cost_usd"] for scores in made]
    return Spent(
        round(sum(scores["operations.calls"].got for scores in made)),
        round(sum(scores["operations.tokens"].got for scores in made)),
        sum(cost.got for cost in costs) if all(cost.of for cost in costs) else None,
    )


def _table(suite: str, rows: Sequence[RowScores], resamples: int) -> ScoreTable:
    cases = case_scores(rows)
    ratios, clusters = metric_ratios(cases)
    floors, _ = metric_ratios(cases, of_floor=True)
    ranges = intervals(ratios, len(clusters), resamples=resamples)
    every = [1] * len(clusters)
    lines = tuple(
        Line(
            metric,
            found.value(every),
            ranges[metric],
            _scored(cases, metric),
            floors[metric].value(every) if metric in floors else None,
        )
        for metric, found in sorted(ratios.items())
    )
    return ScoreTable(
        suite=suite,
        cases=len({row.case for row in rows}),
        clusters=len(clusters),
        failed=sum(row.status == FAILED or _is_void(row) for row in rows),
        not_run=sum(row.status == NOT_RUN for row in rows),
        lines=(*lines, *_times(rows)),
        repeats=1 + max(row.repeat for row in rows),
        spreads=spreads(rows),
    )


def spreads(rows: Sequence[RowScores]) -> tuple[Spread, ...]:
    """How much each metric of a suite varies when everything is asked again."""
    by_repeat: dict[int, list[RowScores]] = defaultdict(list)
    for row in rows:
        by_repeat[row.repeat].append(row)
    if len(by_repeat) == 1:
        return ()
    values: dict[str, list[float]] = defaultdict(list)
    for found in by_repeat.values():
        ratios, clusters = metric_ratios(case_scores(found))
        for metric, each in ratios.items():
            value = each.value([1] * len(clusters))
            if value is not None:
                values[metric].append(value)
    return tuple(
        Spread(metric, min(each), max(each), stdev(each))
        for metric, each in sorted(values.items())
        if min(each) != max(each)
    )


def _times(rows: Sequence[RowScores]) -> tuple[Line, ...]:
    """How long half and nearly all of the outputs took."""
    taken = sorted(
        score.got for row in rows if (score := row.scores.get("operations.seconds")) and score.of
    )
    return tuple(
        Line(f"operations.seconds_{name}", quantile(taken, share), None, len(taken))
        for name, share in (("p50", 0.5), ("p95", 0.95))
        if taken
    )


def _is_void(row: RowScores) -> bool:
    return row.status == DONE and row.scores["schema.valid"].got == 0


def _scored(cases: Sequence[CaseScores], metric: str) -> int:
    if metric == MACRO:
        return sum(any(name.startswith(_CODE) for name in case.scores) for case in cases)
    return sum(case.scores.get(metric, (0, 0))[1] > 0 for case in cases)


def _mean(repeats: Sequence[Mapping[str, Score]]) -> dict[str, tuple[float, float]]:
    names = sorted({name for scores in repeats for name in scores})
    return {
        name: (
            sum(scores[name].got for scores in repeats if name in scores) / len(repeats),
            sum(scores[name].of for scores in repeats if name in scores) / len(repeats),
        )
        for name in names
    }
