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
_LONG = 4
_SHORT = 3
# What a registrant calls itself: its name may stand for these.
_SELF = frozenset("we us our ours it its itself company registrant corporation bank trust".split())
# What acts for a registrant: "the board of directors of Osier" is "Osier's board of directors".
_ORGANS = frozenset({"board", "director", "management"})
_TITLES = frozenset({"mr", "mrs", "ms", "dr"})
# "Substantially all" is not all.
_SHORT_OF_ALL = frozenset("substantially virtually nearly almost".split())
# A word that leads a part of a sentence which may stand at another place.
_LEADS = frozenset(
    "in at on for from to with under by of during since through until as effective pursuant".split()
)
_COARSE = frozenset({Precision.YEAR, Precision.FISCAL_YEAR, Precision.MONTH})


class _Moved(NamedTuple):
    """What stands in another order in the statement than in the sentence.

    `whole` are the parts behind a preposition that the statement does not have in their place,
    `conditions` the words of what it holds back with where the sentence does not.
    """

    figures: bool
    days: bool
    names: bool
    whole: frozenset[tuple[str, ...]]
    conditions: frozenset[str]


class _Change(NamedTuple):
    """What a sentence says at one place, and what the statement says there, from word to word."""

    was: Side
    now: Side
    low: int
    high: int


class _Comparison(NamedTuple):
    """Where a statement follows one sentence word for word (`runs`), and what is changed."""

    runs: tuple[tuple[int, int], ...]
    objections: tuple[tuple[str, _Change], ...]

    def holds(self, change: _Change) -> bool:
        """Whether the words that a change puts there are this sentence's own, in a long run."""
        return any(
            low <= change.low and change.high <= high and high - low >= _LONG
            for low, high in self.runs
        )


def edited(text: str, cited: Sequence[Cited], own: frozenset[str]) -> str:
    """Why a change to a sentence that is cited is none in wording alone; empty if each is.

    `own` are the words of the registrant's name, which may stand for "the Company".
    """
    own = own.union(map(lemma, own))
    found = [_compared(taken_apart(text), each, own) for each in _grounds(cited)]
    # What follows one sentence to the letter is not that sentence's neighbour with a change.
    followed = [each for each in found if not each.objections]
    return next(
        (
            why
            for each in found
            for why, change in each.objections
            if not any(other.holds(change) for other in followed)
        ),
        "",
    )


def _compared(claim: Text, cited: Cited, own: frozenset[str]) -> _Comparison:
    sentence = taken_apart(cited.sentence)
    runs, changes = _changes(claim, sentence)
    moved, held = _moved(claim, sentence, changes), entries((cited,))
    judged = ((_objection(change, held, own, moved), change) for change in changes)
    return _Comparison(runs, tuple(each for each in judged if each[0]))


def _grounds(cited: Sequence[Cited]) -> Iterator[Cited]:
    """The sentences that are cited, one by one and as one text where a quote holds several."""
    running = [each for each in cited if each.is_running]
    yield from running
    for _, group in groupby(running, key=lambda each: each.evidence):
        together = [each.sentence for each in group]
        if len(together) > 1:
            words = " ".join(together)
            yield running[0]._replace(text=words, sentence=words, offset=0)


def _changes(claim: Text, ground: Text) -> tuple[tuple[tuple[int, int], ...], tuple[_Change, ...]]:
    """Where a statement follows a sentence, and where it leaves it; nothing if it is another."""
    nothing: tuple[tuple[tuple[int, int], ...], tuple[_Change, ...]] = ((), ())
    ours = [token.word for token in claim.tokens]
    theirs = [token.word for token in ground.tokens]
    if len(ours) < _FEWEST or len(set(ours) & set(theirs)) < _MOST * len(set(ours)):
        return nothing
    # Statements that are quoted or cut, as all of the offline engine's, need no comparing.
    from difflib import SequenceMatcher  # noqa: PLC0415

    codes = SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
    runs = tuple((low, high) for kind, _, _, low, high in codes if kind == "equal")
    if sum(high - low for low, high in runs) < max(_MOST * len(ours), _FEWEST):
        return nothing
    # In the passive, whoever acts stands elsewhere.
    if "by" in ours and ours.count("by") > theirs.count("by"):
        return nothing
    return runs, tuple(
        _Change(side(ground, first, last), side(claim, low, high), low, high)
        for kind, first, last, low, high in codes
        if kind != "equal"
    )


def _moved(claim: Text, sentence: Text, changes: Sequence[_Change]) -> _Moved:
    """Whether numbers, days and names follow each other otherwise than in the sentence."""
    return _Moved(
        not _in_order(
            [(each.value, each.unit) for each in claim.figures],
            [(each.value, each.unit) for each in sentence.figures],
        ),
        not _in_order([each.iso for each in claim.days], [each.iso for each in sentence.days]),
        not _in_order(_capitals(claim), _capitals(sentence)),
        frozenset(was.tokens for was, *_ in changes if _LEADS.intersection(was.tokens[:1])),
        frozenset[str]().union(
            *(each.now.words for each in changes if each.now.hedge is Hedge.CONDITIONAL)
        ),
    )


def _in_order(ours: Sequence[object], theirs: Sequence[object]) -> bool:
    rest = iter(theirs)
    return all(each in rest for each in ours if each in theirs)


def _capitals(text: Text) -> list[str]:
    """The words in capitals behind the first."""
    return [token.word for token in text.tokens[1:] if text.text[token.start].isupper()]


def _objection(change: _Change, held: Sequence[Entry], own: frozenset[str], moved: _Moved) -> str:
    was, now = change.was, change.now
    if was.denials != now.denials and max(len(was.tokens), len(now.tokens)) <= _SHORT:
        return LOST_NEGATION
    if was.excepts and not now.excepts:
        return LOST_CONDITION
    if was.is_remark and now.tokens and not now.is_remark:
        return _of_cut(was, own, moved) or _of_added(now, own, moved)
    if was.tokens and now.tokens:
        return _of_amounts(was, now, held) or _of_words(was, now, own)
    return _of_cut(was, own, moved) if was.tokens else _of_added(now, own, moved)


def _of_cut(was: Side, own: frozenset[str], moved: _Moved) -> str:
    """Whether what is left out held the rest back, or was a part of a name."""
    is_moved = any(same_words(word) & moved.conditions for word in was.words)
    is_lost = was.hedge is Hedge.CONDITIONAL and not is_moved
    if is_lost or _SHORT_OF_ALL.intersection(was.tokens[:1]):
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
    if own.issuperset(now.tokens) or (now.words and now.words <= _ORGANS):
        return ""
    return BAD_NAME if now.in_name or (moved.names and now.is_name) else ""


def _of_amounts(was: Side, now: Side, held: Sequence[Entry]) -> str:
    """Whether a date or a number has taken the place of another."""
    if not all(_told(day, was.days) for day in now.days if was.days):
        return BAD_DATE
    there = [entry for entry in held if entry.mention in was.figures]
    return "" if all(_proved(each, there) for each in now.figures if there) else BAD_VALUE


def _of_words(was: Side, now: Side, own: frozenset[str]) -> str:
    # "It is expected that X will have" is "X is expected to have".
    hedge = max(now.hedge, now.under) if was.hedge is Hedge.FUTURE else now.hedge
    if (hedge < was.hedge and not _is_purpose(was, now)) or (
        _SHORT_OF_ALL & {*was.tokens} and not _SHORT_OF_ALL & {*now.tokens}
    ):
        return LOST_CONDITION
    if was.ends_name and now.ends_name and not _alike(was, now):
        return BAD_NAME
    return BAD_WORD if turned(was.tokens, now.tokens) else _substituted(was, now, own)


def _is_purpose(was: Side, now: Side) -> bool:
    """Whether "so that it will be" is told as "to be"."""
    return was.hedge is Hedge.FUTURE and now.tokens == ("to",) and {"so", "that"} <= {*was.tokens}


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
    removed -= spelled | _TITLES
    # "We included it" is "it was included": who did is held against the evidence elsewhere.
    if not (was.passive and now.passive):
        added, removed = added - now.passive, removed - was.passive
    if not (added and removed) or SUFFIXES.issuperset(now.tokens):
        return ""
    return BAD_NAME if added <= own else BAD_WORD
