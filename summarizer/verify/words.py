"""Words of a statement against its evidence: none is added, and no denial or hedge is lost.

Verbs, nouns and names must occur in the evidence, by lemma or by `synonyms`, and be denied and
hedged there as they are in the statement.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import dropwhile
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.irregular import is_past
from summarizer.text.lemmas import content_words, lemma
from summarizer.text.names import names, same_name
from summarizer.text.numbers import is_figure, numbers
from summarizer.verify.cutting import tokens
from summarizer.verify.deadlines import as_by
from summarizer.verify.polarity import Cue, Hedge, cues, needs_exception
from summarizer.verify.reasons import BAD_NAME, BAD_TEXT, BAD_WORD, LOST_CONDITION, LOST_NEGATION
from summarizer.verify.synonyms import ABBREVIATIONS, ALWAYS, same_words
from summarizer.verify.turns import foreign_turn
from summarizer.verify.unreal import unreal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.verify.ground import Cited

__all__ = ["Known", "lost_or_added"]

_COUNTRIES = (("U.S.", "United States"), ("U.K.", "United Kingdom"))
# What sets a limit before a number is held against the evidence with the number.
_LIMITING = frozenset({"up", "excess", "maximum", "minimum"})
_LIMIT_REACH = 28
# One sentence is cited by many statements: its reading is kept.
_REMEMBERED = 512
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "messrs",
        "inc",
        "corp",
        "co",
        "ltd",
        "llc",
        "plc",
        "lp",
        "l.p",
        "the",
    ]
)


class Known:
    """Names that need no evidence: those of the registrants, and what else the cover names."""

    def __init__(self, filing: Filing) -> None:
        self._filing = filing
        self.names = tuple(registrant.name for registrant in filing.registrants)

    # What is quoted or cut, as nearly all of the offline engine's is, asks for neither.
    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The names and all else that the cover says, as words."""
        cover = (self._filing.visible.quote(span) for _, span in self._filing.cover)
        return tuple(" ".join(tokens(text)) for text in (*self.names, *cover) if text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the registrants' names."""
        cover, visible = self._filing.cover, self._filing.visible
        named = (visible.quote(span) for key, span in cover if key == "registrant")
        return frozenset(token for text in (*self.names, *named) for token in tokens(text))


class _Word(NamedTuple):
    """A content word with what governs it."""

    text: str
    lemma: str
    denied: bool
    hedge: Hedge
    leads: bool


class _Reading(NamedTuple):
    """The content words of a text and how much the text as a whole denies and hedges."""

    words: tuple[_Word, ...]
    denies: bool
    hedge: Hedge


def lost_or_added(
    text: str, cited: Sequence[Cited], known: Known, also: frozenset[str] = frozenset()
) -> str:
    """Why a statement says what its evidence does not; empty if it says nothing else.

    The lemmas in `also` may be used besides: "rise" for a number that is worked out.
    """
    text = as_by(_spelled_as(text, cited), cited)
    return (
        _foreign_name(text, cited, known)
        or _foreign_word(text, cited, known, also)
        or foreign_turn(text, cited)
        or _lost_exception(text, cited)
        or unreal(text, cited)
    )


def _lost_exception(text: str, cited: Sequence[Cited]) -> str:
    """A statement about all must say what the evidence excepts from all."""
    if any(cue.excepts for cue in cues(text)):
        return ""
    loses = any(
        needs_exception(text, each.sentence) or "excluding" in each.row.lower()
        for each in cited
        if not each.is_label
    )
    return LOST_CONDITION if loses else ""


def _spelled_as(text: str, cited: Sequence[Cited]) -> str:
    """A statement with the names of countries as its evidence has them, in short or in full."""
    for short, full in _COUNTRIES:
        for ours, theirs in ((short, full), (full, short)):
            if ours in text and not any(ours in each.sentence for each in cited):
                text = text.replace(ours, theirs)
    return text


def _foreign_name(text: str, cited: Sequence[Cited], known: Known) -> str:
    """A name of the text must stand, as it is or without titles, in the evidence or the cover."""
    found = names(text)
    if not found:
        return ""
    grounds = [f" {words} " for words in (*known.texts, *(_folded(each.text) for each in cited))]
    bearers: list[str] = []
    for name in found:
        words = [token for token in tokens(name.text) if token not in _TITLES]
        words = list(dropwhile(ABBREVIATIONS.__contains__, words))
        if not words or any(f" {' '.join(words)} " in each for each in grounds):
            continue
        if len(words) == 1 and _is_word(words[0], cited, known):
            continue
        bearers = bearers or [each.text for one in cited for each in names(one.text)]
        if not any(same_name(name.text, each) for each in (*bearers, *known.names)):
            return BAD_NAME
    return ""


def _is_word(token: str, cited: Sequence[Cited], known: Known) -> bool:
    """Whether what looks like a name is a word that the evidence holds in some form."""
    if token in known.words or token in ABBREVIATIONS:
        return True
    wanted = same_words(lemma(token)) | {lemma(token)}
    return not wanted.isdisjoint(ALWAYS) or any(
        lemma(each) in wanted for words in cited for each in tokens(words.text)
    )


def _foreign_word(text: str, cited: Sequence[Cited], known: Known, also: frozenset[str]) -> str:
    claim = _read(text)
    held = [_read(each.sentence, each) for each in cited]
    if claim.denies and not any(each.denies for each in held):
        return LOST_NEGATION
    by_lemma: dict[str, list[_Word]] = {}
    for word in (word for each in held for word in each.words):
        by_lemma.setdefault(word.lemma, []).append(word)
    free = also | ALWAYS
    telling = [
        word
        for word in claim.words
        if word.lemma not in free and word.text.lower() not in known.words
    ]
    for word in telling:
        stands = [each for same in same_words(word.lemma) for each in by_lemma.get(same, ())]
        if stands:
            why = _distorted(word, stands, claim)
        else:
            why = "" if _is_composed(word, by_lemma, cited) else BAD_WORD
        if why:
            return why
    return "" if telling or any(map(is_figure, numbers(text))) else BAD_TEXT


def _is_composed(word: _Word, by_lemma: dict[str, list[_Word]], cited: Sequence[Cited]) -> bool:
    """Whether all words that an abbreviation or a compound stands for are in the evidence."""
    spelled = {token for each in cited for token in tokens(each.text)}
    token = word.text.lower()
    if token in spelled:
        return True
    parts = ABBREVIATIONS.get(token.strip(".")) or tuple(
        lemma(part) for part in token.split("-") if len(part) > 1
    )
    return len(parts) > 1 and all(part in by_lemma or part in spelled for part in parts)


def _distorted(word: _Word, stands: Sequence[_Word], claim: _Reading) -> str:
    """Whether a word is denied or hedged in all its evidence, and not here, or here alone."""
    like = [each for each in stands if _same_polarity(word, each, claim)]
    if not like:
        return LOST_NEGATION
    # What has happened is not still to come.
    if word.leads and word.hedge is Hedge.FUTURE and any(is_past(each.text) for each in like):
        return "" if any(each.hedge for each in like) else LOST_CONDITION
    return "" if any(_same_hedge(word, each, claim) for each in like) else LOST_CONDITION


def _same_polarity(word: _Word, stands: _Word, claim: _Reading) -> bool:
    if stands.denied == word.denied:
        return True
    if stands.denied:
        return not stands.leads and claim.denies
    return not word.leads


def _same_hedge(word: _Word, stands: _Word, claim: _Reading) -> bool:
    if stands.hedge is Hedge.FUTURE:
        looks_back = is_past(word.text) and word.text != stands.text
        return word.hedge >= Hedge.FUTURE or not (stands.leads and looks_back)
    if stands.leads and stands.hedge is not Hedge.CONDITIONAL:
        return word.hedge >= stands.hedge
    return claim.hedge >= stands.hedge


@lru_cache(maxsize=_REMEMBERED)
def _read(text: str, cited: Cited | None = None) -> _Reading:
    """The content words of a text, or of the cited part of a sentence, outside its numbers."""
    all_cues = cues(text)
    figures = numbers(text)
    counted = [(each.start, each.end) for each in figures]
    limits = [each.start for each in figures if each.qualifier]
    counted += [(each.start, each.end) for each in dates(text)]
    mentions = [
        word
        for word in content_words(text)
        if not any(start <= word.start < end for start, end in counted)
        and not (
            word.lemma in _LIMITING and any(0 < at - word.start < _LIMIT_REACH for at in limits)
        )
    ]
    heads = [word for word in mentions if word.lemma not in ALWAYS]
    leads = {
        next((word.start for word in heads if cue.governs_first(word.start)), -1)
        for cue in all_cues
    }
    words = tuple(
        _Word(word.text, word.lemma, *_governed(all_cues, word.start), word.start in leads)
        for word in mentions
        if cited is None or cited.holds(word.start, word.end)
    )
    return _Reading(
        words,
        any(cue.denies and not cue.local for cue in all_cues),
        max((cue.hedge for cue in all_cues), default=Hedge.NONE),
    )


def _governed(all_cues: tuple[Cue, ...], place: int) -> tuple[bool, Hedge]:
    governing = [cue for cue in all_cues if cue.low <= place < cue.high]
    denied = sum(cue.denies for cue in governing) % 2 == 1
    return denied, max((cue.hedge for cue in governing), default=Hedge.NONE)


@lru_cache(maxsize=_REMEMBERED)
def _folded(text: str) -> str:
    return " ".join(tokens(text))
