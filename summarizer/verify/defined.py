"""A measure told without what makes it another than the plain one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.lemmas import lemma
from summarizer.verify.cutting import tokens
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.match import is_same_number
from summarizer.verify.measures import is_defined, may_define, measured
from summarizer.verify.reasons import LOST_CONDITION
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.numbers import NumberMention
    from summarizer.verify.ground import Cited
    from summarizer.verify.measures import Measure

__all__ = ["undefined"]


def undefined(text: str, cited: Sequence[Cited]) -> str:
    """Why a measure is told without what defines it in the evidence; empty if none is.

    Where the evidence has a number of the statement, the measure is meant whose number it is.
    """
    grounds = [each for each in cited if each.is_running]
    if not any(may_define(each.sentence) for each in grounds):
        return ""
    figures = figures_of(text)
    said = _said(text)
    held = [each for ground in grounds for each in _held(ground, figures)]
    # A noun is asked for once, however often it is told.
    if any(_is_lost(noun, held, said) for noun in {each.noun for each in measured(text).measures}):
        return LOST_CONDITION
    return LOST_CONDITION if _is_number_lost(figures, grounds, said) else ""


def _held(ground: Cited, figures: Sequence[NumberMention]) -> Iterator[tuple[Measure, bool]]:
    """The measures of a sentence, and whether one of their numbers is told."""
    read = measured(ground.sentence)
    if not read.measures:
        return
    told = {
        entry.mention.start
        for entry in entries((ground,))
        if any(is_same_number(figure, entry) for figure in figures)
    }
    yield from ((each, not told.isdisjoint(each.figures)) for each in read.measures)


def _is_lost(noun: str, held: Sequence[tuple[Measure, bool]], said: frozenset[str]) -> bool:
    """Whether the evidence has a measure only with what the statement does not say."""
    same = [each for each in held if same_words(noun) & same_words(each[0].noun)]
    meant = [each for each, is_told in same if is_told] or [each for each, _ in same]
    return bool(meant) and not any(is_defined(each.marks, said) for each in meant)


def _is_number_lost(
    figures: Sequence[NumberMention], grounds: Sequence[Cited], said: frozenset[str]
) -> bool:
    """Whether the evidence has a number only with what the statement does not say."""
    if not any(measured(each.sentence).numbers for each in grounds):
        return False
    found = [
        (entry, measured(each.sentence).numbers.get(entry.mention.start))
        for each in grounds
        for entry in entries((each,))
    ]
    for figure in figures:
        marks = [marks for entry, marks in found if is_same_number(figure, entry)]
        if marks and not any(each is None or is_defined((each,), said) for each in marks):
            return True
    return False


@lru_cache(maxsize=512)
def _said(text: str) -> frozenset[str]:
    """The words of a statement, the parts of those with a hyphen, and the lemmas of all."""
    found = {part for token in tokens(text) for part in (token, *token.split("-"))}
    return frozenset((*found, *map(lemma, found)))
