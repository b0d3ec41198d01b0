"""Whom words name: the registrant under one name, pronouns under another, all others by lemma."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.number_words import is_number_word
from summarizer.verify.hanging import PREPOSITIONS, Hanging, hanging
from summarizer.verify.predicates import Term, terms
from summarizer.verify.synonyms import ALWAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["ANYBODY", "RELATIVE", "SELF", "Noun", "Parties", "itself", "parties"]

# Whoever these mean stands elsewhere, of the latter at once before.
_PRONOUNS = frozenset("it itself they them he him she her".split())
_RELATIVES = frozenset("who which that this these those".split())
# What a registrant calls itself.
_SELF = frozenset(
    "we us ourselves company registrant corporation issuer bank trust board management".split()
)
# These are somebody else's behind another word: "Harrow Bank", "the parent company".
_OFTEN_ANOTHER = frozenset("company corporation issuer bank trust".split())
SELF, ANYBODY, RELATIVE = "*self*", "*any*", "*which*"
_DETERMINERS = frozenset("a an the its their his her our that".split())
_TITLES = frozenset("mr mrs ms dr inc corp co ltd llc plc lp the".split())
_NOTHING = frozenset({""})
_NOBODY = ALWAYS | {ANYBODY, RELATIVE}
_JOINTS = frozenset({"and", "or"})


class Noun(NamedTuple):
    """The words of a noun with all that stands before it, and those that it is named by."""

    words: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()


class Parties(NamedTuple):
    """A sentence, and what each of its terms stands for.

    That is a lemma, the registrant, anybody (a pronoun), what stands right before (a relative
    pronoun), or nothing (""). `hung` are the terms that hang on another.
    """

    terms: tuple[Term, ...]
    said: tuple[str, ...]
    hung: Hanging

    def words(self, places: Iterable[int], *left_out: frozenset[int]) -> frozenset[str]:
        """What the terms at these places stand for, without those of some kinds."""
        free = (at for at in places if not any(at in each for each in left_out))
        return frozenset(self.said[at] for at in free) - _NOTHING

    def named(self, places: range) -> Noun:
        """What is named up to the first preposition or mark, or what hangs on it: "selling its"."""
        noun = self.noun(places)
        heads = frozenset(self.said[at] for at in self._heads(noun) if not self.hung.holds(at))
        return Noun(self.words(noun) - _NOBODY, heads - _NOBODY)

    def noun(self, places: range) -> range:
        """The places of what is named."""
        stop = next((at for at in places if self._ends_noun(at, places)), places.stop)
        return range(places.start, stop)

    def subject(self, places: range) -> Noun:
        """What is named before a verb; nothing where it begins with a preposition."""
        if places and self.terms[places.start].text.lower() in PREPOSITIONS:
            return Noun()
        return self.named(places)

    def office(self, behind: range) -> frozenset[str]:
        """What the subject is, behind "as": who resigns as director is the director."""
        as_ = next((at for at in behind if self.terms[at].text.lower() == "as"), -1)
        return self.named(range(as_ + 1, behind.stop)).words if as_ >= 0 else frozenset()

    def last_part(self, places: range) -> range:
        """The last part between commas that has a word in it: what leads in is no subject."""
        commas = [at for at in places if self.terms[at].text == ","]
        borders = [places.start - 1, *commas, places.stop]
        parts = [range(low + 1, high) for low, high in pairwise(borders)]
        filled = [part for part in parts if any(self.tells(at) for at in part)]
        # "The sale, subject to approval, closed".
        acting = [part for part in filled if not self._leads_aside(part)]
        return (acting or filled or [range(0)])[-1]

    def _leads_aside(self, part: range) -> bool:
        first = self.terms[part.start].text.lower()
        return first == "subject" or first in PREPOSITIONS

    def tells(self, at: int) -> bool:
        """Whether a word names something: no title, no number."""
        return _tells(self.terms[at])

    def has_subject(self, places: range) -> bool:
        """Whether something is named there, outside brackets, that hangs on nothing."""
        depth = 0
        for at in places:
            depth += (self.terms[at].text in "([") - (self.terms[at].text in ")]")
            if not depth and self.tells(at) and not self.hung.holds(at):
                return True
        return False

    def _heads(self, places: range) -> Iterator[int]:
        """The last word of each of the nouns that "and" joins: what it is named by."""
        last = -1
        for at in places:
            term = self.terms[at].text.lower()
            if term not in _JOINTS:
                # "Shares issuable upon conversion" are shares.
                is_named = self.tells(at) and not term.endswith(("able", "ible"))
                last = at if is_named else last
            elif last >= 0:
                yield last
                last = -1
        if last >= 0:
            yield last

    def _ends_noun(self, at: int, places: range) -> bool:
        term = self.terms[at]
        if term.text.lower() in PREPOSITIONS or not term.text[0].isalnum():
            return True
        goes_on = at > places.start and term.text.endswith("ing") and at + 1 < places.stop
        return goes_on and self.terms[at + 1].text.lower() in _DETERMINERS


@lru_cache(maxsize=512)
def parties(sentence: str, own: frozenset[str]) -> Parties:
    """The terms of a sentence and whom they name; `own` are words that mean the registrant."""
    found = terms(sentence)
    said = tuple(_mark(found, at, own) for at in range(len(found)))
    return Parties(found, said, hanging(sentence))


def itself(own: Iterable[str]) -> frozenset[str]:
    """The words that mean the registrant, of whose name `own` are the words."""
    return _SELF | ({word.lower() for word in own} - _TITLES)


def _mark(found: Sequence[Term], at: int, own: frozenset[str]) -> str:
    word = found[at].text.lower()
    if word in own and not (word in _OFTEN_ANOTHER and _is_of_another(found, at, own)):
        return SELF
    if word in _RELATIVES:
        return RELATIVE
    if word in _PRONOUNS:
        return ANYBODY
    return found[at].lemma if _tells(found[at]) else ""


def _tells(term: Term) -> bool:
    return term.is_content and term.lemma not in _TITLES and not is_number_word(term.lemma)


def _is_of_another(found: Sequence[Term], at: int, own: frozenset[str]) -> bool:
    """Whether a word right before one says that another company is meant than the registrant."""
    before = found[at - 1] if at else None
    return (
        before is not None
        and before.is_content
        and before.end + 1 == found[at].start
        and before.text.lower() not in own
    )
