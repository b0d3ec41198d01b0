"""Stems are found wherever they stand, however they are looked for."""

from __future__ import annotations

from random import Random

import pytest

from summarizer.risk.rules import RULES
from summarizer.risk.stems import StemTable

RANDOM = Random(11)  # noqa: S311 - nothing secret


def _words(length: int) -> str:
    return "".join(RANDOM.choices("ab\u00e9 ", k=RANDOM.randint(1, length)))


@pytest.mark.parametrize("told", [[_words(24) for _ in range(4)] for _ in range(60)])
def test_a_stem_stands_in_every_text_that_holds_it(told: list[str]) -> None:
    wanted = {words for _ in range(40) if (words := _words(6)).strip()}
    standing = {
        stem: at for stem in wanted if (at := [at for at, each in enumerate(told) if stem in each])
    }

    table = StemTable(wanted)
    assert table.standing(told) == standing
    assert table.standing(told) == standing


def test_every_stem_of_the_rules_is_found_in_itself() -> None:
    stems = sorted({stem for rule in RULES for stem in rule.stems})
    standing = StemTable(stems).standing(stems)

    assert sorted(standing) == stems
    assert all(at in standing[stem] for at, stem in enumerate(stems))
