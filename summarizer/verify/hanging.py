"""What hangs on a noun, so that it does not act: its owner, and what a preposition adds to it.

In "the Company's subsidiary filed" and in "a director of the Company resigned" the Company does
nothing, although it stands before the verb.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.predicates import terms, verb_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.predicates import Term

__all__ = ["MARKS", "PREPOSITIONS", "Hanging", "hanging"]

MARKS = frozenset(",;:()[]")
"""The marks between the words of a sentence."""

PREPOSITIONS = words(
    """
    of in on at by for from to with under into as through during over within against about between
    among until since per than pursuant regarding effective upon before after prior
    subsequent following
    """
)
# Behind these stands one more who acts.
_ALONG = frozenset({"through", "with"})
# What these do is done by that of which they are: a body of a company, a part of a document.
_BODIES = words(
    """
    board management committee term provision section clause article paragraph condition effect
    impact result
    """
)
_QUANTITIES = words("majority number group percent portion total")
_OURS = "our"
_JOINS = words("and or but as while whereas which who whom whose that where")


class Hanging(NamedTuple):
    """The places of terms that own something, and of those behind a preposition."""

    owners: frozenset[int]
    complements: frozenset[int]

    def holds(self, place: int) -> bool:
        """Whether the term at a place hangs on another."""
        return place in self.owners or place in self.complements


@lru_cache(maxsize=512)
def hanging(sentence: str) -> Hanging:
    """The terms of a sentence that hang on a noun beside them."""
    found = terms(sentence)
    verbs = verb_places(sentence)
    return Hanging(
        frozenset(_owners(sentence, found, verbs)), frozenset(_complements(found, verbs))
    )


def _owners(sentence: str, found: Sequence[Term], verbs: frozenset[int]) -> Iterator[int]:
    """The places of those that own what stands behind them; a body acts for its owner."""
    for at, term in enumerate(found):
        if not _owns(sentence, term) or at + 1 == len(found) or _ends(found, at + 1, verbs):
            continue
        # "The Debtors' to use".
        if found[at + 1].text.lower() in PREPOSITIONS:
            continue
        if found[_last(found, at + 1, verbs)].lemma in _BODIES:
            continue
        yield at
        before = at - 1
        while before >= 0 and before not in verbs and _goes_on(found[before], found[before + 1]):
            yield before
            before -= 1


def _owns(sentence: str, term: Term) -> bool:
    """Whether a word is a possessive: "Osier's", "the lenders'", "our"."""
    has_ending = term.end - term.start > len(term.text)
    return has_ending or term.text.lower() == _OURS or sentence.startswith("' ", term.end)


def _goes_on(one: Term, other: Term) -> bool:
    """Whether two words are of one name or of one noun."""
    is_beside = one.is_content and one.end + 1 == other.start
    return is_beside and one.text[0].isupper() == other.text[0].isupper()


def _last(found: Sequence[Term], place: int, verbs: frozenset[int]) -> int:
    """The last of the words that stand side by side from a place on."""
    last = place
    while (
        last + 1 < len(found)
        and last + 1 not in verbs
        and found[last + 1].is_content
        and found[last + 1].start == found[last].end + 1
    ):
        last += 1
    return last


def _complements(found: Sequence[Term], verbs: frozenset[int]) -> Iterator[int]:
    """The places behind a preposition that hangs on a noun, or leads in before a comma."""
    at = 0
    while at < len(found):
        if found[at].text.lower() not in PREPOSITIONS or at in verbs:
            at += 1
            continue
        end = next((to for to in range(at + 1, len(found)) if _ends(found, to, verbs)), len(found))
        before = found[at - 1] if at and not _begins(found[at - 1]) else None
        if before is not None and before.lemma in _BODIES:
            at = end
        elif _leads_in(found, at, end) if before is None else _hangs(found, at, verbs):
            yield from range(at + 1, end)
            at = end
        else:
            at += 1


def _ends(found: Sequence[Term], at: int, verbs: frozenset[int]) -> bool:
    return at in verbs or _begins(found[at])


def _begins(term: Term) -> bool:
    return term.text in MARKS or term.text.lower() in _JOINS


def _leads_in(found: Sequence[Term], at: int, end: int) -> bool:
    """Whether a phrase stands before the comma behind which somebody acts."""
    is_closed = end < len(found) and found[end].text == ","
    return is_closed and found[at].text.lower() not in _ALONG


def _hangs(found: Sequence[Term], at: int, verbs: frozenset[int]) -> bool:
    """Whether a preposition stands behind a noun that is not a mere quantity."""
    before = found[at - 1]
    is_noun = before.is_content and at - 1 not in verbs
    return is_noun and before.lemma not in _QUANTITIES and not is_number_word(before.lemma)
