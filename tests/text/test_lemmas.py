"""Base forms of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.text.lemmas import STOPWORDS, content_words, lemma


@pytest.mark.parametrize(
    ("base", "forms"),
    [
        ("announce", "announces announced announcing Announced"),
        ("resign", "resigns resigned resigning"),
        ("complete", "completes completed completing"),
        ("increase", "increases increased increasing"),
        ("acquire", "acquires acquired acquiring"),
        ("terminate", "terminates terminated terminating"),
        ("develop", "develops developed developing"),
        ("agree", "agrees agreed"),
        ("guarantee", "guarantees guaranteed guaranteeing"),
        ("permit", "permits permitted permitting"),
        ("occur", "occurs occurred occurring"),
        ("control", "controls controlled controlling"),
        ("cancel", "cancels cancelled canceled cancelling"),
        ("sell", "sells sold selling"),
        ("install", "installs installed installing"),
        ("assess", "assesses assessed assessing"),
        ("change", "changes changed changing"),
        ("merge", "merges merged merging"),
        ("file", "files filed filing filings"),
        ("use", "uses used using"),
        ("write", "writes wrote written writing"),
        ("buy", "buys bought buying"),
        ("rise", "rises rose risen rising"),
        ("fall", "falls fell fallen falling"),
        ("say", "says said saying"),
        ("apply", "applies applied applying"),
        ("company", "companies company's companies'"),
        ("loss", "losses"),
        ("tax", "taxes"),
        ("process", "processes processed"),
        ("analysis", "analyses"),
        ("base", "based"),
        ("expense", "expenses"),
        ("business", "businesses"),
        ("person", "people persons"),
        ("exceed", "exceeds exceeded exceeding"),
        ("proceeding", "proceedings"),
        ("bring", "brought bringing brings"),
        ("series", "series"),
        ("status", "statuses"),
    ],
)
def test_all_forms_have_one_base(base: str, forms: str) -> None:
    assert {form: lemma(form) for form in forms.split()} == dict.fromkeys(forms.split(), base)


@pytest.mark.parametrize("word", ["was", "left", "data", "news", "its", "DM1", "less", "during"])
def test_a_base_form_is_its_own(word: str) -> None:
    assert lemma(lemma(word)) == lemma(word)


@pytest.mark.parametrize("word", ["morning", "red", "string", "need", "united", "bus", "this"])
def test_a_word_that_only_looks_inflected_stays(word: str) -> None:
    assert lemma(word) == word


def test_a_possessive_is_the_word_itself() -> None:
    assert lemma("ImmunoGen's") == "immunogen"


def test_content_words_are_at_their_places() -> None:
    text = "It did not meet the end-points of 2 trials."
    assert [(word.text, word.lemma) for word in content_words(text)] == [
        ("meet", "meet"),
        ("end", "end"),
        ("points", "point"),
        ("trials", "trial"),
    ]


@given(st.text(max_size=60))
def test_words_are_ordered_and_inside_the_text(text: str) -> None:
    place = 0
    for word in content_words(text):
        assert place <= word.start < word.end <= len(text)
        assert text[word.start : word.end] == word.text
        assert word.text.lower() not in STOPWORDS
        place = word.end


@given(st.text(alphabet="abdeginst'", max_size=30))
def test_any_word_has_a_base(word: str) -> None:
    assert len(lemma(word)) <= len(word) + 1
