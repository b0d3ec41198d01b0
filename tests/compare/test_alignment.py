"""Aligning two sequences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.compare.alignment import aligned, gaps

_FEW = st.lists(st.integers(0, 4), max_size=40)


@given(a=_FEW, b=_FEW)
def test_pairs_are_equal_elements_in_rising_places(a: list[int], b: list[int]) -> None:
    pairs = aligned(a, b)
    assert all(a[i] == b[j] for i, j in pairs)
    assert all(x[0] < y[0] and x[1] < y[1] for x, y in pairwise(pairs))


@given(a=_FEW)
def test_a_sequence_is_aligned_with_itself(a: list[int]) -> None:
    assert aligned(a, a) == tuple((i, i) for i in range(len(a)))


@given(a=_FEW, b=_FEW)
def test_pairs_and_gaps_hold_every_place_once(a: list[int], b: list[int]) -> None:
    pairs = aligned(a, b)
    between = list(gaps(pairs, len(a), len(b)))
    assert sorted([i for i, _ in pairs] + [i for mine, _ in between for i in mine]) == list(
        range(len(a))
    )
    assert sorted([j for _, j in pairs] + [j for _, others in between for j in others]) == list(
        range(len(b))
    )


@pytest.mark.parametrize(
    ("a", "b", "pairs"),
    [
        ("abcd", "abxd", ((0, 0), (1, 1), (3, 3))),
        ("abc", "xyz", ()),
        ("", "abc", ()),
        # What occurs once holds the two together, not what is found first.
        ("xxaxx", "xax", ((0, 0), (2, 1), (3, 2))),
    ],
)
def test_words_that_occur_once_hold_two_sequences_together(
    a: str, b: str, pairs: tuple[tuple[int, int], ...]
) -> None:
    found = aligned(a, b)
    assert len(found) == len(pairs)
    assert [a[i] for i, _ in found] == [a[i] for i, _ in pairs]


def test_sequences_that_share_next_to_nothing_cost_a_bounded_number_of_steps() -> None:
    """Elements that repeat and hardly match are what quadratic comparisons are slow at."""
    compared = 0

    class Counted(int):
        def __eq__(self, other: object) -> bool:
            nonlocal compared
            compared += 1
            return int(self) == other

        def __hash__(self) -> int:
            return super().__hash__()

    a = [Counted(i % 50) for i in range(4_000)]
    b = [Counted(49 - i % 50) for i in range(4_000)]
    aligned(a, b)
    assert compared < 300_000
