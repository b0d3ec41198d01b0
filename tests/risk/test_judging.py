from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

import summarizer
from summarizer.domain.filing import Filing
from summarizer.domain.risk import Ruling
from summarizer.risk import catalogue
from summarizer.risk.judging import Judgement, judge, rules_of, sightings
from summarizer.risk.reading import read
from summarizer.risk.rule import Rule, compiled
from summarizer.risk.rules import RULES, UNLESS
from summarizer.risk.suppressors import SUPPRESSORS

Make = Callable[..., Filing]
RULE = Rule("other-adverse-event", ("burn",), r"\bburn(?:ed|t)\b")
FIRE = "The mill burned on Sunday."


def _judged(made: Make, words: str, rule: Rule = RULE, item: str = "8.01") -> Judgement:
    reading = read(made((item, words)))
    return judge(rule, reading.statements[0], reading)


def test_words_that_nothing_suppresses_are_accepted_where_they_stand(made: Make) -> None:
    judgement = _judged(made, FIRE)
    assert (judgement.ruling, judgement.why) == (Ruling.ACCEPTED, "")
    assert judgement.sighting is not None
    assert (judgement.sighting.start, judgement.sighting.end) == (9, 15)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("The mill may have burned on Sunday.", "hypothetical"),
        ("No mill burned on Sunday.", "denial"),
    ],
)
def test_what_suppressed_the_words_is_named(made: Make, words: str, why: str) -> None:
    judgement = _judged(made, words)
    assert (judgement.ruling, judgement.why) == (Ruling.SUPPRESSED, why)


def test_a_rule_may_keep_what_its_flag_would_suppress(made: Make) -> None:
    kept = RULE._replace(keep=("denial",))
    assert _judged(made, "No mill burned on Sunday.", kept).ruling is Ruling.ACCEPTED


def test_a_rule_looks_for_what_must_and_must_not_stand_beside_its_words(made: Make) -> None:
    assert _judged(made, FIRE, RULE._replace(also="mill")).ruling is Ruling.ACCEPTED
    assert _judged(made, FIRE, RULE._replace(also="barn")) == (Ruling.NO_CUE, None, "")
    judgement = _judged(made, FIRE, RULE._replace(but="Sunday"))
    assert (judgement.ruling, judgement.why) == (Ruling.SUPPRESSED, "but")


def test_a_rule_of_an_item_is_silent_elsewhere(made: Make) -> None:
    rule = RULE._replace(items=("2.06",))
    assert _judged(made, FIRE, rule, "8.01").ruling is Ruling.NO_CUE
    assert _judged(made, FIRE, rule, "2.06").ruling is Ruling.ACCEPTED


def test_the_registrant_is_known_by_its_name(made: Make) -> None:
    rule = RULE._replace(pattern="<registrant> burned")
    assert _judged(made, "Alder Vale burned its waste.", rule).ruling is Ruling.ACCEPTED
    assert _judged(made, "Quarry Pond burned its waste.", rule).ruling is Ruling.NO_CUE


def test_a_second_sighting_stands_where_the_first_does_not(made: Make) -> None:
    judgement = _judged(made, "No barn burned, but within the hour the mill burned.")
    assert judgement.sighting is not None
    assert (judgement.ruling, judgement.sighting.start) == (Ruling.ACCEPTED, 45)


def test_sightings_come_in_the_order_of_the_rules(made: Make) -> None:
    words = (
        "The Company decided to discontinue development of AV-101.\n"
        "The board voted to suspend the quarterly dividend."
    )
    found = list(sightings(read(made(("8.01", words)))))
    places = [RULES.index(sighting.rule) for sighting in found]
    assert places == sorted(places)
    assert {"dividend-cut", "program-discontinuation"} <= {one.rule.code for one in found}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_of_the_catalogue_and_its_patterns_compile(rule: Rule) -> None:
    assert catalogue().flag(rule.code) is not None
    assert rule in rules_of(rule.code)
    assert all(stem == stem.lower() for stem in rule.stems)
    for pattern in (rule.pattern, rule.also, rule.but):
        compiled(pattern.replace("<registrant>", "x"))
        assert re.search(r"\)[*+][*+?]|[*+]\)[*+]", pattern) is None


def test_every_suppressor_that_a_rule_names_exists() -> None:
    named = {name for names in UNLESS.values() for name in names}
    named |= {name for rule in RULES for name in (*rule.unless, *rule.keep)}
    assert named - set(SUPPRESSORS) == set()


def test_what_an_exhibit_that_tells_nothing_says_is_seen_nowhere(made: Make) -> None:
    words = "The board voted to suspend the quarterly dividend."
    assert {one.rule.code for one in sightings(read(made(("8.01", words))))} == {"dividend-cut"}
    assert list(sightings(read(made(("8.01", "A contract was signed."), ("EX-10.1", words))))) == []


@pytest.mark.parametrize(
    ("lines", "codes"),
    [(1, {"dividend-cut", "going-concern"}), (1_500, {"going-concern"})],
)
def test_deep_in_a_text_only_what_notes_tell_too_is_seen(
    made: Make, lines: int, codes: set[str]
) -> None:
    words = (
        "The board voted to suspend the quarterly dividend.\n"
        "There is substantial doubt about the Company's ability to continue as a going concern."
    )
    found = sightings(read(made(("8.01", "It rained.\n" * lines + words))))
    assert {one.rule.code for one in found} == codes


def test_no_statement_is_passed_over_that_a_rule_would_accept(seeds: Path) -> None:
    reading = read(summarizer.parse(seeds / "immunogen-1997-03-18.txt"))
    asked = [
        (rule.code, statement.start)
        for rule in RULES
        for statement in reading.statements
        if any(stem in statement.text.lower() for stem in rule.stems)
        and judge(rule, statement, reading).ruling is Ruling.ACCEPTED
    ]

    assert [(each.rule.code, each.statement.start) for each in sightings(reading)] == asked
    assert len(asked) > 1
