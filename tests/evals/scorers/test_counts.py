"""Hits, misses and inventions."""

from __future__ import annotations

import random
from typing import Any

import pytest

from summarizer.evals.scorers.counts import Counts


def test_precision_recall_and_f1_are_ratios_whose_parts_add_up() -> None:
    scores = Counts(3, 1, 2).scores("figures", "why")
    assert {name: (score.got, score.of) for name, score in scores.items()} == {
        "figures.precision": (3, 4),
        "figures.recall": (3, 5),
        "figures.f1": (6, 9),
    }
    assert scores["figures.f1"].reason == "why"


def test_nothing_to_find_and_nothing_found_is_not_scored() -> None:
    assert {score.value for score in Counts().scores("x").values()} == {None}


def test_f1_is_that_of_another_library() -> None:
    metrics: Any = pytest.importorskip("sklearn.metrics", reason="scikit-learn is not installed")
    chance = random.Random(7)  # noqa: S311
    for _ in range(50):
        truth = [chance.random() < 0.4 for _ in range(30)]
        given = [chance.random() < 0.5 for _ in range(30)]
        pairs = list(zip(truth, given, strict=True))
        counts = Counts(
            sum(a and b for a, b in pairs),
            sum(b and not a for a, b in pairs),
            sum(a and not b for a, b in pairs),
        )
        scores = counts.scores("x")
        precision, recall, f1, _ = metrics.precision_recall_fscore_support(
            truth, given, average="binary", zero_division=0
        )
        assert scores["x.precision"].value == pytest.approx(precision)
        assert scores["x.recall"].value == pytest.approx(recall)
        assert scores["x.f1"].value == pytest.approx(f1)
