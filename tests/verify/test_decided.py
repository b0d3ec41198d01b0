"""One of two told as what holds."""

from __future__ import annotations

from summarizer.verify.decided import decided
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_ALTERNATIVE


def _cited(*sentences: str) -> tuple[Cited, ...]:
    return tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))


def test_one_of_two_is_not_what_holds() -> None:
    cited = _cited("It will pay the price in cash or bonds.")
    assert decided("It will pay the price in cash.", cited) == LOST_ALTERNATIVE
    assert decided("It will pay the price in bonds.", cited) == LOST_ALTERNATIVE


def test_both_may_be_told_in_any_order_or_neither() -> None:
    cited = _cited("It will pay the price in cash or bonds.")
    assert decided("It will pay in bonds or cash.", cited) == ""
    assert decided("It will pay the price.", cited) == ""


def test_what_may_be_leaves_it_open() -> None:
    assert decided("It may pay in cash.", _cited("It will pay in cash or bonds.")) == ""


def test_another_word_for_the_other_side_is_taken_for_it() -> None:
    assert (
        decided("It will pay in cash or securities.", _cited("It will pay in cash or bonds.")) == ""
    )


def test_an_or_kept_from_elsewhere_leaves_nothing_else_open() -> None:
    cited = _cited("It will pay in cash or bonds, and it has to sell or lease the mill.")
    assert decided("It has to sell or lease the mill and will pay in cash.", cited) == (
        LOST_ALTERNATIVE
    )


def test_what_another_sentence_cited_decides_is_decided() -> None:
    cited = _cited("It will pay in cash or bonds.", "It chose to pay in cash.")
    assert decided("It will pay in cash.", cited) == ""


def test_what_is_said_of_something_else_is_not_of_the_two() -> None:
    cited = _cited("It holds cash, and it will settle the notes in cash or bonds.")
    assert decided("It holds cash.", cited) == ""
