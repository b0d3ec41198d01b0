"""Stems are found wherever they stand, however they are looked for."""

from __future__ import annotations

from random import Random

import pytest

from summarizer.risk.rules import RULES
from summarizer.text.stems import StemTable

RANDOM = Random(11)  # noqa: S311 - nothing secret


def _words(length: int) -> str:
    return "".join(RANDOM.choices("ab\u00e9 ", k=RANDOM.randint(1, length)))


@pytest.mark.parametrize("told", [_words(24) for _ in range(240)])
def test_the_stems_of_a_text_are_those_that_stand_in_it(told: str) -> None:
    wanted = {words for _ in range(40) if (words := _words(6)).strip()}
    table = StemTable(wanted)
    for _ in range(2):
        assert sorted(table.standing(told)) == sorted(stem for stem in wanted if stem in told)


def test_every_stem_of_the_rules_is_found_in_itself() -> None:
    stems = sorted({stem for rule in RULES for stem in rule.stems})
    table = StemTable(stems)

    assert [stem for stem in stems if stem not in table.standing(stem)] == []
