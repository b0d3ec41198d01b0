"""Lists side by side: what a "respectively" gives to one thing is not told of another."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations, dropwhile, takewhile
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

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


_Row: TypeAlias = "tuple[Atom, ...]"
_COUNTED = {"number count", "number shares"}
_RESPECTIVELY = gated(r"\brespectively\b")
_LISTED = lazy(r"(?:,|,? (?:and|or)) (?:approximately )?")
_AND = lazy(r",? and ")


def crossed(text: str, cited: Sequence[Cited]) -> str:
    """Why a number or a day is told of another thing than its own; empty if it is not."""
    lists = [found for each in cited if each.is_running and any(found := _lists(each.sentence))]
    if not lists:
        return ""
    said = stretches(text)
    is_crossed = any(_is_crossed(said, pairs) or _is_askew(said, rows) for pairs, rows in lists)
    return BAD_SUBJECT if is_crossed else ""


def _is_askew(said: Sequence[Stretch], rows: Sequence[_Row]) -> bool:
    """Whether a number is told of another year than the list of as many years gives it."""
    for one, other in combinations(rows, 2):
        if len(one) != len(other) or one[0].kind == other[0].kind:
            continue
        told = [[_told(stretch, row) for row in (one, other)] for stretch in said]
        # Who tells both lists tells them side by side.
        if all(len(set().union(*places)) > 1 for places in zip(*told, strict=True)):
            continue
        if any(len(first) == len(second) == 1 and first != second for first, second in told):
            return True
    return False


def _told(said: Stretch, row: _Row) -> set[int]:
    """The places in a list of what is told."""
    return {place for place, atom in enumerate(row) if said.has(atom)}


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
def _lists(sentence: str) -> tuple[tuple[_Pair, ...], tuple[_Row, ...]]:
    """What a "respectively" pairs, number by number, and the lists that stand side by side."""
    mark = _RESPECTIVELY.search(sentence)
    atoms = [
        atom
        for stretch in stretches(sentence)
        for atom in stretch.atoms
        if not isinstance(atom.what, str)
    ]
    # Two of each may be the ends of a range, and are a list only if the sentence says so.
    rows = tuple(row for row in _rows(sentence, atoms) if len(row) > (1 if mark else 2))
    told = [row for row in rows if mark and row[-1].start < mark.start()]
    # Of two lists of numbers or days each tells the other's words.
    pairs = _paired(sentence, told[0]) if len(told) == 1 else ()
    return pairs, rows if len(rows) > 1 else ()


def _paired(sentence: str, row: _Row) -> tuple[_Pair, ...]:
    """The numbers or days of a list, each with its own words."""
    things = _things(sentence[: row[0].start], len(row))
    return tuple(
        _Pair(atom, own.difference(*(other for other in things if other is not own)))
        for atom, own in zip(row, things, strict=False)
    )


def _rows(sentence: str, atoms: Sequence[Atom]) -> Iterator[_Row]:
    """The numbers and days of a sentence, those together that a list joins."""
    row: _Row = ()
    for atom in atoms:
        if row and not _is_listed(sentence, row[-1], atom):
            yield row
            row = ()
        row = (*row, atom)
    if row:
        yield row


def _is_listed(sentence: str, one: Atom, other: Atom) -> bool:
    is_alike = one.kind == other.kind or {one.kind, other.kind} == _COUNTED
    return is_alike and _LISTED.fullmatch(sentence, _end(one), other.start) is not None


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
