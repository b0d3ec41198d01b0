"""Words that unmake what they stand with: "the failed merger" is no merger, a former head no head.

Who tells of the merger must say that it failed. A word unmakes the noun behind it, be it an
adjective ("terminated agreement"), a noun ("termination of the agreement") or a verb ("terminated
the agreement").
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.gates import evened
from summarizer.text.irregular import is_past
from summarizer.text.lazy import gated
from summarizer.text.lemmas import lemma
from summarizer.text.name_words import RANKS
from summarizer.text.word_lists import words
from summarizer.verify.cutting import tokens
from summarizer.verify.holders import OFFICES, holder
from summarizer.verify.polarity import Hedge, cues
from summarizer.verify.predicates import terms
from summarizer.verify.reasons import LOST_CONDITION
from summarizer.verify.synonyms import ABBREVIATIONS, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.verify.ground import Cited
    from summarizer.verify.predicates import Term

__all__ = ["unmade"]


class _Noun(NamedTuple):
    """The lemma of a noun, and that of the word beside it, which tells which one; its place."""

    noun: str
    before: str
    start: int
    end: int
    sentence: str

    @property
    def holder(self) -> str:
        """Whose office this is; empty of what is none."""
        if self.noun not in OFFICES:
            return ""
        return holder(self.sentence, self.start, self.end)


class _Unmade(NamedTuple):
    """A noun that something unmakes, and the kind of what does."""

    noun: _Noun
    kind: str


class _Kind(NamedTuple):
    """What unmakes a noun: words before it, and nouns before "of" it; `besides` tell so as well."""

    words: frozenset[str]
    nouns: frozenset[str] = frozenset()
    besides: frozenset[str] = frozenset()

    def branches(self) -> str:
        """What stands before the noun, as a pattern: "draft of" is looked for before "draft"."""
        return "|".join((*(f"{noun} of" for noun in sorted(self.nouns)), *sorted(self.words)))

    def kept(self) -> frozenset[str]:
        """The words, and their lemmas, of which a statement of such a noun must have one."""
        own = self.words | self.nouns
        return own.union(map(lemma, own), self.besides)


# What is over or never was, what is not certain, what was, what is less than its noun, who only
# stands in.
_KINDS = {
    "ended": _Kind(
        words(
            """
            failed unsuccessful aborted lapsed expired terminate terminates terminated terminating
            cancels canceled cancelled canceling cancelling rescind rescinds rescinded rescinding
            withdraw withdraws withdrew withdrawn withdrawing reject rejects rejected rejecting
            abandon abandons abandoned abandoning revoke revokes revoked revoking
            """
        ),
        words(
            """
            termination cancellation rescission withdrawal rejection abandonment expiration
            revocation lack absence
            """
        ),
        words("failure unsuccessfully decline void end cease discontinue suspend")
        | words("no not without never"),
    ),
    "unsure": _Kind(
        words(
            """
            attempted purported supposed so-called conditional tentative preliminary provisional
            planned contemplated prospective nonbinding non-binding draft
            """
        ),
        words("draft"),
        words("purportedly supposedly condition conditionally tentatively preliminarily")
        | words("provisionally"),
    ),
    "former": _Kind(
        words("former"),
        besides=words("formerly previous previously prior past retire served until"),
    ),
    "partial": _Kind(words("partial"), besides=words("partially partly part portion")),
    "deputy": _Kind(
        words("interim acting vice deputy assistant"), besides=words("temporary temporarily")
    ),
}
_BRANCHES = {kind: each.branches() for kind, each in _KINDS.items()} | {
    "served": "(?:previously|formerly) (?:served as|was|been)",
    "held": r"(?:previously|formerly)(?! \w+ed\b)",
}
# These unmake offices alone.
_OF_OFFICES = frozenset({"held", "deputy"})
_SERVED = words("former formerly previous previously prior past served was were had until")
_DETERMINERS = words("the a an its their his her our this that such any all")
_ANY = "any"
_BEFORE = "|".join(f"(?P<{kind}>{branches})" for kind, branches in _BRANCHES.items())
_UNMAKES = gated(rf"\b(?:{_BEFORE}) (?:(?:{'|'.join(sorted(_DETERMINERS))}) )?(?=[a-z])")
# Capitalised nouns that are no names.
_DEFINED = RANKS | words(
    """
    agreement contract merger acquisition offer plan sale purchase lease loan transaction letter
    commitment amendment order
    """
)


def unmade(text: str, cited: Sequence[Cited]) -> str:
    """Why a noun is told without the word that unmakes it in the evidence; empty if none is."""
    sentences = [each.sentence for each in cited if not each.is_label and each.sentence != text]
    found = [each for sentence in sentences for each in _found(sentence)]
    if not found:
        return ""
    said = {word for token in tokens(text) for word in (token, lemma(token))}
    lost = [each for each in found if not _kept(each.kind) & said]
    if any(cue.hedge > Hedge.FUTURE for cue in cues(text)):
        lost = [each for each in lost if each.kind != "unsure"]
    if not lost:
        return ""
    told = tuple(_nouns(text))
    made = tuple(noun for sentence in sentences for noun in _made(sentence))
    return LOST_CONDITION if any(_is_told(each.noun, told, made) for each in lost) else ""


def _is_told(lost: _Noun, told: Sequence[_Noun], made: Sequence[_Noun]) -> bool:
    """Whether a statement has this noun, and not from where the evidence has it unharmed.

    An office that is told of somebody must be unharmed where it is his.
    """
    same = [noun for noun in told if _is_same(noun, lost)]
    return any(
        not any(_is_same(noun, each) and not _is_of_another(noun, lost, each) for each in made)
        for noun in same
    )


def _is_of_another(told: _Noun, lost: _Noun, made: _Noun) -> bool:
    """Whether an office is told of who has it harmed, and is unharmed where it is another's."""
    return bool(told.holder) and told.holder == lost.holder != made.holder


def _is_same(told: _Noun, held: _Noun) -> bool:
    """Whether two nouns may mean one thing: "the agreement" is also the merger agreement."""
    is_same_one = held.before in {"", _ANY} or told.before in {_ANY, held.before}
    return is_same_one and bool(same_words(told.noun) & same_words(held.noun))


@cache
def _kept(kind: str) -> frozenset[str]:
    """The words of which a statement must have one of a noun that is unmade like this."""
    if kind == "served":
        return _SERVED
    return _KINDS["former" if kind == "held" else kind].kept()


@lru_cache(maxsize=512)
def _found(sentence: str) -> tuple[_Unmade, ...]:
    """The nouns of a sentence that are unmade."""
    found = []
    for match in _UNMAKES.finditer(evened(sentence)):
        kind = match.lastgroup or ""
        noun = _noun(sentence, match.end())
        if noun is not None and (kind not in _OF_OFFICES or noun.noun in RANKS):
            found.append(_Unmade(noun, kind))
    return tuple(found)


def _noun(sentence: str, place: int) -> _Noun | None:
    """The last of the words that stand side by side from a place on: what they are all about."""
    row: list[Term] = []
    for term in terms(sentence):
        if term.start < place:
            continue
        is_beside = term.start == (row[-1].end + 1 if row else place)
        if not (is_beside and term.is_content) or (row and _parts(row[-1], term)):
            break
        row.append(term)
    if not row or (row[0].text[0].isupper() and row[-1].lemma not in _DEFINED):
        return None
    return _named(sentence, row[-1], row[-2].lemma if len(row) > 1 else "")


def _named(sentence: str, term: Term, before: str) -> _Noun:
    """A noun with the word beside it; an office in short as it is in full."""
    spelled = ABBREVIATIONS.get(term.lemma, ())
    if spelled[-1:] == ("officer",):
        return _Noun(spelled[-1], spelled[-2], term.start, term.end, sentence)
    return _Noun(term.lemma, before, term.start, term.end, sentence)


def _parts(one: Term, other: Term) -> bool:
    """Whether a noun ends between two words: before a verb, or a name."""
    if is_past(other.text):
        return True
    is_name = other.text[0].isupper() and other.lemma not in RANKS
    return is_name and (one.text[0].islower() or one.lemma in OFFICES)


def _made(sentence: str) -> Iterator[_Noun]:
    starts = {each.noun.start for each in _found(sentence)}
    return (noun for noun in _nouns(sentence) if noun.start not in starts)


def _nouns(text: str) -> Iterator[_Noun]:
    """The words of a text that no noun follows, so that they stand for themselves."""
    found = terms(text)
    for at, term in enumerate(found):
        if term.is_content and (is_past(term.text) or not _goes_on(found[at : at + 2])):
            yield _named(text, term, _before(found[max(0, at - 1) : at + 1]))


def _goes_on(pair: Sequence[Term]) -> bool:
    """Whether a noun follows: "the officer filed" ends in front of its verb."""
    return _is_beside(pair) and not _parts(*pair)


def _before(pair: Sequence[Term]) -> str:
    if len(pair) > 1 and pair[0].text.lower() in _DETERMINERS:
        return _ANY
    return pair[0].lemma if _is_beside(pair) else ""


def _is_beside(pair: Sequence[Term]) -> bool:
    """Whether two words that carry meaning stand side by side."""
    return len(pair) > 1 and pair[1].is_content and pair[1].start == pair[0].end + 1
