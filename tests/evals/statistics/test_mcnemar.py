"""McNemar's exact test."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.evals.statistics.mcnemar import mcnemar


def test_nothing_that_differs_is_no_evidence() -> None:
    assert mcnemar(0, 0) == 1.0
    assert mcnemar(4, 4) == 1.0


def test_the_p_value_is_that_of_another_library() -> None:
    stats: Any = pytest.importorskip("scipy.stats", reason="scipy is not installed")
    for first in range(12):
        for second in range(12):
            if first + second:
                theirs = stats.binomtest(first, first + second, 0.5).pvalue
                assert mcnemar(first, second) == pytest.approx(theirs)
