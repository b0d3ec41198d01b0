"""Measures told without what defines them."""

from __future__ import annotations

from summarizer.verify.defined import undefined
from summarizer.verify.ground import Cited
from summarizer.verify.reasons import LOST_CONDITION


def _cited(*sentences: str) -> tuple[Cited, ...]:
    return tuple(Cited(at, each, each, 0) for at, each in enumerate(sentences))


BOTH = "Adjusted net income was $5 million and net income was $3 million."


def test_a_measure_needs_what_makes_it_another_than_the_plain_one() -> None:
    cited = _cited("Adjusted net income was $5 million.")
    assert undefined("Net income was $5 million.", cited) == LOST_CONDITION
    assert undefined("Adjusted net income was $5 million.", cited) == ""
    assert undefined("Non-GAAP net income was $5 million.", cited) == ""


def test_the_number_tells_which_of_two_measures_is_meant() -> None:
    assert undefined("Net income was $5 million.", _cited(BOTH)) == LOST_CONDITION
    assert undefined("Net income was $3 million.", _cited(BOTH)) == ""
    assert undefined("It had net income.", _cited(BOTH)) == ""


def test_a_number_needs_what_hangs_on_it_unless_it_stands_elsewhere_without() -> None:
    sentence = "Sales rose 8%, or 5% on a constant-currency basis."
    assert undefined("Sales rose 5%.", _cited(sentence)) == LOST_CONDITION
    assert undefined("Sales rose 8%.", _cited(sentence)) == ""
    assert undefined("Sales rose 5%.", _cited(sentence, "Sales rose 5%.")) == ""


def test_cells_and_labels_are_asked_for_nothing() -> None:
    (one,) = _cited("Adjusted net income was $5 million.")
    assert undefined("Net income was $5 million.", (one._replace(is_cell=True),)) == ""
    assert undefined("Net income was $5 million.", (one._replace(is_label=True),)) == ""


def test_a_sentence_of_thousands_of_measures_takes_no_longer_a_word() -> None:
    many = "sales " * 10_000
    cited = _cited(f"Adjusted sales and {many}rose.")
    assert undefined(f"It told of {many}", cited) == ""
