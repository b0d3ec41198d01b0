"""Where sentences begin and end in folded text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.abbreviations import (
    ALWAYS,
    ENUMERATED,
    LEGAL,
    MONTHS,
    NUMBERED,
    STARTERS,
    TITLES,
    USUAL,
)
from summarizer.text.clauses import clauses
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    import re

__all__ = ["clauses", "sentences"]

# Begins with one set of characters, which is searched fast; a row of stops is tried once, as one.
_STOP = lazy(r"[.!?\n](?:(?<=\n)|(?<![.!?][.!?])[.!?]*+[\"')\]]{0,4}(?=\s|$))")
# The same where no other sign can end a sentence: what begins with one letter is searched faster.
_POINT = lazy(r"\.(?<!\.\.)\.*+[\"')\]]{0,4}(?=\s|$)")
_RARE = "!?\n"
_OPENERS = "\"'([*-\u2022"
_TRAILERS = "\"')].,;:!?"
_NEXT = lazy(r"[\s\"'(\[*\u2022-]{0,12}(\w[\w'&-]{0,40})?")
_SECOND = lazy(r",? ([a-z][a-z']{0,30})")
# Goes to the end first and back from there, which takes as many steps as the last word is long.
_LAST = lazy(r"(?s:.*[\s(\[\"/])?([^\s(\[\"/]+)$")
_LETTERED = lazy(r"\s\(\w{1,4}\) ")
_ROMAN = lazy(r"[IVXLC]{1,5}")
_INITIALS = lazy(r"(?:[A-Za-z]\.){1,4}[A-Za-z]")
_NAME_LINKS = frozenset({"of", "and", "or", "for", "de", "the", "to", "at", "in", "by", "on"})
_WINDOW = 48
# What is quoted is proved by the sentences of its block, which were read when it was found. A block
# may be as long as its filing: such a one is not kept.
_REMEMBERED, _LONGEST_REMEMBERED = 512, 4_000
_LONGEST_COUNT = 3


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges of the sentences of folded text, in order.

    Together the ranges hold every character but the blanks between them; none is empty. A line
    feed ends a sentence. A list whose items are parted by semicolons is one sentence.

    >>> text = 'Acme, Inc. sold No. 5. "It closed." Mr. Roe left.'
    >>> [text[start:end] for start, end in sentences(text)]
    ['Acme, Inc. sold No. 5.', '"It closed."', 'Mr. Roe left.']
    """
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _parted(text)


def _parted(text: str) -> tuple[tuple[int, int], ...]:
    ranges: list[tuple[int, int]] = []
    start = _skip_blanks(text, 0)
    stops = _STOP if any(map(text.__contains__, _RARE)) else _POINT
    for stop in stops.finditer(text):
        end = stop.end()
        if stop.start() < start or not _ends_here(text, start, stop):
            continue
        _close(text, start, end, ranges)
        start = _skip_blanks(text, end)
    _close(text, start, len(text), ranges)
    return tuple(ranges)


_remembered = lru_cache(maxsize=_REMEMBERED)(_parted)


def _skip_blanks(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _close(text: str, start: int, end: int, ranges: list[tuple[int, int]]) -> None:
    """Add a range without the blanks at its end, unless nothing is left of it."""
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        ranges.append((start, end))


def _ends_here(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a sentence that began at `start` ends at this stop."""
    end = stop.end()
    if end == len(text) or text[end] == "\n" or stop[0] == "\n":
        return True
    following = _NEXT.match(text, end)
    word = following[1] if following else None
    if word is None or following is None:
        return False
    if _goes_on(word) and not _LETTERED.match(text, end):
        return False
    if stop[0][0] != "." or stop[0].startswith(".."):
        return True
    return _ends_after(text, start, stop.start(), following)


def _goes_on(word: str) -> bool:
    """Whether a word in small letters goes on with the sentence; "iPhone" and "huC242" may not."""
    return word[0].islower() and not any(letter.isupper() or letter.isdigit() for letter in word)


def _ends_after(text: str, start: int, stop: int, following: re.Match[str]) -> bool:
    """Whether the full stop at `stop` ends a sentence, by the word before it and the one after."""
    last = _LAST.match(text, max(start, stop - _WINDOW), stop)
    if last is None:
        return text[stop - 1 : stop] not in {" ", "."} or following[1][0].isupper()
    token = last[1].strip(_TRAILERS + _OPENERS)
    if last.start(1) == start and _is_enumerator(token):
        return False
    if _is_heading_number(text, start, last.start(1), token):
        return False
    return _may_end(token, text, stop, following)


def _is_enumerator(token: str) -> bool:
    """Whether a sentence's first word only counts it: "1.", "a.", "IV."."""
    return (
        (token.isdigit() and len(token) <= _LONGEST_COUNT)
        or len(token) == 1
        or bool(_ROMAN.fullmatch(token))
    )


def _is_heading_number(text: str, start: int, token_start: int, token: str) -> bool:
    """Whether the sentence so far is no more than "Item 5" or "Note 12"."""
    if token_start - start > _WINDOW or not (token[:1].isdigit() or _ROMAN.fullmatch(token)):
        return False
    before = text[start:token_start].split()
    return len(before) == 1 and before[0].lower() in ENUMERATED


def _may_end(token: str, text: str, stop: int, following: re.Match[str]) -> bool:
    """Whether this word with its full stop can be the last of a sentence before what follows."""
    word, key = following[1], token.lower()
    if key in TITLES or key in ALWAYS:
        return False
    if key in MONTHS or (key in NUMBERED and token not in {"P", "Cl"}):
        return not _is_reference(word)
    if key in USUAL and (token[0].isupper() or "." in token):
        return word in STARTERS
    if key in LEGAL or _INITIALS.fullmatch(token):
        return word in STARTERS or (
            (key in LEGAL or text.endswith(", ", 0, stop - len(token)))
            and _is_subject(text, following)
        )
    if len(token) == 1 and token.isupper():
        return word in STARTERS
    return True


def _is_reference(word: str) -> bool:
    """Whether a word can be what "No." or "Sec." points to."""
    return word[0].isdigit() or len(word) == 1 or bool(_ROMAN.fullmatch(word))


def _is_subject(text: str, following: re.Match[str]) -> bool:
    """Whether a capitalised word is followed by one in small letters that may be its verb."""
    second = _SECOND.match(text, following.end())
    return (
        following[1][0].isupper()
        and second is not None
        and second[1] not in _NAME_LINKS
        and not second[0].startswith(",")
    )
