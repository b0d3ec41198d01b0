"""Numbers of what would have been."""

from __future__ import annotations

from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_CONDITION
from summarizer.verify.unreal import unreal


def _cited(sentence: str) -> tuple[Cited, ...]:
    return (Cited(0, sentence, sentence, 0),)


_BOTH = _cited("Net income was $5 million and would have been $8 million without the charge.")


def test_what_would_have_been_is_not_told_as_what_was() -> None:
    assert unreal("Net income was $8 million.", _BOTH) == LOST_CONDITION


def test_what_was_may_be_told() -> None:
    assert unreal("Net income was $5 million.", _BOTH) == ""


def test_what_would_have_been_may_be_told_as_such() -> None:
    assert unreal("Without the charge, net income would have been $8 million.", _BOTH) == ""


def test_what_it_is_compared_with_was() -> None:
    cited = _cited("Sales would have been $8 million, compared with $5 million in 2004.")
    assert unreal("Sales were $5 million in 2004.", cited) == ""
    assert unreal("Sales were $8 million.", cited) == LOST_CONDITION


def test_what_was_as_well_may_be_that() -> None:
    cited = _cited("Sales were $8 million and costs would have been $8 million.")
    assert unreal("Costs were $8 million.", cited) == ""
