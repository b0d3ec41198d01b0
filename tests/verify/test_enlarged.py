"""What holds of a part, told of more."""

from __future__ import annotations

from summarizer.verify.enlarged import enlarged
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_PART

HALF = "Osier wrote off half of its inventory."


def _cited(*sentences: str) -> tuple[Cited, ...]:
    return tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))


def test_a_part_is_not_the_whole() -> None:
    assert enlarged("Osier wrote off its inventory.", _cited(HALF)) == LOST_PART
    assert enlarged("Osier wrote off a part of its inventory.", _cited(HALF)) == ""
    assert enlarged("Osier wrote off inventory.", _cited(HALF)) == ""


def test_one_is_not_many() -> None:
    cited = _cited("One customer left.")
    assert enlarged("Customers left.", cited) == LOST_PART
    assert enlarged("A customer left.", cited) == ""
    assert enlarged("Customers left.", _cited("One customer left.", "Other customers left.")) == ""


def test_the_number_of_a_part_may_stand_right_before_its_noun() -> None:
    cited = _cited("Osier closed three of its eleven mills.")
    assert enlarged("Osier closed its eleven mills.", cited) == LOST_PART
    assert enlarged("Osier closed 3 of its mills.", cited) == ""


def test_the_number_of_a_part_may_be_told_in_another_way() -> None:
    cited = _cited("Osier may buy up to $1,000 million of its stock.")
    assert enlarged("Osier may buy up to $1 billion of its stock.", cited) == ""


def test_what_another_verb_says_is_of_the_whole() -> None:
    cited = _cited("Osier closed two of the mills, and Velmar bought the mills.")
    assert enlarged("Velmar bought the mills.", cited) == ""
    assert enlarged("Osier closed the mills.", cited) == LOST_PART


def test_a_rank_is_not_told_higher() -> None:
    cited = _cited("Osier is the second largest maker.")
    assert enlarged("Osier is the largest maker.", cited) == LOST_PART


def test_thousands_of_the_same_parts_are_compared_once() -> None:
    wholes, parts = "the mills were sold " * 1_500, "half of the mills were sold "
    assert enlarged(wholes, _cited(parts * 1_000 + wholes)) == ""
    assert enlarged(wholes, _cited(parts * 1_000)) == LOST_PART
