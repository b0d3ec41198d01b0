"""A sentence of the evidence with a few words changed: each change must say the same.

A statement that follows a sentence word for word over most of its length is an edited quote. That
all of its words and numbers occur somewhere in the sentence is then too little: where the sentence
has "2023", "Osier" or "could", the statement may not have "2024", "Velmar" or "will", although
the sentence has these at another place.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import Precision
from summarizer.text.lemmas import lemma
from summarizer.text.name_words import SUFFIXES
from summarizer.verify.entries import entries
from summarizer.verify.match import agree, value_verdict
from summarizer.verify.polarity import Hedge
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_NAME,
    BAD_VALUE,
    BAD_WORD,
    LOST_CONDITION,
    LOST_NEGATION,
)
from summarizer.verify.sides import side, taken_apart
from summarizer.verify.synonyms import ABBREVIATIONS, same_words
from summarizer.verify.turns import turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention
    from summarizer.verify.entries import Entry
    from summarizer.verify.ground import Cited
    from summarizer.verify.sides import Side, Text

__all__ = ["edited"]

# How much of a statement must stand in one sentence, in its order, to be an edited quote.
_MOST = 0.6
_FEWEST = 5
_SHORT = 3
# What a registrant calls itself: its name may stand for these.
_SELF = frozenset("we us our ours it its itself company registrant corporation bank trust".split())
# "Substantially all" is not all.
_SHORT_OF_ALL = frozenset("substantially virtually nearly almost".split())
# A word that leads a part of a sentence which may stand at another place.
_LEADS = frozenset(
    "in at on for from to with under by of during since through until as effective pursuant".split()
)
_COARSE = frozenset({Precision.YEAR, Precision.FISCAL_YEAR, Precision.MONTH})


class _Moved(NamedTuple):
    """What stands in another order in the statement than in the sentence.

    `whole` are the parts behind a preposition that the statement does not have in their place.
    """

    figures: bool
    days: bool
    names: bool
    whole: frozenset[tuple[str, ...]]


class _Change(NamedTuple):
    """What a sentence says at one place, and what the statement says there."""

    was: Side
    now: Side


def edited(text: str, cited: Sequence[Cited], own: frozenset[str]) -> str:
    """Why a change to a sentence that is cited is none in wording alone; empty if each is.

    `own` are the words of the registrant's name, which may stand for "the Company".
    """
    claim = taken_apart(text)
    own = own.union(map(lemma, own))
    for each in _grounds(cited):
        sentence = taken_apart(each.sentence)
        changes = tuple(_changes(claim, sentence))
        moved = _moved(claim, sentence, changes)
        for change in changes:
            why = _objection(change, entries((each,)), own, moved)
            if why:
                return why
    return ""


def _grounds(cited: Sequence[Cited]) -> Iterator[Cited]:
    """The sentences that are cited, one by one and as one text where a quote holds several."""
    running = [each for each in cited if not (each.is_label or each.is_cell)]
    yield from running
    for _, group in groupby(running, key=lambda each: each.evidence):
        together = [each.sentence for each in group]
        if len(together) > 1:
            words = " ".join(together)
            yield running[0]._replace(text=words, sentence=words, offset=0)


def _changes(claim: Text, ground: Text) -> Iterator[_Change]:
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
            yield _Change(side(ground, first, last), side(claim, low, high))


def _moved(claim: Text, sentence: Text, changes: Sequence[_Change]) -> _Moved:
    """Whether numbers, days and names follow each other otherwise than in the sentence."""
    return _Moved(
        not _in_order(
            [(each.value, each.unit) for each in claim.figures],
            [(each.value, each.unit) for each in sentence.figures],
        ),
        not _in_order([each.iso for each in claim.days], [each.iso for each in sentence.days]),
        not _in_order(_capitals(claim), _capitals(sentence)),
        frozenset(was.tokens for was, _ in changes if _LEADS.intersection(was.tokens[:1])),
    )


def _in_order(ours: Sequence[object], theirs: Sequence[object]) -> bool:
    rest = iter(theirs)
    return all(each in rest for each in ours if each in theirs)


def _capitals(text: Text) -> list[str]:
    """The words in capitals behind the first."""
    return [token.word for token in text.tokens[1:] if text.text[token.start].isupper()]


def _objection(change: _Change, held: Sequence[Entry], own: frozenset[str], moved: _Moved) -> str:
    was, now = change
    if was.denials != now.denials and max(len(was.tokens), len(now.tokens)) <= _SHORT:
        return LOST_NEGATION
    if was.excepts and not now.excepts:
        return LOST_CONDITION
    if was.tokens and now.tokens:
        return _of_amounts(was, now, held) or _of_words(was, now, own)
    return _of_cut(was, own) if was.tokens else _of_added(now, own, moved)


def _of_cut(was: Side, own: frozenset[str]) -> str:
    """Whether what is left out held the rest back, or was a part of a name."""
    if was.hedge is Hedge.CONDITIONAL or _SHORT_OF_ALL.intersection(was.tokens[:1]):
        return LOST_CONDITION
    return BAD_NAME if was.in_name and not own.issuperset(was.tokens) else ""


def _of_added(now: Side, own: frozenset[str], moved: _Moved) -> str:
    """Whether a number, a day or a name stands where the sentence has it elsewhere."""
    if now.tokens in moved.whole:
        return ""
    if moved.figures and now.figures and not now.words:
        return BAD_VALUE
    if moved.days and now.days and not now.words:
        return BAD_DATE
    # The registrant's own name may stand anywhere.
    if own.issuperset(now.tokens):
        return ""
    return BAD_NAME if now.in_name or (moved.names and now.is_name) else ""


def _of_amounts(was: Side, now: Side, held: Sequence[Entry]) -> str:
    """Whether a date or a number has taken the place of another."""
    if not all(_told(day, was.days) for day in now.days if was.days):
        return BAD_DATE
    there = [entry for entry in held if entry.mention in was.figures]
    return "" if all(_proved(each, there) for each in now.figures if there) else BAD_VALUE


def _of_words(was: Side, now: Side, own: frozenset[str]) -> str:
    if now.hedge < was.hedge or (
        _SHORT_OF_ALL & {*was.tokens} and not _SHORT_OF_ALL & {*now.tokens}
    ):
        return LOST_CONDITION
    if was.ends_name and now.ends_name and not _alike(was, now):
        return BAD_NAME
    return BAD_WORD if turned(was.tokens, now.tokens) else _substituted(was, now, own)


def _alike(was: Side, now: Side) -> bool:
    """Whether two words may stand for each other, or each is a legal ending of a name."""
    (old,), (new,) = was.tokens, now.tokens
    return bool(same_words(lemma(old)) & same_words(lemma(new))) or {old, new} <= SUFFIXES


def _told(day: DateMention, days: Sequence[DateMention]) -> bool:
    return any(
        agree(day, each) or (day.precision in _COARSE and day.year == each.year) for each in days
    )


def _proved(figure: NumberMention, held: Sequence[Entry]) -> bool:
    return any(value_verdict(figure, entry) is not None for entry in held)


def _substituted(was: Side, now: Side, own: frozenset[str]) -> str:
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
