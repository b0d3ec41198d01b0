"""A statement that was composed of facts: each of its clauses is proved by one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.sentences import clauses
from summarizer.verify.derive import WORDS
from summarizer.verify.ledger import account
from summarizer.verify.reasons import BAD_NUMBER, BAD_WORD
from summarizer.verify.words import lost_or_added

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from summarizer.domain.draft import Derivation
    from summarizer.verify.ground import Cited
    from summarizer.verify.words import Known

__all__ = ["Composed", "rewritten", "unproved"]


class Composed(NamedTuple):
    """A statement with all it cites; `facts` are groups of indexes into the evidence, or none."""

    text: str
    cited: tuple[Cited, ...]
    derivations: Sequence[Derivation] = ()
    facts: Sequence[tuple[int, ...]] = ()


def unproved(claim: Composed, known: Known, days: Sequence[date] = ()) -> str:
    """Why the words are not proved: all by all, or clause after clause by one of the facts.

    Clauses that no fact proves apart may be proved together by one: what is said in "it grows,
    but there can be no assurance that it will" is held back as a whole. Costs grow with the number
    of clauses, squared, times that of facts.
    """
    also = frozenset[str]().union(*(WORDS[each.operation] for each in claim.derivations))
    if not claim.facts:
        return lost_or_added(claim.text, claim.cited, known, also)
    groups = [tuple(each for each in claim.cited if each.evidence in fact) for fact in claim.facts]

    def fails(start: int, end: int) -> str:
        return _by_none(claim.text[start:end], groups, known, also, days)

    parts = clauses(claim.text)
    place = 0
    while place < len(parts):
        start, end = parts[place]
        why = fails(start, end)
        after = place + 1
        if why:
            longer = range(len(parts), after, -1)
            after = next((at for at in longer if not fails(start, parts[at - 1][1])), place)
        if after == place:
            return why
        place = after
    return ""


def _by_none(
    text: str,
    groups: Sequence[tuple[Cited, ...]],
    known: Known,
    also: frozenset[str],
    days: Sequence[date],
) -> str:
    """Why no fact by itself proves the words; empty if one does."""
    why = BAD_WORD
    for group in groups:
        why = lost_or_added(text, group, known, also)
        if not why and not also and account(text, group, (), days).why:
            why = BAD_NUMBER
        why = why or rewritten(text, group, known.words)
        if not why:
            break
    return why


def rewritten(text: str, cited: Sequence[Cited], own: frozenset[str]) -> str:
    """Why the words are no sentence of the evidence with a change in wording alone."""
    # What is quoted or cut, as all of the offline engine's is, needs no comparing.
    from summarizer.verify.edited import edited  # noqa: PLC0415

    return edited(text, cited, own)
