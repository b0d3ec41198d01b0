"""Whose a thing is: it is not told of another than the evidence names.

"The assets of Osier Milling" are not "the Company's assets", although the evidence may name both.
Where it does not say whose a thing is, or says so with a pronoun, nothing is held against the
statement.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.name_words import ORGANISATIONS, SUFFIXES
from summarizer.text.names import NameKind, names
from summarizer.text.word_lists import words
from summarizer.verify.cutting import tokens
from summarizer.verify.parties import SELF, itself
from summarizer.verify.predicates import terms, verb_places
from summarizer.verify.reasons import BAD_OWNER
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.text.names import NameMention
    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term

__all__ = ["misowned"]

_OURS = "our"
_NAMES_ITSELF = ('"Company"', '"Registrant"', '"we"', '"We"', '"us"', '"our"')
_DETERMINERS = frozenset("the both each all either mr mrs ms dr messrs".split())
_JOINTS = frozenset(", and or &".split())
# Words that many names have in common.
_OF_MANY = SUFFIXES | ORGANISATIONS | frozenset({"the"})
# How far before its noun an owner stands, in words.
_REACH = 6
# What is done to one, or by one: "the sale of Osier" is the Company's sale.
_DONE = ("tion", "sion", "ment", "ance", "ence", "ing", "al")
_DEEDS = words(
    """
    sale purchase merger transfer use spin-off takeover buyout closure loss downgrade review audit
    control default departure share interest stake cost price value
    """
)
_THINGS = words(
    """
    obligation operation position condition compensation pension agreement equipment department
    investment building facility provision balance deposit
    """
)
# Nouns that may stand behind a name without a possessive: "shares of Osier stock".
_BEHIND_NAMES = words(
    """
    share stock common preferred note bond debenture debt warrant option unit security asset
    subsidiary affiliate division business operation product service employee officer director
    stockholder shareholder customer store plant mill property
    """
)


class _Owned(NamedTuple):
    """A noun and the words for its owners, none where that is not said; `is_before` of "X's"."""

    noun: str
    owners: frozenset[str]
    is_before: bool


def misowned(text: str, cited: Sequence[Cited], own: Collection[str]) -> str:
    """Why something is told of another owner than in the evidence; empty if nothing is.

    `own` are the words of the registrant's name, for which the evidence may say "the Company".
    """
    if "'" not in text and " of " not in text and _OURS not in text.lower():
        return ""
    ours = itself(own) if own else frozenset[str]()
    of_name = frozenset(word.lower() for word in own) - _OF_MANY
    told = [each for each in _owned(text, ours, of_name) if each.owners]
    if not told:
        return ""
    # Of labels it is not said of whom they are; a sentence may say that a name is the Company's.
    sentences = [each.sentence for each in cited]
    is_unclear = any(each.is_label or each.is_cell for each in cited)
    if is_unclear or any(name in each for each in sentences for name in _NAMES_ITSELF):
        return ""
    held = [each for sentence in sentences for each in _owned(sentence, ours, of_name)]
    named = {word for sentence in sentences for word in tokens(sentence)} | {SELF}
    told = [each for each in told if each.owners <= named]
    return BAD_OWNER if any(_is_anothers(each, held) for each in told) else ""


def _is_anothers(told: _Owned, held: Sequence[_Owned]) -> bool:
    """Whether all things of this name have owners in the evidence, and each another one."""
    nouns = same_words(told.noun) | {told.noun}
    same = [each for each in held if each.noun in nouns]
    is_deed = told.noun in _DEEDS or (told.noun.endswith(_DONE) and told.noun not in _THINGS)
    return bool(same) and all(
        each.owners
        and told.owners.isdisjoint(each.owners)
        and not (is_deed and told.is_before != each.is_before)
        for each in same
    )


@lru_cache(maxsize=512)
def _owned(sentence: str, ours: frozenset[str], of_name: frozenset[str]) -> tuple[_Owned, ...]:
    """The nouns of a sentence with whose they are."""
    return tuple(_Reader(sentence, ours, of_name).read())


class _Reader:
    """Reads the owners of one sentence, each name at the place of its first word and its last."""

    def __init__(self, sentence: str, ours: frozenset[str], of_name: frozenset[str]) -> None:
        self._sentence, self._ours, self._of_name = sentence, ours, of_name
        self._found, self._verbs = terms(sentence), verb_places(sentence)
        self._named = _named(self._found, sentence)

    def read(self) -> Iterator[_Owned]:
        """Every noun in small letters that no other noun follows."""
        found = self._found
        for at, term in enumerate(found):
            # "The patents expire": a plural is seldom before another noun.
            is_last = not self._is_noun(at + 1, beside=at) or _is_many(term.text)
            if not (self._is_noun(at) and is_last):
                continue
            before = self._before(at)
            is_of = at + 1 < len(found) and found[at + 1].text == "of"
            behind = self._behind(at + 2) if is_of else frozenset[str]()
            owners = frozenset[str]() if before and behind else before or behind
            yield _Owned(term.lemma, owners, bool(before))

    def _is_noun(self, at: int, beside: int = -1) -> bool:
        if at >= len(self._found) or at in self._verbs:
            return False
        term = self._found[at]
        is_beside = beside < 0 or term.start == self._found[beside].end + 1
        is_small = term.text[0].islower() or at == 0
        return term.is_content and is_small and is_beside

    def _before(self, at: int) -> frozenset[str]:
        """The owners in front of a noun: "Osier's and the Company's first mill"."""
        found, extra = self._found, frozenset[str]()
        for place in range(at - 1, max(at - _REACH, 0) - 1, -1):
            term = found[place]
            if term.text.lower() == _OURS:
                return extra | {SELF}
            if self._owns(place):
                return self._listed_before(place, extra)
            if not (term.is_content or term.text[0].isdigit()) or term.end + 1 < (
                found[place + 1].start
            ):
                return frozenset()
            # "The Company's Osier mill" is Osier's too.
            extra |= self._owner(place)
        return frozenset()

    def _listed_before(self, at: int, owners: frozenset[str]) -> frozenset[str]:
        own = self._owner(at)
        if not own:
            return own
        while at > 0 and own:
            owners |= own
            at = self._first(at) - 1
            while at > 0 and self._found[at].text.lower() in _JOINTS | _DETERMINERS:
                at -= 1
            is_listed = self._found[at + 1].text.lower() in _JOINTS
            own = self._owner(at) if is_listed else frozenset()
        return owners | own

    def _behind(self, at: int) -> frozenset[str]:
        """The owners behind "of": "the Company and Osier"; none of "Osier shares"."""
        listed: list[frozenset[str]] = []
        end, is_joined = at, False
        while own := self._owner(at := self._skipped(at, _DETERMINERS)):
            last = self._last(at)
            if listed and self._owns(last):
                break
            listed.append(own)
            end = last + 1
            at = self._skipped(end, _JOINTS)
            joints = {each.text.lower() for each in self._found[end:at]}
            if not joints:
                break
            is_joined = is_joined or joints != {","}
        if not listed or self._owns(end - 1) or self._goes_on(end):
            return frozenset()
        # "Of Osier, Mr. Tarn, resigned": without an "and" it is no list.
        return frozenset[str]().union(*(listed if is_joined else listed[:1]))

    def _owns(self, at: int) -> bool:
        """Whether a term is a possessive: "Osier's", "the lenders'"."""
        term = self._found[at]
        has_ending = term.end - term.start > len(term.text)
        return has_ending or self._sentence.startswith("' ", term.end)

    def _goes_on(self, end: int) -> bool:
        """Whether a noun follows, so that it is the one that is meant: "of Osier shares"."""
        return end < len(self._found) and self._found[end].lemma in _BEHIND_NAMES

    def _skipped(self, at: int, marks: frozenset[str]) -> int:
        while at < len(self._found) and self._found[at].text.lower() in marks:
            at += 1
        return at

    def _owner(self, at: int) -> frozenset[str]:
        """Whom a term names: a name, or the registrant."""
        if at >= len(self._found):
            return frozenset()
        if at in self._named:
            named = self._named[at][2]
            return named | {SELF} if named & self._of_name else named
        return frozenset({SELF} if self._found[at].text.lower() in self._ours else ())

    def _first(self, at: int) -> int:
        return self._named[at][0] if at in self._named else at

    def _last(self, at: int) -> int:
        at = self._named[at][1] if at in self._named else at
        # "Lathom Distribution".
        while at + 1 < len(self._found) and self._is_of_name(at + 1):
            at += 1
        return at

    def _is_of_name(self, at: int) -> bool:
        term = self._found[at]
        return term.text[0].isupper() and term.start == self._found[at - 1].end + 1


def _named(found: Sequence[Term], sentence: str) -> dict[int, tuple[int, int, frozenset[str]]]:
    """For each term of a name of somebody where the name begins and ends, and its words."""
    mentions = iter(each for each in names(sentence) if each.kind is not NameKind.PLACE)
    name = next(mentions, None)
    spans: dict[int, list[int]] = {}
    bearers: dict[int, NameMention] = {}
    for at, term in enumerate(found):
        while name is not None and name.end <= term.start:
            name = next(mentions, None)
        if name is None:
            break
        if name.start < term.end:
            spans.setdefault(name.start, []).append(at)
            bearers[name.start] = name
    return {
        at: (places[0], places[-1], _words_of(bearers[start]))
        for start, places in spans.items()
        for at in places
    }


def _words_of(name: NameMention) -> frozenset[str]:
    """The words that tell a name from others of its kind, or all if none does."""
    every = frozenset(tokens(name.text))
    return every - _OF_MANY or every


def _is_many(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us"))
