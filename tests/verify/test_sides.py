from __future__ import annotations

from summarizer.verify.polarity import Hedge
from summarizer.verify.sides import side, taken_apart

SENTENCE = "Osier State Bank may not lend $3.0 million in 2009, excluding a non-cash charge."


def test_a_number_is_one_word_that_says_its_value() -> None:
    (word,) = (each.word for each in taken_apart(SENTENCE).tokens if "USD" in each.word)

    assert word == "3E+6 money USD"


def test_a_side_holds_what_stands_in_its_stretch() -> None:
    text = taken_apart(SENTENCE)
    whole, name, nothing = (
        side(text, first, last) for first, last in ((0, len(text.tokens)), (2, 3), (4, 4))
    )

    assert (whole.hedge, whole.denials, whole.excepts) == (Hedge.POSSIBLE, 2, True)
    assert [each.text for each in whole.figures] == ["$3.0 million"]
    assert [day.iso for day in whole.days] == ["2009"]
    assert (name.tokens, name.ends_name, name.is_name) == (("bank",), True, True)
    assert nothing.tokens == ()
