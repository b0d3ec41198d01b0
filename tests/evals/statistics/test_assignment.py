"""Optimal assignment."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evals.statistics.assignment import assign

GAINS = st.integers(1, 9).flatmap(
    lambda columns: st.lists(
        st.lists(
            st.floats(-5, 5, allow_nan=False) | st.sampled_from([0.0, 1.0]),
            min_size=columns,
            max_size=columns,
        ),
        min_size=1,
        max_size=9,
    )
)


def _total(gains: list[list[float]], pairs: tuple[tuple[int, int], ...]) -> float:
    return sum(gains[row][column] for row, column in pairs)


@given(GAINS)
def test_the_sum_is_that_of_another_library(gains: list[list[float]]) -> None:
    optimize: Any = pytest.importorskip("scipy.optimize", reason="scipy is not installed")
    rows, columns = optimize.linear_sum_assignment(gains, maximize=True)
    theirs = sum(gains[row][column] for row, column in zip(rows, columns, strict=True))
    assert _total(gains, assign(gains)) == pytest.approx(theirs, abs=1e-9)


@given(GAINS)
def test_each_row_and_column_is_paired_once(gains: list[list[float]]) -> None:
    pairs = assign(gains)
    assert len(pairs) == min(len(gains), len(gains[0]))
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert list(pairs) == sorted(pairs)


def test_no_other_order_of_a_small_matrix_gains_more() -> None:
    gains = [[3.0, 8.0, 1.0], [7.0, 8.5, 2.0], [6.0, 4.0, 4.5]]
    best = max(
        sum(gains[row][column] for row, column in enumerate(order))
        for order in permutations(range(3))
    )
    assert _total(gains, assign(gains)) == best


@pytest.mark.parametrize("empty", [[], [[]], [[], []]])
def test_nothing_is_paired_with_nothing(empty: list[list[float]]) -> None:
    assert assign(empty) == ()
