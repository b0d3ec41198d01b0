"""The stretches of a sentence, each with days, numbers, names and verbs of its own.

A new stretch begins where a mark or a conjunction parts and a kind comes again that the stretch
before has: "On May 1 it paid $5 million" and "on June 1 it paid $7 million". Read without a
grammar: what hangs on a stretch ("which", "who") stays in it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import DateMention, dates
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words
from summarizer.text.name_words import RANKS
from summarizer.text.names import names
from summarizer.text.numbers import NumberMention, UnitClass
from summarizer.verify.cutting import HANGING
from summarizer.verify.entries import figures_of
from summarizer.verify.match import agree
from summarizer.verify.predicates import predicates, terms
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.predicates import Term

__all__ = ["Atom", "Stretch", "same", "stretches"]


class Atom(NamedTuple):
    """A day, a number, or the lemma of a name or a verb, with the kind that can stand for it."""

    kind: str
    what: DateMention | NumberMention | str
    start: int


class Stretch(NamedTuple):
    """What one stretch of a text has: its atoms, and all its words."""

    atoms: tuple[Atom, ...]
    words: frozenset[str]

    def has(self, atom: Atom) -> bool:
        """Whether a day or a number stands here, or a word in whatever role."""
        if isinstance(atom.what, str):
            return bool(same_words(atom.what) & self.words)
        return any(same(atom, each) for each in self.atoms)


_PARTING = lazy(r"; |\(|\)|,? (?:and|or|but|nor|while|whereas|compared|versus)(?: to| with)? |, ")
_JOINS = lazy(r"; |,? (?:and|but|while|whereas) ")
_STAYS = lazy(rf"(?:, |; )?(?:and |or )?(?:{HANGING}|that)\b|, effective\b")
_PREPOSITIONS = frozenset("to from by with in at of for into under between against".split())
_BETWEEN = frozenset("the a an its their our his her mr mrs ms dr".split())
_NEUTRAL = frozenset("be have do include relate base total date end follow".split())
# "500 and 700 shares": only the last says what both count.
_COUNTED = {UnitClass.COUNT, UnitClass.SHARES}
_ANNIVERSARY = "anniversary"
# Who holds an office is told by name, and these words are names of nobody.
_NOBODY = ALWAYS | RANKS | {"effective"}


def same(one: Atom, other: Atom) -> bool:
    """Whether two atoms can be the same day, number or word."""
    ours, theirs = one.what, other.what
    if isinstance(ours, DateMention):
        return isinstance(theirs, DateMention) and agree(ours, theirs)
    if isinstance(ours, NumberMention):
        return (
            isinstance(theirs, NumberMention)
            and (ours.unit is theirs.unit or {ours.unit, theirs.unit} == _COUNTED)
            and abs(abs(ours.value) - abs(theirs.value)) * 2 <= max(ours.step, theirs.step)
        )
    return isinstance(theirs, str) and bool(same_words(ours) & same_words(theirs))


@lru_cache(maxsize=512)
def stretches(text: str) -> tuple[Stretch, ...]:
    """The stretches of a sentence in order: all its words, and what of them may be mistaken."""
    atoms = sorted(_atoms(text), key=lambda each: each.start)
    borders = [0, *_borders(text, atoms), len(text) + 1]
    found: list[tuple[int, int]] = []
    kinds: set[str] = set()
    earlier: set[str] = set()
    for low, high in pairwise(borders):
        here = {each.kind for each in atoms if low <= each.start < high}
        # Behind "and" a sentence may take up what an earlier stretch was about.
        known = earlier if _JOINS.match(text, low) else kinds
        if found and (not (here & known) or _STAYS.match(text, low)):
            found[-1], kinds = (found[-1][0], high), kinds | here
        else:
            found.append((low, high))
            kinds = here
        earlier |= here
    words = [(word.start, word.lemma) for word in content_words(text)]
    return tuple(
        Stretch(
            tuple(each for each in atoms if low <= each.start < high),
            frozenset(word for place, word in words if low <= place < high),
        )
        for low, high in found
    )


def _borders(text: str, atoms: Sequence[Atom]) -> Iterator[int]:
    """Where a text may be parted: at no mark inside a day, a number or a name."""
    whole = [(each.what.start, each.what.end) for each in atoms if not isinstance(each.what, str)]
    whole += [(name.start, name.end) for name in names(text)]
    for parting in _PARTING.finditer(text):
        if parting.start() and not any(low < parting.start() < high for low, high in whole):
            yield parting.start()


def _atoms(text: str) -> Iterator[Atom]:
    days = dates(text)
    for day in days:
        yield Atom("day", day, day.start)
    for figure in figures_of(text):
        yield Atom(f"number {figure.unit}", figure, figure.start)
    found = terms(text)
    acting = set[int]()
    for verb in predicates(text):
        if found[verb.main].is_content and verb.lemma not in _NEUTRAL | ALWAYS:
            yield Atom("verb", verb.lemma, found[verb.main].start)
        # What leads in before a comma is no subject.
        commas = (at for at in range(verb.clause, verb.group) if found[at].text == ",")
        acting.update(range(max(commas, default=verb.clause), verb.group))
    for at, term in enumerate(found):
        if not term.is_content or any(day.start <= term.start < day.end for day in days):
            continue
        is_day = term.lemma == _ANNIVERSARY
        role = "day" if is_day else _role(found, at, is_acting=at in acting)
        if role and term.lemma not in _NOBODY:
            yield Atom(role, term.lemma, term.start)


def _role(found: Sequence[Term], at: int, *, is_acting: bool) -> str:
    """What a word may be mistaken for: a name behind the same preposition, another that acts."""
    place = at - 1
    while place >= 0 and (found[place].text[0].isupper() or found[place].text.lower() in _BETWEEN):
        place -= 1
    before = found[place].text.lower() if place >= 0 else ""
    if not found[at].text[0].isupper():
        return "subject" if is_acting and before not in _PREPOSITIONS else ""
    return f"name {before}" if before in _PREPOSITIONS else "name"
