from __future__ import annotations

import re

import pytest

from summarizer.risk.ladders import RUNGS
from summarizer.risk.rule import Rule, compiled


def test_letter_case_does_not_matter_to_a_pattern() -> None:
    found = compiled(r"\bburned\b").search("THE MILL BURNED")
    assert found is not None
    assert (found[0], found.span()) == ("burned", (9, 15))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [(r"\bBurned\b", "BURNED"), (r"(?-i:\bMay\b)", None), (r"(?-i:\bMAY\b)|mill", "MILL")],
)
def test_a_pattern_that_names_capitals_is_held_against_the_text_as_it_stands(
    pattern: str, words: str | None
) -> None:
    found = compiled(pattern).search("THE MILL BURNED")
    assert (found and found[0]) == words


def test_a_pattern_is_compiled_once() -> None:
    assert compiled(r"\bmill\b") is compiled(r"\bmill\b")


def test_a_pattern_that_is_none_is_refused_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        compiled("(").search("A mill burned.")


def test_a_rule_asks_for_nothing_but_its_words_unless_told() -> None:
    assert Rule("mill-fire", ("burn",), "burned") == (
        *("mill-fire", ("burn",), "burned", "", ""),
        *(None, (), (), ()),
    )


def test_every_rung_looks_in_a_place_that_there_is() -> None:
    rungs = [rung for ladder in RUNGS.values() for rung in ladder]
    assert {rung.where for rung in rungs} <= {"quote", "near", "filing"}
    assert all(stem == stem.lower() for rung in rungs for stem in rung.stems)
