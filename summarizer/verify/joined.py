"""What stands in one part of a sentence is not told of what stands in another.

All of "On May 1 it paid $7 million" occurs in "On May 1 it paid $5 million and on June 1 it paid
$7 million", and in that order. Here the days, numbers, names and verbs of the evidence are read
part by part, where a part is what repeats a kind that the part before it has. Two of them that
come from different parts are told as one only where neither part has its own to set against it:
in "In 2020 Osier paid $5 million and Velmar paid $7 million" the year is of both.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import DateMention, dates
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words
from summarizer.text.name_words import RANKS
from summarizer.text.names import names
from summarizer.text.numbers import NumberMention
from summarizer.verify.entries import figures_of
from summarizer.verify.match import agree
from summarizer.verify.predicates import predicates, terms
from summarizer.verify.reasons import BAD_JOIN
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term

__all__ = ["joined"]


class _Atom(NamedTuple):
    """A day, a number, or the lemma of a name or a verb, with the kind that can stand for it."""

    kind: str
    what: DateMention | NumberMention | str
    start: int


class _Part(NamedTuple):
    """What one part of a text has: its atoms, and all its words."""

    atoms: tuple[_Atom, ...]
    words: frozenset[str]

    def has(self, atom: _Atom) -> bool:
        """Whether a day or a number stands here, or a word in whatever role."""
        if isinstance(atom.what, str):
            return bool(same_words(atom.what) & self.words)
        return any(_same(atom, each) for each in self.atoms)


_PARTING = lazy(r"; |\(|\)|,? (?:and|or|but|nor|while|whereas|compared|versus)(?: to| with)? |, ")
_JOINS = lazy(r"; |,? (?:and|but|while|whereas) ")
# What opens with these hangs on the part before it.
_HANGS = lazy(r"(?:, |; )?(?:and |or )?(?:which|who|whom|whose|that|where|including|as)\b")
_PREPOSITIONS = frozenset("to from by with in at of for into under between against".split())
_BETWEEN = frozenset("the a an its their our his her mr mrs ms dr".split())
_NEUTRAL = frozenset("be have do include relate base total date end follow".split())

# Who holds an office is told by name, and these words are names of nobody.
_NOBODY = ALWAYS | RANKS | {"effective"}


def joined(text: str, cited: Sequence[Cited], own: Collection[str] = ()) -> str:
    """Why parts of the evidence are told as one; empty if what is told together stands together.

    `own` are the words of the registrant's name, which is of every part.
    """
    held = [
        part
        for each in cited
        if not (each.is_label or each.is_cell)
        for part in _parts(each.sentence)
    ]
    if len(held) == 1:
        return ""
    said = _parts(text)
    every = _Part(
        tuple(atom for part in said for atom in part.atoms),
        frozenset[str]().union(*(part.words for part in said)),
    )
    pairs = (pair for part in said for pair in combinations(part.atoms, 2))
    return BAD_JOIN if any(_is_mixed(*pair, every, held, own) for pair in pairs) else ""


def _is_mixed(
    one: _Atom, other: _Atom, said: _Part, held: Sequence[_Part], own: Collection[str]
) -> bool:
    """Whether two atoms come from parts each of which has its own, untold, in the other's place."""
    if one.kind == other.kind or one.what in own or other.what in own:
        return False
    first, second = ([part for part in held if part.has(each)] for each in (one, other))
    if any(part in second for part in first):
        return False
    return bool(first and second) and all(
        _instead(one, here, other.kind, said) and _instead(other, there, one.kind, said)
        for here in first
        for there in second
    )


def _instead(atom: _Atom, part: _Part, kind: str, said: _Part) -> bool:
    """Whether an atom's part has one of a kind that a statement does not tell."""
    is_there = any(each.kind == atom.kind and _same(atom, each) for each in part.atoms)
    return is_there and any(each.kind == kind and not said.has(each) for each in part.atoms)


def _same(one: _Atom, other: _Atom) -> bool:
    ours, theirs = one.what, other.what
    if isinstance(ours, DateMention):
        return isinstance(theirs, DateMention) and agree(ours, theirs)
    if isinstance(ours, NumberMention):
        return (
            isinstance(theirs, NumberMention)
            and ours.unit is theirs.unit
            and abs(abs(ours.value) - abs(theirs.value)) * 2 <= max(ours.step, theirs.step)
        )
    return isinstance(theirs, str) and bool(same_words(ours) & same_words(theirs))


@lru_cache(maxsize=512)
def _parts(text: str) -> tuple[_Part, ...]:
    """The parts of a sentence: a new one begins where a kind comes again behind a parting."""
    atoms = sorted(_atoms(text), key=lambda each: each.start)
    borders = [0, *_borders(text, atoms), len(text) + 1]
    parts: list[tuple[int, int]] = []
    kinds: set[str] = set()
    earlier: set[str] = set()
    for low, high in pairwise(borders):
        here = {each.kind for each in atoms if low <= each.start < high}
        # Behind "and" a sentence may take up what an earlier part was about.
        known = earlier if _JOINS.match(text, low) else kinds
        if parts and (not (here & known) or _HANGS.match(text, low)):
            parts[-1], kinds = (parts[-1][0], high), kinds | here
        else:
            parts.append((low, high))
            kinds = here
        earlier |= here
    words = [(word.start, word.lemma) for word in content_words(text)]
    return tuple(
        _Part(
            tuple(each for each in atoms if low <= each.start < high),
            frozenset(word for place, word in words if low <= place < high),
        )
        for low, high in parts
    )


def _borders(text: str, atoms: Sequence[_Atom]) -> Iterator[int]:
    """Where a text may be parted: at no mark inside a day, a number or a name."""
    whole = [(each.what.start, each.what.end) for each in atoms if not isinstance(each.what, str)]
    whole += [(name.start, name.end) for name in names(text)]
    for parting in _PARTING.finditer(text):
        if parting.start() and not any(low < parting.start() < high for low, high in whole):
            yield parting.start()


def _atoms(text: str) -> Iterator[_Atom]:
    days = dates(text)
    for day in days:
        yield _Atom("day", day, day.start)
    for figure in figures_of(text):
        yield _Atom(f"number {figure.unit}", figure, figure.start)
    found = terms(text)
    acting = set[int]()
    for verb in predicates(text):
        if found[verb.main].is_content and verb.lemma not in _NEUTRAL | ALWAYS:
            yield _Atom("verb", verb.lemma, found[verb.main].start)
        # What leads in before a comma is no subject.
        commas = (at for at in range(verb.clause, verb.group) if found[at].text == ",")
        acting.update(range(max(commas, default=verb.clause), verb.group))
    for at, term in enumerate(found):
        if not term.is_content or any(day.start <= term.start < day.end for day in days):
            continue
        role = _role(found, at, is_acting=at in acting)
        if role and term.lemma not in _NOBODY:
            yield _Atom(role, term.lemma, term.start)


def _role(found: Sequence[Term], at: int, *, is_acting: bool) -> str:
    """What a word may be mistaken for: a name behind the same preposition, another that acts."""
    before = next(
        (
            each.text.lower()
            for each in reversed(found[:at])
            if each.text.lower() not in _BETWEEN and not each.text[0].isupper()
        ),
        "",
    )
    if not found[at].text[0].isupper():
        return "subject" if is_acting and before not in _PREPOSITIONS else ""
    return f"name {before}" if before in _PREPOSITIONS else "name"
