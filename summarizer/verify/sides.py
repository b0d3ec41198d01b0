"""A text taken apart, and what stands in a stretch of it: words, numbers, days, hedges, names."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.irregular import is_past
from summarizer.text.lemmas import content_words, lemma
from summarizer.text.numbers import is_figure, numbers
from summarizer.verify.cutting import placed
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.synonyms import ALWAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.text.dates import DateMention
    from summarizer.text.numbers import NumberMention
    from summarizer.verify.cutting import Token
    from summarizer.verify.polarity import Cue

__all__ = ["Side", "Text", "side", "taken_apart"]

# Articles, prepositions and the like.
_SHORT_WORD = 3
_REMEMBERED = 512
_FEWEST_OF_REMARK = 3
_OPENS, _CLOSES = frozenset(",;("), frozenset(",;).")
_NO_WORDS = frozenset[str]()
_BE = frozenset("is are was were be been being".split())
_DENIALS = frozenset("not no never nor neither none without cannot".split())
_LIMITS = frozenset("later earlier less more fewer greater".split())


class Side(NamedTuple):
    """One side of a change: the words in a range of a text, by what they are."""

    tokens: tuple[str, ...]
    words: frozenset[str]
    figures: tuple[NumberMention, ...]
    days: tuple[DateMention, ...]
    hedge: Hedge
    denials: int = 0
    in_name: bool = False
    is_name: bool = False
    excepts: bool = False
    ends_name: bool = False
    is_remark: bool = False
    under: Hedge = Hedge.NONE
    passive: frozenset[str] = _NO_WORDS


class Text(NamedTuple):
    """A text taken apart once."""

    text: str
    tokens: tuple[Token, ...]
    words: tuple[tuple[int, str], ...]
    figures: tuple[NumberMention, ...]
    days: tuple[DateMention, ...]
    cues: tuple[Cue, ...]


def side(text: Text, first: int, last: int) -> Side:
    """What stands in a stretch of tokens; nothing in an empty one."""
    if first == last:
        return Side((), frozenset(), (), (), Hedge.NONE)
    low, high = text.tokens[first].start, text.tokens[last - 1].end
    inside = [cue for cue in text.cues if low <= cue.start < high]
    return Side(
        tuple(token.word for token in text.tokens[first:last]),
        frozenset(word for place, word in text.words if low <= place < high) - ALWAYS,
        tuple(each for each in text.figures if low <= each.start and each.end <= high),
        tuple(each for each in text.days if each.start < high and low < each.end),
        max((cue.hedge for cue in inside), default=Hedge.NONE),
        _denials(text, first, last),
        _in_name(text, first, last),
        _is_name(text, text.tokens[max(first, 1) : last]),
        any(cue.excepts for cue in inside),
        last == first + 1 and _goes_on_name(text, first),
        _is_remark(text, first, last),
        max((cue.hedge for cue in text.cues if cue.low <= high < cue.high), default=Hedge.NONE),
        _passive(text, first, last),
    )


def _passive(text: Text, first: int, last: int) -> frozenset[str]:
    """The lemmas right behind a form of "be", as in "was sold"."""
    pairs = pairwise(token.word for token in text.tokens[first:last])
    return frozenset(lemma(word) for before, word in pairs if before in _BE and is_past(word))


def _is_remark(text: Text, first: int, last: int) -> bool:
    """Whether several words stand in brackets or between marks, so that all else holds without."""
    if first == 0 or last - first < _FEWEST_OF_REMARK:
        return False
    before = text.text[text.tokens[first - 1].end : text.tokens[first].start]
    end = text.tokens[last].start if last < len(text.tokens) else len(text.text)
    after = text.text[text.tokens[last - 1].end : end] or "."
    return bool(_OPENS.intersection(before)) and bool(_CLOSES.intersection(after))


def _goes_on_name(text: Text, place: int) -> bool:
    """Whether a word in capitals follows another, with no mark between: "State Street Bank"."""
    if place < 2:  # noqa: PLR2004
        return False
    before, word = text.tokens[place - 1], text.tokens[place]
    capitals = text.text[before.start].isupper() and text.text[word.start].isupper()
    return capitals and text.text[before.end : word.start] == " "


def _is_name(text: Text, stretch: Sequence[Token]) -> bool:
    """Whether words are a name and nothing else: all but short ones in capitals."""
    long = [token for token in stretch if len(token.word) > _SHORT_WORD]
    return bool(long) and all(text.text[token.start].isupper() for token in long)


def _denials(text: Text, first: int, last: int) -> int:
    """How many words of a stretch deny; "nor" does not deny again what "neither" has."""
    found = [
        token.word
        for at, token in enumerate(text.tokens[first:last], start=first)
        if _denies(token.word) and not _limits(text, at)
    ]
    pairs = any(token.word == "neither" for token in text.tokens)
    return sum(word != "nor" or not pairs for word in found)


def _limits(text: Text, at: int) -> bool:
    """Whether a word only sets a limit: "no later than May 1"."""
    following = tuple(token.word for token in text.tokens[at + 1 : at + 3])
    return following[1:] == ("than",) and following[0] in _LIMITS


def _denies(word: str) -> bool:
    return word in _DENIALS or word.startswith("non-")


def _in_name(text: Text, first: int, last: int) -> bool:
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
def taken_apart(text: str) -> Text:
    """The tokens, words, numbers, days and hedges of a text, read once and kept."""
    figures, days = numbers(text), dates(text)
    counted = [(each.start, each.end) for each in figures]
    counted += [(each.start, each.end) for each in days]
    words = tuple(
        (word.start, word.lemma)
        for word in content_words(text)
        if not any(start <= word.start < end for start, end in counted)
    )
    return Text(
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
