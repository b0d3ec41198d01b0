"""What a score is."""

from __future__ import annotations

from summarizer.evals.scores import VERSIONS, Score, unscored


def test_a_score_is_what_was_gained_over_what_could_be() -> None:
    assert Score(1, 4).value == 0.25


def test_not_scored_is_not_nought() -> None:
    assert unscored("nothing at hand").value is None
    assert Score(0, 3).value == 0.0


def test_every_family_of_metrics_has_a_version() -> None:
    assert set(VERSIONS) == {
        "events",
        "facts",
        "fields",
        "figures",
        "flags",
        "grounding",
        "hostile",
        "length",
        "numbers",
        "operations",
        "schema",
    }
