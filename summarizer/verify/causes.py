"""Causes and order: what comes of what, and what before what, is not turned round.

"The mill closed before the land was sold" has all words of "the land was sold before the mill
closed". What stands behind such a word in a statement must not be what stands before it in the
evidence, nor what there works against it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy
from summarizer.text.lemmas import content_words
from summarizer.verify.reasons import BAD_ORDER
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.ground import Cited

__all__ = ["turned_round"]

# What stands behind these is the cause, works against it, came first, or came later.
_MARKS = {
    "cause": (
        r"because(?: of)?|due to|owing to|as a result of|result(?:ing|ed) from|caused by"
        r"|attribut(?:able|ed) to|driven by|reflecting|on account of"
    ),
    "against": r"despite|in spite of|notwithstanding|(?:offset|counterbalanced|mitigated) by",
    "earlier": r"after|(?<!the )following|subsequent to",
    "later": r"before|prior to|ahead of",
}
_MARK = gated("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in _MARKS.items()))
_END = lazy(r"[,;:()]\s|\.$")
_NONE = frozenset[str]()


class _Pair(NamedTuple):
    """What comes first, be it a cause, and what follows; or what works against the rest."""

    kind: str
    first: frozenset[str]
    then: frozenset[str]


def turned_round(text: str, cited: Sequence[Cited]) -> str:
    """Why a cause or an order is not that of the evidence; empty if nothing says so."""
    told = _pairs(text)
    if not told:
        return ""
    held = [pair for each in cited if not each.is_label for pair in _pairs(each.sentence)]
    return BAD_ORDER if any(_is_turned(pair, held) for pair in told) else ""


def _is_turned(told: _Pair, held: Sequence[_Pair]) -> bool:
    """Whether a pair stands the other way round in the evidence, and nowhere as it is told."""
    if told.kind == "against":
        return False
    same = [each for each in held if each.kind == told.kind]
    if any(
        told.first & each.first and _straight(told, each) >= _crossed(told, each) for each in same
    ):
        return False
    if any(_crossed(told, each) > _straight(told, each) for each in same):
        return True
    # "Rose because of prices" where it rose despite them.
    if told.kind != "cause" or any(told.first <= each.first for each in same):
        return False
    against = (each.first for each in held if each.kind == "against")
    return any(told.first <= each for each in against)


def _crossed(one: _Pair, other: _Pair) -> int:
    """How many words changed sides; none if only one side's did."""
    left = len(one.first & (other.then - other.first))
    right = len(one.then & (other.first - other.then))
    return left + right if left and right else 0


def _straight(one: _Pair, other: _Pair) -> int:
    return len(one.first & (other.first - other.then)) + len(one.then & (other.then - other.first))


@lru_cache(maxsize=512)
def _pairs(sentence: str) -> tuple[_Pair, ...]:
    """The causes and orders of a sentence."""
    return tuple(_read(sentence))


def _read(sentence: str) -> Iterator[_Pair]:
    marks = list(_MARK.finditer(evened(sentence)))
    if not marks:
        return
    words = _words(sentence)
    borders = [*(mark.start() for mark in marks[1:]), len(sentence)]
    for mark, border in zip(marks, borders, strict=True):
        end = _END.search(sentence, mark.end(), border)
        high = end.start() if end else border
        behind = frozenset(word for at, word in words if mark.end() <= at < high)
        others = frozenset(word for at, word in words if not mark.start() <= at < high)
        kind = mark.lastgroup or ""
        if kind == "later":
            yield _Pair("order", others, behind)
        elif behind:
            yield _Pair("order" if kind == "earlier" else kind, behind, others)


def _words(sentence: str) -> list[tuple[int, str]]:
    """The words that tell something, each as the first of those that say the same, with places."""
    days = [(day.start, day.end) for day in dates(sentence)]
    return [
        (word.start, min(same_words(word.lemma) | {word.lemma}))
        for word in content_words(sentence)
        if word.lemma not in ALWAYS and not any(low <= word.start < high for low, high in days)
    ]
