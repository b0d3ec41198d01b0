"""Fictional sentences, by the hundred: each raises its flag, or must not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk import assess, catalogue
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.rules import RULES, UNLESS
from summarizer.risk.suppressors import SUPPRESSORS


class Example(NamedTuple):
    code: str
    raised: bool
    item: str
    sentence: str


def _examples() -> list[Example]:
    lines = (
        line
        for file in sorted((Path(__file__).parent / "examples").glob("*.tsv"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
    rows = (line.split("\t") for line in lines)
    return [Example(code, what == "raised", item, words) for code, what, item, words in rows]


EXAMPLES = _examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.sentence[:60])
def test_a_matter_raises_its_flag_and_what_only_looks_like_it_does_not(
    made: Callable[..., Filing], example: Example
) -> None:
    codes = {flag.code for flag in assess(made((example.item, example.sentence))).flags}
    assert (example.code in codes) is example.raised


def test_every_flag_has_examples_of_both_kinds() -> None:
    counts = Counter((example.code, example.raised) for example in EXAMPLES)
    codes = [entry.code for entry in catalogue().flags if entry.code != "other-adverse-event"]
    assert [code for code in codes if counts[code, True] < 3 or counts[code, False] < 3] == []


@pytest.mark.parametrize("example", [example for example in EXAMPLES if example.raised][::4])
def test_a_matter_among_forward_looking_statements_raises_nothing(
    made: Callable[..., Filing], example: Example
) -> None:
    lead = "This report contains forward-looking statements. Risks include the following: "
    filing = made(("8.01", lead + example.sentence))
    assert example.code not in {flag.code for flag in assess(filing).flags}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_of_the_catalogue_and_its_patterns_compile(rule: Rule) -> None:
    assert catalogue().flag(rule.code) is not None
    assert all(stem == stem.lower() for stem in rule.stems)
    for pattern in (rule.pattern, rule.also, rule.but):
        compiled(pattern.replace("<registrant>", "x"))
        assert re.search(r"\)[*+][*+?]|[*+]\)[*+]", pattern) is None


def test_every_suppressor_that_a_rule_names_exists() -> None:
    named = {name for names in UNLESS.values() for name in names}
    named |= {name for rule in RULES for name in (*rule.unless, *rule.keep)}
    assert named - set(SUPPRESSORS) == set()
