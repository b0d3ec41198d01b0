"""Swapping clusters between two runs."""

from __future__ import annotations

import random
from typing import Any

import pytest

from summarizer.evals.statistics.bootstrap import Ratios
from summarizer.evals.statistics.permutation import sign_flip


def _mean(values: list[float]) -> Ratios:
    return Ratios(((tuple(values), (1.0,) * len(values)),))


@pytest.mark.parametrize("seed", range(6))
def test_an_exact_p_value_is_that_of_another_library(seed: int) -> None:
    stats: Any = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    chance = random.Random(seed)  # noqa: S311
    a = [chance.random() for _ in range(9)]
    b = [value + chance.gauss(0.1, 0.3) for value in a]
    theirs = stats.permutation_test(
        (b, a),
        lambda x, y, axis: x.mean(axis) - y.mean(axis),
        permutation_type="samples",
        vectorized=True,
        n_resamples=10_000,
        alternative="two-sided",
    ).pvalue
    assert sign_flip(_mean(a), _mean(b)) == pytest.approx(theirs, abs=1e-9)


def test_a_sampled_p_value_is_near_the_exact_one() -> None:
    chance = random.Random(4)  # noqa: S311
    a = [chance.random() for _ in range(11)]
    b = [value + chance.gauss(0.1, 0.3) for value in a]
    exact = sign_flip(_mean(a), _mean(b), flips=2**11)
    sampled = sign_flip(_mean(a), _mean(b), flips=2**11 - 1)
    assert exact is not None
    assert sampled == pytest.approx(exact, abs=0.04)


def test_runs_that_are_equal_do_not_differ() -> None:
    assert sign_flip(_mean([0.1, 0.9]), _mean([0.1, 0.9])) == 1.0


def test_one_cluster_that_differs_proves_nothing() -> None:
    assert sign_flip(_mean([0.0, 1.0]), _mean([1.0, 1.0])) == 1.0


def test_eight_clusters_that_all_lose_prove_it() -> None:
    assert sign_flip(_mean([1.0] * 8), _mean([0.0] * 8)) == 2 / 2**8


def test_what_cannot_be_scored_has_no_p_value() -> None:
    nothing = Ratios((((0.0,), (0.0,)),))
    assert sign_flip(nothing, nothing) is None


def test_p_values_are_even_where_nothing_differs() -> None:
    """Of runs that differ by chance alone, about one in twenty is called different."""
    chance = random.Random(8)  # noqa: S311
    found = 0
    for _ in range(300):
        a = [chance.random() for _ in range(8)]
        b = [chance.random() for _ in range(8)]
        p = sign_flip(_mean(a), _mean(b))
        assert p is not None
        found += p <= 0.05
    assert 3 <= found <= 27
