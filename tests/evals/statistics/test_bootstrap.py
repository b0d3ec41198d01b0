"""Intervals."""

from __future__ import annotations

import random
from typing import Any

import pytest

from summarizer.evals.statistics.bootstrap import (
    Difference,
    Interval,
    Ratios,
    intervals,
    ratio_of,
    tail_of,
)


def _mean(values: list[float]) -> Ratios:
    return Ratios(((tuple(values), (1.0,) * len(values)),))


def test_the_same_seed_gives_the_same_interval() -> None:
    metrics = {"x": _mean([0.0, 1.0, 1.0, 0.5])}
    assert intervals(metrics, 4, resamples=200) == intervals(metrics, 4, resamples=200)
    assert intervals(metrics, 4, resamples=200) != intervals(metrics, 4, resamples=200, seed=1)


def test_clusters_that_are_alike_have_no_width() -> None:
    assert intervals({"x": _mean([0.5] * 5)}, 5, resamples=100) == {"x": Interval(0.5, 0.5)}


def test_runs_that_are_equal_have_no_width() -> None:
    ratios = _mean([0.0, 1.0])
    same = {"x": Difference(ratios, _mean([0.0, 1.0])), "y": Difference(ratios, _mean([1.0, 1.0]))}
    found = intervals(same, 2, resamples=100)
    assert (found["x"], found["y"]) == (Interval(0.0, 0.0), Interval(0.0, 1.0))


def test_one_cluster_has_no_interval() -> None:
    assert intervals({"x": _mean([0.5])}, 1, resamples=100) == {"x": None}


def test_what_most_resamples_cannot_score_has_no_interval() -> None:
    rare = Ratios((((1.0, 0.0, 0.0, 0.0), (1.0, 0.0, 0.0, 0.0)),))
    often = Ratios((((1.0, 1.0, 0.0, 0.0), (1.0, 1.0, 0.0, 0.0)),))
    nothing = Ratios((((0.0,) * 4, (0.0,) * 4),))
    found = intervals({"rare": rare, "often": often, "nothing": nothing}, 4, resamples=500)
    assert (found["often"], found["nothing"]) == (Interval(1.0, 1.0), None)
    assert found["rare"] == Interval(1.0, 1.0)


def test_a_metric_of_parts_is_the_mean_of_those_that_can_be_scored() -> None:
    parts = (((1.0,), (2.0,)), ((1.0,), (1.0,)), ((0.0,), (0.0,)))
    assert Ratios(parts).value([1]) == pytest.approx(0.75)
    assert ratio_of(1, 0) is None


def _simulated(chance: random.Random, clusters: int) -> Ratios:
    """Micro F1 of filings in clusters whose registrants are more or less hard."""
    got, of = [], []
    for _ in range(clusters):
        ease = chance.betavariate(8, 4)
        things = chance.randint(1, 12)
        got.append(float(sum(chance.random() < ease for _ in range(things))))
        of.append(float(things))
    return Ratios(((tuple(got), tuple(of)),))


@pytest.mark.parametrize("clusters", [11, 40, 80])
def test_the_interval_covers_the_truth_about_as_often_as_it_says(
    clusters: int, *, full: bool
) -> None:
    """The truth is 8/12; coverage is held to what counting so many runs allows, four times over."""
    chance = random.Random(11)  # noqa: S311
    runs = 1_000 if full else 150
    error = (0.95 * 0.05 / runs) ** 0.5
    covered = 0
    for _ in range(runs):
        interval = intervals({"x": _simulated(chance, clusters)}, clusters, resamples=300)["x"]
        assert interval is not None
        covered += interval.low <= 8 / 12 <= interval.high
    assert abs(covered / runs - 0.95) <= 4 * error


def test_the_interval_is_near_that_of_another_library() -> None:
    stats = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    numpy = pytest.importorskip("numpy", reason="numpy is not installed")
    ratios = _simulated(random.Random(3), 60)  # noqa: S311
    ours = intervals({"x": ratios}, 60, resamples=1_000)["x"]
    got, of = ratios.parts[0]
    theirs = stats.bootstrap(
        (numpy.array(got), numpy.array(of)),
        lambda a, b, axis: a.sum(axis) / b.sum(axis),
        paired=True,
        vectorized=True,
        n_resamples=1_000,
        method="percentile",
        random_state=5,
    ).confidence_interval
    assert ours is not None
    assert ours.low == pytest.approx(theirs.low, abs=0.02)
    assert ours.high == pytest.approx(theirs.high, abs=0.02)


@pytest.mark.parametrize("clusters", [5, 11, 40, 157])
def test_the_tails_are_those_of_students_distribution(clusters: int) -> None:
    stats: Any = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    student = stats.t.ppf(0.975, clusters - 1) * (clusters / (clusters - 1)) ** 0.5
    assert tail_of(clusters) == pytest.approx(stats.norm.cdf(-student), rel=0.03)
