"""Proper names in folded text: people, organisations, places, products."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from summarizer.text.abbreviations import STARTERS
from summarizer.text.lazy import lazy
from summarizer.text.name_words import (
    AND_ENDS,
    DEGREES,
    GENERIC,
    HONORIFICS,
    OF_HEADS,
    ORGANISATIONS,
    PARTICLES,
    RANKS,
    SUFFIXES,
)
from summarizer.text.number_words import is_number_word
from summarizer.text.places import COUNTRIES, STATES
from summarizer.text.same_name import same_name
from summarizer.text.sentences import sentences
from summarizer.text.stopwords import STOPWORDS

__all__ = ["NameKind", "NameMention", "names", "same_name"]


class NameKind(StrEnum):
    """What bears a name, where that is evident."""

    ORGANISATION = "organisation"
    PERSON = "person"
    PLACE = "place"
    UNKNOWN = "unknown"


class NameMention(NamedTuple):
    """A proper name as it stands in a text, without honorific, office or possessive."""

    start: int
    end: int
    text: str
    kind: NameKind


class _Token(NamedTuple):
    """A word that may belong to a name; `key` is its small letters, `first` opens a sentence."""

    start: int
    end: int
    text: str
    key: str
    first: bool


_WORD = lazy(r"[^\W\d_]\w*(?:[.&'-]\w+)*|&")
_POSSESSIVE = lazy(r"'s?$", re.IGNORECASE)
_INITIALS = lazy(r"(?:[A-Z]\.){0,3}[A-Z]")
_STOP = lazy(r"[^\w.!?]{0,8}[.!?]")
_PREFIXED = lazy(r"(?:non|pre|post|anti|mid|pro|co|ex|sub|inter|intra)-")
_ROMAN = lazy(r"[IVX]{1,4}")
_FOLLOWS_PERSON = lazy(r",? (?:\(\d\d\), |\d\d, )?(?:(?:its|the|our|a|as) )?(\w[\w.]*)")
_HEADING_WORDS = 4
_MOST = 0.75


def names(text: str) -> tuple[NameMention, ...]:
    """The proper names of folded text, in order and disjoint.

    A capitalised word that only opens a sentence is none, nor are defined terms ("the Company"),
    offices, months and weekdays. In a heading, where every word is capitalised, only what the rest
    of the text shows to be a name, or what has an organisation's ending, is one.

    >>> [(name.text, str(name.kind)) for name in names("Revenue fell, said Mr. Roe of Acme, Inc.")]
    [('Roe', 'person'), ('Acme, Inc.', 'organisation')]
    """
    lines = [_tokens(text, start, end) for start, end in sentences(text)]
    known = _seen_inside(text, lines)
    found: list[NameMention] = []
    for line in lines:
        heading = _is_heading(text, line)
        for run in _runs(text, line):
            parts = _known_parts(run, known) if heading else [run]
            for part in map(_trimmed, parts):
                kept = bool(part) and (heading or _is_name(part, known))
                found.extend([_mention(text, run, part)] if kept else [])
    return tuple(found)


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _WORD.finditer(text, start, end):
        word = _POSSESSIVE.sub("", match[0])
        first = not tokens or text[tokens[-1].end : match.start()].rstrip()[-1:] in {":", '"'}
        place = match.start()
        tokens.append(_Token(place, place + len(word), word, word.lower(), first))
    return tokens


def _is_capitalised(token: _Token) -> bool:
    if _PREFIXED.match(token.text):
        return False
    return any(letter.isupper() for letter in token.text)


def _is_marked(token: _Token) -> bool:
    """Whether a word's own letters show that it is a name: "ImmunoGen", "BVF", "huC242"."""
    return any(letter.isupper() or letter.isdigit() for letter in token.text[1:])


def _is_heading(text: str, line: list[_Token]) -> bool:
    """Whether a line is set in capitals, or ends without a stop and has most words capitalised."""
    long = [token for token in line if len(token.text) > 3]  # noqa: PLR2004
    if all(token.text.isupper() for token in long):
        return len(long) > 1
    if _STOP.match(text, line[-1].end):
        return False
    raised = sum(token.text[0].isupper() for token in long)
    return len(long) >= _HEADING_WORDS and raised > _MOST * len(long)


def _seen_inside(text: str, lines: list[list[_Token]]) -> frozenset[str]:
    """The capitalised words that stand within sentences, and those that mark themselves."""
    return frozenset(
        token.key
        for line in lines
        if not _is_heading(text, line)
        for token in line
        if (not token.first or _is_marked(token)) and _is_capitalised(token)
    )


def _runs(text: str, line: list[_Token]) -> list[list[_Token]]:
    """The stretches of capitalised words, with the small words that may join them."""
    runs: list[list[_Token]] = []
    place = 0
    while place < len(line):
        if not _is_capitalised(line[place]):
            place += 1
            continue
        run = [line[place]]
        place += 1
        while place < len(line) and (taken := _joined(text, run[-1], line, place)):
            run.extend(line[place : place + taken])
            place += taken
        runs.append(run)
    return runs


def _joined(text: str, before: _Token, line: list[_Token], place: int) -> int:
    """How many of the next words go on with the name that ends in `before`: 0, 1 or 2."""
    token = line[place]
    gap = text[before.end : token.start]
    if not _is_bridge(gap, before, token):
        return 0
    if _is_capitalised(token):
        return 1
    if place + 1 >= len(line) or text[token.end : line[place + 1].start] != " ":
        return 0
    after = line[place + 1]
    if token.text == "&":
        return 2 if _is_capitalised(after) or after.key in SUFFIXES else 0
    return 2 if _is_capitalised(after) and _links(before, token, line, place + 1) else 0


def _is_bridge(gap: str, before: _Token, token: _Token) -> bool:
    """Whether what stands between two words lets them be of one name."""
    if gap == " ":
        return True
    if gap == ", ":
        return token.key in SUFFIXES and token.text[0].isupper()
    return gap == ". " and (
        before.key in HONORIFICS
        or _INITIALS.fullmatch(before.text) is not None
        or (before.key in SUFFIXES and token.key in SUFFIXES)
    )


def _links(before: _Token, small: _Token, line: list[_Token], place: int) -> bool:
    """Whether a small word joins two parts of one name: "Bank of America", "Food and Drug …"."""
    if small.key in PARTICLES:
        return True
    if small.key == "of":
        return before.key in OF_HEADS
    if small.key != "and":
        return False
    following = [token.key for token in line[place : place + 3] if _is_capitalised(token)]
    return before.key not in SUFFIXES and any(key in AND_ENDS for key in following)


def _trimmed(run: list[_Token]) -> list[_Token]:
    """A run without the offices, defined terms and opening words at its ends."""
    start, end = 0, len(run)
    while start < end and _is_outside(run[start]):
        start += 1
    while end > start and _is_tail(run[end - 1], alone=end - start == 1):
        end -= 1
    return run[start:end]


def _is_outside(token: _Token) -> bool:
    """Whether a word before a name is no part of it."""
    if token.key in HONORIFICS or token.key in STOPWORDS or token.text == "&":
        return True
    if token.first and (token.text in STARTERS or is_number_word(token.key)):
        return True
    return token.key in GENERIC and not _is_marked(token)


def _is_tail(token: _Token, *, alone: bool) -> bool:
    """Whether a word after a name is no part of it."""
    if token.key in SUFFIXES and not alone:
        return False
    if token.key in ORGANISATIONS and not alone:
        return False
    return (
        token.key in STOPWORDS
        or token.key in GENERIC
        or token.key in DEGREES
        or (alone and (len(token.text) == 1 or token.key in SUFFIXES))
        or (alone and _ROMAN.fullmatch(token.text) is not None)
    )


def _is_name(kept: list[_Token], known: frozenset[str]) -> bool:
    """Whether capitalised words within a sentence are a name."""
    token = kept[0]
    if not token.first or len(kept) > 1 or _is_marked(token):
        return True
    return token.key in known


def _known_parts(run: list[_Token], known: frozenset[str]) -> list[list[_Token]]:
    """The parts of a heading's capitalised words that are names: those seen in the text."""
    if run[-1].key in SUFFIXES:
        return [run]
    parts: list[list[_Token]] = [[]]
    for token in run:
        if token.key in known:
            parts[-1].append(token)
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _mention(text: str, run: list[_Token], kept: list[_Token]) -> NameMention:
    start, end = kept[0].start, kept[-1].end
    dotted = kept[-1].key in SUFFIXES or _INITIALS.fullmatch(kept[-1].text)
    if dotted and "." not in kept[-1].text[-1:] and text[end : end + 1] == ".":
        end += 1 if kept[-1].key not in {"corporation", "company", "limited"} else 0
    return NameMention(start, end, text[start:end], _kind(text, run, kept, end))


def _kind(text: str, run: list[_Token], kept: list[_Token], end: int) -> NameKind:
    """What bears the name, by its own words and those next to it."""
    keys = [token.key for token in kept]
    written = " ".join(token.text for token in kept)
    if keys[-1] in SUFFIXES or any(key in ORGANISATIONS for key in keys) or "&" in keys:
        return NameKind.ORGANISATION
    if written in STATES or written in COUNTRIES:
        return NameKind.PLACE
    before = [token.key for token in run if token.start < kept[0].start]
    if before and before[-1] in HONORIFICS:
        return NameKind.PERSON
    if any(_INITIALS.fullmatch(token.text) for token in kept[:-1]) and len(kept) > 1:
        return NameKind.PERSON
    after = _FOLLOWS_PERSON.match(text, end)
    key = after[1].lower().rstrip(".") if after else ""
    if len(kept) > 1 and (key in DEGREES or key in RANKS or (before and before[-1] in RANKS)):
        return NameKind.PERSON
    return NameKind.UNKNOWN
