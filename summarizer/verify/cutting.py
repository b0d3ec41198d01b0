"""Texts that are cut from their evidence: which pieces they are, and what the cuts leave behind."""

from __future__ import annotations

import re
from functools import lru_cache
from string import punctuation
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.verify.polarity import cues, needs_exception
from summarizer.verify.predicates import predicates
from summarizer.verify.quotes import cuts
from summarizer.verify.reasons import LOST_CONDITION, LOST_NEGATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.polarity import Cue

__all__ = [
    "HANGING",
    "Run",
    "Token",
    "cut_from",
    "has_words",
    "is_torn",
    "is_whole",
    "left_behind",
    "placed",
    "stands_undenied",
    "tokens",
]

_TOKEN = lazy(r"[\w&]+(?:[.'-][\w&]+)*")
# No token goes on over these, before its first word and behind its last.
_BEGIN, _END = lazy(r"(?<![\w&])(?<![\w&][.'-])"), lazy(r"(?![\w&]|[.'-][\w&])")
_SIGNS = f"{punctuation} "
# What may be left out inside a sentence: a remark in brackets, one between commas, or an ellipsis
# that the cut shows.
_REMARK = lazy(r"\W*\(.*\)\W*|\W*\[.*\]\W*|,.*,\W*|\W*-.*-\W*", re.DOTALL)
_JOINED = 2
_LONGEST_LEAD = 16
_NO_STOPS: frozenset[str] = frozenset()
_STOPS = frozenset(".;:()[]!?\u2026")
# One sentence is cited by many statements: its words are kept.
_REMEMBERED = 512
# Behind these stands no subject, but what hangs on one.
_INSIDE = lazy(
    r"(?:\b(?:of|by|with|under|in|for|to|from|at|between|among|through)|'s?)"
    r" (?:the |its |our |an? )?$"
)
_DAY = lazy(r"(?:on|in|since|as of|effective) (?:[A-Z][a-z]+ )?\d", re.IGNORECASE)
_WORD_BEFORE = lazy(r"[a-z] $")
# What leads on from one clause to the next.
_LEADS_ON = r"(?:and|but|or|nor|while|whereas|then) (?=.*\w)"
_JOINS = lazy(rf"; |[,)] {_LEADS_ON}", re.DOTALL)
_ANY_JOINS = lazy(rf"; | {_LEADS_ON}", re.DOTALL)
# What opens with these hangs on what stands before it.
HANGING = "who|whom|whose|which|where|as|including"
_HANGS_ON = lazy(rf"\W*(?:{HANGING}|an?) ")
_STOP = lazy(r"[.;:!?\u2026]|--| - ")


class Token(NamedTuple):
    """A word with its place, its case and its possessive ending evened out.

    `stops` are the marks before it that part sentences, clauses and remarks.
    """

    word: str
    start: int
    end: int
    stops: frozenset[str]


class Run(NamedTuple):
    """Words that stand in what is cited just as they stand in the text, side by side."""

    cited: int
    start: int
    end: int


def tokens(text: str) -> list[str]:
    """The words of a text in small letters, without possessive endings.

    >>> tokens("ImmunoGen's Phase III trial.")
    ['immunogen', 'phase', 'iii', 'trial']
    """
    return [token.word for token in placed(text)]


def has_words(text: str) -> bool:
    """Whether a text holds more than marks."""
    return _TOKEN.search(text) is not None


def cut_from(
    text: str, cited: Sequence[Cited], names: Sequence[str] = ()
) -> tuple[Run, ...] | None:
    """The pieces of evidence that a text is made of, in its order; None if it is no cutting.

    Between two pieces of one sentence no more may be missing than a remark in brackets or between
    commas, unless the text shows that it leaves words out. A name of `names` may introduce the
    pieces, as in `Acme, Inc.: "..."`.
    """
    piece = _side_by_side(text, cited)
    if piece is not None:
        return (piece,)
    words = placed(text)
    grounds = [_words_of(each) for each in cited]
    runs: list[Run] = []
    place = _introduced(text, words, names)
    while place < len(words):
        shown = text[words[place - 1].end : words[place].start] if place else ". "
        found = _longest(words, place, grounds)
        best = next((run for run in found if _follows(run[1], runs, cited, shown)), None)
        if best is None:
            return None
        runs.append(best[1])
        place += best[0]
    return tuple(runs) or None


def is_whole(text: str, cited: Sequence[Cited]) -> bool:
    """Whether a text is a sentence that is cited, or all of these one after the other."""
    told = [each.text for each in cited if each.text == each.sentence and not each.is_label]
    return text in told or (len(told) == len(cited) and text == " ".join(told))


def _side_by_side(text: str, cited: Sequence[Cited]) -> Run | None:
    """The piece of evidence that a text is, sign for sign from its first to its last word."""
    words = text.strip(_SIGNS)
    for index, each in enumerate(cited):
        place = each.text.find(words) if words else -1
        start = each.offset + place
        end = start + len(words)
        if place >= 0 and _BEGIN.match(each.sentence, start) and _END.match(each.sentence, end):
            return Run(index, start, end)
    return None


def is_torn(runs: Sequence[Run], cited: Sequence[Cited]) -> bool:
    """Whether a piece lacks a part of what it tells: "lenders of [Osier paid Velmar]'s bank"."""
    return any(
        _is_torn(cited[run.cited].sentence, run, runs[place:]) for place, run in enumerate(runs)
    )


def _is_torn(sentence: str, run: Run, rest: Sequence[Run]) -> bool:
    """Whether a piece begins inside a subject or with another's day, or ends inside a noun."""
    if sentence.endswith(("'s", "s'"), 0, run.end) or sentence.startswith("' ", run.end):
        return True
    is_inside = _INSIDE.search(sentence, max(0, run.start - _LONGEST_LEAD), run.start)
    # "A lease signed [on May 1, 2015, it paid]".
    has_day = _DAY.match(sentence, run.start) and _WORD_BEFORE.search(sentence, 0, run.start)
    if not (is_inside or has_day):
        return False
    end = max(each.end for each in rest if each.cited == run.cited)
    return bool(predicates(sentence[run.start : end]))


def left_behind(runs: Sequence[Run], cited: Sequence[Cited]) -> str:
    """Why a cutting distorts: a denial or a hedge that governs a piece is in none of them."""
    for run in runs:
        sentence = cited[run.cited].sentence
        kept = [(each.start, each.end) for each in runs if cited[each.cited].sentence == sentence]
        for cue in cues(sentence):
            if any(low <= cue.start and cue.end <= high for low, high in kept):
                continue
            if cue.excepts and _needs(sentence, run, cue):
                return LOST_CONDITION
            if cue.low < run.end and run.start < cue.high:
                return LOST_NEGATION if cue.denies else LOST_CONDITION
    return ""


def stands_undenied(words: str, cited: Sequence[Cited]) -> bool:
    """Whether words stand just so in what is cited, and nothing around them denies them."""
    for each in cited:
        place = each.text.find(words) if words else -1
        if place >= 0:
            start, end = each.offset + place, each.offset + place + len(words)
            return not (
                cuts(each.sentence, start)
                or cuts(each.sentence, end)
                or any(
                    cue.denies and cue.low < end and start < cue.high
                    for cue in cues(each.sentence)
                    if not (start <= cue.start and cue.end <= end)
                )
            )
    return False


def _needs(sentence: str, run: Run, cue: Cue) -> bool:
    """Whether a piece needs an exception: it is of all, or stands beside it."""
    between = (
        sentence[run.end : cue.start] if run.end <= cue.start else sentence[cue.high : run.start]
    )
    return len(between.split()) <= _JOINED or needs_exception(
        sentence[run.start : run.end], sentence
    )


def _follows(run: Run, runs: Sequence[Run], cited: Sequence[Cited], shown: str) -> bool:
    """Whether a piece may come after those before it, `shown` being what stands between them."""
    if not runs:
        return True
    last = runs[-1]
    sentence = cited[run.cited].sentence
    is_same = cited[last.cited].sentence == sentence
    gap = sentence[min(last.end, run.end) : max(last.start, run.start)] if is_same else ""
    if any(map(str.isalnum, gap)) and _parts_day(sentence, last.end, run.start):
        return False
    if _STOP.search(shown):
        return not _holds_clause(gap, _ANY_JOINS)
    if not is_same or run.start < last.end:
        return False
    if not any(map(str.isalnum, gap)):
        return _STOP.search(gap) is None
    # "Founded in Osier and sold to Velmar" is a remark; behind "and" a day begins a clause.
    joins = _ANY_JOINS if dates(gap) and not _HANGS_ON.match(gap) else _JOINS
    return _REMARK.fullmatch(gap) is not None and not _holds_clause(gap, joins)


def _parts_day(sentence: str, *places: int) -> bool:
    """Whether a place is inside a day: "June 30, [2022, up from June 30,] 2021" is another day."""
    return any(day.start < place < day.end for day in dates(sentence) for place in places)


def _holds_clause(gap: str, joins: re.Pattern[str]) -> bool:
    """Whether what is left out ends one clause and begins another, so that two become one."""
    return joins.search(gap) is not None and bool(predicates(gap))


def _introduced(text: str, words: Sequence[Token], names: Sequence[str]) -> int:
    """How many words at the beginning are a known name with a colon behind it."""
    for name in names:
        count = len(tokens(name))
        if (
            0 < count < len(words)
            and [word.word for word in words[:count]] == tokens(name)
            and ":" in text[words[count - 1].end : words[count].start]
        ):
            return count
    return 0


def _longest(
    words: Sequence[Token], place: int, grounds: Sequence[Sequence[Token]]
) -> list[tuple[int, Run]]:
    """The longest pieces of each evidence that the text goes on with at a word, longest first."""
    found: list[tuple[int, Run]] = []
    for index, ground in enumerate(grounds):
        for first, token in enumerate(ground):
            if token.word != words[place].word:
                continue
            count = _shared(words, place, ground, first)
            found.append((count, Run(index, token.start, ground[first + count - 1].end)))
    return sorted(found, key=lambda each: -each[0])


def _shared(ours: Sequence[Token], place: int, theirs: Sequence[Token], first: int) -> int:
    """How many words two texts have in common from two places on, with the same stops."""
    count, most = 1, min(len(ours) - place, len(theirs) - first)
    while count < most:
        one, other = ours[place + count], theirs[first + count]
        if (one.word, one.stops) != (other.word, other.stops):
            break
        count += 1
    return count


def _words_of(cited: Cited) -> Sequence[Token]:
    words = placed(cited.sentence)
    if cited.text == cited.sentence:
        return words
    return [token for token in words if cited.holds(token.start, token.end)]


@lru_cache(maxsize=_REMEMBERED)
def placed(text: str) -> tuple[Token, ...]:
    """The words of a text with their places, and the marks before each."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        between = text[last:start]
        # Nearly all words are parted by a blank alone.
        stops = _NO_STOPS if between == " " else _STOPS.intersection(between)
        last = end
        found.append(Token(match[0].casefold().removesuffix("'s"), start, end, stops))
    return tuple(found)
