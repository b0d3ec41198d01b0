"""Telling an item's official caption at the head of a line, however it was typed."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.text.gates import evened
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["caption_length"]

_WORD = lazy(r"[a-z0-9']+")
_MOST_WORDS = 60
_MOST_SKIPPED = 3
_STEM = 5
_FIRST_WORDS = 4
# Of a caption with more telling words than these no more are asked for.
_MOST_ASKED = 8
_LITTLE = frozenset("a an and of the to in or on for under that by with its &".split())


def caption_length(words: str, captions: Sequence[str]) -> int:
    """How many characters of `words` are one of the captions, 0 if none begins there.

    Words of the caption may be missing and endings may differ ("Agreement", "Agreements"); the
    rest of the line may go on with the body.

    >>> caption_length("OTHER EVENTS. On March 18", ("Other Events",))
    14
    >>> caption_length("The registrant announced", ("Other Events",))
    0
    """
    return _length(words, tuple(captions)) if words else 0


# A contents list and a running head say the captions of the body again.
@lru_cache(maxsize=512)
def _length(words: str, captions: tuple[str, ...]) -> int:
    # A caption of which no telling word begins as one of the first words does is not there.
    lowered = evened(words)
    first = [match[0] for match in _words_in(lowered, _FIRST_WORDS)]
    stems = {word[:_STEM] for word in first}
    likely = [caption for caption in captions if not stems.isdisjoint(_stems(caption))]
    best = max(
        (_matched(lowered, caption) for caption in likely if _begins(first, caption)), default=0
    )
    best = best or max((_spaced_out(lowered, caption) for caption in captions), default=0)
    if not best:
        return 0
    tail = re.match(r"[\s.:;,)\]*-]*", words[best:])
    return best + (tail.end() if tail else 0)


def _words_in(words: str, most: int) -> Iterator[re.Match[str]]:
    """The first words of a text in small letters, looked for one by one."""
    return islice(_WORD.finditer(words), most)


@cache
def _words(caption: str) -> tuple[str, ...]:
    """The words of an official caption, of which there are few."""
    return tuple(_WORD.findall(caption.lower()))


@cache
def _stems(caption: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _telling(caption))


@cache
def _letters(caption: str) -> str:
    return "".join(filter(str.isalnum, caption.lower()))


def _matched(words: str, caption: str) -> int:
    """Where a caption ends in a text in small letters; 0 without half of its telling words.

    The second word that is none of the caption's ends it, unless it is a little one.
    """
    wanted = _words(caption)
    place = matched = end = strangers = 0
    for match in _words_in(words, _MOST_WORDS):
        word = match[0]
        ahead = _ahead(word, wanted[place : place + _MOST_SKIPPED + 1])
        if ahead < 0:
            strangers += 1
            if strangers > 1 and word not in _LITTLE:
                break
            continue
        place += ahead + 1
        matched += word not in _LITTLE
        end = match.end()
        if place >= len(wanted):
            break
    enough = matched >= 1 and matched * 2 >= min(len(_telling(caption)), _MOST_ASKED)
    return end if enough else 0


def _ahead(word: str, wanted: Sequence[str]) -> int:
    """How many of the wanted words stand before the one that a word is, or -1."""
    for skipped, other in enumerate(wanted):
        if word[0] == other[0] and _alike(word, other):
            return skipped
    return -1


@cache
def _telling(caption: str) -> tuple[str, ...]:
    """The words of a caption by which it is told from others."""
    return tuple(word for word in _words(caption) if word not in _LITTLE)


def _spaced_out(words: str, caption: str) -> int:
    """The length of a whole caption whose words are broken by blanks: "ri sk factors"."""
    place = 0
    for letter in _letters(caption):
        while place < len(words) and words[place] in " -.,;:'":
            place += 1
        if place >= len(words) or words[place] != letter:
            return 0
        place += 1
    return place


def _begins(first: Sequence[str], caption: str) -> bool:
    """Whether one of the first words is one of the caption's telling words."""
    telling = _telling(caption)
    return any(_ahead(word, telling) >= 0 for word in first if word not in _LITTLE)


def _alike(word: str, other: str) -> bool:
    """Whether words are one, or alike for two thirds of the shorter and five letters at least."""
    if word == other:
        return True
    stem = max(_STEM, (2 * min(len(word), len(other)) + 2) // 3)
    return len(word) >= stem and word[:stem] == other[:stem]
