"""Who denies, who hedges, and how far it reaches: what a claim must not lose of a sentence.

A denial ("did not", "no", "unable to") reaches from its word to the end of its clause; so does a
hedge ("may", "expects", "alleges"). A condition ("if", "subject to", "no assurance") governs the
whole sentence, wherever it stands.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from summarizer.text.gates import evened
from summarizer.text.irregular import PAST_FORMS
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words, lemma
from summarizer.text.sentences import clauses
from summarizer.verify.cue_words import CUE_WORDS

__all__ = ["Cue", "Hedge", "Reading", "cues", "needs_exception", "reading"]


class Hedge(IntEnum):
    """How much a sentence holds back: a claim may hold back more than its evidence, never less."""

    NONE = 0
    FUTURE = 1
    EXPECTED = 2
    POSSIBLE = 3
    CONDITIONAL = 4


class Cue(NamedTuple):
    """A word that denies or hedges: where it stands and what it governs.

    What is excepted ("except"), and what a prefix denies ("non-"), is denied by itself (`local`),
    while the sentence denies nothing.
    """

    start: int
    end: int
    low: int
    high: int
    hedge: Hedge
    denies: bool = False
    excepts: bool = False
    local: bool = False

    def governs(self, place: int) -> bool:
        """Whether a word at `place` is under this cue."""
        return self.low <= place < self.high

    def governs_first(self, place: int) -> bool:
        """Whether a word may be the one that is denied or hedged: none before a condition is."""
        return (self.low if self.denies else self.end) <= place < self.high


class Reading(NamedTuple):
    """How a word is to be read: denied or not, and with how much held back."""

    denied: bool
    hedge: Hedge


# Most branches are refused by their first letter, if there is no group around them.
_WORDS = {kind: "|".join(branches) for kind, branches in CUE_WORDS.items()}
# Behind what parts words, which is one set of characters and searched fast: a blank goes ahead.
_CUES = lazy(rf"\W(?:{'|'.join(_WORDS.values())})(?!\w)")
_KINDS = {kind: lazy(rf"(?:{words})(?!\w)") for kind, words in _WORDS.items()}
_LONGEST_VERB = 16
# One sentence is cited by many statements: what denies or hedges in it is kept.
_REMEMBERED = 512
_BE = frozenset({"was", "were"})
# That the terms hold under which something is agreed is no condition; those of another deal are.
_TERMS = lazy(
    r" the terms (?:and (?:subject to the )?conditions )?(?:of|(?:set forth )?in) "
    r"(?:the|this|such|that|an?) ((?:[\w&'-]+ ){0,5}?)(?:agreements?|indentures?|leases?"
    r"|contracts?|plan|policy|merger)(?:[,.;:)]|$)",
    re.IGNORECASE,
)
# Which words speak of the deal that an agreement is named after.
_DEALS = (
    frozenset("merger merge acquisition acquire combine convert".split()),
    frozenset("purchase acquire sale sell buy issue".split()),
    frozenset("credit loan lend borrow facility advance".split()),
    frozenset("employment employ salary bonus serve".split()),
    frozenset("award grant option unit incentive equity".split()),
)
# Of what is past, "upon approval" says when it came about.
_COMING = lazy(r"\b(?:will|would|shall|may|must|is to|are to)\b", re.IGNORECASE)
_INVERTED = lazy(
    r"(?:Had|Were) (?:the|it|we|they|he|she|all|such|this|these|any|its|our|[A-Z][\w&.'-]*) "
)
_UNREAL = lazy(r"\b(?:would|could|might) (?:not |also |otherwise |\w+ly )?have\b", re.IGNORECASE)
# Of what would be or have been the subject is not known either: "revenue would have been".
_OF_SUBJECT = lazy(r"(?<=would|could|might) (?:not |also |otherwise |\w+ly )?(?:have|be)\b")
_SUBJECT_BEGINS = lazy(r"[,;:(] |\b(?:and|or|but|that|which|who|what|than) ", re.IGNORECASE)
_LONGEST_SUBJECT = 200
_HEDGES = {
    "denial": Hedge.NONE,
    "exception": Hedge.NONE,
    "prefix": Hedge.NONE,
    "future": Hedge.FUTURE,
    "expected": Hedge.EXPECTED,
    "possible": Hedge.POSSIBLE,
    "condition": Hedge.CONDITIONAL,
}
# A denial does not reach past these: "not X but Y".
_TURN = lazy(
    r"\b(?:but|except|rather than|instead)\b"
    r"|, and (?:\w+ ){1,4}(?:must|will|would|shall|is|are|was|were|has|have|had)\b",
    re.IGNORECASE,
)
_NOR = lazy(rf"{_TURN.pattern}|\bnor\b", re.IGNORECASE)
# "Recorded no charge" denies the recording.
_WORD = lazy(r"\w+")
_IS = lazy(r"\b(?:is|are|was|were) (?:now |currently |also )?$")
# A number right before an exception is measured with it: "81% when excluding severance".
_NUMBER = lazy(r"(\d[\d,.]*)(?:%| percent| thousand| million| billion)?,?(?: when| if)?,? $")
_VERB_BEFORE = lazy(r"\b([A-Za-z]+) $")
# The month, and the word for a quantity of shares that options stand on.
_UNIVERSAL = lazy(r"\b(?:all|every|each|any|no|none|entire|whole)\b", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def cues(sentence: str) -> tuple[Cue, ...]:
    """All that denies or hedges in one sentence."""
    found = list(_CUES.finditer(f" {evened(sentence)}"))
    if not found:
        return ()
    ends = [end for _, end in clauses(sentence)] or [len(sentence)]
    return tuple(_cue(sentence, match, ends) for match in found if _is_cue(sentence, match))


def reading(all_cues: tuple[Cue, ...], place: int) -> Reading:
    """How the word at `place` of the sentence with these cues is to be read."""
    governing = [cue for cue in all_cues if cue.governs(place)]
    return Reading(
        sum(cue.denies for cue in governing) % 2 == 1,
        max((cue.hedge for cue in governing), default=Hedge.NONE),
    )


def needs_exception(words: str, sentence: str) -> bool:
    """Whether words of a sentence would say too much without what the sentence excepts.

    >>> needs_exception("all plants are owned", "Except for one, all plants are owned.")
    True
    """
    excepting = [cue for cue in cues(sentence) if cue.excepts]
    if not excepting:
        return False
    numbers = (_NUMBER.search(sentence, 0, cue.start) for cue in excepting)
    if any(number and number[1] in words for number in numbers):
        return True
    universal = {match[0].lower() for match in _UNIVERSAL.finditer(words)}
    return any(match[0].lower() in universal for match in _UNIVERSAL.finditer(sentence))


def _cue(sentence: str, match: re.Match[str], ends: list[int]) -> Cue:
    start, end = _span(match)
    kind = next(kind for kind, words in _KINDS.items() if words.match(match.string, start + 1))
    if kind == "condition" and not (match[0][1:] == "had" and sentence[start].islower()):
        return Cue(start, end, 0, len(sentence), Hedge.CONDITIONAL)
    reach = next((border for border in ends if border > start), len(sentence))
    if kind == "denial":
        # "Neither A nor B" denies once: from "nor" on it is the second word's.
        turn = (_NOR if match[0].endswith("neither") else _TURN).search(sentence, end, reach)
        reach = turn.start() if turn else reach
    if kind == "exception":
        comma = sentence.find(", ", end, reach)
        reach = comma if comma > 0 else reach
        return Cue(start, end, end, reach, Hedge.NONE, denies=True, excepts=True, local=True)
    if kind == "prefix":
        word = _WORD.match(sentence, end + 1)
        reach = word.end() if word else end
        return Cue(start, end, end, reach, Hedge.NONE, denies=True, local=True)
    low = _low(sentence, match, kind, ends)
    return Cue(start, end, low, reach, _HEDGES[kind], denies=kind == "denial")


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Where the words of a cue stand in their sentence, before which a blank went."""
    return match.start(), match.end() - 1


def _low(sentence: str, match: re.Match[str], kind: str, ends: list[int]) -> int:
    """Where what is denied or hedged begins: right behind the cue, if it is not of its subject."""
    start, end = _span(match)
    if match[0][1:] == "no":
        return _verb_before(sentence, start)
    if match[0].endswith("in principle"):
        return start
    if _OF_SUBJECT.match(sentence, end):
        return _subject(sentence, start)
    if kind == "expected" and _IS.search(sentence, 0, start):
        # "Sales are expected to fall" is "we expect sales to fall": the subject is not known yet.
        return max((border for border in ends if border <= start), default=0)
    return end


def _subject(sentence: str, place: int) -> int:
    """Where the subject of a verb begins: behind the last mark or joining word before it."""
    far = max(0, place - _LONGEST_SUBJECT)
    return max((each.end() for each in _SUBJECT_BEGINS.finditer(sentence, far, place)), default=far)


def _verb_before(sentence: str, start: int) -> int:
    """Where the verb right before "no" begins; `start` if there is none."""
    found = _VERB_BEFORE.search(sentence, max(0, start - _LONGEST_VERB), start)
    if found is None:
        return start
    word = found[1].lower()
    return found.start() if word.endswith("ed") or word in PAST_FORMS - _BE else start


def _is_cue(sentence: str, match: re.Match[str]) -> bool:
    """Whether words that may hold a sentence back do so here."""
    if match[0].endswith("subject to"):
        return not _is_own_term(sentence, _span(match)[1])
    if match[0].endswith("upon"):
        return _COMING.search(sentence) is not None
    if match[0][1:] in {"had", "were"}:
        start, _ = _span(match)
        if sentence[start].islower():
            return _first_unreal(sentence) < start
        return _INVERTED.match(sentence, start) is not None
    return not _is_month(sentence, match)


@lru_cache(maxsize=8)
def _first_unreal(sentence: str) -> int:
    """Where a sentence first tells of what would have been; its end if it does not."""
    found = _UNREAL.search(sentence)
    return found.start() if found else len(sentence)


def _is_own_term(sentence: str, place: int) -> bool:
    """Whether the terms from a place on are of the very deal that the sentence tells of."""
    terms = _TERMS.match(sentence, place)
    if terms is None:
        return False
    named = {lemma(word) for word in terms[1].split()}
    named = named.union(*(deal for deal in _DEALS if deal & named))
    others = f"{sentence[:place]} {sentence[terms.end() :]}"
    return not named or not named.isdisjoint(word.lemma for word in content_words(others))


def _is_month(sentence: str, match: re.Match[str]) -> bool:
    """Whether this is the month of May, which permits nothing."""
    start, end = _span(match)
    if sentence[start:end] != "May" or start == 0:
        return False
    return sentence[start - 1] == " " and sentence[:start].strip() != ""
