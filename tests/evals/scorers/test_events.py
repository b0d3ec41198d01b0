"""Events."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.domain.summary import Summary
from summarizer.evals.labels import Label
from summarizer.evals.scorers.events import pair_events, score_events

Make = Callable[..., Summary]


def test_an_event_matches_by_type_and_date(label: Label, make: Make) -> None:
    summary = make(events=(("bankruptcy", "2009-05-04"), ("other", None)))
    assert pair_events(label, summary.events).pairs == ((0, 0),)
    scores = score_events(label, summary)
    assert (scores["events.precision"].value, scores["events.recall"].value) == (0.5, 1.0)
    assert scores["events.f1"].reason == "not in the label: other undated"


def test_another_date_is_a_miss_that_the_type_alone_forgives(label: Label, make: Make) -> None:
    scores = score_events(label, make(events=(("bankruptcy", None),)))
    assert (scores["events.f1"].value, scores["events.type_f1"].value) == (0.0, 1.0)
    assert scores["events.f1"].reason.startswith("missed: bankruptcy 2009-05-04; ")


def test_one_event_answers_one_alone(label: Label, make: Make) -> None:
    twice = make(events=(("bankruptcy", "2009-05-04"),) * 2)
    assert score_events(label, twice)["events.precision"].value == 0.5


def test_without_an_output_every_event_is_missed(label: Label) -> None:
    assert score_events(label, None)["events.f1"].value == 0.0
