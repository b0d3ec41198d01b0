"""Stems are found wherever they stand, however they are looked for."""

from __future__ import annotations

from random import Random

import pytest

from summarizer.risk.rules import RULES
from summarizer.text.stems import StemTable, numbers_of

RANDOM = Random(11)  # noqa: S311 - nothing secret


def _words(length: int) -> str:
    return "".join(RANDOM.choices("ab\u00e9 ", k=RANDOM.randint(1, length)))


@pytest.mark.parametrize("told", [_words(24) for _ in range(240)])
def test_the_stems_of_a_text_are_those_that_stand_in_it(told: str) -> None:
    wanted = sorted({_words(6) for _ in range(40)})
    table = StemTable((number, [stem]) for number, stem in enumerate(wanted))
    for _ in range(2):
        standing = [wanted[number] for number in numbers_of(table.standing(told))]
        assert standing == [stem for stem in wanted if stem in told]


def test_whoever_asks_for_a_stem_is_told_of_it() -> None:
    table = StemTable([(3, ["mill", "plan of sale"]), (0, ["mill"]), (70, ["sale"]), (1, ["ore"])])

    assert list(numbers_of(table.standing("the mill burned"))) == [0, 3]
    assert list(numbers_of(table.standing("a plan of sale"))) == [3, 70]
    assert list(numbers_of(table.standing("a plan for a sale"))) == [70]
    assert table.standing("") == 0


def test_a_phrase_is_found_by_a_word_that_stands_within_another_of_its_words() -> None:
    table = StemTable([(0, ["whatever eve"]), (1, ["  "]), (2, [" ore"])])

    assert list(numbers_of(table.standing("whatever evening, more  ore"))) == [0, 1, 2]
    assert list(numbers_of(table.standing("whatever else"))) == []


def test_every_stem_of_the_rules_is_found_in_itself() -> None:
    stems = sorted({stem for rule in RULES for stem in rule.stems})
    table = StemTable((number, [stem]) for number, stem in enumerate(stems))

    assert [one for number, one in enumerate(stems) if not table.standing(one) >> number & 1] == []
