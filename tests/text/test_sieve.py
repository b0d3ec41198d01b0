from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.extract.words.salience import SIGNS
from summarizer.text.gates import evened
from summarizer.text.sieve import Sieve

PATTERNS = (r"\bsold\b.{0,9}?mill|rent due", r"\d", r"\bfil(?:ed|ing)\b.{0,40}?\bpetitions?\b", "x")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("it sold a mill", [0, 1, 3]),
        ("the rent due was paid", [0, 1, 3]),
        ("it filed for a rest", [1, 3]),
        ("it filed a petition and sold its mill", [0, 1, 2, 3]),
        ("", [1, 3]),
    ],
)
def test_a_pattern_may_match_where_each_of_its_words_stands(text: str, places: list[int]) -> None:
    assert list(Sieve(PATTERNS).possible(text)) == places


def test_a_sign_is_looked_for_though_it_has_no_three_letters() -> None:
    sieve = Sieve([r"\$ ?\d", r"\d ?%"])
    assert [list(sieve.possible(text)) for text in ("$5", "5 %", "5", "")] == [[0], [1], [], []]


@given(st.lists(st.sampled_from([sign.pattern[:24] for sign in SIGNS] + ["sold", "$ 5"])))
def test_no_pattern_that_matches_is_held_back(words: list[str]) -> None:
    text = re.sub(r"[^a-z$ 0-9]+", " ", " ".join(words)).lower()
    matching = {at for at, sign in enumerate(SIGNS) if re.search(sign.pattern, text)}
    assert matching <= set(Sieve(sign.pattern for sign in SIGNS).possible(evened(text)))
