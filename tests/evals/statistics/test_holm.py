"""Holm's correction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evals.statistics.holm import holm


def test_the_smallest_is_multiplied_by_all_the_largest_by_one() -> None:
    assert holm({"a": 0.04, "b": 0.01, "c": 0.03}) == pytest.approx(
        {"a": 0.06, "b": 0.03, "c": 0.06}
    )


@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), max_size=8))
def test_no_value_becomes_smaller_or_more_than_one_and_the_order_stays(
    values: dict[str, float],
) -> None:
    corrected = holm(values)
    assert list(corrected) == list(values)
    assert all(values[name] <= value <= 1 for name, value in corrected.items())
    by_value = sorted(values, key=values.__getitem__)
    assert [corrected[name] for name in by_value] == sorted(corrected.values())
