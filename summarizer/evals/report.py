"""What a report says of a run: scores by suite, form, era and code, and its worst cases."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.outputs import NOT_RUN
from summarizer.evals.scorers.counts import Counts
from summarizer.evals.statistics.bootstrap import RESAMPLES, intervals
from summarizer.evals.tables import case_scores, metric_ratios, spent_by, tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from summarizer.domain.risk import Catalogue
    from summarizer.evals.manifests import Spent
    from summarizer.evals.scores import RowScores
    from summarizer.evals.statistics.bootstrap import Interval
    from summarizer.evals.tables import CaseScores, ScoreTable

__all__ = ["NOTHING", "CodeLine", "Confusion", "Slice", "SuiteReport", "Times", "suite_reports"]

NOTHING = "nothing"
_WORST = 10
_SLICE_RESAMPLES = 2_000


class Slice(NamedTuple):
    """One metric over the filings of one form or era."""

    name: str
    metric: str
    value: float | None
    interval: Interval | None
    cases: int


class CodeLine(NamedTuple):
    """One flag: how often it was found, missed and made up."""

    code: str
    hits: int
    missed: int
    wrong: int
    f1: float | None


class Confusion(NamedTuple):
    """How often one flag was raised where another was wanted; `near` if the catalogue says so."""

    wanted: str
    given: str
    times: int
    near: bool
    cases: tuple[str, ...]


class Times(NamedTuple):
    """What the outputs cost together, and how long half and nearly all of them took."""

    p50: float | None
    p95: float | None
    spent: Spent
    same: float | None


class SuiteReport(NamedTuple):
    """All that a report says of one suite."""

    table: ScoreTable
    primary: tuple[str, ...]
    slices: dict[str, tuple[Slice, ...]]
    codes: tuple[CodeLine, ...]
    confusions: tuple[Confusion, ...]
    worst: tuple[RowScores, ...]
    times: Times


def suite_reports(
    rows: Sequence[RowScores],
    primary: Mapping[str, tuple[str, ...]],
    catalogue: Catalogue,
    *,
    resamples: int = RESAMPLES,
) -> tuple[SuiteReport, ...]:
    """One report a suite, in the order of the suites.

    Args:
        rows: The scores of a run.
        primary: The metrics that matter most, by suite.
        catalogue: For which flags are easily confused.
        resamples: How many for intervals.
    """
    return tuple(
        _report(
            table,
            [row for row in rows if row.suite == table.suite and row.status != NOT_RUN],
            primary.get(table.suite, ()),
            catalogue,
        )
        for table in tables(rows, resamples=resamples)
    )


def _report(
    table: ScoreTable, rows: list[RowScores], primary: tuple[str, ...], catalogue: Catalogue
) -> SuiteReport:
    cases = case_scores(rows)
    return SuiteReport(
        table,
        primary,
        {
            "form": _slices(cases, primary, lambda case: case.form),
            "era": _slices(cases, primary, lambda case: case.era),
        },
        _codes(rows),
        _confusions(rows, catalogue),
        _worst(rows, primary),
        _times(rows, table),
    )


def _slices(
    cases: Sequence[CaseScores], primary: tuple[str, ...], key: Callable[[CaseScores], str]
) -> tuple[Slice, ...]:
    groups: dict[str, list[CaseScores]] = defaultdict(list)
    for case in cases:
        groups[key(case)].append(case)
    found = []
    for name, group in sorted(groups.items()):
        ratios, clusters = metric_ratios(group)
        wanted = {metric: ratios[metric] for metric in primary if metric in ratios}
        ranges = intervals(wanted, len(clusters), resamples=_SLICE_RESAMPLES)
        every = [1] * len(clusters)
        found += [
            Slice(name, metric, each.value(every), ranges[metric], len(group))
            for metric, each in wanted.items()
        ]
    return tuple(found)


def _codes(rows: Sequence[RowScores]) -> tuple[CodeLine, ...]:
    hits = Counter(code for row in rows for code, _, _ in row.moves.hit)
    missed = Counter(code for row in rows for code, _ in row.moves.missed)
    wrong = Counter(code for row in rows for code, _ in row.moves.wrong)
    return tuple(
        CodeLine(
            code,
            hits[code],
            missed[code],
            wrong[code],
            Counts(hits[code], wrong[code], missed[code]).f1().value,
        )
        for code in sorted({*hits, *missed, *wrong})
    )


def _confusions(rows: Sequence[RowScores], catalogue: Catalogue) -> tuple[Confusion, ...]:
    near = {(flag.code, other.code) for flag in catalogue.flags for other in flag.near}
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        missed = [code for code, _ in row.moves.missed]
        wrong = [code for code, _ in row.moves.wrong]
        for pair in _pairs(missed, wrong):
            found[pair].append(row.case)
    return tuple(
        Confusion(
            wanted,
            given,
            len(cases),
            (wanted, given) in near or (given, wanted) in near,
            tuple(dict.fromkeys(cases)),
        )
        for (wanted, given), cases in sorted(
            found.items(), key=lambda entry: (-len(entry[1]), entry[0])
        )
    )


def _pairs(missed: list[str], wrong: list[str]) -> list[tuple[str, str]]:
    """Every flag that was missed with every one that was made up in its stead, or with nothing."""
    if not missed:
        return [(NOTHING, code) for code in wrong]
    return [(code, other) for code in missed for other in wrong or [NOTHING]]


def _worst(rows: Sequence[RowScores], primary: tuple[str, ...]) -> tuple[RowScores, ...]:
    """The cases with the lowest mean of the metrics that matter, those without a fault left out."""
    graded = []
    for row in rows:
        values = [
            score.value
            for metric in primary
            if (score := row.scores.get(metric)) and score.value is not None
        ]
        if row.repeat == 0 and values and min(values) < 1:
            graded.append((sum(values) / len(values), row.case, row))
    return tuple(row for _, _, row in sorted(graded, key=lambda each: each[:2])[:_WORST])


def _times(rows: Sequence[RowScores], table: ScoreTable) -> Times:
    return Times(
        table.value("operations.seconds_p50"),
        table.value("operations.seconds_p95"),
        spent_by(rows),
        table.value("operations.same"),
    )
