"""Overlap of evidence."""

from __future__ import annotations

import pytest

from summarizer.domain.position import Span
from summarizer.domain.summary import Evidence
from summarizer.evals.scorers.overlap import overlap


def _piece(start: int, end: int) -> Evidence:
    return Evidence("", start, end, 1, 0)


@pytest.mark.parametrize(
    ("start", "end", "share"), [(10, 20, 1.0), (15, 25, 5 / 15), (20, 30, 0.0), (12, 14, 0.2)]
)
def test_overlap_is_what_both_hold_over_what_either_holds(
    start: int, end: int, share: float
) -> None:
    assert overlap(Span(10, 20), [_piece(start, end)]) == pytest.approx(share)


def test_the_best_piece_counts() -> None:
    assert overlap(Span(10, 20), [_piece(0, 5), _piece(10, 20)]) == 1.0


def test_nothing_overlaps_with_nothing() -> None:
    assert overlap(None, [_piece(0, 5)]) == 0.0
    assert overlap(Span(0, 5), []) == 0.0
