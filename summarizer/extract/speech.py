"""Words that somebody is quoted as saying: they keep their speaker."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.text.lazy import gated, lazy

__all__ = ["Speech", "speech", "spoken_part"]

_SAY = r"(?:said|stated|commented|noted|added|remarked|says|explained)"
_NAME = r"(?:(?:Mr|Ms|Mrs|Dr)\. )?[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|de|van|von|Jr\.|III|II)){0,4}"
_OFFICE = r"(?:, [^\".;]{3,160}?)?"
_AFTER = gated(
    rf"\"(?P<one>[^\"]{{12,1200}}?)(?P<stop>[,.?!])\"? ?{_SAY} (?P<who>{_NAME}{_OFFICE})"
    rf"(?:, \"(?P<two>[^\"]{{12,1200}})\"|[.,](?: |$)|$)"
)
_BEFORE = gated(rf"^(?P<who>{_NAME}{_OFFICE}),? {_SAY},? (?:that )?\"(?P<one>[^\"]{{12,1200}})\"?")
_ADVERBIAL = lazy(r"(?:In|With|As|While|Given|By|After|Following|During|At|On) ")


class Speech(NamedTuple):
    """A speaker with the office stated, and the words, as ranges in the sentence."""

    who: tuple[int, int]
    words: tuple[tuple[int, int], ...]


def speech(sentence: str) -> Speech | None:
    """Who says what in a sentence with quoted words; None where nobody is quoted.

    Where the quoted words are parted by their speaker and the first part is adverbial, the second
    is taken alone, unless the first part conditions or denies.
    """
    return _quoted(sentence) if '"' in sentence else None


# A sentence is asked about as it is found, as it is weighed and as it is told.
@lru_cache(maxsize=512)
def _quoted(sentence: str) -> Speech | None:
    match = _AFTER.search(sentence)
    if match is not None:
        return Speech(_trim(sentence, match.span("who")), _after(match))
    match = _BEFORE.match(sentence)
    if match is not None:
        return Speech(_trim(sentence, match.span("who")), (match.span("one"),))
    return None


_BINDS = lazy(
    r"\b(?:not|no|if|unless|although|though|except|(?-i:may)|might|could)\b", re.IGNORECASE
)


def _after(match: re.Match[str]) -> tuple[tuple[int, int], ...]:
    one = (match.start("one"), match.end("stop"))
    if match["two"] is None:
        return (one,)
    if match["stop"] == "," and _ADVERBIAL.match(match["one"]) and not _BINDS.search(match["one"]):
        return (match.span("two"),)
    return (one, match.span("two"))


def _trim(sentence: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    while end > start and sentence[end - 1] in " ,.":
        end -= 1
    return start, end


def spoken_part(sentence: str) -> str:
    """The words that somebody is quoted with, or the whole sentence where nobody is."""
    spoken = speech(sentence)
    return sentence if spoken is None else " ".join(sentence[a:b] for a, b in spoken.words)
