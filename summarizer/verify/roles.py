"""Who does what to whom: the words of a statement stand on the side of the verb that they had.

All of "Velmar acquired Osier" occurs in "Osier acquired Velmar". Here the subject and the object
of each verb of a statement are held against those of the same verb in the evidence, the passive
turned round. What the evidence has no such verb for is left to the other checks.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.word_lists import words
from summarizer.verify.enacted import EITHER, NEUTRAL, Sides, enacted
from summarizer.verify.parties import ANYBODY, RELATIVE, SELF, Noun, itself, parties
from summarizer.verify.predicates import hangs, is_reduced, predicates, terms
from summarizer.verify.reasons import BAD_ROLE
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Predicate, Term

__all__ = ["exchanged"]

_JOINTS = frozenset({"and", "or"})
_DENIALS = frozenset({"not", "never"})
_OPEN = frozenset({ANYBODY, RELATIVE})
# Those who are seldom the registrant, nor act for it: what they expect it does not expect.
_OUTSIDERS = words(
    """
    analyst lender plaintiff regulator court judge examiner union consultant auditor accountant
    customer supplier competitor landlord creditor noteholder bondholder shareholder stockholder
    underwriter investor insurer agency jury arbitrator appraiser economist government
    """
)
_BACK = {"to": "from", "from": "to"}


def exchanged(text: str, cited: Sequence[Cited], own: Collection[str]) -> str:
    """Why subject and object are not those of the evidence; empty if each is on its side.

    `own` are the words of the registrant's name, for which the evidence may say "the Company".
    """
    ours = itself(own)
    theirs = ours | {"our"}
    grounds = [each.sentence for each in cited if not each.is_label]

    @cache
    def held(verb: str, *, denied: bool) -> tuple[Sides, ...]:
        found = [each for sentence in grounds for each in _like(verb, sentence)]
        # Who will not sell is not who will.
        alike = [each for each in found if _is_denied(*each) == denied]
        return tuple(enacted(sentence, each, theirs) for sentence, each in alike or found)

    for claim in _told(text, ours):
        sides = held(claim.verb, denied=claim.denied)
        if sides and not any(_fits(claim.sides, each) for each in sides):
            verbs = same_words(claim.verb)
            is_unseen = any(_is_joined(terms(sentence), verbs) for sentence in grounds)
            if claim.denied or not is_unseen:
                return BAD_ROLE
    said = frozenset[tuple[str, str]]().union(*map(_ways, grounds))
    turned = {(_BACK[way], name) for way, name in _ways(text) - said}
    return BAD_ROLE if turned & said else ""


def _like(verb: str, sentence: str) -> Iterator[tuple[str, Predicate]]:
    """The same verb wherever it stands in a sentence."""
    verbs = same_words(verb)
    return ((sentence, each) for each in predicates(sentence) if each.lemma in verbs)


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
    sides: Sides
    denied: bool


def _told(text: str, own: frozenset[str]) -> Iterator[_Told]:
    """The verbs of a statement with what stands nearest on either side of each."""
    read = parties(text, own)
    before, verbs = Noun(), {each.main for each in predicates(text)}
    for verb in predicates(text):
        part = read.last_part(range(verb.clause, verb.group))
        acting = before = read.subject(part) if part else before
        if hangs(read.terms, verb):
            before = Noun()
        if verb.is_relative or _is_purpose(read.terms, verb, verbs) or is_reduced(read.terms, verb):
            acting = Noun()
        if verb.lemma in NEUTRAL:
            continue
        behind = _objects(read.terms, verb)
        target, as_ = read.named(behind), read.office(behind)
        if verb.is_passive:
            agent = read.named(range(*verb.agent))
            sides = Sides(agent.words, acting.words | as_, agent.heads, acting.heads)
            yield _Told(verb.lemma, sides, _is_denied(text, verb))
        elif target.words or verb.lemma not in EITHER:
            sides = Sides(acting.words, target.words or as_, acting.heads, target.heads)
            yield _Told(verb.lemma, sides, _is_denied(text, verb))


def _is_denied(text: str, verb: Predicate) -> bool:
    """Whether a denial stands in or right before a verb: "will not sell", "not to sell"."""
    group = terms(text)[max(0, verb.group - 1) : verb.main]
    return any(term.text.lower() in _DENIALS for term in group)


def _is_joined(found: Sequence[Term], verbs: Collection[str]) -> bool:
    """Whether a verb stands where none is seen: "agreed to issue and sell"."""
    return any(
        one.text in _JOINTS and other.text == other.lemma and other.lemma in verbs
        for one, other in pairwise(found)
    )


def _objects(found: Sequence[Term], verb: Predicate) -> range:
    """The places behind a verb; "of" may belong to it: "disposed of the mill"."""
    first = verb.main + 1
    is_joined = first < verb.end and found[first].text == "of" and not verb.is_passive
    return range(first + is_joined, verb.end)


def _is_purpose(found: Sequence[Term], verb: Predicate, verbs: Collection[int]) -> bool:
    """Whether a verb hangs on a noun that does not say who acts: "gave authority to pay"."""
    to = next((at for at in (verb.group, verb.group - 1) if found[at].text == "to"), 0)
    is_noun = to > 0 and found[to - 1].is_content and to - 1 not in verbs
    return is_noun and not is_past(found[to - 1].text)


def _fits(claim: Sides, held: Sides) -> bool:
    one, other, every = held.agent | held.patient, held.actor | held.target, held.every
    has_agent = not held.agent_is_told or (
        _are_in(claim.agent, held.agent, one if _OPEN & held.agent else every)
        # In "Osier's lender, which paid", "which" is the lender.
        and _are_in(claim.actor, held.actor, held.target if ANYBODY in held.actor else every)
    )
    return (
        has_agent
        and not _is_outsiders(claim, held)
        and _are_in(claim.patient, held.patient, one if _OPEN & held.patient else every)
        and _are_in(claim.target, held.target, other if _OPEN & held.target else every)
    )


def _is_outsiders(claim: Sides, held: Sides) -> bool:
    """Whether the registrant is said to do what others do in a sentence that is not of it."""
    is_own = SELF in (claim.actor or claim.agent) and SELF not in held.every
    return is_own and not held.actor.isdisjoint(_OUTSIDERS)


def _are_in(wanted: frozenset[str], side: frozenset[str], elsewhere: frozenset[str]) -> bool:
    """Whether no word stands elsewhere instead; a pronoun may be either side's."""
    return all(_has(side, word) or not _has(elsewhere, word) for word in wanted)


def _has(side: frozenset[str], word: str) -> bool:
    return not same_words(word).isdisjoint(side)
