"""Small words that turn a statement: "less" for "more", "before" for "after", "first" for "last".

They carry grammar elsewhere and are no content words, so they are held against the evidence here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy
from summarizer.text.numbers import Qualifier, numbers
from summarizer.verify.reasons import BAD_WORD

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.verify.ground import Cited

__all__ = ["TURNS", "foreign_turn", "turned"]

# Each line says one thing; only a word of the same line may stand for another.
TURNS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split("|"))
    for line in (
        "more|over|above|exceed|exceeds|exceeded|exceeding|excess|greater|higher|further|increased",
        "less|fewer|below|under|lower|smaller|reduced|decreased|decrease",
        "before|prior|preceding|until|advance|ahead",
        "after|following|subsequent|subsequently|since|upon|once|then|later",
        "because|due|result|owing|reason|therefore|as|since|attributable",
        "if|whether|unless|provided|event|subject|contingent|conditioned|conditional|condition",
        "first|initial|initially|1st",
        "second|2nd",
        "third|3rd",
        "fourth|4th",
        "last|latest|final|past|previous|prior",
        "most|majority|largely|mainly|primarily",
        "least|minimum",
        "all|every|each|any|entire|whole|full|both",
        "only|solely|exclusively|sole|just|except",
        "without|no|not|free",
    )
)
_WORDS = frozenset(
    "more less fewer above below before after because if first second third fourth last most least"
    " only without all every both entire".split()
)
_ALL = frozenset({"all", "every", "both", "entire"})
_EVERY = frozenset({"each", "whole", "full"})
# A limit stands no further before its number: "more than approximately ".
_LONGEST = 28
_TOKEN = lazy(r"[A-Za-z]+|\d(?:st|nd|rd|th)")


def foreign_turn(text: str, cited: Sequence[Cited]) -> str:
    """Why a small word changes what is said; empty if each is in the evidence, or its like."""
    limits = [
        (each.start - _LONGEST, each.start)
        for each in numbers(text)
        if each.qualifier is not Qualifier.NONE
    ]
    wanted = {
        match[0].lower()
        for match in _TOKEN.finditer(text)
        if match[0].lower() in _WORDS
        and not any(low <= match.start() < high for low, high in limits)
    }
    if not wanted:
        return ""
    held = {match[0].lower() for each in cited for match in _TOKEN.finditer(each.sentence)}
    for word in wanted - held:
        if not any(word in line and line & held for line in TURNS):
            return BAD_WORD
    return ""


def turned(was: Collection[str], now: Collection[str]) -> bool:
    """Whether a small word has taken the place of another that says something else.

    >>> turned(["more"], ["less"]), turned(["more", "than"], ["over"])
    (True, False)
    """
    old, new = _WORDS.intersection(was), _WORDS.intersection(now)
    if _ALL & new and was and not _ALL.intersection(was) | (_EVERY & {*was}):
        return True
    if not (old and new - old):
        return False
    return not any(line & old and line & new for line in TURNS)
