"""Prices: what one paid for a thing is not what one had for it.

In "the sale of a mill that it had bought for $9 million" the price is that of the purchase. A
statement of such a price tells of the verb that it was paid by.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words
from summarizer.text.word_lists import words
from summarizer.verify.entries import MONEY, figures_of
from summarizer.verify.predicates import is_reduced, predicates, terms
from summarizer.verify.reasons import BAD_SUBJECT
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Predicate

__all__ = ["mispriced"]

_PRICED = words(
    """
    buy purchase acquire sell build construct lease rent license issue redeem repurchase insure
    obtain auction
    """
)
_FOR = lazy(r"\b(?:for|at) (?:about |approximately |some |nearly )?(?:US)?$")
_LEAD = 24
# How many words may stand between a verb and its price.
_REACH = 6


class _Price(NamedTuple):
    """An amount, and the verb of which it is the price; empty if that is not known."""

    value: Decimal
    verb: str


def mispriced(text: str, cited: Sequence[Cited]) -> str:
    """Why a price is told of another verb than its own; empty if none is."""
    told = {each.value for each in figures_of(text) if each.unit in MONEY}
    if not told or any(each.is_cell for each in cited):
        return ""
    held = [each for one in cited if not one.is_label for each in _prices(one.sentence)]
    if not any(each.verb for each in held):
        return ""
    said = {word.lemma for word in content_words(text)}
    for value in told:
        verbs = [each.verb for each in held if each.value == value]
        if verbs and all(verb and said.isdisjoint(same_words(verb)) for verb in verbs):
            return BAD_SUBJECT
    return ""


@lru_cache(maxsize=512)
def _prices(sentence: str) -> tuple[_Price, ...]:
    return tuple(_read(sentence))


def _read(sentence: str) -> Iterator[_Price]:
    found, verbs = terms(sentence), predicates(sentence)
    next_verb = at = 0
    for figure in figures_of(sentence):
        while next_verb < len(verbs) and found[verbs[next_verb].main].start < figure.start:
            next_verb += 1
        while at < len(found) and found[at].start < figure.start:
            at += 1
        lead = _FOR.search(sentence, max(0, figure.start - _LEAD), figure.start)
        # "Which was built in 1998, for $14 million" is the price of another.
        is_price = lead is not None and not sentence.endswith(", ", 0, lead.start())
        verb = verbs[next_verb - 1] if is_price and next_verb else None
        yield _Price(figure.value, _tied(sentence, verb, at) if verb else "")


def _tied(sentence: str, verb: Predicate, at: int) -> str:
    """The lemma of a verb if the number at a term is its price, and of no verb before it."""
    found = terms(sentence)
    between = at - verb.main - 1
    hangs = verb.is_relative or is_reduced(found, verb)
    is_own = between <= 1 or (hangs and between <= _REACH)
    return verb.lemma if is_own and verb.lemma in _PRICED else ""
