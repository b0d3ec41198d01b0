"""What defines the measures of a sentence: adjusted net income is not net income.

It is a word before the noun ("same-store sales"), or what hangs on the noun or on its number
("from continuing operations", "excluding divested businesses").
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.lazy import gated, lazy
from summarizer.text.word_lists import words
from summarizer.verify.entries import figures_of
from summarizer.verify.predicates import terms, verb_places
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

__all__ = ["Measure", "Measured", "is_defined", "may_define", "measured"]


class Measure(NamedTuple):
    """The lemma of a measure, the words that tell each thing that defines it, its numbers' places.

    Of each of `marks` a statement of it must have a word.
    """

    noun: str
    marks: tuple[frozenset[str], ...]
    figures: frozenset[int]


class Measured(NamedTuple):
    """The measures of a sentence, and by the places of its numbers what defines these."""

    measures: tuple[Measure, ...]
    numbers: dict[int, frozenset[str]]


_MEASURES = words(
    """
    revenue revenues sales income earnings profit profits loss losses margin margins ebitda ebit
    ebitdar eps flow flows growth expense expenses cost costs results volume volumes bookings noi
    ffo affo
    """
)
# What each of these words makes of a measure is told by any of its line.
_ADJUSTED = words("adjusted adjust adjustment non-gaap normalized")
_WITHOUT = words("excluding exclude excluded exclusive without before except")
_LINES = (
    _ADJUSTED,
    words("forma proforma pro-forma combined"),
    words("organic organically internal internally"),
    words("same comparable comparably comp like-for-like"),
    words("annualized annualised annualize run-rate"),
    words("constant constant-currency currency-neutral"),
    words("pretax pre-tax taxable"),
    words("deferred unearned defer"),
    words("proportionate proportionately"),
    words("noninterest non-interest"),
    words("license licensing"),
    *map(
        words,
        (
            "core underlying distributable discontinued free interest other export international "
            "foreign domestic product service subscription royalty rental"
        ).split(),
    ),
)
_MAY_EXCLUDE = frozenset({"adjusted", "organic", "constant", "pretax"})
_BEFORE = {
    word: line | (_WITHOUT if line & _MAY_EXCLUDE else frozenset())
    for line in _LINES
    for word in line
}
_BEFORE_RESULTS = {word: frozenset({word}) for word in words("operating gross comprehensive")}
_RESULTS = words("income earnings profit profits loss losses margin margins flow flows")
_BASES = (
    r"constant|pro[ -]forma|organic|comparable|same|adjusted|non-gaap|like-for-like|normalized"
    r"|annualized|currency-neutral|local|run-rate|core|underlying"
)
_ON_BASIS = (
    rf"\bon an? (?:[\w-]+ ){{0,2}}?(?P<basis>{_BASES})[\w-]*(?: [\w-]+){{0,2}} basis\b"
    r"|\b(?:at|in|using) (?:a )?(?P<currency>(?:constant|local)[ -](?:currenc|exchange|dollar))"
    r"|\b(?P<excluding>excluding|exclusive of)\b|\bas (?P<adjusted>adjusted)\b"
)
_ON_NUMBER = gated(f"(?i:{_ON_BASIS})")
_ON_NOUN = gated(
    rf"(?i:{_ON_BASIS}"
    r"|\bfrom (?P<operations>continuing|discontinued) operations?\b"
    r"|\b(?P<before>before) (?:[\w-]+ ){0,4}?(?:tax|taxes|interest|extraordinary|cumulative"
    r"|minority|noncontrolling|depreciation|special|unusual|nonrecurring|non-recurring"
    r"|restructuring|one-time|charges|items|provision)\b"
    r"|\b(?:attributable|available|applicable|allocable) to"
    r"(?! (?:the )?(?:company|corporation|registrant|us|parent)\b)(?P<whose>(?: [\w&'.-]+){1,6}))"
)
_DEFINES = gated(
    rf"(?i:\b(?:{'|'.join(sorted({*_BEFORE, *_BEFORE_RESULTS}))}|forma|same|local"
    r"|excluding|exclusive|as adjusted|continuing|before|(?:attribut|avail|applic|alloc)able to))"
)
_MARKS = {
    "excluding": _WITHOUT | words("adjusted organic organically other"),
    "adjusted": _ADJUSTED | _WITHOUT,
    "currency": words("constant currency exchange local neutral"),
    "before": _WITHOUT | words("pretax pre-tax pre"),
}
_WHOSE = words("attributable available applicable allocable")
# No verbs, and no nouns.
_HANGS = _WHOSE | _ADJUSTED | _WITHOUT
# What is due to something is then the change.
_CHANGES = words("increase decrease decline growth change rise drop reduction improvement")
_CHANGED = words("higher lower increased decreased reduced improved additional")
_TURN = lazy(r"; | (?:while|whereas|but|compared|versus)\b")
_STOPS = words("; and but while whereas compared versus which who")
# How many words one looks ahead, and back over what stands before a noun.
_AHEAD, _AHEAD_OF_NUMBER, _BACK = 7, 14, 6


def is_defined(marks: Sequence[frozenset[str]], said: frozenset[str]) -> bool:
    """Whether the words of a statement tell all that defines a measure."""
    return not any(each.isdisjoint(said) for each in marks)


def may_define(sentence: str) -> bool:
    """Whether a sentence has any word that defines a measure; no others need be read."""
    return _DEFINES.search(sentence) is not None


@lru_cache(maxsize=512)
def measured(sentence: str) -> Measured:
    """What a sentence measures, read in time in proportion to its length."""
    read = _Sentence(sentence)
    measures = tuple(read.measure(at, end) for at, end in read.nouns())
    return Measured(measures, dict(read.numbers()))


class _Sentence:
    """A sentence taken apart once; what opens it defines all up to where it turns."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._terms = terms(text)
        self._verbs = verb_places(text)
        self._figures = [each.start for each in figures_of(text)]
        opening = _ON_NOUN.match(text)
        comma = text.find(", ", opening.end()) if opening else -1
        turn = _TURN.search(text, comma) if comma > 0 else None
        self._opening = _marks_of(opening) if opening and comma > 0 else frozenset[str]()
        self._begin = max(comma, 0)
        self._turn = turn.start() if turn else len(text)

    def nouns(self) -> Iterator[tuple[int, int]]:
        """The places of the nouns of measures, each with where the next one stands."""
        places = [
            at
            for at, term in enumerate(self._terms)
            if term.start >= self._begin and term.text.lower() in _MEASURES and not self._adds(at)
        ]
        return pairwise((*places, len(self._terms)))

    def measure(self, at: int, following: int) -> Measure:
        """The measure of a noun."""
        term = self._terms[at]
        end = self._terms[following].start if following < len(self._terms) else len(self._text)
        low, high = bisect_left(self._figures, term.end), bisect_left(self._figures, end)
        # "Income and adjusted income were $3 million and $5 million".
        own = self._figures[low : max(high, low + 1)]
        marks = [*self._before(at), *self._behind(at)]
        if self._opening and term.start < self._turn:
            marks.append(self._opening)
        return Measure(term.lemma, tuple(marks), frozenset(own))

    def numbers(self) -> Iterator[tuple[int, frozenset[str]]]:
        """The places of the numbers that something defines."""
        at = 0
        for place, following in pairwise((*self._figures, len(self._text))):
            if self._opening and self._begin <= place < self._turn:
                yield place, self._opening
            while at < len(self._terms) and self._terms[at].start <= place:
                at += 1
            end = min(self._reach(at, _AHEAD_OF_NUMBER), following)
            found = _ON_NUMBER.search(self._text, place, end)
            if found:
                yield place, _marks_of(found)

    def _adds(self, at: int) -> bool:
        """Whether a noun only says which other is meant: "income taxes"."""
        if at + 1 == len(self._terms):
            return False
        one, other = self._terms[at : at + 2]
        is_beside = other.is_content and other.start == one.end + 1
        is_verb = at + 1 in self._verbs or is_past(other.text) or other.text.endswith("ly")
        return is_beside and not is_verb and other.text.lower() not in _MEASURES | _HANGS

    def _before(self, at: int) -> Iterator[frozenset[str]]:
        """What the words right before a noun make of it."""
        is_result = self._terms[at].text.lower() in _RESULTS
        for place in range(at - 1, max(at - 1 - _BACK, -1), -1):
            term, word = self._terms[place], self._terms[place].text.lower()
            if term.end + 1 != self._terms[place + 1].start:
                return
            marks = _BEFORE.get(word) or _BEFORE.get(word.partition("-")[0])
            marks = marks or _BEFORE.get(term.lemma)
            if marks is None and is_result:
                marks = _BEFORE_RESULTS.get(word)
            if marks is not None:
                yield marks
            elif not term.is_content:
                return

    def _behind(self, at: int) -> Iterator[frozenset[str]]:
        """What hangs on a noun."""
        low, end = self._terms[at].end, self._reach(at + 1, _AHEAD)
        # "Income of $3 million before taxes", but of two numbers the second is another's.
        behind = bisect_left(self._figures, low)
        end = min(end, *self._figures[behind + 1 : behind + 2], len(self._text))
        for found in _ON_NOUN.finditer(self._text, low, end):
            if not (found["whose"] and self._changes(at)):
                yield _marks_of(found)

    def _changes(self, at: int) -> bool:
        """Whether a noun is that of which something changed: "a decline in net sales"."""
        before = self._terms[max(0, at - _BACK) : at]
        return any(each.lemma in _CHANGES or each.text.lower() in _CHANGED for each in before)

    def _reach(self, at: int, most: int) -> int:
        """Where what hangs on a word ends: before a verb, another number, or what parts."""
        for place in range(at, min(at + most, len(self._terms))):
            term = self._terms[place]
            word = term.text.lower()
            # "Available to common shareholders" has no verb.
            is_verb = place in self._verbs and not any(
                each.text in _WHOSE for each in self._terms[max(0, place - 2) : place]
            )
            if word in _STOPS or (is_verb and word not in _HANGS):
                return term.start
        last = min(at + most, len(self._terms)) - 1
        return self._terms[last].end if last >= at else 0


def _marks_of(found: re.Match[str]) -> frozenset[str]:
    """The words of which a statement must have one, by what defines a measure."""
    kind = found.lastgroup or ""
    if kind == "whose":
        target = {term.lemma for term in terms(found["whose"]) if term.is_content}
        return _WHOSE.union(*map(same_words, target))
    if kind == "operations":
        return frozenset({found[kind].lower()})
    if kind == "basis":
        word = found[kind].lower().replace("pro forma", "forma")
        return _BEFORE.get(word, frozenset({word}))
    return _MARKS[kind]
