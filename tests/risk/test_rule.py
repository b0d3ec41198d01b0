from __future__ import annotations

import re

import pytest

from summarizer.risk.ladders import RUNGS
from summarizer.risk.rule import Rule, compiled


def test_letter_case_does_not_matter_to_a_pattern() -> None:
    found = compiled(r"\bBurned\b").search("THE MILL BURNED")
    assert found is not None
    assert found[0] == "BURNED"


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
