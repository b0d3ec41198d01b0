"""What a point would only say again: what the headline says, or that something is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.extract.boilerplate import mentions_release
from summarizer.extract.clauses.heads import drop_mark, reported
from summarizer.extract.likeness import content, overlap
from summarizer.extract.statements import Zone
from summarizer.extract.words.headlines import RESULTS
from summarizer.text.dates import Precision, dates
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.extract.salience import Weighed

__all__ = [
    "SAME",
    "adds_little",
    "adds_number",
    "gist",
    "is_retold",
    "released",
    "repeats_amounts",
    "without_announcements",
]

# So much of the content in common makes two sentences one.
SAME = 0.72


def adds_number(words: frozenset[str], told: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence tells a number or a day that nothing told so far holds."""
    new = words.difference(*told)
    return any(word[:1].isdigit() for word in new)


def gist(text: str) -> frozenset[str]:
    """The content of a sentence, of what it reports if it reports something."""
    told = reported(text)
    return content(text if told is None else told.text)


def released(weighed: Sequence[Weighed]) -> frozenset[str]:
    """The content of the first sentences of the releases."""
    found = [one.statement for one in weighed if one.statement.zone is Zone.RELEASE]
    return frozenset().union(*(content(one.text) for one in found if one.nth < _LEADING))


_LEADING = 8


def is_retold(one: Weighed, release: frozenset[str]) -> bool:
    """Whether an item's sentence mentions a release that says the same in its first sentences."""
    if one.statement.zone is Zone.RELEASE or not release:
        return False
    mentions = mentions_release(one.statement.text)
    return mentions and overlap(gist(one.statement.text), [release]) > SAME


_COMPARED = lazy(r",? (?:as |which )?(?:compar(?:ed|es) (?:to|with)|versus)\b", re.IGNORECASE)
# What follows a comparison may be another matter.
_GOES_ON = lazy(r", (?:with|and|while|but|due|primarily)\b|;", re.IGNORECASE)
_FEW_NEW = 0.25


def adds_little(text: str, said: str) -> bool:
    """Whether the sentence that a headline was cut of adds no name and no number but compared ones.

    >>> adds_little("Sales were $9 million, compared with $8 million.", "Sales were $9 million")
    True
    """
    kept, *compared = _COMPARED.split(text, maxsplit=1)
    if any(_GOES_ON.search(part) for part in compared):
        return False
    words, told = content(kept), content(said)
    names = {name for name in _NAME.findall(kept) if name.lower() not in said.lower()}
    return not (names or adds_number(words, [told])) and (overlap(words, [told]) >= 1 - _FEW_NEW)


_NAME = lazy(r"(?<!^)(?<![.!?] )\b[A-Z][\w&'-]+")


_AMOUNT = lazy(r"[$\u20ac\u00a3] ?\(?\d[\d,.]*\d|[$\u20ac\u00a3] ?\(?\d")
_SEVERAL, _MUCH = 2, 0.68


def repeats_amounts(text: str, told: Sequence[str]) -> bool:
    """Whether one sentence told says much of this one, and all of its several amounts.

    >>> repeats_amounts("Sales rose to $9, from $8.", ["Sales were $9, compared with $8."])
    True
    """
    amounts = set(_AMOUNT.findall(text))
    if len(amounts) < _SEVERAL:
        return False
    words = content(text)
    return any(
        amounts.issubset(_AMOUNT.findall(one)) and overlap(words, [content(one)]) > _MUCH
        for one in told
    )


# That results are told, and not what they are.
_ANNOUNCES = gated(
    r"\b(?:announc|report|releas|issu|set)\w*\b[^;$]{0,130}\bresults\b[^$]*$", re.IGNORECASE
)
_AMONG = 10


def without_announcements(texts: Sequence[str]) -> frozenset[str]:
    """The texts, best first, without those that tell only that there are results.

    Where results are told and a quarter or year is named beside them, no such text is wanted; where
    no period is named, one is.
    """
    announced = [text for text in texts if _ANNOUNCES.search(text) is not None]
    others = [text for text in texts if text not in announced][:_AMONG]
    if not announced or not any(RESULTS.match(drop_mark(text).text) for text in others):
        return frozenset(texts)
    wanted = announced[: 0 if any(map(_names_period, others)) else 1]
    return frozenset(texts).difference(announced).union(wanted)


def _names_period(text: str) -> bool:
    return any(one.precision in _STRETCHES or one.period for one in dates(text))


_STRETCHES = {Precision.QUARTER, Precision.FISCAL_YEAR}
