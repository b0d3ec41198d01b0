"""What a sentence leaves open: who will pay in cash or in shares is not said to pay in cash.

That one of two holds does not say which.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.hanging import MARKS, PREPOSITIONS
from summarizer.verify.joints import REACH, STRONG, back, joints
from summarizer.verify.predicates import predicates, terms, verb_places
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.joints import Joint
    from summarizer.verify.predicates import Term

__all__ = ["Alternative", "alternatives"]


class Alternative(NamedTuple):
    """The words on either side of "or", but for those that the sentence has elsewhere as well.

    One side may have none. `verb` is what is said of both, empty if they are verbs themselves; a
    statement that has one of the `marks` leaves it open.
    """

    one: frozenset[str]
    other: frozenset[str]
    verb: str
    marks: frozenset[str]


_EITHER = frozenset({"either"})
_JOINS = frozenset({"and", "or", "but", "nor"})
_DETERMINERS = words(
    "the a an its their our his her this that these those such any all each it them to one two"
)
# Behind a word without a form these say that it is a verb.
_OF_VERBS = _DETERMINERS | {"into", "out", "up", "off"}
_OF_ADJECTIVES = ("ble", "ous", "ary")
_OF = frozenset({"of"})
_ENDS = PREPOSITIONS | _JOINS | _DETERMINERS | MARKS
_ENDS_BUT_OF = _ENDS - _OF


@lru_cache(maxsize=512)
def alternatives(sentence: str) -> tuple[Alternative, ...]:
    """The pairs of which a sentence says that one holds, and not which.

    Takes time in proportion to the sentence.
    """
    found = joints(sentence)
    if not found:
        return ()
    read = _Sentence(sentence)
    return tuple(each for joint in found for each in read.joined(joint))


class _Sentence:
    """A sentence taken apart once, for all that it leaves open."""

    def __init__(self, text: str) -> None:
        self._terms = terms(text)
        self._verbs = verb_places(text)
        verbs = predicates(text)
        self._mains = [each.main for each in verbs]
        self._groups = {each.main: each.group for each in verbs}
        self._often = _lemmas(self._terms)

    def joined(self, joint: Joint) -> Iterator[Alternative]:
        """What is joined at a place, as far as it can be told apart."""
        first = _first(self._terms, joint.at + 1)
        if first is None:
            return
        mains = self._parallel(joint.at, first)
        for main in mains:
            yield from self._apart(range(main, main + 1), range(first, first + 1), "", joint.marks)
        if mains:
            return
        begin, stretches = self._before(joint.at)
        behind, before = self._behind(first, _ENDS), bisect_left(self._mains, begin) - 1
        verb = self._terms[self._mains[before]].lemma if before >= 0 else ""
        made = [one for each in stretches for one in self._apart(each, behind, verb, joint.marks)]
        yield from sorted(made, key=lambda each: not (each.one and each.other))[:1]

    def _apart(
        self, before: range, behind: range, verb: str, marks: frozenset[str]
    ) -> Iterator[Alternative]:
        """The two, if either has words that stand nowhere else."""
        # What the second is of is a part of it: "shares of common stock" are one thing.
        around = _lemmas(_stretch(self._terms, before))
        around += _lemmas(_stretch(self._terms, self._behind(behind.start, _ENDS_BUT_OF)))
        one, other = (
            {
                word
                for word in _telling(_stretch(self._terms, each))
                if self._often[word] == around[word]
            }
            for each in (before, behind)
        )
        if one != other:
            yield Alternative(frozenset(one - other), frozenset(other - one), verb, marks)

    def _parallel(self, at: int, first: int) -> list[int]:
        """The verbs before "or" in the form of the one behind it, one or a list of them."""
        form = _form(self._terms[first])
        if not form or not (first in self._verbs or self._is_base(at, first)):
            return []
        end = bisect_left(self._mains, at)
        near = [
            main
            for main in reversed(self._mains[max(0, end - REACH) : end])
            if _form(self._terms[main]) == form
        ]
        listed = near[:1]
        for earlier in near[1:]:
            if self._terms[self._groups[listed[-1]] - 1].text != ",":
                break
            listed.append(earlier)
        return listed

    def _is_base(self, at: int, first: int) -> bool:
        """Whether the word right behind "or" is a verb in its base form, by what is around it."""
        word = self._terms[first]
        if first > at + 1 or _form(word) != "base" or word.text.endswith(_OF_ADJECTIVES):
            return False
        following = self._terms[first + 1].text.lower() if first + 1 < len(self._terms) else ""
        return following in _OF_VERBS or following[:1].isdigit() or at - 1 in self._verbs

    def _before(self, at: int) -> tuple[int, tuple[range, ...]]:
        """Where what stands before "or" begins, and what tells of it: less of it first, then more.

        Behind "either", and in a list with marks, it is all of that part; else the last word with
        its number, and only if that tells nothing what it is joined to.
        """
        end = at
        while end and self._terms[end - 1].text in {",", ";", ")", "and"}:
            end -= 1
        is_listed = end < at and self._terms[end].text == ";"
        opens = STRONG if is_listed else _EITHER
        begin = next((to + 1 for to in back(end) if self._terms[to].text in opens), 0)
        if begin or is_listed:
            return begin, (range(begin, end),)
        low = next((to + 1 for to in back(end - 1) if self._parts(to)), 0)
        is_counted = end > 1 and self._terms[end - 2].text[0].isdigit()
        return end - 1, (range(end - 1 - is_counted, end), range(low, end))

    def _parts(self, place: int) -> bool:
        """Whether a noun, with what a preposition adds to it, does not reach over a place."""
        word = self._terms[place].text.lower()
        return place in self._verbs or word in MARKS or word in _JOINS

    def _behind(self, first: int, ends: frozenset[str]) -> range:
        """The places of the noun that begins at a place; of a name, its words in capitals."""
        high = min(first + REACH, len(self._terms))
        named = ends is _ENDS and self._terms[first].text[0].isupper()
        for at in range(first + 1, high):
            word = self._terms[at].text
            if word.lower() in ends or at in self._verbs or (named and not word[0].isupper()):
                return range(first, at)
        return range(first, high)


def _stretch(found: Sequence[Term], places: range) -> Sequence[Term]:
    return found[places.start : places.stop]


def _lemmas(stretch: Sequence[Term]) -> Counter[str]:
    """How often a stretch has each word, or one that may stand for it."""
    lemmas = (term.lemma or term.text for term in stretch)
    return Counter(same for word in lemmas for same in same_words(word))


def _telling(stretch: Sequence[Term]) -> set[str]:
    """The numbers of a stretch, and its words but for those that tell nothing."""
    said = {term.lemma for term in stretch if term.is_content} - ALWAYS
    return said.union(term.text for term in stretch if term.text[0].isdigit())


def _first(found: Sequence[Term], at: int) -> int | None:
    """The first word behind "or" that tells anything: no number of a list, no remark, no "the"."""
    end = min(at + REACH, len(found))
    while at < end:
        text = found[at].text
        if text in {"(", ","}:
            closing = ")" if text == "(" else ","
            at = next((to for to in range(at + 1, end) if found[to].text == closing), end) + 1
        elif found[at].is_content or text[0].isdigit():
            return at
        elif text in MARKS or text in _JOINS:
            return None
        else:
            at += 1
    return None


def _form(term: Term) -> str:
    """The form that a verb has; empty of what is none."""
    if not (term.text.islower() and term.is_content) or is_number_word(term.text):
        return ""
    if is_past(term.text):
        return "past"
    if term.text.endswith("ing"):
        return "ing"
    return "base" if term.text == term.lemma else "present"
