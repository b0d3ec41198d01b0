"""What exactly a model should mend."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.domain.draft import DraftFigure, DraftPoint, Quote
from summarizer.domain.position import Span
from summarizer.domain.statement import Importance
from summarizer.pipeline.hints import hint
from summarizer.verify.reasons import (
    BAD_JOIN,
    BAD_NUMBER,
    BAD_SIGN,
    BAD_UNIT,
    BAD_WORD,
    LOST_CONDITION,
    NO_QUOTE,
)

NEAR = Span(0, 100)


def _point(text: str, *quotes: str, facts: tuple[tuple[int, ...], ...] = ()) -> DraftPoint:
    each = tuple(Quote(words, near=NEAR) for words in quotes)
    return DraftPoint(text, Importance.OKAY, each, (), facts)


@pytest.mark.parametrize(
    ("text", "why", "about"),
    [
        ("The mill was shuttered, sadly.", BAD_WORD, '"shuttered", "sadly"'),
        ("It sold $3.1 million and $9 million.", BAD_NUMBER, '"$9 million"'),
        ("It sold the mill.", LOST_CONDITION, 'keep "may"'),
        ("It may have sold the mill.", LOST_CONDITION, "keep the order of the quote, or say less"),
    ],
)
def test_the_words_that_are_amiss_are_named(text: str, why: str, about: str) -> None:
    quote = "It may have sold the mill for $3.1 million, which it closed"
    assert hint(_point(text, quote), why) == f"{why}: {about}"


def test_where_no_word_is_strange_the_shape_is_told() -> None:
    one, two = "It closed the mill", "it sold the loom"
    mixed = _point("It sold the mill.", one, two, facts=((0,), (1,)))
    assert "no clause may mix the words of several facts" in hint(mixed, BAD_WORD)
    moved = _point("The mill it closed.", one, facts=((0,),))
    assert "another order" in hint(moved, BAD_WORD)
    assert "another order" in hint(moved, BAD_JOIN)


def test_a_figure_is_told_what_sign_and_unit_mean() -> None:
    quote = Quote("a loss of $0.7 million", near=NEAR)
    figure = DraftFigure("loss", Decimal(700_000), "USD", None, "$0.7 million", (quote,))
    assert "losses and decreases are negative" in hint(figure, BAD_SIGN)
    assert "USD/share" in hint(figure, BAD_UNIT)


def test_other_reasons_say_enough() -> None:
    assert hint(_point("x"), NO_QUOTE) == NO_QUOTE
