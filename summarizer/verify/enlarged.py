"""What holds of a part, told of more: "wrote off its inventory" for half of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.verify.cutting import tokens
from summarizer.verify.predicates import terms
from summarizer.verify.quantities import is_many, nouns, parts
from summarizer.verify.ranks import promoted
from summarizer.verify.reasons import LOST_PART
from summarizer.verify.synonyms import same_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.quantities import Noun, Part

__all__ = ["enlarged"]


def enlarged(text: str, cited: Sequence[Cited]) -> str:
    """Why more is told than a part of something, or a higher rank; empty if nothing is."""
    sentences = [each.sentence for each in cited if each.is_running]
    if promoted(text, sentences):
        return LOST_PART
    found = [part for each in sentences for part in parts(each)]
    if not found:
        return ""
    said = {part for token in tokens(text) for part in (token, *token.split("-"))}
    lost = {
        part._replace(noun=_anywhere(part.noun)) for part in found if part.marks.isdisjoint(said)
    }
    if not lost:
        return ""
    held = {noun for each in sentences for noun in _wholes(each)}
    # How large a part is told is held against the evidence with the numbers.
    told = set(_wholes(text))
    if any(_is_told_of_more(each, told, held) for each in lost if not each.is_single):
        return LOST_PART
    more = _many(text) - {each.lemma for each in held if each.is_many}
    return LOST_PART if any(each.is_single and each.noun.lemma in more for each in lost) else ""


def _many(text: str) -> set[str]:
    """The words of a text that are plurals, by their lemmas."""
    return {term.lemma for term in terms(text) if is_many(term)}


def _wholes(sentence: str) -> Iterator[Noun]:
    """The nouns of a sentence of which it does not tell a part."""
    of_parts = {part.noun.at for part in parts(sentence)}
    return (_anywhere(noun) for noun in nouns(sentence) if noun.at not in of_parts)


def _anywhere(noun: Noun) -> Noun:
    """A noun as one and the same wherever it stands, to be compared once."""
    return noun._replace(at=0)


def _is_told_of_more(part: Part, told: Iterable[Noun], held: Iterable[Noun]) -> bool:
    """Whether a statement has the noun of a part with its verb, where nothing has it whole."""
    for noun in told:
        if not (_is_same(noun, part.noun) and _is_more(noun, part)):
            continue
        others = (each for each in held if _is_same(noun, each) and noun.is_many == each.is_many)
        if not any(_share_verb(noun, each) for each in others):
            return True
    return False


def _is_more(noun: Noun, part: Part) -> bool:
    """Whether a noun means all of what a part is of."""
    is_as_many = noun.is_many == part.noun.is_many
    return noun.is_known and is_as_many and _share_verb(noun, part.noun)


def _is_same(one: Noun, other: Noun) -> bool:
    return not same_words(one.lemma).isdisjoint(same_words(other.lemma))


def _share_verb(one: Noun, other: Noun) -> bool:
    """Whether two nouns stand with the same verb, or neither with any that is seen."""
    theirs = {same for verb in other.verbs for same in same_words(verb)}
    return not theirs.isdisjoint(one.verbs) or not (one.verbs or theirs)
