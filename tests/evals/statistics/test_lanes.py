"""Columns added side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evals.statistics.lanes import Lanes

_WHOLE = st.integers(-(10**6), 10**6).map(float)
_ANY = st.floats(-1e6, 1e6)


@given(
    columns=st.integers(1, 8).flatmap(
        lambda size: st.lists(
            st.lists(_WHOLE | _ANY, min_size=size, max_size=size).map(tuple), max_size=6
        )
    ),
    picks=st.lists(st.integers(0, 7), min_size=1, max_size=20),
)
def test_sums_are_those_of_each_column_by_itself(
    columns: list[tuple[float, ...]], picks: list[int]
) -> None:
    size = len(columns[0]) if columns else 0
    drawn = [pick % size for pick in picks] if size else []
    lanes = Lanes(columns, len(drawn))
    sums = lanes.sums(sum(lanes.rows[pick] for pick in drawn), len(drawn))
    for column in columns:
        plain = sum(column[pick] for pick in drawn)
        assert sums[lanes.place(column)] == pytest.approx(plain, abs=1e-4, rel=1e-9)


def test_whole_numbers_are_exact_and_columns_of_one_value_take_no_lane() -> None:
    counts, ones = (3.0, 0.0, 5.0), (1.0, 1.0, 1.0)
    lanes = Lanes([counts, ones, counts], 1000)
    assert lanes.rows == [3, 0, 5]
    assert lanes.sums(1000 * 5, 1000) == [5000.0, 1000.0]
    assert (lanes.place(counts), lanes.place(ones)) == (0, 1)


def test_sums_too_great_for_a_lane_lose_digits_and_nothing_else() -> None:
    column = (2.0**62, 1.0)
    lanes = Lanes([column], 1000)
    assert lanes.sums(1000 * lanes.rows[0], 1000) == [1000 * 2.0**62]
