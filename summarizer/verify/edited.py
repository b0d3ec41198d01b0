"""A sentence of the evidence with a few words changed: each change must say the same.

A statement that follows a sentence word for word over most of its length is an edited quote. That
all of its words and numbers occur somewhere in the sentence is then too little: where the sentence
has "2023", "Osier" or "could", the statement may not have "2024", "Velmar" or "will", although
the sentence has these at another place.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import Precision, dates
from summarizer.text.lemmas import content_words, lemma
from summarizer.text.numbers import is_figure, numbers
from summarizer.verify.cutting import placed
from summarizer.verify.entries import entries
from summarizer.verify.match import agree, value_verdict
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_NAME,
    BAD_VALUE,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
)
from summarizer.verify.synonyms import ABBREVIATIONS, ALWAYS, same_words
from summarizer.verify.turns import turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention
    from summarizer.verify.cutting import Token
    from summarizer.verify.entries import Entry
    from summarizer.verify.ground import Cited
    from summarizer.verify.polarity import Cue

__all__ = ["edited"]

# How much of a statement must stand in one sentence, in its order, to be an edited quote.
_MOST = 0.6
_FEWEST = 5
_SHORT = 3
_REMEMBERED = 512
# What a registrant calls itself: its name may stand for these.
_SELF = frozenset("we us our ours it its itself company registrant corporation bank trust".split())
_DENIALS = frozenset("not no never nor neither none without cannot".split())
_COARSE = frozenset({Precision.YEAR, Precision.FISCAL_YEAR, Precision.MONTH})


class _Side(NamedTuple):
    """One side of a change: the words in a range of a text, by what they are."""

    tokens: tuple[str, ...]
    words: frozenset[str]
    figures: tuple[NumberMention, ...]
    days: tuple[DateMention, ...]
    hedge: Hedge
    denials: int = 0
    in_name: bool = False


class _Text(NamedTuple):
    """A text taken apart once."""

    text: str
    tokens: tuple[Token, ...]
    words: tuple[tuple[int, str], ...]
    figures: tuple[NumberMention, ...]
    days: tuple[DateMention, ...]
    cues: tuple[Cue, ...]


class _Change(NamedTuple):
    """What a sentence says at one place, and what the statement says there."""

    was: _Side
    now: _Side


def edited(text: str, cited: Sequence[Cited], own: frozenset[str]) -> str:
    """Why a change to a sentence that is cited is none in wording alone; empty if each is.

    `own` are the words of the registrant's name, which may stand for "the Company".
    """
    claim = _taken_apart(text)
    own = own.union(map(lemma, own))
    for each in cited:
        if each.is_label or each.is_cell:
            continue
        sentence = _taken_apart(each.sentence)
        moved = not _in_order(claim, sentence)
        for change in _changes(claim, sentence):
            why = _objection(change, entries((each,)), own, moved=moved)
            if why:
                return why
    return ""


def _changes(claim: _Text, ground: _Text) -> Iterator[_Change]:
    """The places where a statement leaves the sentence that it otherwise follows."""
    ours = [token.word for token in claim.tokens]
    theirs = [token.word for token in ground.tokens]
    if len(ours) < _FEWEST or len(set(ours) & set(theirs)) < _MOST * len(set(ours)):
        return
    # Statements that are quoted or cut, as all of the offline engine's, need no comparing.
    from difflib import SequenceMatcher  # noqa: PLC0415

    codes = SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    kept = sum(high - low for kind, _, _, low, high in codes if kind == "equal")
    if kept < max(_MOST * len(ours), _FEWEST):
        return
    # In the passive, whoever acts stands elsewhere.
    if "by" in ours and ours.count("by") > theirs.count("by"):
        return
    for kind, first, last, low, high in codes:
        if kind != "equal":
            yield _Change(_side(ground, first, last), _side(claim, low, high))


def _in_order(claim: _Text, sentence: _Text) -> bool:
    """Whether the numbers of a statement follow each other as they do in the sentence."""
    rest = iter([(each.value, each.unit) for each in sentence.figures])
    return all((each.value, each.unit) in rest for each in claim.figures)


def _objection(change: _Change, held: Sequence[Entry], own: frozenset[str], *, moved: bool) -> str:
    was, now = change
    if was.denials != now.denials and max(len(was.tokens), len(now.tokens)) <= _SHORT:
        return LOST_NEGATION
    if was.tokens and now.tokens:
        return _of_amounts(was, now, held) or _of_words(was, now, own)
    if moved and now.figures and not now.words:
        return BAD_VALUE
    cut = was.in_name or (now.in_name and not own.issuperset(now.tokens))
    return BAD_NAME if cut else ""


def _of_amounts(was: _Side, now: _Side, held: Sequence[Entry]) -> str:
    """Whether a date or a number has taken the place of another."""
    if not all(_told(day, was.days) for day in now.days if was.days):
        return BAD_DATE
    there = [entry for entry in held if entry.mention in was.figures]
    return "" if all(_proved(each, there) for each in now.figures if there) else BAD_VALUE


def _of_words(was: _Side, now: _Side, own: frozenset[str]) -> str:
    if now.hedge < was.hedge:
        return LOST_CONDITION
    return BAD_WORD if turned(was.tokens, now.tokens) else _substituted(was, now, own)


def _told(day: DateMention, days: Sequence[DateMention]) -> bool:
    return any(
        agree(day, each) or (day.precision in _COARSE and day.year == each.year) for each in days
    )


def _proved(figure: NumberMention, held: Sequence[Entry]) -> bool:
    return any(value_verdict(figure, entry) is not None for entry in held)


def _substituted(was: _Side, now: _Side, own: frozenset[str]) -> str:
    """Whether words have taken the place of others that they cannot stand for."""
    added = {word for word in now.words if not same_words(word) & was.words}
    removed = {word for word in was.words if not same_words(word) & now.words}
    if was.tokens and _SELF.intersection(was.tokens):
        added -= own
    spelled = {part for token in now.tokens for part in ABBREVIATIONS.get(token, ())}
    spelled |= {part for token in was.tokens for part in ABBREVIATIONS.get(token, ())}
    added -= spelled | {token for token in now.tokens if token in ABBREVIATIONS}
    removed -= spelled
    if not (added and removed):
        return ""
    return BAD_NAME if added <= own else BAD_WORD


def _side(text: _Text, first: int, last: int) -> _Side:
    if first == last:
        return _Side((), frozenset(), (), (), Hedge.NONE)
    low, high = text.tokens[first].start, text.tokens[last - 1].end
    inside = [cue for cue in text.cues if low <= cue.start < high]
    return _Side(
        tuple(token.word for token in text.tokens[first:last]),
        frozenset(word for place, word in text.words if low <= place < high) - ALWAYS,
        tuple(each for each in text.figures if low <= each.start and each.end <= high),
        tuple(each for each in text.days if each.start < high and low < each.end),
        max((cue.hedge for cue in inside), default=Hedge.NONE),
        sum(token.word in _DENIALS for token in text.tokens[first:last]),
        _in_name(text, first, last),
    )


def _in_name(text: _Text, first: int, last: int) -> bool:
    """Whether words stand between others of one name: capitals before, in and after them."""
    if first == 0 or last == len(text.tokens):
        return False
    around: tuple[Token, ...] = text.tokens[first - 1 : last + 1]
    if not all(text.text[token.start].isupper() for token in around):
        return False
    low, high = around[0].end, around[-1].start
    is_joined = not any(char in ",.;:()" for char in text.text[low:high])
    return is_joined and around[1].end - around[1].start > 1


@lru_cache(maxsize=_REMEMBERED)
def _taken_apart(text: str) -> _Text:
    figures, days = numbers(text), dates(text)
    counted = [(each.start, each.end) for each in figures]
    counted += [(each.start, each.end) for each in days]
    words = tuple(
        (word.start, word.lemma)
        for word in content_words(text)
        if not any(start <= word.start < end for start, end in counted)
    )
    return _Text(
        text,
        tuple(_joined(placed(text), tuple(filter(is_figure, figures)))),
        words,
        tuple(filter(is_figure, figures)),
        days,
        cues(text),
    )


def _joined(tokens: Sequence[Token], figures: Sequence[NumberMention]) -> Iterator[Token]:
    """The words of a text, with each number as one word that says its value and unit."""
    written = set[int]()
    for token in tokens:
        figure = next((each for each in figures if each.start < token.end <= each.end), None)
        if figure is None:
            yield token
        elif figure.start not in written:
            written.add(figure.start)
            word = f"{figure.value.normalize()} {figure.unit} {figure.currency}"
            yield token._replace(word=word, start=figure.start, end=figure.end)
