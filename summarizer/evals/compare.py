"""Two runs side by side: the same cases paired, what moved, and whether by more than chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from summarizer.evals.directions import gain
from summarizer.evals.statistics.bootstrap import RESAMPLES, Difference, intervals
from summarizer.evals.statistics.holm import holm
from summarizer.evals.statistics.mcnemar import mcnemar
from summarizer.evals.statistics.permutation import sign_flip
from summarizer.evals.tables import case_scores, codes_met, metric_ratios

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.evals.manifests import Manifest
    from summarizer.evals.scores import FlagMoves, RowScores
    from summarizer.evals.statistics.bootstrap import Interval
    from summarizer.evals.tables import CaseScores

__all__ = ["Alignment", "Change", "Comparison", "Move", "align", "compare_suite", "flips"]

_MOST_MOVES = 10
# A filing without a flag has no F1 of its own: where it gains or loses one, this moves.
_BY_CASE = {"flags.f1": "flags.filing_f1"}


class Alignment(NamedTuple):
    """Which cases two runs have in common, and which they have not."""

    common: tuple[str, ...]
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class Change(NamedTuple):
    """One metric of both runs over the same cases; `p_holm` is corrected over the primary ones."""

    metric: str
    before: float | None
    after: float | None
    interval: Interval | None
    p: float | None
    p_holm: float | None
    wins: int
    ties: int
    losses: int

    @property
    def gain(self) -> float | None:
        """By how much it became better."""
        if self.before is None or self.after is None:
            return None
        return gain(self.metric, self.before, self.after)


class Move(NamedTuple):
    """A case that became better or worse in one metric, with what each run's score says."""

    case: str
    metric: str
    before: float
    after: float
    reason_before: str
    reason_after: str

    @property
    def gain(self) -> float:
        """By how much it became better."""
        return gain(self.metric, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs of one suite.

    `lost` and `won` are decisions on flags, as case and code, that the first run alone and the
    second alone has right; McNemar's test is about their numbers.
    """

    suite: str
    alignment: Alignment
    primary: tuple[str, ...]
    changes: tuple[Change, ...]
    moves: tuple[Move, ...]
    lost: tuple[tuple[str, str], ...]
    won: tuple[tuple[str, str], ...]
    p_mcnemar: float


def align(suite: str, before: Manifest, after: Manifest) -> Alignment:
    """The cases of a suite that both runs have run, with the same label and filing."""
    one, two = _asked(suite, before), _asked(suite, after)
    both = [case for case in one if case in two]
    return Alignment(
        common=tuple(case for case in both if one[case] == two[case]),
        added=tuple(case for case in two if case not in one),
        removed=tuple(case for case in one if case not in two),
        changed=tuple(case for case in both if one[case] != two[case]),
    )


def compare_suite(
    suite: str,
    alignment: Alignment,
    rows: tuple[Sequence[RowScores], Sequence[RowScores]],
    primary: tuple[str, ...],
    *,
    resamples: int = RESAMPLES,
    only: frozenset[str] | None = None,
) -> Comparison:
    """What moved between two runs of a suite, over the cases that they have in common.

    Args:
        suite: Its name.
        alignment: Which cases are the same.
        rows: The scores of the run before and of the run after.
        primary: The metrics that decide, over which p-values are corrected.
        resamples: How many for intervals and tests.
        only: These metrics alone; else all but those by code.
    """
    before, after = (_in_common(suite, alignment, each) for each in rows)
    cases = case_scores(before), case_scores(after)
    changes = _changes(cases, only, resamples)
    corrected = holm(
        {each.metric: each.p for each in changes if each.metric in primary and each.p is not None}
    )
    lost, won = flips(before, after)
    return Comparison(
        suite=suite,
        alignment=alignment,
        primary=primary,
        changes=tuple(each._replace(p_holm=corrected.get(each.metric)) for each in changes),
        moves=_moves(before, after, primary),
        lost=lost,
        won=won,
        p_mcnemar=mcnemar(len(lost), len(won)),
    )


def flips(
    before: Iterable[RowScores], after: Iterable[RowScores]
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The decisions on flags, as case and code, that only the first and only the second has right.

    With repeats, the first answer of each run decides.
    """
    one = {row.case: row.moves for row in before if row.repeat == 0}
    two = {row.case: row.moves for row in after if row.repeat == 0}
    lost, won = [], []
    for case, moves in one.items():
        if case in two:
            errors_before, errors_after = _errors(moves), _errors(two[case])
            lost += [(case, code) for code in sorted(errors_after - errors_before)]
            won += [(case, code) for code in sorted(errors_before - errors_after)]
    return tuple(lost), tuple(won)


def _in_common(suite: str, alignment: Alignment, rows: Sequence[RowScores]) -> list[RowScores]:
    """The rows of the cases that both runs have, in one order."""
    common = set(alignment.common)
    found = (row for row in rows if row.suite == suite and row.case in common)
    return sorted(found, key=lambda row: row.case)


def _errors(moves: FlagMoves) -> set[str]:
    return {code for code, _ in (*moves.missed, *moves.wrong)}


def _asked(suite: str, manifest: Manifest) -> dict[str, tuple[str, str]]:
    return {
        each.case: (each.label, each.sha256)
        for each in manifest.asked
        if each.suite == suite and each.key is not None
    }


def _changes(
    cases: tuple[Sequence[CaseScores], Sequence[CaseScores]],
    only: frozenset[str] | None,
    resamples: int,
) -> tuple[Change, ...]:
    codes = codes_met((*cases[0], *cases[1]))
    (before, clusters), (after, _) = (metric_ratios(each, codes=codes) for each in cases)
    pairs = {
        metric: Difference(before[metric], after[metric])
        for metric in sorted(before.keys() & after.keys())
        if only is None or metric in only
    }
    ranges = intervals(pairs, len(clusters), resamples=resamples)
    every = [1] * len(clusters)
    return tuple(
        Change(
            metric,
            pair.first.value(every),
            pair.second.value(every),
            ranges[metric],
            sign_flip(pair.first, pair.second, flips=resamples),
            None,
            *_tally(metric, *cases),
        )
        for metric, pair in pairs.items()
    )


def _tally(
    metric: str, before: Sequence[CaseScores], after: Sequence[CaseScores]
) -> tuple[int, int, int]:
    """In how many cases it became better, stayed, and became worse."""
    gains = [
        gain(metric, one, two)
        for one, two in (
            (_value(a, metric), _value(b, metric)) for a, b in zip(before, after, strict=True)
        )
        if one is not None and two is not None
    ]
    wins, losses = sum(each > 0 for each in gains), sum(each < 0 for each in gains)
    return wins, len(gains) - wins - losses, losses


def _value(case: CaseScores, metric: str) -> float | None:
    got, of = case.scores.get(metric, (0.0, 0.0))
    return got / of if of else None


def _moves(
    before: Sequence[RowScores], after: Sequence[RowScores], primary: tuple[str, ...]
) -> tuple[Move, ...]:
    two = {row.case: row.scores for row in after if row.repeat == 0}
    found = []
    for row in before:
        if row.repeat or row.case not in two:
            continue
        for metric in primary:
            name = _BY_CASE.get(metric, metric)
            one, other = row.scores.get(name), two[row.case].get(name)
            if one is None or other is None or one.value is None or other.value is None:
                continue
            if one.value != other.value:
                found.append(Move(row.case, name, one.value, other.value, one.reason, other.reason))
    return tuple(sorted(found, key=lambda move: (-abs(move.gain), move.case))[:_MOST_MOVES])
