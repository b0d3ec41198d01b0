"""Who does what to whom: the words of a statement stand on the side of the verb that they had.

All of "Velmar acquired Osier" occurs in "Osier acquired Velmar". Here the subject and the object
of each verb of a statement are held against those of the same verb in the evidence, the passive
turned round. What the evidence has no such verb for is left to the other checks.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.predicates import Predicate, predicates, terms
from summarizer.verify.reasons import BAD_ROLE
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term

__all__ = ["exchanged"]

# Whoever these mean stands elsewhere.
_ANYBODY = frozenset("it itself they them he him she her who which that this these those".split())
# What a registrant calls itself.
_SELF = frozenset(
    "we us ourselves company registrant corporation issuer bank trust board management".split()
)
_SELF_MARK, _ANY_MARK = "*self*", "*any*"
# Verbs that join or compare: nobody acts.
_NEUTRAL = words(
    """
    be have do include compare relate base total consist exceed contain comprise represent equal
    follow set merge end date
    """
)
# Verbs whose subject may be what they are done to: "the agreement terminated".
_EITHER = words(
    """
    increase decrease rise fall grow decline improve close open begin start commence terminate
    expire change expand continue settle convert reduce drop mature vest list trade
    """
)
_PREPOSITIONS = words(
    """
    of in on at by for from to with under into as through during over within against about between
    among until since per than pursuant regarding effective upon before after prior
    subsequent following
    """
)
_DETERMINERS = frozenset("a an the its their his her our that".split())
_BACK = {"to": "from", "from": "to"}
_TITLES = frozenset("mr mrs ms dr inc corp co ltd llc plc lp the".split())


class _Sides(NamedTuple):
    """The words on either side of a verb: who acts, and on what; and all words around it."""

    agent: frozenset[str]
    patient: frozenset[str]
    every: frozenset[str] = frozenset()
    agent_is_told: bool = True


def exchanged(text: str, cited: Sequence[Cited], own: Collection[str]) -> str:
    """Why subject and object are not those of the evidence; empty if each is on its side.

    `own` are the words of the registrant's name, for which the evidence may say "the Company".
    """
    itself = _SELF | ({word.lower() for word in own} - _TITLES)
    grounds = [each.sentence for each in cited if not each.is_label]
    for claim in _told(text, itself):
        verbs = same_words(claim.verb)
        held = [
            _possible(sentence, verb, itself)
            for sentence in grounds
            for verb in predicates(sentence)
            if verb.lemma in verbs
        ]
        if held and not any(_fits(claim.sides, sides) for sides in held):
            return BAD_ROLE
    said = frozenset[tuple[str, str]]().union(*map(_ways, grounds))
    turned = {(_BACK[way], name) for way, name in _ways(text) - said}
    return BAD_ROLE if turned & said else ""


def _ways(text: str) -> frozenset[tuple[str, str]]:
    """The names that something goes to or comes from, with which of the two it is."""
    pairs = pairwise(term for term in terms(text) if term.text.lower() != "the")
    return frozenset(
        (one.text, other.lemma)
        for one, other in pairs
        if one.text in _BACK and other.is_content and other.text[0].isupper()
    )


class _Told(NamedTuple):
    verb: str
    sides: _Sides


def _told(text: str, itself: frozenset[str]) -> Iterator[_Told]:
    """The verbs of a statement with what stands nearest on either side of each."""
    found = terms(text)
    before: frozenset[str] = frozenset()
    for verb in predicates(text):
        part = _last_part(found[verb.clause : verb.group])
        subject = before = _heads(part, itself) if part else before
        if verb.is_relative or _is_purpose(found, verb):
            subject = frozenset()
        if verb.lemma in _NEUTRAL:
            continue
        behind = found[verb.main + 1 : verb.end]
        office = _office(behind, itself)
        target = _object(behind, itself)
        if verb.is_passive:
            acting = _object(found[slice(*verb.agent)], itself)
            yield _Told(verb.lemma, _Sides(acting, subject | office))
        elif target or verb.lemma not in _EITHER:
            yield _Told(verb.lemma, _Sides(subject, target or office))


def _is_purpose(found: Sequence[Term], verb: Predicate) -> bool:
    """Whether a verb hangs on a noun that does not say who acts: "gave authority to pay"."""
    return (
        found[verb.group].text == "to"
        and verb.clause == verb.group
        and found[verb.group - 1].is_content
        and not is_past(found[verb.group - 1].text)
    )


def _last_part(found: Sequence[Term]) -> Sequence[Term]:
    """The last part between commas that has a word in it: what leads in is no subject."""
    parts: list[list[Term]] = [[]]
    for term in found:
        if term.text == ",":
            parts.append([])
        else:
            parts[-1].append(term)
    filled = [part for part in parts if any(_tells(term) for term in part)]
    return filled[-1] if filled else ()


def _tells(term: Term) -> bool:
    return term.is_content and term.lemma not in _TITLES and not is_number_word(term.lemma)


def _heads(found: Sequence[Term], itself: frozenset[str]) -> frozenset[str]:
    """The words of a subject before its first preposition; none where it begins with one."""
    if found and found[0].text.lower() in _PREPOSITIONS:
        return frozenset()
    return _object(found, itself)


def _object(found: Sequence[Term], itself: frozenset[str]) -> frozenset[str]:
    """The words up to the first preposition or mark, or what hangs on them: "announcing its"."""
    stop = (
        at
        for at, term in enumerate(found)
        if term.text.lower() in _PREPOSITIONS
        or not term.text[0].isalnum()
        or (at and term.text.endswith("ing") and _is_determiner(found[at + 1 : at + 2]))
    )
    return _marked(found[: next(stop, len(found))], itself) - {_ANY_MARK} - ALWAYS


def _bare(found: Sequence[Term]) -> Iterator[Term]:
    """The terms outside brackets: what stands inside them does not act."""
    depth = 0
    for term in found:
        depth += (term.text in "([") - (term.text in ")]")
        if not depth:
            yield term


def _is_determiner(found: Sequence[Term]) -> bool:
    return any(term.text.lower() in _DETERMINERS for term in found)


def _possible(sentence: str, verb: Predicate, itself: frozenset[str]) -> _Sides:
    """Everything that may be on either side of a verb of the evidence."""
    found = terms(sentence)
    before = _marked(found[verb.clause : verb.group], itself)
    is_open = verb.is_relative or not any(map(_tells, _bare(found[verb.clause : verb.group])))
    first, last = _antecedent(sentence, verb) if verb.is_relative else (0, verb.group)
    earlier = _marked(found[first:last], itself) if is_open else frozenset()
    behind = found[verb.main + 1 : _reach(sentence, verb)]
    after, every = _marked(behind, itself), _marked(found, itself)
    # "Under which Osier paid": what stands before "which" does not pay.
    has_own = verb.is_relative and _has_own_subject(found[verb.clause - 1 : verb.group], itself)
    subject = before | (frozenset() if has_own else earlier) | _office(behind, itself)
    if verb.is_passive:
        acting = _marked(found[slice(*verb.agent)], itself)
        told_of = subject | _object(behind, itself)
        return _Sides(acting, told_of, every, agent_is_told=bool(acting))
    may_be_patient = verb.is_relative or (verb.lemma in _EITHER and not _object(behind, itself))
    return _Sides(subject, after | (subject | earlier if may_be_patient else frozenset()), every)


def _has_own_subject(found: Sequence[Term], itself: frozenset[str]) -> bool:
    """Whether somebody acts between "which" and its verb, so that it is what is acted on."""
    is_object = found[0].text.lower() in {"which", "whom", "where"}
    return is_object and bool(_heads(_last_part(found[1:]), itself))


def _antecedent(sentence: str, verb: Predicate) -> tuple[int, int]:
    """Where a relative clause's noun may stand: for "who" behind the verb before, if it is named.

    For anything else it may stand all the way back.
    """
    found, who = terms(sentence), verb.clause - 1
    mains = [each.main for each in predicates(sentence) if each.main < who]
    named = found[mains[-1] + 1 : who] if mains else ()
    if found[who].text.lower() == "who" and any(map(_tells, named)):
        return mains[-1] + 1, who
    return 0, verb.group


def _reach(sentence: str, verb: Predicate) -> int:
    """Where the objects of a verb end: "expects to incur costs" is also of the costs."""
    all_verbs, found = predicates(sentence), terms(sentence)
    at = all_verbs.index(verb)
    while (
        at + 1 < len(all_verbs)
        and (
            _goes_on(found, all_verbs[at + 1])
            # "Has become, and will remain, a subsidiary": the object comes behind the second verb.
            or not any(map(_tells, found[verb.main + 1 : all_verbs[at].end]))
        )
    ):
        at += 1
    return len(found) if at + 1 == len(all_verbs) else all_verbs[at].end


def _goes_on(found: Sequence[Term], verb: Predicate) -> bool:
    """Whether a verb belongs to the objects of the one before: "to pay", "related to"."""
    is_bare = verb.main == verb.group and verb.lemma in _NEUTRAL
    return found[verb.group].text == "to" or (is_bare and is_past(found[verb.main].text))


def _office(behind: Sequence[Term], itself: frozenset[str]) -> frozenset[str]:
    """What the subject is, behind "as": who resigns as director is the director."""
    as_ = next((at for at, term in enumerate(behind) if term.text.lower() == "as"), -1)
    return _object(behind[as_ + 1 :], itself) if as_ >= 0 else frozenset()


def _marked(found: Sequence[Term], itself: frozenset[str]) -> frozenset[str]:
    """The words of a side, the registrant under one name and pronouns under another."""
    side = set[str]()
    for term in found:
        word = term.text.lower()
        if word in itself:
            side.add(_SELF_MARK)
        elif word in _ANYBODY:
            side.add(_ANY_MARK)
        elif _tells(term):
            side.add(term.lemma)
    return frozenset(side)


def _fits(claim: _Sides, held: _Sides) -> bool:
    if held.agent_is_told and not _all_in(claim.agent, held.agent, held):
        return False
    return _all_in(claim.patient, held.patient, held)


def _all_in(wanted: frozenset[str], side: frozenset[str], held: _Sides) -> bool:
    """Whether no word stands elsewhere in the sentence instead; a pronoun may be either side's."""
    elsewhere = held.agent | held.patient if _ANY_MARK in side else held.every
    return all(bool(same_words(word) & side) or not same_words(word) & elsewhere for word in wanted)
