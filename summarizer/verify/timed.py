"""A day stays with the words that lead to it: the day of record is not the day of payment.

In "payable on May 1 to holders of record on April 1" all words and both days of "payable on
April 1" occur. What a statement says before a day is held against what the evidence says before
it, and before the other days of its sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words
from summarizer.text.number_words import is_number_word
from summarizer.verify.match import agree
from summarizer.verify.reasons import BAD_JOIN
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.text.dates import DateMention
    from summarizer.verify.ground import Cited

__all__ = ["mistimed"]


class _Led(NamedTuple):
    """A day with the words before it, back to another day, in order.

    A day that leads in has none; it may be the day on which its sentence's news was told.
    """

    day: DateMention
    lead: tuple[str, ...]
    is_of_telling: bool = False


_FRONT = lazy(
    r"(?:^|[,;:(] |\b(?:that|and) )(?:effective )?(?:as )?(?:on|in|of|since|until)? ?$",
    re.IGNORECASE,
)

_ANNOUNCED = lazy(r",(?: [\w.&,'()\"-]+){1,12}? (?:announced|reported|disclosed) ")
_TELLING = lazy(
    r"\b(?:announc|report|disclos|said\b|says?\b|stat(?:ed|es)\b|press release|according)",
    re.IGNORECASE,
)
# What something is compared with is the same thing, on the day that follows.
_COMPARED = lazy(r"\b(?:compar\w+|versus|against|than|from(?= (?:\w+ )?[$(\d]))", re.IGNORECASE)


def mistimed(text: str, cited: Sequence[Cited]) -> str:
    """Why a day is told of what leads to another day of its sentence; empty if none is."""
    said = _led(text)
    held = [
        led for each in cited if said and each.is_running and len(led := _led(each.sentence)) > 1
    ]
    is_mistimed = any(
        _is_of_another(claim, said, each) or _is_of_telling(text, claim, said, each)
        for claim in said
        for each in held
    )
    return BAD_JOIN if is_mistimed else ""


def _is_of_telling(text: str, claim: _Led, said: Sequence[_Led], held: Sequence[_Led]) -> bool:
    """Whether the day on which something was announced is told as the day of the thing itself."""
    if not any(led.is_of_telling and agree(claim.day, led.day) for led in held):
        return False
    told = [each.day for each in said]
    is_of_more = any(not led.is_of_telling and agree(day, led.day) for led in held for day in told)
    return not is_of_more and _TELLING.search(text) is None


def _is_of_another(claim: _Led, said: Sequence[_Led], held: Sequence[_Led]) -> bool:
    """Whether nothing before a day leads to it in the evidence, and its last word to another."""
    own = [led for led in held if agree(claim.day, led.day)]
    if not (own and claim.lead and all(led.lead for led in own)):
        return False
    if any(_has(led.lead, word) for led in own for word in claim.lead):
        return False
    told = [each.day for each in said]
    others = (led for led in held if not any(agree(day, led.day) for day in told))
    return any(_has(led.lead, claim.lead[-1]) for led in others)


def _has(lead: Collection[str], word: str) -> bool:
    return not same_words(word).isdisjoint(lead)


@lru_cache(maxsize=512)
def _led(text: str) -> tuple[_Led, ...]:
    days = dates(text)
    if not days:
        return ()
    words = [
        word
        for word in content_words(text)
        if word.lemma not in ALWAYS and not is_number_word(word.lemma)
    ]
    lows = [0, *(day.end for day in days)]
    return tuple(
        _Led(day, tuple(word.lemma for word in words if low <= word.start < day.start))
        if not (_leads(text, day) or _is_of_same(text, low, day))
        else _Led(day, (), _ANNOUNCED.match(text, day.end) is not None)
        for low, day in zip(lows, days, strict=False)
    )


def _is_of_same(text: str, low: int, day: DateMention) -> bool:
    """Whether a day is that of what another day's thing is compared with."""
    return low > 0 and _COMPARED.search(text, low, day.start) is not None


def _leads(text: str, day: DateMention) -> bool:
    """Whether a day stands in front of all that it is of: "On May 1, it paid"."""
    return text.startswith(",", day.end) and _FRONT.search(text, 0, day.start) is not None
