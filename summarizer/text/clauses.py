"""Where a sentence can be cut without changing what its parts say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.text.irregular import PAST_FORMS
from summarizer.text.lazy import lazy
from summarizer.text.word_lists import words

if TYPE_CHECKING:
    import re

__all__ = ["clauses"]

_BORDER = lazy(r"; ?|, (?=(?:and|but|which|who|while|whereas) )|[:()\[\]]")
_WORD = lazy(r"[A-Za-z']+|[,;:]")
_AUXILIARIES = words(
    """
    is are was were has have had will would shall may might can could should must did does do
    isn't aren't wasn't weren't hasn't haven't hadn't won't didn't doesn't don't cannot
    """
)
_PRESENT = words(
    """
    includes involves expects believes plans intends provides requires continues remains owns
    represents operates develops contains constitutes allows enables anticipates estimates seeks
    holds makes uses gives consists depends reflects relates says states
    """
)
_SUBJECTS = frozenset({"it", "he", "she", "we", "they", "i", "there", "this"})
_SUBORDINATE = words(
    """
    if unless whether that because until although though provided assuming where when
    """
)
_RELATIVE = frozenset({"that", "which", "who", "whose", "where", "whom", "to"})
_REACH = 14
_SHORTEST_PAST = len("used")


def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges of the clauses of one sentence that may stand apart, in order.

    Together the ranges hold every character but the blanks between them. The comma or semicolon
    at a border belongs to the clause before it, the conjunction to the clause after it. A border
    is drawn only where both sides have a verb of their own and neither depends on words that only
    the other has: a condition, a `that`, a list that a colon opens, a bracket.

    >>> text = "Acme sold its plant, and it closed two offices; sales fell."
    >>> [text[start:end] for start, end in clauses(text)]
    ['Acme sold its plant,', 'and it closed two offices;', 'sales fell.']
    """
    ranges: list[tuple[int, int]] = []
    start, depth, listed = _first(text, 0), 0, False
    for border in _BORDER.finditer(text):
        mark = border[0][0]
        depth = max(0, depth + (mark in "([") - (mark in ")]"))
        listed = listed or (mark == ":" and not depth)
        if mark not in ";," or depth or listed:
            continue
        end = border.start() + 1
        if start < border.start() and (mark == ";" or _is_safe(text, start, border)):
            ranges.append((start, end))
            start = _first(text, border.end())
    end = len(text.rstrip())
    if start < end:
        ranges.append((start, end))
    return tuple(ranges)


def _first(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _is_safe(text: str, start: int, border: re.Match[str]) -> bool:
    """Whether a sentence can be parted before the conjunction that follows this comma."""
    before = _words(text, max(start, border.start() - 600), border.start())
    after = _words(text, border.end(), min(len(text), border.end() + 300))
    if not any(_is_finite(word) for word in before):
        return False
    if after[0] in {"which", "who"}:
        return _is_last_relative(after)
    if _SUBORDINATE.intersection(before):
        return False
    return _has_own_verb(after[1:])


def _words(text: str, start: int, end: int) -> list[str]:
    return [word.lower() for word in _WORD.findall(text, start, end)]


def _is_finite(word: str) -> bool:
    if word in _AUXILIARIES or word in _PRESENT or word in PAST_FORMS:
        return True
    return word.endswith("ed") and len(word) > _SHORTEST_PAST


def _is_last_relative(after: list[str]) -> bool:
    """Whether a relative clause has its verb at once and no main clause resumes after it."""
    rest = after[: after.index(";")] if ";" in after else after
    return len(rest) > 1 and "," not in rest and _is_finite(rest[1])


def _has_own_verb(after: list[str]) -> bool:
    """Whether a clause has a verb of its own before anything is made dependent in it."""
    for place, word in enumerate(after[:_REACH]):
        if word in _RELATIVE or word in {",", ";", ":"}:
            return False
        if word in _AUXILIARIES:
            return True
        if place and after[place - 1] in _SUBJECTS and _is_finite(word):
            return True
        if word in PAST_FORMS and place:
            return True
    return False
