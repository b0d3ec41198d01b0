"""Shortening a sentence without changing what it says: what may fall away, and what never does."""

from __future__ import annotations

import re
from functools import lru_cache

from summarizer.extract.clauses.cut import Cut, binds, has_verb, without
from summarizer.extract.clauses.heads import drop_asides, drop_lead, drop_parties, drop_remark
from summarizer.extract.clauses.patterns import (
    ENUMERATED,
    FORMAL,
    LATE_VERB,
    LEADS_UP,
    LISTED,
    PHRASES,
    REACHING,
    TAILS,
    TELLS_THAT,
    UNFINISHED,
    VERB,
    WANTING,
)
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy

__all__ = ["drop_enumeration", "drop_formal", "drop_list", "drop_tail", "lean", "shorten"]


def drop_enumeration(cut: Cut, words: int) -> Cut | None:
    """The cut up to a list of numbered parts, if what leads up to it can stand alone."""
    if not any(map(cut.sentence.__contains__, _FIRST_PARTS)):
        return None
    match = ENUMERATED.search(cut.sentence, cut.start, cut.end)
    if match is None or binds(cut.sentence[match.end() : cut.end]):
        return None
    for end in (match.start(), match.end(0) - len(match[0].split(":")[-1])):
        kept = without(cut, [(end, cut.end)])
        text = kept.text.rstrip(" :")
        told = _finished(text) or text.endswith(_ANNOUNCING)
        if _LEAST <= kept.words <= words and told and VERB.fullmatch(text.split()[-1]) is None:
            return kept
    return None


_FIRST_PARTS = ("(i) ", "(a) ", "(1) ", "(A) ")
_ANNOUNCING = ("the following", "as follows")


# A headline tries a sentence whole and without its lead, for two lengths: what comes again is kept.
_REMEMBERED = 512


@lru_cache(maxsize=_REMEMBERED)
def drop_tail(cut: Cut, words: int, *, loose: bool = False) -> Cut | None:
    """The longest cut of at most `words` words that ends at a clause border and keeps its meaning.

    With `loose`, for want of a clause border, the border of a phrase that adds a party or a place.
    None where there is no such border: what binds the kept words would be lost.
    """
    best = _longest(cut, words, TAILS)
    return _longest(cut, words, PHRASES) if best is None and loose else best


def _longest(cut: Cut, words: int, borders: re.Pattern[str]) -> Cut | None:
    fitting: list[tuple[re.Match[str], Cut]] = []
    for match in borders.finditer(cut.sentence, cut.start, cut.end):
        kept = without(cut, [(match.start(), cut.end)])
        count = kept.words
        if count > words:
            break
        if count >= _LEAST:
            fitting.append((match, kept))
    # The longest that may be is the answer: most of the shorter ones need no look.
    return next(
        (kept for match, kept in reversed(fitting) if _may_end(kept, match, cut, borders)), None
    )


def _may_end(kept: Cut, match: re.Match[str], cut: Cut, borders: re.Pattern[str]) -> bool:
    """Whether what is kept before a border can stand without what lies behind it."""
    tail = cut.sentence[match.start() : cut.end]
    if _joins(match, borders) and LATE_VERB.match(tail) is not None:
        return False
    return _may_fall(tail, match) and _finished(kept.text)


_LEAST = 6


def _joins(match: re.Match[str], borders: re.Pattern[str]) -> bool:
    """Whether a border opens a phrase that may belong to the subject: no comma parts it."""
    return borders is PHRASES or (match.lastgroup == "other" and match[0][0] != ",")


def drop_formal(cut: Cut) -> Cut:
    """The cut without the words at its end that say by what right, or where more of it stands.

    >>> from summarizer.extract.clauses.cut import whole
    >>> sold = "The Company acquired the old paper mill at Norwood pursuant to a deed of A and B."
    >>> drop_formal(whole(sold)).text
    'The Company acquired the old paper mill at Norwood'
    """
    for match in FORMAL.finditer(cut.sentence, cut.start, cut.end):
        if binds(cut.sentence[match.start() : cut.end]):
            continue
        kept = without(cut, [(match.start(), cut.end)])
        if kept.words >= _LEAST_TOLD and _finished(kept.text):
            return kept
    return cut


_LEAST_TOLD = 9


def drop_list(cut: Cut, words: int) -> Cut | None:
    """The cut up to the first amount of a list of amounts; for want of anything better."""
    match = LISTED.search(cut.sentence, cut.start, cut.end)
    if match is None or binds(cut.sentence[match.start() : cut.end]):
        return None
    kept = without(cut, [(match.start(), cut.end)])
    return kept if kept.words <= words and _finished(kept.text) else None


def _may_fall(tail: str, match: re.Match[str]) -> bool:
    # That terms hold binds nothing but them.
    tail = _TERMS.sub("", tail) if "subject to the terms" in tail else tail
    if match.lastgroup in _OWN:
        low = f" {evened(tail)}"
        return REACHING.search(low) is None and _EXPECTS.search(low) is None
    # What is left out of what is listed falls away with the list.
    inner = _EXCLUDING.sub("", tail) if match[0].endswith(" including") else tail
    # A failure that is the cause of what is kept is told by it.
    cause = _CAUSE.search(inner)
    if cause is not None:
        inner = inner[: cause.start()] + _FAILED.sub("", inner[cause.start() :])
    return not binds(inner)


_OWN = frozenset({"relative", "reference"})
_EXPECTS = lazy(r"\W(?:expected|expects?|anticipate[sd]?|estimated|preliminary)\b")
_FAILED = lazy(r"\b(?:fail\w*|terminat\w*|withdr[ae]w\w*|denie\w*)\b", re.IGNORECASE)
_CAUSE = gated(r"\b(?:as a result of|due to|because of|based on|(?<=, )following)\b")
_TERMS = lazy(
    r",? (?:upon the terms and )?subject to the terms and (?:subject to the )?conditions"
    r"(?: (?:of|in|set forth in|thereof|therein)\b(?: the [A-Z]\w+ [A-Z]\w+)?)?"
)
_EXCLUDING = lazy(r"\b(?:but )?excluding\b")


@lru_cache(maxsize=_REMEMBERED)
def _finished(text: str) -> bool:
    """Whether a text can stand as a clause: nothing open, a verb behind all that leads up."""
    told = _told_after(text)
    return (
        text.count("(") == text.count(")")
        and text.count('"') % 2 == 0
        and not _breaks_off(_SUBJECT_TO.sub("", text))
        and (has_verb(_main(text)) or _COUNTED.match(text) is not None)
        and (told is text or has_verb(_main(told)) or _COUNTED.match(text) is not None)
        and WANTING.search(text) is None
    )


def _breaks_off(text: str) -> bool:
    """Whether the last word asks for more: what stands before it need not be searched."""
    return UNFINISHED.search(text, text.rfind(" ") + 1) is not None


# A result is told without a verb.
_COUNTED = lazy(r"(?:\w+ ){0,3}(?:revenues?|sales|income|loss|earnings) of \$ ?\d", re.IGNORECASE)
_SUBJECT_TO = lazy(r",? (?:subject to|in each case|if any)\b[^,;]*$")


def _told_after(text: str) -> str:
    """What a reporting clause at the head reports; the text itself where it has none."""
    match = TELLS_THAT.match(text)
    return text if match is None else text[match.end() :]


_MOST_LEADS = 4


def _main(text: str) -> str:
    """The main clause, without the phrases that lead up to it; empty if all is such."""
    for _ in range(_MOST_LEADS):
        match = LEADS_UP.match(text)
        if match is None:
            return text
        if match["rest"] is None:
            return ""
        text = text[match.end() :]
    return text


def shorten(cut: Cut, words: int, *, loose: bool = False) -> Cut | None:
    """The cut made to fit `words` words: asides first, then the tail, then the lead, then both.

    None where it cannot be done with the meaning kept.
    """
    if cut.words <= words:
        return cut
    bare = drop_asides(cut)
    if bare.words <= words:
        return bare
    plain = drop_remark(bare)
    brief = drop_parties(plain or bare)
    for candidate in (plain, brief, None if brief is None else drop_lead(brief)):
        if candidate is not None and candidate.words <= words:
            return candidate
    bare = plain or bare
    led = drop_lead(bare)
    if led is not None and led.words <= words:
        kept = drop_tail(bare, words, loose=loose)
        return kept if kept is not None and kept.words >= _ENOUGH * led.words else led
    options = [drop_tail(one, words, loose=loose) for one in (bare, led) if one is not None]
    fitting = [option for option in options if option is not None]
    # A lead, mostly a date, is worth more than a tail of the same length.
    longest = max((option.words for option in fitting), default=0)
    return next((option for option in fitting if option.words >= _ENOUGH * longest), None)


_ENOUGH = 0.4


def lean(cut: Cut, words: int) -> Cut:
    """A cut of more than `words` words without what tells no number, no name and no duty."""
    kept = shorten(cut, words) if cut.words > words else None
    if kept is None:
        return cut
    return kept if _telling(cut) <= _telling(kept) else cut


def _telling(cut: Cut) -> set[str]:
    return set(_TOLD.findall(cut.text))


_TOLD = lazy(r"\d[\d,.]*\d|\d|\b[A-Z][\w&'-]+|\b(?:will|shall|must|expected)\b")
