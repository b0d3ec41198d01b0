"""Fields of the cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from summarizer.domain.summary import Summary
from summarizer.evals.labels import Label
from summarizer.evals.scorers.fields import Outcome, field_outcomes, score_fields

Make = Callable[..., Summary]


def test_what_is_right_in_every_field_scores_one(label: Label, make: Make) -> None:
    scores = score_fields(label, make())
    assert {score.value for score in scores.values()} == {1.0}


@pytest.mark.parametrize(
    ("facts", "field", "outcome"),
    [
        ({"registrant": "QUILLFEATHER INSTRUMENTS, INC"}, "registrant", Outcome.MATCH),
        ({"registrant": "Quillfeather\u00a0Instruments, Inc."}, "registrant", Outcome.MATCH),
        ({"registrant": "Quill"}, "registrant", Outcome.MISMATCH),
        ({"form": "form 8-k"}, "form", Outcome.MATCH),
        ({"form": "8-K/A"}, "form", Outcome.MISMATCH),
        ({"period": None}, "period", Outcome.OMISSION),
        ({"items": ()}, "items", Outcome.OMISSION),
        ({"items": ("1.03", "9.01")}, "items", Outcome.MISMATCH),
    ],
)
def test_each_field_has_its_outcome(
    label: Label, make: Make, facts: dict[str, object], field: str, outcome: Outcome
) -> None:
    assert field_outcomes(label, make(facts=facts))[field] is outcome


def test_what_the_label_has_not_is_invented_or_skipped(label: Label, make: Make) -> None:
    bare = replace(label, period=None)
    assert field_outcomes(bare, make())["period"] is Outcome.INVENTION
    assert field_outcomes(bare, make(facts={"period": None}))["period"] is Outcome.SKIPPED
    assert score_fields(bare, make(facts={"period": None}))["fields.period"].value is None


def test_a_mismatch_costs_precision_and_recall_an_omission_recall(label: Label, make: Make) -> None:
    scores = score_fields(label, make(facts={"form": "10-K", "period": None}))
    assert scores["fields.precision"][:2] == (2, 3)
    assert scores["fields.recall"][:2] == (2, 4)
    assert "form: mismatch" in scores["fields.f1"].reason


def test_without_an_output_all_is_left_out(label: Label) -> None:
    scores = score_fields(label, None)
    assert (scores["fields.recall"].value, scores["fields.precision"].value) == (0.0, None)
