"""Whose an office is: the name beside it, or the last before it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy
from summarizer.text.names import NameKind, names
from summarizer.text.word_lists import words

if TYPE_CHECKING:
    from summarizer.text.names import NameMention

__all__ = ["OFFICES", "holder"]

OFFICES = words(
    """
    chairman chairwoman chair chairperson president officer treasurer secretary controller
    comptroller ceo cfo coo cto cio counsel director
    """
)
# "John Harker, the former president", "its treasurer, Ms. Voss".
_BEHIND_NAME = lazy(r",? \(?(?:(?:the|its|our|an?|then|[\w'.&-]+'s) )?(?:[\w-]+ ){0,4}")
_BEFORE_NAME = lazy(r"(?: of [\w ]{1,40}?)?,? (?:(?:Mr|Ms|Mrs|Dr)\. )?")
# An office behind a preposition is that of nobody named before: "a search for a president".
_OF_NOBODY = lazy(
    r"\b(?:of|for|to|by|from|with|under) (?:(?:the|its|our|an?|his|her) )?(?:[\w-]+ ){0,3}$"
)
_VERB_BETWEEN = lazy(
    r"\b(?:is|was|are|were|be|been|will|has|have|had|as|and|or|to|who|which|\w+ed) "
)
_LONGEST = 60


def holder(sentence: str, start: int, end: int) -> str:
    """The last word of the name of who holds the office that stands there, in small letters."""
    people = _people(sentence)
    before = next((each for each in reversed(people) if each.end <= start), None)
    after = next((each for each in people if each.start >= end), None)
    if before is not None and _is_beside(sentence[before.end : start]):
        return _last(before)
    if after is not None and _BEFORE_NAME.fullmatch(sentence, end, after.start):
        return _last(after)
    if before is None or _OF_NOBODY.search(sentence, max(before.end, start - _LONGEST), start):
        return ""
    return _last(before)


def _is_beside(between: str) -> bool:
    """Whether no verb parts an office from the name before it, and a comma may."""
    return (
        between.startswith(", ")
        and _BEHIND_NAME.fullmatch(between) is not None
        and _VERB_BETWEEN.search(between) is None
    )


@lru_cache(maxsize=256)
def _people(sentence: str) -> tuple[NameMention, ...]:
    others = {NameKind.ORGANISATION, NameKind.PLACE}
    return tuple(each for each in names(sentence) if each.kind not in others)


def _last(name: NameMention) -> str:
    return name.text.split()[-1].lower()
