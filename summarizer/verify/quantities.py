"""Of how much of a thing a sentence tells: half of the inventory is not the inventory.

A part is named before "of" ("two of the claims"), or right before its noun ("certain claims"); a
single one by "one" or "only".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import gated
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import listed, words
from summarizer.verify.hanging import PREPOSITIONS
from summarizer.verify.predicates import predicates, terms, verb_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.predicates import Term

__all__ = ["Noun", "Part", "is_many", "nouns", "parts"]


class Noun(NamedTuple):
    """A noun, whether it is of many, whether it is known which, and the verbs it stands with."""

    lemma: str
    at: int
    is_many: bool
    is_known: bool
    verbs: frozenset[str]


class Part(NamedTuple):
    """A noun of which a sentence tells a part, or one alone, and the words that tell so."""

    noun: Noun
    marks: frozenset[str]
    is_single: bool = False


_OF = words(
    """
    half most some many few several part portion majority minority fraction one certain phase
    stage tranche installment
    """
)
_FRACTIONS = words("one-half one-third two-thirds one-quarter three-quarters three-fourths")
_ORDINALS = {
    "third": words("one two a"),
    "thirds": words("two"),
    "quarter": words("one a"),
    "quarters": words("three"),
}
_SCALES = words("million billion thousand percent")
_BEFORE = words("some certain few")
_SINGLE = words("one single sole only")
_ANY_MARK = _OF | _FRACTIONS | words("partly partially partial certain among")
_KNOWN = words("the its their our his her these those this that such")
_INDEFINITE = words("a an another any no each every")
_TIMES = words("year month quarter week day period decade century day time")
# "Sold as part of a plan", "is part of its strategy": of the plan no more is told. All or a part
# may be all.
_NO_PART = words("as is are was were be been being become became form forms formed integral")
_MAY = gated(
    rf"(?i:\b(?:{'|'.join(sorted(_OF | _FRACTIONS | {*_ORDINALS} | _SCALES))}) of\b"
    rf"|\b(?:{'|'.join(sorted(_BEFORE | _SINGLE))})\b|\d%? of\b|\b\w+ of (?:the|its|their|our)\b)"
)
_DIGITS = {
    word: str(value)
    for value, word in enumerate(
        listed("one two three four five six seven eight nine ten eleven twelve"), start=1
    )
}
# "All or any" before a part.
_ARTICLED = 4
_BESIDE = 6
_LONGEST = 12
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@lru_cache(maxsize=512)
def parts(sentence: str) -> tuple[Part, ...]:
    """The nouns of which a sentence tells a part, in time in proportion to its length."""
    if _MAY.search(sentence) is None:
        return ()
    return tuple(_parts(terms(sentence), nouns(sentence)))


@lru_cache(maxsize=512)
def nouns(sentence: str) -> tuple[Noun, ...]:
    """The last words of what is named in a sentence, each with the verbs of its clause."""
    found, verbs = terms(sentence), verb_places(sentence)
    governing: dict[int, set[str]] = {}
    for verb in predicates(sentence):
        for at in range(max(verb.clause, verb.group - _LONGEST * 2), verb.group):
            governing.setdefault(at, set()).add(verb.lemma)
        for at in range(verb.main + 1, min(verb.end, verb.main + 1 + _LONGEST * 2)):
            governing.setdefault(at, set()).add(verb.lemma)
    return tuple(
        Noun(
            term.lemma,
            at,
            is_many(term),
            _is_known(found, at),
            frozenset(governing.get(at, ())),
        )
        for at, term in enumerate(found)
        if term.is_content and at not in verbs and not _goes_on(found, at, verbs)
    )


def is_many(term: Term) -> bool:
    """Whether a word has the ending of a plural."""
    return term.text.endswith("s") and term.lemma != term.text.lower()


def _goes_on(found: Sequence[Term], at: int, verbs: frozenset[int]) -> bool:
    """Whether another word of the same noun follows."""
    if at + 1 == len(found) or at + 1 in verbs or not found[at + 1].is_content:
        return False
    return found[at + 1].start == found[at].end + 1


def _is_known(found: Sequence[Term], at: int) -> bool:
    """Whether a noun has "the", an owner or a name before it."""
    for place in range(at - 1, max(at - 1 - _BESIDE, -1), -1):
        word = found[place].text.lower()
        if word in _INDEFINITE:
            return False
        is_owner = found[place].end - found[place].start > len(found[place].text)
        if word in _KNOWN or is_owner:
            return True
        is_counted = word[0].isdigit() or is_number_word(word)
        if not (found[place].is_content or is_counted):
            return False
    return False


def _parts(found: Sequence[Term], named: Sequence[Noun]) -> Iterator[Part]:
    ends = (-1, *(noun.at for noun in named))
    for previous, noun in zip(ends, named, strict=False):
        if noun.lemma in _TIMES or noun.lemma in _ORDINALS:
            continue
        of = _of(found, noun.at, previous)
        marks = _part_before(found, of) if of > 0 else frozenset()
        if marks and noun.is_known:
            yield Part(noun, marks)
        elif not marks and (marks := _quantifier(found, noun)):
            yield Part(noun, marks, is_single=marks == _SINGLE)


def _of(found: Sequence[Term], at: int, previous: int) -> int:
    """Where the "of" stands that leads to a noun; -1 if none does."""
    for place in range(at - 1, max(previous, at - _LONGEST), -1):
        if found[place].text == "of":
            return place
        if found[place].text.lower() in PREPOSITIONS or not found[place].text[0].isalnum():
            return -1
    return -1


def _part_before(found: Sequence[Term], of: int) -> frozenset[str]:
    """The words that tell how much of something, if what stands before "of" tells that."""
    word = found[of - 1].text.lower()
    before = found[of - 2].text.lower() if of > 1 else ""
    leads = {term.text.lower() for term in found[max(0, of - _ARTICLED) : of - 1]}
    if "all" in leads or (word == "part" and not leads.isdisjoint(_NO_PART)):
        return frozenset()
    if word in _OF:
        return _ANY_MARK
    if word in _FRACTIONS:
        return _ANY_MARK.union(word.split("-"))
    if before in _ORDINALS.get(word, ()):
        return _ANY_MARK | {word}
    number = before if word in _SCALES else word
    # "2.Ratification of" begins with the number of a list.
    is_number = number[-1:].isdigit() or is_number_word(number)
    if not is_number or _is_year(number):
        return frozenset()
    return frozenset() if number == "100" else _ANY_MARK | {number, _DIGITS.get(number, number)}


def _is_year(number: str) -> bool:
    return number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR


def _quantifier(found: Sequence[Term], noun: Noun) -> frozenset[str]:
    """The word right before a noun that says that not all are meant, or one alone."""
    for place in range(noun.at - 1, max(noun.at - 1 - _BESIDE, -1), -1):
        word = found[place].text.lower()
        if word in _SINGLE and not noun.is_many:
            return _SINGLE
        if word in _BEFORE and noun.is_many:
            return _ANY_MARK
        if word not in _KNOWN and not found[place].is_content:
            return frozenset()
    return frozenset()
