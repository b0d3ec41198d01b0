"""Lists side by side: what a "respectively" gives to one thing is not told of another."""

from __future__ import annotations

from functools import lru_cache
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import gated, lazy
from summarizer.verify.predicates import predicates, terms
from summarizer.verify.reasons import BAD_SUBJECT
from summarizer.verify.stretches import stretches
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term
    from summarizer.verify.stretches import Atom, Stretch

__all__ = ["crossed"]


class _Pair(NamedTuple):
    """A number or a day of a list, and the words that only its thing in the other list has."""

    atom: Atom
    words: frozenset[str]


_RESPECTIVELY = gated(r"\brespectively\b")
_LISTED = lazy(r"(?:,|,? (?:and|or)) (?:approximately )?")
_AND = lazy(r",? and ")


def crossed(text: str, cited: Sequence[Cited]) -> str:
    """Why a number or a day is told of another thing than its own; empty if it is not."""
    lists = [
        pairs
        for each in cited
        if not (each.is_label or each.is_cell) and (pairs := _pairs(each.sentence))
    ]
    if not lists:
        return ""
    said = stretches(text)
    return BAD_SUBJECT if any(_is_crossed(said, pairs) for pairs in lists) else ""


def _is_crossed(said: Sequence[Stretch], pairs: Sequence[_Pair]) -> bool:
    """Whether each number of a list that is told stands with the words of another alone."""
    told = [(each, [pair for pair in pairs if each.has(pair.atom)]) for each in said]
    told = [(each, numbers) for each, numbers in told if numbers]
    return bool(told) and all(
        len(numbers) == 1
        and bool(numbers[0].words)
        and not _speaks(each, numbers[0])
        and any(_speaks(each, pair) for pair in pairs)
        for each, numbers in told
    )


def _speaks(said: Stretch, pair: _Pair) -> bool:
    return any(same_words(word) & said.words for word in pair.words)


@lru_cache(maxsize=512)
def _pairs(sentence: str) -> tuple[_Pair, ...]:
    """The last list of numbers or days before "respectively", each with its own words."""
    mark = _RESPECTIVELY.search(sentence)
    if mark is None:
        return ()
    atoms = [
        atom
        for stretch in stretches(sentence)
        for atom in stretch.atoms
        if not isinstance(atom.what, str) and atom.start < mark.start()
    ]
    row = _row(sentence, atoms)
    # Of two lists of numbers or days each tells its own words.
    others = atoms[: len(atoms) - len(row)]
    if len(row) == 1 or len(_row(sentence, others)) > 1:
        return ()
    things = _things(sentence[: row[0].start], len(row))
    return tuple(
        _Pair(atom, own.difference(*(other for other in things if other is not own)))
        for atom, own in zip(row, things, strict=False)
    )


def _row(sentence: str, atoms: Sequence[Atom]) -> list[Atom]:
    """The last of some numbers and days, with those before it that a list joins to it."""
    row = list(atoms[-1:])
    for atom in reversed(atoms[:-1]):
        between = sentence[_end(atom) : row[0].start]
        if atom.kind != row[0].kind or not _LISTED.fullmatch(between):
            break
        row.insert(0, atom)
    return row


def _end(atom: Atom) -> int:
    return atom.start if isinstance(atom.what, str) else atom.what.end


def _things(lead: str, count: int) -> tuple[frozenset[str], ...]:
    """The words of as many things as the last list in front of the numbers has; else none."""
    joint = next(reversed(list(_AND.finditer(lead))), None)
    if joint is None:
        return ()
    before = lead[: joint.start()].split(", ")[1 - count :]
    if len(before) != count - 1:
        return ()
    ends = (frozenset(_beside(reversed(terms(each)))) for each in before)
    last = lead[joint.end() :]
    inner = terms(last)
    verbs = (verb.group for verb in predicates(last))
    return (*ends, frozenset(_beside(inner[: next(verbs, len(inner))])))


def _beside(found: Iterable[Term]) -> Iterator[str]:
    """The words that stand side by side where a thing is named, articles left aside."""
    named = dropwhile(lambda term: not term.is_content, found)
    return (term.lemma for term in takewhile(lambda term: term.is_content, named))
