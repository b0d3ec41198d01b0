"""The closed lists of labels."""

from __future__ import annotations

from summarizer.evals.labels import EVENT_TYPES, UNITS
from summarizer.verify.event_words import STEMS


def test_the_event_types_are_those_that_a_summary_may_have() -> None:
    assert len(EVENT_TYPES) == 28
    assert set(STEMS) | {"other"} >= EVENT_TYPES - {"other"}


def test_a_unit_is_one_word() -> None:
    assert "USD/share" in UNITS
    assert not [unit for unit in UNITS if " " in unit]
