"""The day of one event is not told of another: who resigned on June 3 was not replaced then.

A day belongs to the verb before it in its clause, and to those that share this verb's subject or
hang on it; in front of a sentence it is of all its verbs that have no day of their own; in what
says more of a noun ("the lease signed on May 1") it is of that noun alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.date_types import Precision
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.verify.match import agree
from summarizer.verify.predicates import hangs, is_reduced, predicates, terms
from summarizer.verify.reasons import BAD_JOIN
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.text.date_types import DateMention
    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Predicate

__all__ = ["misdated"]


class _Moment(NamedTuple):
    """A day with the lemmas of what it may be the day of."""

    day: DateMention
    words: frozenset[str]


_DAYS = frozenset({Precision.DAY, Precision.MONTH, Precision.MONTH_DAY})
# "On May 1, 2021, it paid", and "it, effective May 1, 2021, paid".
_ALONE = lazy(
    r"(?:^|[,;:] |\(|\b(?:that|and|but|or) )"
    r"(?:effective )?(?:as )?(?:on|in|of|since|until|by)? ?(?:or about )?$",
    re.IGNORECASE,
)
# What leads in with these is when something happens; with others it is another matter.
_WHEN = lazy(r"(?:at|in|on|during|by|effective|as) ", re.IGNORECASE)
_COMMA = lazy(r"(?<!\d), |,(?= (?!\d{4}\b))")
_EFFECTIVE = lazy(r"\beffective (?:as of |on )?$", re.IGNORECASE)
# "The quarter ended May 1", "an agreement dated May 1".
_OF_TIME = frozenset({"end", "date"})
_DUE = lazy(r"\b(?:due|maturing|expiring|ending|ended)(?: on)? $", re.IGNORECASE)


def misdated(text: str, cited: Sequence[Cited]) -> str:
    """Why a day is told of another event than the evidence has it of; empty if none is."""
    said = _moments(text)
    if not said:
        return ""
    told = {verb.lemma for verb in predicates(text)}
    sentences = [each.sentence for each in cited if each.is_running]
    is_misdated = any(_is_of_another(claim, told, sentences) for claim in said)
    return BAD_JOIN if is_misdated else ""


def _is_of_another(claim: _Moment, told: set[str], sentences: Sequence[str]) -> bool:
    """Whether each sentence that has the day has it of other events than are told with it."""
    found = False
    for sentence in sentences:
        held = [each for each in _moments(sentence) if agree(claim.day, each.day)]
        verbs = {verb.lemma for verb in predicates(sentence)}
        ours = [word for word in claim.words & told if same_words(word) & verbs]
        if not held:
            continue
        if not ours or any(same_words(word) & each.words for word in claim.words for each in held):
            return False
        found = True
    return found


@lru_cache(maxsize=512)
def _moments(text: str) -> tuple[_Moment, ...]:
    days = [day for day in dates(text) if day.precision in _DAYS and not day.period]
    if not days:
        return ()
    verbs = predicates(text)
    found, fronts = [], []
    for day in days:
        scope = _scope(text, day, verbs)
        if scope is None:
            fronts.append(day)
        else:
            found.append(_Moment(day, frozenset(scope)))
    own = {_dated(text, each.day, verbs) for each in found}
    every = {verb.lemma for verb in verbs}
    return (*found, *(_Moment(day, frozenset((every - own) or every)) for day in fronts))


def _dated(text: str, day: DateMention, verbs: Sequence[Predicate]) -> str:
    """The verb that has a day of its own; what is effective on a day may be done on another."""
    inner = terms(text)
    before = [verb for verb in verbs if inner[verb.main].start < day.start]
    is_effect = _EFFECTIVE.search(text, max(0, day.start - len("effective as of ")), day.start)
    return "" if is_effect or not before else before[-1].lemma


def _scope(text: str, day: DateMention, verbs: Sequence[Predicate]) -> set[str] | None:
    """What a day may be the day of; None if it may be of all that has no other."""
    if _leads_in(text, 0, day):
        return None
    inner = terms(text)
    before = [verb for verb in verbs if inner[verb.main].start < day.start]
    after = verbs[len(before) :]
    low = inner[after[0].clause].start if after and after[0].clause < len(inner) else len(text)
    start = low if low <= day.start else _begin(text, before)
    if _DUE.search(text, start, day.start):
        return _words(text, max(start, day.start - 12), day.start)
    if low <= day.start or not before:
        return _of_opening(text, start, day, before, after)
    return _of_verb(text, day, before, after)


def _begin(text: str, before: Sequence[Predicate]) -> int:
    inner = terms(text)
    return inner[before[-1].group].start if before else 0


def _of_opening(
    text: str,
    start: int,
    day: DateMention,
    before: Sequence[Predicate],
    after: Sequence[Predicate],
) -> set[str] | None:
    """The scope of a day that stands before its verb."""
    part = _part(text, start, day)
    if _ALONE.search(text, 0, day.start) or _leads_in(text, part, day):
        later = {verb.lemma for verb in after}
        return later if before else None
    # "BRENT FORD - May 1, 2021 - Osier announced".
    return _words(text, part, day.start) or None


def _leads_in(text: str, start: int, day: DateMention) -> bool:
    """Whether a day stands in a phrase that says when, before a comma."""
    return (
        _WHEN.match(text, start) is not None
        and _COMMA.search(text, start, day.start) is None
        and text.startswith(",", day.end)
    )


def _part(text: str, start: int, day: DateMention) -> int:
    """Where the part between commas begins in which a day stands."""
    commas = [comma.end() for comma in _COMMA.finditer(text, start, day.start)]
    place = commas[-1] if commas else start
    return place + (len(text[place:]) - len(text[place:].lstrip()))


def _of_verb(
    text: str, day: DateMention, before: Sequence[Predicate], after: Sequence[Predicate]
) -> set[str]:
    """The scope of a day behind a verb."""
    inner, verb = terms(text), before[-1]
    scope = {verb.lemma, *_words(text, inner[verb.main].end, day.start)}
    scope.update(each.lemma for each in after[:1] if inner[each.group].text == "to")
    if _is_aside(text, verb, before[:-1]):
        # "The mill, which it bought on May 1, on June 30": the second is the sentence's own.
        has_day = bool(dates(text[inner[verb.main].end : day.start]))
        return scope | ({each.lemma for each in before} if has_day else set())
    for each in reversed(before[:-1]):
        # "It acquired Osier and sold Velmar on May 5".
        shares = before[before.index(each) + 1]
        if _has_subject(text, shares) or dates(
            text[inner[each.main].end : inner[shares.group].start]
        ):
            break
        scope.add(each.lemma)
    return scope


def _is_aside(text: str, verb: Predicate, before: Sequence[Predicate]) -> bool:
    """Whether a verb says more of a noun: "which it bought", "the lease signed"."""
    inner = terms(text)
    is_of_time = verb.lemma in _OF_TIME and verb.main == verb.group
    return hangs(inner, verb) or is_of_time or (bool(before) and is_reduced(inner, verb))


def _has_subject(text: str, verb: Predicate) -> bool:
    return any(term.is_content for term in terms(text)[verb.clause : verb.group])


def _words(text: str, start: int, end: int) -> set[str]:
    """The lemmas of the words in a stretch that are no names."""
    return {
        term.lemma
        for term in terms(text)
        if start <= term.start < end and term.is_content and term.text.islower()
        if term.lemma != "effective"
    }
