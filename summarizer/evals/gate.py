"""Whether a run may pass: no invariant broken, no critical flag lost, no floor undercut."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.compare import Alignment, compare_suite
from summarizer.evals.directions import INVARIANTS, lower_is_better, margin_of
from summarizer.evals.outputs import NOT_RUN
from summarizer.evals.scores import VERSIONS
from summarizer.evals.statistics.bootstrap import RESAMPLES
from summarizer.evals.tables import case_scores, metric_ratios

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.evals.baseline import Pinned
    from summarizer.evals.compare import Change
    from summarizer.evals.scores import RowScores

__all__ = ["Finding", "Verdict", "gate_suite"]

_SIGNIFICANT = 0.05


class Verdict(StrEnum):
    """What a finding means: only a failure stops a run from passing."""

    FAIL = "fail"
    WARN = "warn"
    PASS = "pass"  # noqa: S105 - a word of a verdict


class Finding(NamedTuple):
    """One thing that was looked at."""

    verdict: Verdict
    suite: str
    check: str
    words: str


def gate_suite(
    suite: str,
    rows: Sequence[RowScores],
    pinned: Pinned | None,
    digests: tuple[str, str],
    *,
    floors: Mapping[str, float] = MappingProxyType({}),
    resamples: int = RESAMPLES,
) -> tuple[Finding, ...]:
    """What stands against a run of one suite, and what was looked at and is well.

    Args:
        suite: Its name.
        rows: The scores of the run.
        pinned: The baseline of the suite, if there is one.
        digests: Of the suite and of the catalogue that the run was scored with.
        floors: What the suite itself asks for, with a baseline or without.
        resamples: How many for tests.
    """
    own = [row for row in rows if row.suite == suite]
    if all(row.status == NOT_RUN for row in own):
        words = f"none of {len(own)} was run: nothing was looked at"
        return (Finding(Verdict.FAIL, suite, "cases", words),)
    findings = [*_invariants(suite, own), *_floors(suite, own, floors)]
    if pinned is None:
        words = "no baseline: nothing to hold it against"
        return (*findings, Finding(Verdict.WARN, suite, "baseline", words))
    changed = _changed(pinned, digests)
    if changed:
        words = f"{changed} changed since the floors were pinned: pin them anew with --update"
        return (*findings, Finding(Verdict.FAIL, suite, "digest", words))
    findings += _lost_cases(suite, own, pinned)
    findings += _critical(suite, own, pinned)
    findings += _floors(suite, own, pinned.floors)
    findings += _drops(suite, own, pinned, resamples)
    return tuple(findings)


def _changed(pinned: Pinned, digests: tuple[str, str]) -> str:
    """What is not as it was when the floors were pinned; empty if all is."""
    if digests[0] != pinned.digest:
        return "the labels"
    if digests[1] != pinned.catalogue:
        return "the catalogue"
    counted = {metric.partition(".")[0] for metric in pinned.floors}
    recounted = [name for name in counted if pinned.versions.get(name) != VERSIONS.get(name)]
    return f"how {', '.join(sorted(recounted))} are counted" if recounted else ""


def _invariants(suite: str, rows: Sequence[RowScores]) -> Iterator[Finding]:
    for metric, wanted in INVARIANTS.items():
        held = [(row, score) for row in rows if (score := row.scores.get(metric)) is not None]
        broken = [(row.case, s.reason) for row, s in held if s.value not in {None, wanted}]
        unseen = [row.case for row, score in held if score.value is None and score.reason]
        if broken:
            words = "; ".join(f"{case}: {reason}" for case, reason in broken)
            yield Finding(Verdict.FAIL, suite, metric, words)
        elif unseen:
            words = f"not looked at in {len(unseen)} of {len(held)}: the filing is not at hand"
            yield Finding(Verdict.WARN, suite, metric, words)
        elif any(score.of for _, score in held):
            yield Finding(Verdict.PASS, suite, metric, "holds in every case")


def _lost_cases(suite: str, rows: Sequence[RowScores], pinned: Pinned) -> Iterator[Finding]:
    run = {row.case for row in rows if row.status != NOT_RUN}
    lost = [row.case for row in pinned.rows if row.case not in run]
    if lost:
        words = f"{len(lost)} of the baseline were not run: {', '.join(lost)}"
        yield Finding(Verdict.FAIL, suite, "cases", words)


def _critical(suite: str, rows: Sequence[RowScores], pinned: Pinned) -> Iterator[Finding]:
    missed = [
        f"{row.case}: {code}"
        for row in rows
        for code in pinned.critical.get(row.case, ())
        if code not in {hit for hit, _, _ in row.moves.hit}
    ]
    verdict = Verdict.FAIL if missed else Verdict.PASS
    words = f"missed {', '.join(missed)}" if missed else "every critical flag of the baseline found"
    yield Finding(verdict, suite, "critical flags", words)


def _floors(
    suite: str, rows: Sequence[RowScores], floors: Mapping[str, float]
) -> Iterator[Finding]:
    ratios, clusters = metric_ratios(case_scores(rows))
    every = [1] * len(clusters)
    for metric, floor in floors.items():
        value = ratios[metric].value(every) if metric in ratios else None
        if value is None:
            yield Finding(Verdict.FAIL, suite, metric, f"not scored; its floor is {floor:.3f}")
            continue
        below = value > floor if lower_is_better(metric) else value < floor
        name = "ceiling" if lower_is_better(metric) else "floor"
        verdict = Verdict.FAIL if below else Verdict.PASS
        yield Finding(verdict, suite, metric, f"{value:.3f}, {name} {floor:.3f}")


def _drops(
    suite: str, rows: Sequence[RowScores], pinned: Pinned, resamples: int
) -> Iterator[Finding]:
    run = {row.case for row in rows if row.status != NOT_RUN}
    common = Alignment(tuple(row.case for row in pinned.rows if row.case in run))
    metrics = tuple(pinned.floors)
    compared = compare_suite(
        suite,
        common,
        (pinned.rows, rows),
        metrics,
        resamples=resamples,
        only=frozenset(metrics),
    )
    for change in compared.changes:
        if change.gain is not None and change.gain < -margin_of(change.metric):
            yield _drop(suite, change)


def _drop(suite: str, change: Change) -> Finding:
    p = change.p_holm
    grave = p is not None and p < _SIGNIFICANT
    told = "-" if p is None else f"{p:.3f}"
    words = f"{change.before:.3f} to {change.after:.3f}, p {told}"
    if grave:
        return Finding(Verdict.FAIL, suite, f"{change.metric} drop", words)
    return Finding(Verdict.WARN, suite, f"{change.metric} drop", f"{words}: inconclusive")
