"""Numbers that are of the noun beside them: guidance of $12 million is no revenue of $12 million.

What was aimed at or reached before, and what is only a part of a result, is told by its own noun.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.entries import MONEY, entries, figures_of
from summarizer.verify.match import is_same_number
from summarizer.verify.predicates import terms
from summarizer.verify.reasons import BAD_SUBJECT
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from summarizer.text.numbers import NumberMention
    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term

__all__ = ["nouns_of", "retold"]

# What is set, expected or was reached before, of numbers of any kind; parts of a result, of money.
_STANDARDS = words(
    """
    guidance target budget estimate forecast projection consensus goal expectation record quota
    threshold minimum maximum covenant benchmark ceiling high low peak
    """
)
_PARTS = words(
    """
    gain charge impairment benefit writedown write-down writeoff write-off provision amortization
    depreciation severance reserve goodwill credit
    """
)
# These tell of no noun which it is.
_PLAIN = words(
    "net total gross prior previous additional new old aggregate pretax pre-tax one-time"
)
_OF = lazy(r" of(?: (?:about|approximately|nearly|roughly|only|some|at least))? \(?$")
_LEAD = 24
# How many words stand beside a noun.
_BESIDE = 4


def retold(text: str, cited: Sequence[Cited], worked_out: Collection[str] = ()) -> str:
    """Why a number is told without the noun whose it is in the evidence; empty if none is.

    Numbers whose words are in `worked_out` are not in the evidence.
    """
    grounds = [each for each in cited if each.is_running]
    if not any(nouns_of(each.sentence) for each in grounds):
        return ""
    said = {same for term in terms(text) for same in same_words(term.lemma)}
    held = [
        (entry, nouns_of(each.sentence).get(entry.mention.start))
        for each in grounds
        for entry in entries((each,))
    ]
    for figure in figures_of(text):
        nouns = [nouns for entry, nouns in held if is_same_number(figure, entry)]
        is_held = nouns and figure.text.casefold() not in worked_out
        if is_held and not any(each is None or not said.isdisjoint(each) for each in nouns):
            return BAD_SUBJECT
    return ""


@lru_cache(maxsize=512)
def nouns_of(sentence: str) -> Mapping[int, frozenset[str]]:
    """The places of the numbers that are of a noun beside them, with the words that tell which.

    Takes time in proportion to the sentence.
    """
    figures = figures_of(sentence)
    if not figures:
        return {}
    found = terms(sentence)
    starts = [term.start for term in found]
    ends = [term.end for term in found]
    often = Counter(term.lemma for term in found)
    read: dict[int, frozenset[str]] = {}
    for figure in figures:
        low = max(0, figure.start - _LEAD)
        lead = _OF.search(sentence, low, figure.start)
        if lead:
            noun = bisect_left(ends, lead.start())
        else:
            noun = _behind(found, bisect_left(starts, figure.end))
        if noun < len(found) and _takes(found[noun], figure):
            read[figure.start] = _telling(found, noun, often)
    return read


def _behind(found: Sequence[Term], first: int) -> int:
    """The last noun of the words side by side from a place on: "a $7 million impairment charge"."""
    noun = at = first
    while (
        at + 1 < min(first + _BESIDE, len(found))
        and found[at + 1].is_content
        and found[at + 1].start == found[at].end + 1
    ):
        at += 1
        noun = at if found[at].lemma in _STANDARDS | _PARTS else noun
    return noun


def _takes(term: Term, figure: NumberMention) -> bool:
    """Whether a number beside a noun is of it alone."""
    return term.lemma in _STANDARDS or (term.lemma in _PARTS and figure.unit in MONEY)


def _telling(found: Sequence[Term], noun: int, often: Mapping[str, int]) -> frozenset[str]:
    """A noun, and the words before it that stand nowhere else."""
    telling = {found[noun].lemma}
    for at in range(noun - 1, max(noun - _BESIDE, 0) - 1, -1):
        if not found[at].is_content or found[at].end + 1 != found[at + 1].start:
            break
        is_plain = found[at].lemma in _PLAIN or is_number_word(found[at].lemma)
        if often[found[at].lemma] == 1 and not is_plain:
            telling.add(found[at].lemma)
    return frozenset(telling)
