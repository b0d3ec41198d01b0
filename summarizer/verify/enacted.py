"""What the evidence says of a verb: everything that may act there, and that may be acted on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.word_lists import words
from summarizer.verify.parties import parties
from summarizer.verify.predicates import hangs, predicates
from summarizer.verify.wholes import TRANSFERS, wholes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.verify.parties import Parties
    from summarizer.verify.predicates import Predicate, Term

__all__ = ["EITHER", "NEUTRAL", "Sides", "enacted"]

# Verbs that join or compare: nobody acts.
NEUTRAL = words(
    """
    be have do include compare relate base total consist exceed contain comprise represent equal
    follow set merge end date
    """
)
# Verbs whose subject may be what they are done to: "the agreement terminated".
EITHER = words(
    """
    increase decrease rise fall grow decline improve close open begin start commence terminate
    expire change expand continue settle convert reduce drop mature vest list trade
    """
)
_JOINTS = frozenset({"and", "or", "but"})
_MAY_BE_OBJECT = frozenset("which whom whose where that".split())


class Sides(NamedTuple):
    """The words on either side of a verb: who acts, and on what; and all words around it.

    `actor` and `target` are those of them that hang on no other: in "the Company's lender paid" it
    is the lender that acts.
    """

    agent: frozenset[str]
    patient: frozenset[str]
    actor: frozenset[str]
    target: frozenset[str]
    every: frozenset[str] = frozenset()
    agent_is_told: bool = True


def enacted(sentence: str, verb: Predicate, own: frozenset[str]) -> Sides:
    """Everything that may be on either side of a verb of the evidence."""
    read = parties(sentence, own)
    owners, complements = read.hung
    # Who sold an interest in Osier has not sold Osier.
    parted = owners | wholes(sentence) if verb.lemma in TRANSFERS else owners
    before, earlier = _subjects(sentence, own)[verb.main]
    behind = range(verb.main + 1, _reach(sentence, verb, read))
    target, as_ = read.named(behind).words, read.office(behind)
    acting, told_of = read.words(before) | as_, read.words(before, parted) | as_
    # "The implementation of a plan to sell": it is the plan.
    led = read.words([verb.group - 1]) if read.terms[verb.group].text == "to" else frozenset()
    actor = read.words(before, owners, complements) | as_ | led
    every = read.words(range(len(read.terms)))
    if verb.is_passive:
        agent = range(*verb.agent)
        return Sides(
            read.words(agent),
            acting | target,
            read.words(agent, owners, complements),
            told_of | target,
            every,
            agent_is_told=bool(read.words(agent)),
        )
    may_be_patient = verb.is_relative or (verb.lemma in EITHER and not target)
    patients = [*behind, *(earlier if may_be_patient else ())]
    return Sides(
        acting,
        read.words(patients) | (acting if may_be_patient else frozenset()),
        actor,
        read.words(patients, parted) | (told_of if may_be_patient else frozenset()),
        every,
    )


class _Places(NamedTuple):
    """Where the subject of a verb may stand, and where what is acted on may, before the verb."""

    subject: Sequence[int]
    earlier: Sequence[int] = ()


@lru_cache(maxsize=16)
def _subjects(sentence: str, own: frozenset[str]) -> Mapping[int, _Places]:
    """The places of the subjects of all verbs of a sentence, by the places of the verbs."""
    read = parties(sentence, own)
    found: dict[int, _Places] = {}
    for verb in predicates(sentence):
        found[verb.main] = _subject(sentence, verb, read, found)
    return found


def _subject(
    sentence: str, verb: Predicate, read: Parties, found: Mapping[int, _Places]
) -> _Places:
    """The places for a verb, those of all verbs before it being `found`."""
    here = range(verb.clause, verb.group)
    if verb.is_relative:
        earlier = _antecedent(sentence, verb, read)
        # "Under which Osier paid": what stands before "which" does not pay.
        return _Places(here if _has_own_subject(verb, read) else [*earlier, *here], earlier)
    if read.has_subject(here):
        return _Places(here)
    inherited = _inherited(sentence, verb, read, found)
    return _Places([*inherited, *here], inherited)


def _inherited(
    sentence: str, verb: Predicate, read: Parties, found: Mapping[int, _Places]
) -> Sequence[int]:
    """Where the subject stands of a verb without one: "the Company agreed to sell and to lease".

    Nobody of a clause that hangs on a word before acts there: in "Osier, which Velmar owns, paid"
    and in "a fund run by Velmar paid" Velmar does not pay.
    """
    earlier = [each for each in predicates(sentence) if each.main < verb.group]
    if earlier and read.terms[verb.group].text == "to" and read.terms[verb.group - 1].text != ",":
        # "Osier asked Velmar to pay": it may be either.
        last = earlier[-1]
        return [*found[last.main].subject, *range(last.group, verb.group)]
    aside = {at for each in earlier for at in read.noun(range(*each.agent))}
    # "Which Osier built and sold": behind "and" such a clause may go on.
    if read.terms[verb.clause - 1].text.lower() not in _JOINTS:
        aside.update(
            at for each in earlier if hangs(read.terms, each) for at in range(each.clause, each.end)
        )
    for each in reversed(earlier):
        if not hangs(read.terms, each) and read.has_subject(range(each.clause, each.group)):
            return [at for at in range(each.clause, verb.group) if at not in aside]
    return [at for at in range(verb.group) if at not in aside]


def _has_own_subject(verb: Predicate, read: Parties) -> bool:
    """Whether somebody acts between "which" and its verb, so that it is what is acted on."""
    is_object = read.terms[verb.clause - 1].text.lower() in _MAY_BE_OBJECT
    here = read.last_part(range(verb.clause, verb.group))
    return is_object and bool(read.subject(here).words)


def _antecedent(sentence: str, verb: Predicate, read: Parties) -> range:
    """Where a relative clause's noun may stand: for "who" behind the verb before, if it is named.

    For anything else it may stand all the way back.
    """
    who = verb.clause - 1
    mains = [each.main for each in predicates(sentence) if each.main < who]
    between = range(mains[-1] + 1 if mains else who, who)
    if read.terms[who].text.lower() == "who" and any(map(read.tells, between)):
        return between
    return range(verb.group)


def _reach(sentence: str, verb: Predicate, read: Parties) -> int:
    """Where the objects of a verb end: "expects to incur costs" is also of the costs."""
    all_verbs, found = predicates(sentence), read.terms
    at = all_verbs.index(verb)
    while at + 1 < len(all_verbs) and (
        _goes_on(found, all_verbs[at + 1])
        # "Has become, and will remain, a subsidiary": the object comes behind the second verb.
        or not any(map(read.tells, range(verb.main + 1, all_verbs[at].end)))
    ):
        at += 1
    return len(found) if at + 1 == len(all_verbs) else all_verbs[at].end


def _goes_on(found: Sequence[Term], verb: Predicate) -> bool:
    """Whether a verb belongs to the objects of the one before: "to pay", "related to"."""
    is_bare = verb.main == verb.group and verb.lemma in NEUTRAL
    return found[verb.group].text == "to" or (is_bare and is_past(found[verb.main].text))
