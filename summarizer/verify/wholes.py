"""Of what only a part is meant: who sold an interest in Osier has not sold Osier."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.text.number_words import is_number_word
from summarizer.text.word_lists import words
from summarizer.verify.hanging import PREPOSITIONS
from summarizer.verify.predicates import terms, verb_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.predicates import Term

__all__ = ["TRANSFERS", "wholes"]

# What is done by these to a part is not done to the whole.
TRANSFERS = words(
    """
    acquire buy purchase sell dispose divest transfer assign contribute own hold repay prepay redeem
    retire repurchase exchange pledge
    """
)
# Behind "in" or "to" stands the whole of these alone.
_STAKES = {
    "in": words("interest stake share investment holding position equity ownership participation"),
    "to": words("right title license"),
}
_SECURITIES = words("share stock interest stake unit asset equity note bond debenture warrant")
_ENTIRE = words("business operation operations balance principal remainder entirety")
_ALL = words("all 100 entire whole full every")
_ALL_THERE_IS = frozenset({"100", "outstanding"})
_SHORT_OF_ALL = frozenset("substantially virtually nearly almost".split())
# A whole is one that is known: without these, "shares of common stock" are stock.
_KNOWN = frozenset("the its their his her our this that these those".split())
_ENDS = frozenset(", ; : ( ) [ ] and or but which who that".split())


@lru_cache(maxsize=512)
def wholes(sentence: str) -> frozenset[int]:
    """The places of the terms of which the sentence names a part."""
    found = terms(sentence)
    verbs = verb_places(sentence)
    return frozenset(_wholes(found, verbs))


def _wholes(found: Sequence[Term], verbs: frozenset[int]) -> Iterator[int]:
    for at in range(1, len(found)):
        if _parts(found, at, verbs):
            end = _end(found, at + 1, verbs)
            if any(_is_known(term) for term in found[at + 1 : end]):
                # Two of its mills are mills.
                is_many = found[at].text == "of" and _is_many(found[end - 1])
                yield from range(at + 1, end - is_many)
        elif found[at].lemma in _SECURITIES and not _is_all(found, at, verbs):
            # "Velmar shares".
            yield from _named_before(found, at)


def _parts(found: Sequence[Term], at: int, verbs: frozenset[int]) -> bool:
    """Whether a preposition stands behind the name of a part."""
    link, part = found[at].text.lower(), found[at - 1]
    if at - 1 in verbs or link not in {"of", *_STAKES}:
        return False
    is_counted = part.text[0].isdigit() or is_number_word(part.text.lower())
    if link != "of":
        is_part = part.lemma in _STAKES[link]
    else:
        is_part = is_counted or (part.is_content and part.lemma not in _ENTIRE)
        following = found[at + 1].text if at + 1 < len(found) else ""
        # "Bank of Alder Vale" is a name.
        is_part = is_part and not (part.text[0].isupper() and following[:1].isupper())
    return is_part and not _is_all(found, at - 1, verbs, is_stake=link != "of")


def _is_all(
    found: Sequence[Term], at: int, verbs: frozenset[int], *, is_stake: bool = False
) -> bool:
    """Whether all of something is meant, and not nearly all; all assets are no company.

    Of a stake all is the whole only if all there is belongs to it: "100%", "outstanding".
    """
    if found[at].lemma == "asset":
        return False
    while at >= 0 and at not in verbs and found[at].text not in _ENDS:
        word = found[at].text.lower()
        if word in (_ALL_THERE_IS if is_stake else _ALL):
            return at == 0 or found[at - 1].text.lower() not in _SHORT_OF_ALL
        if word in PREPOSITIONS and word != "of":
            return False
        at -= 1
    return False


def _end(found: Sequence[Term], at: int, verbs: frozenset[int]) -> int:
    """Where a noun ends that begins at a place."""
    while at < len(found) and at not in verbs and found[at].text.lower() not in _ENDS:
        if found[at].text.lower() in PREPOSITIONS:
            break
        at += 1
    return at


def _is_known(term: Term) -> bool:
    return term.text.lower() in _KNOWN or (term.text[0].isupper() and term.is_content)


def _is_many(term: Term) -> bool:
    return term.text.islower() and term.text.endswith("s")


def _named_before(found: Sequence[Term], at: int) -> Iterator[int]:
    """The places of a name right before a word."""
    before = at - 1
    while (
        before >= 0
        and found[before].is_content
        and found[before].text[0].isupper()
        and found[before].end + 1 == found[before + 1].start
    ):
        yield before
        before -= 1
