"""A cut: what is kept of a sentence, as ranges in it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.clauses.patterns import (
    BINDING,
    BLANK_BEFORE_STOP,
    COMMAS,
    SMALL_BINDING,
    SMALL_VERB,
    TWO_STOPS,
    VERB,
)
from summarizer.text.gates import evened

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Cut", "binds", "has_verb", "opened", "whole", "without"]

# Sentences and their cuts are looked at again and again: what they are is kept.
_REMEMBERED = 512


class Cut(NamedTuple):
    """What is kept of a sentence: ranges in it, in order, none empty."""

    sentence: str
    pieces: tuple[tuple[int, int], ...]

    @property
    def start(self) -> int:
        """Where the first kept piece begins."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the last kept piece ends."""
        return self.pieces[-1][1]

    @property
    def text(self) -> str:
        """The kept pieces, one blank between them and none before a comma or a stop."""
        return _text(self.sentence, self.pieces)

    @property
    def words(self) -> int:
        """How many words are kept."""
        text = self.text
        return text.count(" ") + 1 if text else 0

    @property
    def contiguous(self) -> bool:
        """Whether nothing is left out between the first word kept and the last."""
        return len(self.pieces) == 1


@lru_cache(maxsize=_REMEMBERED)
def _text(sentence: str, pieces: tuple[tuple[int, int], ...]) -> str:
    tidy = " ".join(" ".join([sentence[a:b] for a, b in pieces]).split())
    if any(map(tidy.__contains__, _UNTIDY)):
        tidy = COMMAS.sub(",", BLANK_BEFORE_STOP.sub(r"\1", tidy))
    return TWO_STOPS.sub(".", tidy) if ".." in tidy or ",." in tidy else tidy


_UNTIDY = (" ,", " .", " ;", " :", ",,")


@lru_cache(maxsize=_REMEMBERED)
def has_verb(text: str) -> bool:
    """Whether a text holds a word that can be its verb.

    >>> has_verb("Departure of Principal Officer"), has_verb("It was sold.")
    (False, True)
    """
    found = SMALL_VERB.search(f" {evened(text)}")
    if found is None or found[0][1:] != "may":
        return found is not None
    return VERB.search(text) is not None


def binds(text: str) -> bool:
    """Whether a text holds a word that bounds, denies or conditions what stands beside it.

    >>> binds("subject to approval"), binds("in May"), binds("it may end"), binds("it didn't end")
    (True, False, True, True)
    """
    found = SMALL_BINDING.search(f" {evened(text)}")
    if found is None or found[0][1:] != "may":
        return found is not None
    return BINDING.search(f" {text}") is not None


def opened(text: str) -> str:
    """The text with a capital at its head, where a cut has left a small word there.

    >>> opened("the mill was sold."), opened("eQuill was sold.")
    ('The mill was sold.', 'eQuill was sold.')
    """
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.isalpha() and first.islower() else text


def whole(sentence: str) -> Cut:
    """The sentence as it stands."""
    return Cut(sentence, ((0, len(sentence)),))


def without(cut: Cut, holes: Sequence[tuple[int, int]]) -> Cut:
    """The cut without what lies in the holes, ranges in order; whole if nothing were left."""
    if not holes:
        return cut
    pieces = list(cut.pieces)
    for left, right in holes:
        pieces = [
            part
            for a, b in pieces
            for part in ((a, min(b, left)), (max(a, right), b))
            if part[0] < part[1] and cut.sentence[part[0] : part[1]].strip(" ,")
        ]
    if not pieces:
        return cut
    return Cut(cut.sentence, tuple(pieces))
