"""The verbs of a sentence, each with what stands before it and behind it, read without a grammar.

What can be told from the form of words alone is told: a past form, what follows an auxiliary or a
modal, a word in -s behind a name. Everything else is no verb here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.irregular import is_past
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import STOPWORDS, lemma
from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

__all__ = ["Predicate", "Term", "hangs", "is_reduced", "predicates", "terms", "verb_places"]


class Term(NamedTuple):
    """A word or a mark of a sentence."""

    text: str
    start: int
    end: int
    lemma: str
    is_content: bool


class Predicate(NamedTuple):
    """A verb and its clause: places of terms where each begins, and where the clause ends.

    The verb's group begins with its auxiliaries, its subject may stand from `clause` to `group`,
    its object from behind `main` to `end`. `is_relative` is whether the clause hangs on a word
    before it ("which", "that"), so that its subject or object may stand there. `agent` is where
    the words behind "by" begin in a passive, -1 if nobody is said to act.
    """

    lemma: str
    clause: int
    group: int
    main: int
    end: int
    is_passive: bool
    is_relative: bool
    agent: tuple[int, int]


_TERM = lazy(r"\d[\d,.]*\d|[\w&]+(?:[.'-][\w&]+)*|[,;:()\[\]]|--?")
_AUXILIARIES = words(
    """
    is are was were be been being has have had having do does did will would shall should may
    might can could must cannot isn't aren't wasn't weren't hasn't haven't hadn't didn't doesn't
    don't won't
    """
)
_BE = frozenset("is are was were be been being isn't aren't wasn't weren't".split())
_INSIDE = words(
    """
    not never also then recently subsequently previously currently already further only been be
    being have has had having jointly irrevocably fully
    """
)
# Behind these stands a noun, so that a form in -ed is an adjective.
_BEFORE_NOUN = words(
    """
    the a an its their our his her this that these those such any each all no of in on at by for
    from with under into certain other and/or as per said
    """
)
# Behind these, "to" leads a noun.
_BEFORE_TO = words(
    """
    prior pursuant due subject relating related respect addition according compared equal up
    subsequent attributable access regard response relation next close
    """
)
_BORDERS = words(
    """
    ; : , and but or while whereas because although though when where which who whom whose that if
    unless
    """
)
_SUBORDINATE = words(
    """
    ; : ( but while whereas which who whom whose that because although though when where if unless
    """
)
_RELATIVES = frozenset({"which", "who", "whom", "whose", "that", "where"})
_BETWEEN = frozenset("now also currently still already".split())
# Nouns in -s that stand behind a name: "Osier shares".
_BEHIND_NAMES = words(
    """
    share stock note bond debenture warrant option unit asset sale product service operation
    employee officer director stockholder shareholder holder lender customer store plant mill
    """
)
_OPENS = _RELATIVES | {"whether"}
_SAYING = words("say announce report state disclose believe expect anticipate claim allege think")
_SHORTEST = len("used")
_OUTSTANDING = ("and", "outstanding")


@lru_cache(maxsize=512)
def terms(sentence: str) -> tuple[Term, ...]:
    """The words and marks of a sentence in order; a possessive ending is evened out."""
    return tuple(map(_term, _TERM.finditer(sentence)))


def _term(match: re.Match[str]) -> Term:
    word = match[0].removesuffix("'s")
    is_content = word[0].isalpha() and word.lower() not in STOPWORDS
    return Term(word, match.start(), match.end(), lemma(word) if is_content else "", is_content)


@lru_cache(maxsize=512)
def predicates(sentence: str) -> tuple[Predicate, ...]:
    """The verbs of one sentence in order, with the clause of each."""
    found = terms(sentence)
    groups = _groups(found)
    starts = [*(first for first, _ in groups), len(found)]
    read: list[Predicate] = []
    for place, (first, main) in enumerate(groups):
        low = groups[place - 1][1] + 1 if place else 0
        border = _border(found, low, first) if place else _opening(found, first)
        if border == first and _says(found, low - 1) and found[first].text != "to":
            border = low
        following = starts[place + 1]
        end = _border(found, main + 1, following) if following < len(found) else following
        is_passive = _is_passive(found, first, main)
        read.append(
            Predicate(
                found[main].lemma or lemma(found[main].text),
                border,
                first,
                main,
                max(end, main + 1),
                is_passive,
                border > 0 and found[border - 1].text.lower() in _RELATIVES,
                _agent(found, main, following) if is_passive else (-1, -1),
            )
        )
    return tuple(read)


@lru_cache(maxsize=512)
def verb_places(sentence: str) -> frozenset[int]:
    """The places of the terms that are of a verb, auxiliaries included."""
    verbs = predicates(sentence)
    return frozenset(at for verb in verbs for at in range(verb.group, verb.main + 1))


def hangs(found: Sequence[Term], verb: Predicate) -> bool:
    """Whether a clause says more of the noun before it; behind "that" stands what is said."""
    return verb.is_relative and found[verb.clause - 1].text.lower() != "that"


def is_reduced(found: Sequence[Term], verb: Predicate) -> bool:
    """Whether a verb says more of the noun right before it: "the lease signed on May 1"."""
    is_bare = verb.main == verb.group == verb.clause and found[verb.group].text != "to"
    return is_bare and verb.group > 0 and found[verb.group - 1].is_content


def _is_passive(found: Sequence[Term], first: int, main: int) -> bool:
    """Whether a group is "was sold", or a form in -ed with "by" behind it: "issued by Osier"."""
    if main == first:
        return main + 1 < len(found) and found[main + 1].text.lower() == "by"
    has_be = any(term.text.lower() in _BE for term in found[first:main])
    return has_be and is_past(found[main].text)


def _groups(found: Sequence[Term]) -> list[tuple[int, int]]:
    """Where each verb group begins, and its main verb."""
    groups: list[tuple[int, int]] = []
    place = 0
    while place < len(found):
        main = _main(found, place)
        if main < 0:
            place += 1
            continue
        groups.append((place, main))
        place = main + 1
    return groups


def _main(found: Sequence[Term], place: int) -> int:
    """The main verb of the group that begins at a place; -1 if none does."""
    word = found[place].text
    before = found[place - 1].text.lower() if place else ""
    if word in _AUXILIARIES or (
        word == "to" and before not in _BEFORE_TO and _is_base(found, place + 1)
    ):
        at = place + 1
        while at < len(found) and (
            found[at].text.lower() in _INSIDE
            or found[at].text.lower() in _AUXILIARIES
            or (found[at].text.endswith("ly") and at + 1 < len(found))
        ):
            at += 1
        if at < len(found) and found[at].is_content and not found[at].text[0].isupper():
            is_verb = word not in _BE or is_past(found[at].text) or found[at].text.endswith("ing")
            return at if is_verb else place
        return place
    if word.islower() and is_past(word) and not _is_adjective(found, place):
        return place
    return place if _is_present(found, place) else -1


def _is_adjective(found: Sequence[Term], place: int) -> bool:
    """Whether a past form belongs to a noun: "its wholly owned mill", "issued and outstanding"."""
    if place and found[place - 1].text.lower() in _BEFORE_NOUN:
        # "A report that expressed doubt".
        return found[place - 1].text != "that" or place == 1 or not found[place - 2].is_content
    if place > 1 and found[place - 1].text.endswith("ly"):
        return found[place - 2].text.lower() in _BEFORE_NOUN
    behind = tuple(term.text for term in found[place + 1 : place + 3])
    return behind == _OUTSTANDING or behind[:1] in {("therein",), ("herein",)}


def _is_base(found: Sequence[Term], place: int) -> bool:
    """Whether a word behind "to" is a verb: a small word in its base form, no noun before it."""
    if place >= len(found) or not found[place].is_content:
        return False
    word = found[place].text
    return word.islower() and word == found[place].lemma and not word.endswith("ing")


def _is_present(found: Sequence[Term], place: int) -> bool:
    """Whether a word in -s stands right behind a name, which is then its subject."""
    term = found[place]
    if place == 0 or not term.is_content or not term.text.islower():
        return False
    if not term.text.endswith("s") or len(term.text) < _SHORTEST or term.lemma == term.text:
        return False
    before = found[place - 1 - (found[place - 1].text in _BETWEEN)]
    is_owner = len(before.text) < before.end - before.start
    if is_owner or term.lemma in _BEHIND_NAMES:
        return False
    return before.text[0].isupper() and (before.start > 0 or before.text.lower() in {"we", "it"})


def _border(found: Sequence[Term], low: int, high: int) -> int:
    """Where the clause of the later of two verbs begins: behind the last word that can part them.

    A comma parts only where nothing else does: a list has many.
    """
    marks = [
        at
        for at in range(low, high)
        if found[at].text.lower() in _BORDERS and not _is_between(found, at)
    ]
    strong = [at for at in marks if found[at].text != ","]
    chosen = (strong or marks)[-1:]
    return chosen[0] + 1 if chosen else high


def _says(found: Sequence[Term], place: int) -> bool:
    """Whether what is said follows a verb at once: "Osier said its mill closed"."""
    return place >= 0 and found[place].lemma in _SAYING


def _is_between(found: Sequence[Term], place: int) -> bool:
    """Whether an "and" only joins the parties of a contract: "by and between", "by and among"."""
    around = [term.text.lower() for term in found[max(0, place - 1) : place + 2]]
    return around[:2] == ["by", "and"] and around[-1] in {"between", "among"}


def _opening(found: Sequence[Term], first: int) -> int:
    """Where the clause of the first verb begins: behind "that" in "the suit says that it fell"."""
    opens = [at for at in range(1, first) if found[at].text in _OPENS]
    return opens[-1] + 1 if opens else 0


def _agent(found: Sequence[Term], main: int, end: int) -> tuple[int, int]:
    """Where the words behind "by" begin and end: at the next verb, or what leads in its clause."""
    by = next((at for at in range(main + 1, end) if found[at].text.lower() == "by"), end)
    following = found[by + 1].text if by + 1 < end else ""
    if not following[:1].isalpha() or following.endswith("ing") or is_number_word(following):
        return (-1, -1)
    stops = (at for at in range(by + 1, end) if found[at].text.lower() in _SUBORDINATE)
    return by + 1, next(stops, end)
