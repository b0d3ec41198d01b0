"""One rule on one statement: does it establish its flag?"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.risk import Ruling
from summarizer.risk.conditions import CONDITIONS
from summarizer.risk.past import TOLD_IN_NOTES, lies_deep
from summarizer.risk.rules import RULES, UNLESS
from summarizer.risk.sighting import Sighting
from summarizer.risk.suppressors import GENERAL, SUPPRESSORS
from summarizer.risk.telling import telling
from summarizer.text.gates import admits, gate_of
from summarizer.text.stems import StemTable, numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.risk.rule import Rule
    from summarizer.risk.statement import Reading, Statement
    from summarizer.risk.suppressors import Suppressor
    from summarizer.text.gates import Gate

__all__ = ["Judgement", "judge", "rules_of", "sightings"]

_TRIES = 3


class Judgement(NamedTuple):
    """What a rule says of a statement; the sighting that was accepted, or the last suppressed."""

    ruling: Ruling
    sighting: Sighting | None = None
    why: str = ""


_NO_CUE = Judgement(Ruling.NO_CUE)


def judge(rule: Rule, statement: Statement, reading: Reading) -> Judgement:
    """The ruling of one rule on one statement; the name of what suppressed it stands in `why`."""
    text = statement.text
    if rule.items and not set(rule.items) & set(statement.items):
        return _NO_CUE
    named = reading.registrant.pattern
    if rule.also and not named(rule.also, text).search(text):
        return _NO_CUE
    judgement = _NO_CUE
    for number, match in enumerate(named(rule.pattern, text).finditer(text)):
        if number == _TRIES:
            break
        sighting = Sighting(rule, statement, match, reading)
        why = _suppressed(sighting)
        if not why:
            return Judgement(Ruling.ACCEPTED, sighting)
        judgement = Judgement(Ruling.SUPPRESSED, sighting, why)
    return judgement


def sightings(reading: Reading) -> Iterator[Sighting]:
    """Every sighting that stands, rule by rule in their order, in reading order within a rule.

    What tells nothing by where it stands is not looked at: no rule keeps it.
    """
    told = telling(reading)
    asked = (
        (number, place)
        for place, statement in enumerate(told)
        for number in _asked(statement, reading)
    )
    for number, place in sorted(asked):
        judgement = judge(RULES[number], told[place], reading)
        if judgement.ruling is Ruling.ACCEPTED and judgement.sighting is not None:
            yield judgement.sighting


def _asked(statement: Statement, reading: Reading) -> list[int]:
    """The numbers of the rules that may hold of a statement, in order."""
    words = reading.words(statement)
    numbers = _stems().standing(words) & _under(statement.items)
    if numbers and lies_deep(statement, reading):
        numbers &= _kept_deep()
    return [number for number in numbers_of(numbers) if admits(_gate(number), words)]


@cache
def _stems() -> StemTable:
    return StemTable((number, rule.stems) for number, rule in enumerate(RULES))


# Filings report ever new sets of items: a long run must not keep the rules under each.
@lru_cache(maxsize=64)
def _under(items: tuple[str, ...]) -> int:
    """The rules that hold in a section under these items, a bit each."""
    return sum(
        1 << number
        for number, rule in enumerate(RULES)
        if not rule.items or not set(rule.items).isdisjoint(items)
    )


@cache
def _kept_deep() -> int:
    """The rules that hold deep in a text too, a bit each."""
    return sum(
        1 << number
        for number, rule in enumerate(RULES)
        if rule.code in TOLD_IN_NOTES or "deep" in rule.keep
    )


@cache
def _gate(number: int) -> Gate:
    """What both patterns of a rule need: most of the sentences that hold a stem do not."""
    rule = RULES[number]
    also = gate_of(rule.also)
    return tuple((*way, *another) for way in gate_of(rule.pattern) for another in also)


@cache
def rules_of(code: str) -> tuple[Rule, ...]:
    """The rules that can establish a flag."""
    return tuple(rule for rule in RULES if rule.code == code)


@cache
def _tests(rule: Rule) -> tuple[tuple[str, Suppressor], ...]:
    """What takes the force from the words of a rule, each by its name."""
    names = dict.fromkeys((*GENERAL, *UNLESS.get(rule.code, ()), *rule.unless))
    return tuple(
        (name, test) for name in names if name not in rule.keep for test in SUPPRESSORS[name]
    )


def _suppressed(sighting: Sighting) -> str:
    rule, text, named = sighting.rule, sighting.text, sighting.reading.registrant.pattern
    if rule.but and named(rf"\b(?:{rule.but})", text).search(text):
        return "but"
    for name, test in _tests(rule):
        if test(sighting):
            return name
    for condition in CONDITIONS.get(rule.code, ()):
        if not condition(sighting):
            return condition.__name__.strip("_")
    return ""
