"""What a number is of: it stays with the words that it stands with in the evidence.

In "sales were $45 million and costs $9 million" all words and both numbers of "sales were
$9 million" occur. Here the words around a number of a statement are held against the numbers of
the evidence that it might have been taken for: words that belong to another of these, and not to
its own, are said of the wrong thing.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.lemmas import content_words
from summarizer.text.number_words import is_number_word
from summarizer.text.numbers import UnitClass
from summarizer.verify.direction import Direction, bearings
from summarizer.verify.entries import entries, figures_of
from summarizer.verify.match import value_verdict
from summarizer.verify.predicates import predicates, terms
from summarizer.verify.reasons import BAD_SUBJECT
from summarizer.verify.synonyms import ALWAYS, same_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from summarizer.text.numbers import NumberMention
    from summarizer.verify.entries import Entry
    from summarizer.verify.ground import Cited

__all__ = ["misplaced"]

_Words: TypeAlias = frozenset[str]
_NONE: _Words = frozenset()


class _Facet(NamedTuple):
    """A number, the words that are about it, and those that may be."""

    mention: NumberMention
    sure: _Words
    around: _Words


class _Gap(NamedTuple):
    """The words between two numbers: of the first, of both, of the second; and its own subject."""

    first: _Words
    both: _Words
    second: _Words
    verbs: _Words
    has_subject: bool
    has_verb: bool


class _Held(NamedTuple):
    """A number of the evidence with its words, and the sentence in which it stands."""

    entry: Entry
    facet: _Facet
    sentence: int


_LISTED = lazy(r"(?:,|,? (?:and|or)|, respectively,)? ?\(?")
_PARTITIVE = lazy(r"\d of (?:the |its |our |their )?(?:[\w']+ )?$")
_RESPECTIVELY = lazy(r"\brespectively\b")
_PARTING = lazy(r"; |, | and | or | but | while | whereas | compared | versus |\(|\)")
# Of these a number may be without being of anything else.
# Which way a number went is held against the evidence elsewhere.
_EMPTY = (
    frozenset("compare comparison versus additional total aggregate another approximate".split())
    | same_words("rise")
    | same_words("fall")
)
_CHANGES = frozenset({UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS})
_NUMBERED = frozenset({UnitClass.COUNT, UnitClass.SHARES})


def misplaced(text: str, cited: Sequence[Cited], worked_out: Collection[str] = ()) -> str:
    """Why a number is said of something else than in the evidence; empty if each is in its place.

    Numbers whose words are in `worked_out` are not in the evidence.
    """
    claims = [each for each in _facets(text) if each.mention.text.casefold() not in worked_out]
    if not claims:
        return ""
    figures = figures_of(text)
    held = [
        _Held(entry, facet, index)
        for index, each in enumerate(cited)
        if not each.is_label
        for entry, facet in zip(entries((each,)), _of_cited(each), strict=True)
    ]
    ways = {
        mention: bearing.direction
        for mention, bearing in zip(figures, bearings(text, figures), strict=True)
    }
    of_another = any(_is_of_another(claim, held, ways[claim.mention]) for claim in claims)
    return BAD_SUBJECT if of_another or _lacks_parent(text, claims, cited) else ""


def _lacks_parent(text: str, claims: Sequence[_Facet], cited: Sequence[Cited]) -> bool:
    """Whether a number is told by a label that several rows have, without what parts them."""
    words = _telling(text)
    for each in cited:
        needed = _telling(each.parent) - _telling(f"{each.row} {each.column}")
        if not needed or any(same_words(word) & words for word in needed):
            continue
        if any(_proves(claim.mention, entry) for claim in claims for entry in entries((each,))):
            return True
    return False


def _goes(way: Direction, entry: Entry) -> bool:
    """Whether a number does not go the other way than is told."""
    return Direction.NONE in {way, entry.bearing.direction} or way is entry.bearing.direction


def _is_of_another(claim: _Facet, held: Sequence[_Held], way: Direction) -> bool:
    proving = [
        each for each in held if _proves(claim.mention, each.entry) and _goes(way, each.entry)
    ]
    own = _union(each.facet.around for each in proving)
    strange = {word for word in claim.sure if not same_words(word) & own}
    if not (proving and strange):
        return False
    sentences = {each.sentence for each in proving}
    return any(
        _is_said_of(claim, strange, rival, is_beside=rival.sentence in sentences)
        for rival in held
        if rival not in proving
    )


def _is_said_of(claim: _Facet, strange: set[str], rival: _Held, *, is_beside: bool) -> bool:
    """Whether strange words are another number's; in another sentence, whether all words are."""
    if not any(same_words(word) & rival.facet.around for word in strange):
        return False
    return is_beside or all(same_words(word) & rival.facet.around for word in claim.sure)


def _alike(one: UnitClass, other: UnitClass) -> bool:
    return one is other or {one, other} <= _CHANGES or {one, other} <= _NUMBERED


def _proves(mention: NumberMention, entry: Entry) -> bool:
    return _alike(mention.unit, entry.unit) and value_verdict(mention, entry) is not None


def _of_cited(cited: Cited) -> list[_Facet]:
    """The facets of the numbers cited; those of a cell have the words of its labels."""
    if not cited.is_cell:
        facets = _facets(cited.sentence)
    else:
        label = _telling(f"{cited.parent} {cited.row} {cited.column}") | _telling(cited.sentence)
        figures = figures_of(cited.sentence, is_cell=True)
        facets = tuple(_Facet(each, label, label) for each in figures)
    return [each for each in facets if cited.holds(each.mention.start, each.mention.end)]


@lru_cache(maxsize=512)
def _facets(text: str) -> tuple[_Facet, ...]:
    """The numbers of a sentence, each with the words that may be about it."""
    figures = figures_of(text)
    if not figures:
        return ()
    ends = [each.end for each in figures]
    starts = [each.start for each in figures]
    head, tail = _telling(text[: starts[0]]), _telling(text[ends[-1] :])
    gaps = [_gap(text, one, other) for one, other in pairwise(figures)]
    if not gaps or _RESPECTIVELY.search(text):
        every = _telling(text)
        return tuple(_Facet(each, every if not gaps else _NONE, every) for each in figures)
    everywhere = _opening(text, starts[0]) | _nouns(figures)
    facets = []
    for at, figure in enumerate(figures):
        facet = _facet(figure, at, (head, *(gap.second for gap in gaps)), gaps, tail)
        around = facet.around | everywhere | _said_of(text, figure)
        facets.append(facet._replace(around=around))
    return tuple(facets)


def _facet(
    figure: NumberMention, at: int, leads: Sequence[_Words], gaps: Sequence[_Gap], tail: _Words
) -> _Facet:
    """The words of one of several numbers of a sentence.

    It shares those before it back to where a number has a subject of its own, and those behind the
    last number unless the others have some of their own.
    """
    is_last = at == len(gaps)
    has_own_tails = any(gap.first for gap in gaps)
    sure = leads[at] | (tail if is_last else gaps[at].first)
    around = (_NONE if has_own_tails else tail) | (_NONE if is_last else gaps[at].both)
    for place in range(at, 0, -1):
        gap = gaps[place - 1]
        if gap.has_subject:
            # "Sales rose 8% and costs 3%": the verb is that of the first.
            around |= gap.both | (_NONE if gap.has_verb else gap.verbs)
            break
        sure |= leads[place - 1] | gap.both
    return _Facet(figure, sure, sure | around)


def _gap(text: str, one: NumberMention, other: NumberMention) -> _Gap:
    """The words between two numbers, parted where the text parts them."""
    low, high = one.end, other.start
    between = text[low:high]
    partings = list(_PARTING.finditer(between))
    verbs = _carried(text, one.start)
    if _LISTED.fullmatch(between.strip()):
        return _Gap(_NONE, _NONE, _NONE, verbs, has_subject=False, has_verb=False)
    if not partings:
        return _Gap(_NONE, _telling(between), _NONE, verbs, has_subject=False, has_verb=False)
    first, last = partings[0], partings[-1]
    second = between[last.start() :]
    inner = terms(text)
    own = [each for each in predicates(text) if low + last.end() <= inner[each.main].start < high]
    before = second[: inner[own[0].group].start - low - last.start()] if own else second
    return _Gap(
        _telling(between[: first.start()]),
        _telling(between[first.start() : last.start()]),
        _telling(second),
        verbs,
        has_subject=bool(_telling(before)),
        has_verb=bool(own),
    )


def _carried(text: str, start: int) -> _Words:
    """What a number without a verb of its own has from the one before it, which begins at `start`.

    In "Sales rose 8% and costs 3%" it is the verb; in "Velmar sold a mill for $4 million and a
    plant for $9 million", where the first has an object, also who acts.
    """
    found = terms(text)
    before = [each for each in predicates(text) if found[each.main].start < start]
    if not before:
        return _NONE
    end = found[before[-1].main].end
    verbs = frozenset(each.lemma for each in before)
    return verbs | _telling(text[:end]) if _telling(text[end:start]) else verbs


def _opening(text: str, first: int) -> _Words:
    """The words before the first comma, if they stand before the first verb: "In Asia, ..."."""
    comma = text.find(", ", 0, first)
    inner, found = terms(text), predicates(text)
    if comma < 0 or not found or inner[found[0].group].start < comma:
        return _NONE
    return _telling(text[:comma])


def _said_of(text: str, figure: NumberMention) -> _Words:
    """The verb, and what stands behind it, of a number in a subject: "a third, or 250, left"."""
    found = terms(text)
    # Of "320 of its 2,100 employees" the first are meant.
    if _PARTITIVE.search(text, 0, figure.start):
        return _NONE
    for verb in predicates(text):
        if found[verb.clause].start <= figure.start < found[verb.group].start:
            return _telling(text[found[verb.group].start : found[verb.end - 1].end])
    return _NONE


def _nouns(figures: Sequence[NumberMention]) -> _Words:
    """What is counted may be left out at the next count: "900 employees, of which 300"."""
    return _telling(" ".join(each.noun for each in figures if each.unit in _NUMBERED))


@lru_cache(maxsize=1024)
def _telling(words: str) -> _Words:
    """The lemmas of words that tell what a number is of: no dates, no numbers, no reporting."""
    days = [(day.start, day.end) for day in dates(words)]
    return frozenset(
        word.lemma
        for word in content_words(words)
        if word.lemma not in ALWAYS | _EMPTY
        and not is_number_word(word.lemma)
        and not any(start <= word.start < end for start, end in days)
    )


def _union(groups: Iterable[_Words]) -> _Words:
    return _NONE.union(*groups)
