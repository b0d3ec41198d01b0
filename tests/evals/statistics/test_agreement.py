"""Agreement of readers."""

from __future__ import annotations

import random
from typing import Any

import pytest

from summarizer.evals.statistics.agreement import cohen_kappa, krippendorff_alpha


def test_alpha_is_that_of_another_library() -> None:
    krippendorff: Any = pytest.importorskip("krippendorff", reason="krippendorff is not installed")
    chance = random.Random(5)  # noqa: S311
    for readers in (2, 3):
        for _ in range(20):
            units = [[chance.choice([0, 1, 2, None]) for _ in range(readers)] for _ in range(25)]
            table = [
                [float("nan") if value is None else float(value) for value in column]
                for column in zip(*units, strict=True)
            ]
            theirs = krippendorff.alpha(reliability_data=table, level_of_measurement="nominal")
            assert krippendorff_alpha(units) == pytest.approx(theirs)


def test_kappa_is_that_of_another_library() -> None:
    metrics: Any = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    chance = random.Random(6)  # noqa: S311
    for _ in range(20):
        pairs = [(chance.choice("abc"), chance.choice("abc")) for _ in range(30)]
        theirs = metrics.cohen_kappa_score(*zip(*pairs, strict=True))
        assert cohen_kappa(pairs) == pytest.approx(theirs)


def test_agreement_in_all_is_one_and_in_nothing_below_nought() -> None:
    assert krippendorff_alpha([(1, 1), (0, 0)]) == 1.0
    alpha = krippendorff_alpha([(1, 0), (0, 1)])
    assert alpha is not None
    assert alpha < 0


def test_where_chance_alone_agrees_in_all_there_is_no_value() -> None:
    assert krippendorff_alpha([(0, 0), (0, 0)]) is None
    assert cohen_kappa([(0, 0), (0, 0)]) is None
    assert krippendorff_alpha([]) is None
    assert cohen_kappa([]) is None
