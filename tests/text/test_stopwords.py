"""The table of function words."""

from __future__ import annotations

from summarizer.text.stopwords import STOPWORDS


def test_grammar_is_in_and_meaning_is_out() -> None:
    assert {"the", "of", "was", "not", "may", "and", "which"} < STOPWORDS
    assert not {"sold", "rose", "up", "down", "million", "terminated"} & STOPWORDS


def test_words_are_in_small_letters() -> None:
    assert all(word == word.lower() for word in STOPWORDS)
