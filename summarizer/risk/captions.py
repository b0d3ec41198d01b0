"""Official item captions, known even when a registrant words them otherwise."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.risk.catalogue import table
from summarizer.text.lazy import lazy

__all__ = ["is_caption"]

_WORD = lazy(r"[a-z]+")
_NUMBER = lazy(r"^\W*item\W*\d{1,2}(?:\.\d\d)?[a-c]?(?:\s*\([a-z]\))*\W*", re.IGNORECASE)
_SMALL = frozenset(
    ("of", "or", "the", "a", "an", "and", "in", "to", "under", "on", "by", "with", "s")
)
_LONGEST = 320
_HEAD = 80
_ALIKE = 0.8


def is_caption(text: str) -> bool:
    """Whether a heading says no more than the official title of an item, whatever its case or year.

    >>> is_caption("ITEM 5.02  DEPARTURE OF DIRECTORS OR PRINCIPAL OFFICERS; ELECTION OF DIRECTORS")
    True
    >>> is_caption("The departure of Ms. Doe was announced on May 2.")
    False
    """
    return len(text) <= _LONGEST and _is_caption(text)


# Headings and cells are worded alike, in a filing and from filing to filing.
@lru_cache(maxsize=1024)
def _is_caption(text: str) -> bool:
    number = _NUMBER.match(text)
    rest = text[number.end() :] if number else text
    if not rest.strip(" .:-"):
        return number is not None
    if number is None and (rest[-1:] == "." and rest[:1].islower()):
        return False
    if len(_words(rest[:_HEAD]) - _vocabulary()) > _most_others() + 1:
        # Most are sentences, which their first words tell; the last of these may be cut short.
        return False
    words = _words(rest)
    if not 0 < len(words) <= _most_words() or len(words & _vocabulary()) < _ALIKE * len(words):
        return False
    return any(_alike(words, title, numbered=number is not None) for title in _titles())


def _alike(words: frozenset[str], title: frozenset[str], *, numbered: bool) -> bool:
    if not words or not title:
        return False
    shared = len(words & title)
    if numbered and shared == len(words):
        return True
    return shared >= _ALIKE * len(words) and shared >= _ALIKE * len(title)


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset().union(*_titles())


@cache
def _most_words() -> int:
    """How many words what is alike to a title has at most."""
    return int(max(map(len, _titles())) / _ALIKE)


@cache
def _most_others() -> int:
    """How many words what is alike to a title has at most that stand in none."""
    return int(_most_words() - _ALIKE * _most_words())


@cache
def _titles() -> tuple[frozenset[str], ...]:
    return tuple(_words(title) for title in table().captions)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - _SMALL
