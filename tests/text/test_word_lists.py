"""Tables written as running text."""

from __future__ import annotations

from summarizer.text.word_lists import listed, words


def test_words_are_a_set_and_a_list_keeps_its_order() -> None:
    assert words("b a\n  b") == {"a", "b"}
    assert listed("b a\n  b") == ("b", "a", "b")
