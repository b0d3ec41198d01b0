"""What a percentage is of: 30% of the shares of Velmar is no 30% of Osier.

Of a whole that is named through others ("the sales of the segment of Osier") one may leave out the
last; of shares one may also name whose they are alone.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy
from summarizer.text.numbers import UnitClass
from summarizer.text.word_lists import words
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.hanging import PREPOSITIONS
from summarizer.verify.match import is_same_number
from summarizer.verify.parties import parties
from summarizer.verify.predicates import verb_places
from summarizer.verify.reasons import BAD_SUBJECT
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.parties import Parties

__all__ = ["apportioned", "shares_of"]

_SECURITIES = words("share stock equity interest stake security unit note bond ownership")
_LINKS = frozenset({"of"})
_LINKS_OF_SECURITIES = frozenset({"of", "in"})
_OF = " of "
_RELATIVES = frozenset({"which", "that", "who"})
# These past forms are of the shares.
_STATES = frozenset({"issued", "authorized"})
# "Capacity is 40%", "a capacity of 40%".
_EQUALS = lazy(r"\b(?:is|are|was|were|be|been|of|at)(?: (?:about|approximately|only))? $")
_LEAD, _BEFORE = 24, 60
_LONGEST = 24


def apportioned(
    text: str, cited: Sequence[Cited], own: frozenset[str], worked_out: Collection[str] = ()
) -> str:
    """Why a percentage is told of something else than in the evidence; empty if none is.

    `own` are the words of the registrant's name; numbers whose words are in `worked_out` are not
    in the evidence.
    """
    figures = [each for each in figures_of(text) if each.unit is UnitClass.PERCENT]
    if not figures:
        return ""
    held = [
        (entry, shares_of(each.sentence, own).get(entry.mention.start, ()))
        for each in cited
        if each.is_running
        for entry in entries((each,))
    ]
    told = shares_of(text, own)
    for figure in figures:
        wholes = [nouns for entry, nouns in held if is_same_number(figure, entry)]
        if not all(wholes) or figure.text.casefold() in worked_out:
            continue
        ours = told.get(figure.start, ())
        if ours and wholes and not any(_is_of(ours, each) for each in wholes):
            return BAD_SUBJECT
        # "Loans were 83% of net loans" names what they are of.
        subject = frozenset[str]() if ours else _subject(text, figure.start, own)
        if subject and wholes and all(_alike(subject, each[0]) for each in wholes):
            return BAD_SUBJECT
    return ""


def _is_of(ours: tuple[frozenset[str], ...], theirs: tuple[frozenset[str], ...]) -> bool:
    """Whether what a percentage is of may be told so."""
    if _begins(ours, theirs):
        return True
    while theirs and not theirs[0].isdisjoint(_SECURITIES):
        theirs = theirs[1:]
        if not theirs or _begins(ours, theirs):
            return True
    return False


def _begins(ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]) -> bool:
    """Whether one names the first of the nouns of the other, and no noun between is left out."""
    return all(_alike(one, other) for one, other in zip(ours, theirs, strict=False))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(not same_words(word).isdisjoint(other) for word in one)


@lru_cache(maxsize=512)
def shares_of(sentence: str, own: frozenset[str]) -> Mapping[int, tuple[frozenset[str], ...]]:
    """By the places of the percentages of a sentence the words of each noun that they are of."""
    figures = [
        each
        for each in figures_of(sentence)
        if each.unit is UnitClass.PERCENT and sentence.startswith(_OF, each.end)
    ]
    if not figures:
        return {}
    read, verbs = parties(sentence, own), verb_places(sentence)
    starts = [term.start for term in read.terms]
    found = {}
    for figure in figures:
        first = bisect_left(starts, figure.end) + 1
        nouns = _nouns(read, first, verbs)
        if nouns:
            found[figure.start] = nouns
    return found


def _nouns(read: Parties, first: int, verbs: frozenset[int]) -> tuple[frozenset[str], ...]:
    """The words of the nouns from a place on that "of" joins."""
    nouns: list[frozenset[str]] = []
    current: set[str] = set()
    for at in range(first, min(first + _LONGEST, len(read.terms))):
        word = read.terms[at].text.lower()
        is_verb = at in verbs and word not in _STATES
        if is_verb or not word[0].isalpha() or word in _RELATIVES:
            break
        if word in PREPOSITIONS:
            is_security = not current.isdisjoint(_SECURITIES)
            if word not in (_LINKS_OF_SECURITIES if is_security else _LINKS):
                break
            nouns.append(frozenset(current))
            current = set()
        elif read.said[at]:
            current = _goes_on(read, at, current)
    return tuple(each for each in (*nouns, frozenset(current)) if each)


def _goes_on(read: Parties, at: int, words_before: set[str]) -> set[str]:
    """The words of a noun with one more; those of an owner are not its own."""
    is_owner = at - 1 in read.hung.owners
    return {read.said[at]} if is_owner else {*words_before, read.said[at]}


def _subject(text: str, place: int, own: frozenset[str]) -> frozenset[str]:
    """The noun that is said to be a number: "capacity is 40%"; empty if none is."""
    equals = _EQUALS.search(text, max(0, place - _LEAD), place)
    if equals is None:
        return frozenset()
    read = parties(text, own)
    starts = [term.start for term in read.terms]
    end = bisect_left(starts, equals.start())
    low = bisect_left(starts, max(0, place - _BEFORE))
    heads: list[str] = []
    for at in range(low, end):
        word = read.terms[at].text.lower()
        if not word[0].isalnum():
            heads = []
        elif word in PREPOSITIONS:
            break
        elif read.said[at] and at not in read.hung.owners:
            heads.append(read.said[at])
    return frozenset(heads[-1:])
