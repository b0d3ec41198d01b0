"""Stems are found wherever they stand, however they are looked for."""

from __future__ import annotations

from random import Random

import pytest

from summarizer.risk.rules import RULES
from summarizer.risk.stems import Stems, by_mark

RANDOM = Random(11)  # noqa: S311 - nothing secret


def _words(length: int) -> str:
    return "".join(RANDOM.choices("ab\u00e9 ", k=RANDOM.randint(1, length)))


@pytest.mark.parametrize("told", [[_words(24) for _ in range(4)] for _ in range(60)])
def test_the_stems_that_stand_are_those_of_some_statement(told: list[str]) -> None:
    starts = [sum(len(each) + 1 for each in told[:at]) for at in range(len(told))]
    ends = [start + len(each) for start, each in zip(starts, told, strict=True)]
    wanted = {_words(6) for _ in range(40)}
    stems = Stems(" ".join(told), starts, ends)

    standing = {stem for stem in wanted if any(stem in each for each in told)}
    assert set(stems.standing(by_mark(wanted))) == standing
    for stem in wanted:
        assert stems[stem] == tuple(at for at, each in enumerate(told) if stem in each)


def test_every_stem_of_the_rules_has_one_mark() -> None:
    stems = {stem for rule in RULES for stem in rule.stems}
    marked = by_mark(stems)

    assert sorted(each.stem for some in marked.values() for each in some) == sorted(stems)
    assert all(mark in each.stem for mark, some in marked.items() for each in some)


def test_the_mark_is_what_few_others_have() -> None:
    marked = by_mark({stem for rule in RULES for stem in rule.stems})

    assert max(map(len, marked.values())) < 60
