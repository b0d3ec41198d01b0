"""One statement at a time: its quotes to evidence, its words and numbers held against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import Quote
from summarizer.domain.position import Span
from summarizer.text.fold import fold
from summarizer.verify.cells import Cells
from summarizer.verify.composed import Composed, rewritten, unproved
from summarizer.verify.cutting import (
    cut_from,
    has_words,
    is_torn,
    is_whole,
    left_behind,
    stands_undenied,
)
from summarizer.verify.decided import decided
from summarizer.verify.defined import undefined
from summarizer.verify.enlarged import enlarged
from summarizer.verify.ground import Cited, ground
from summarizer.verify.ledger import account
from summarizer.verify.places import Places
from summarizer.verify.quotes import Quotes
from summarizer.verify.reasons import BAD_NUMBER, BAD_TEXT, LOST_CONDITION, NO_QUOTE, TOO_LONG
from summarizer.verify.unmade import unmade
from summarizer.verify.words import Known, lost_or_added

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from summarizer.domain.draft import Derivation
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence, Number

__all__ = ["Proof", "Prover", "Sources"]


# In characters. Each verb of other words is held against all of a sentence, and people's sentences
# end: of those in filings one in a thousand has more than 1,250.
_LONGEST, _LONGEST_SENTENCE = 1_500, 3_000


class Sources(NamedTuple):
    """The evidence that quotes stand for, and where each quote's is in it (None if refused)."""

    evidence: tuple[Evidence, ...]
    at: tuple[int | None, ...]
    why: str


class Proof(NamedTuple):
    """What a statement stands on, its numbers accounted for; `why` says why it does not stand."""

    evidence: tuple[Evidence, ...]
    numbers: tuple[Number, ...] = ()
    why: str = ""


class Prover:
    """Holds statements against one filing; what was held against it once is remembered."""

    def __init__(self, filing: Filing) -> None:
        self.filing = filing
        self.places = Places(filing)
        self.days: tuple[date, ...] = tuple(day for day in (filing.period, filing.filed) if day)
        self._cells = Cells(filing)
        self._quotes = Quotes(filing, self.places, self._cells)
        self._known = Known(filing)
        self._proofs: dict[object, Proof] = {}
        self._cited: dict[tuple[Evidence, ...], tuple[Cited, ...]] = {}

    def sources(self, quotes: Sequence[Quote]) -> Sources:
        """The evidence of those quotes that stand in the filing, each place once."""
        evidence: list[Evidence] = []
        index: list[int | None] = []
        why = "" if quotes else NO_QUOTE
        for quote in quotes:
            located = self._quotes.locate(quote)
            if located.evidence is None:
                why = why or located.why
                index.append(None)
                continue
            if located.evidence not in evidence:
                evidence.append(located.evidence)
            index.append(evidence.index(located.evidence))
        return Sources(tuple(evidence), tuple(index), "" if evidence else why)

    def statement(
        self,
        text: str,
        quotes: Sequence[Quote],
        derivations: Sequence[Derivation] = (),
        facts: Sequence[Sequence[int]] = (),
    ) -> Proof:
        """Proves a statement by its quotes; a quote that does not stand proves nothing.

        `facts` are groups of indexes into `quotes`, one for each fact that the statement was
        composed of: each clause must then be proved by one group. Without, the quotes are one.
        """
        claim = (text, tuple(quotes), tuple(derivations), tuple(map(tuple, facts)))
        proof = self._proofs.get(claim)
        if proof is None:
            proof = self._proofs[claim] = self._proof(text, quotes, derivations, facts)
        return proof

    def _proof(
        self,
        text: str,
        quotes: Sequence[Quote],
        derivations: Sequence[Derivation],
        facts: Sequence[Sequence[int]],
    ) -> Proof:
        sources = self.sources(quotes)
        if sources.why:
            return Proof((), why=sources.why)
        groups = [
            tuple(sorted({place for at in fact if (place := _at(sources.at, at)) is not None}))
            for fact in facts
        ]
        moved = [_moved(derivation, sources.at) for derivation in derivations]
        return self.stands(text, sources.evidence, moved, groups)

    def stands(
        self,
        text: str,
        evidence: tuple[Evidence, ...],
        derivations: Sequence[Derivation] = (),
        facts: Sequence[tuple[int, ...]] = (),
    ) -> Proof:
        """Proves a statement by evidence that stands; indexes are into `evidence`."""
        words = fold(text)
        if not words:
            return Proof((), why=BAD_TEXT)
        cited = self.cited(evidence)
        if not words.isascii() and _has_strange_numerals(words, cited):
            return Proof((), why=BAD_NUMBER)
        is_all = is_whole(words, cited)
        is_cut = is_all or self._is_cut(words, cited)
        if not is_cut and _is_too_long(words, cited):
            return Proof((), why=TOO_LONG)
        claim = Composed(words, cited, derivations, facts)
        why = "" if is_all else _lost(words, cited)
        why = why or ("" if is_cut else unproved(claim, self._known, self.days))
        if why:
            return Proof((), why=why)
        ledger = account(words, cited, derivations, self.days, is_cut=is_cut)
        why = ledger.why
        if not (why or is_cut):
            why = self._rearranged(claim)
        return Proof((), why=why) if why else Proof(evidence, ledger.numbers)

    def _is_cut(self, words: str, cited: tuple[Cited, ...]) -> bool:
        """Whether the words are pieces of the evidence that leave nothing weighty behind."""
        if not has_words(words):
            return any(words == each.text for each in cited)
        runs = cut_from(words, cited, self._known.names)
        return runs is not None and not (left_behind(runs, cited) or is_torn(runs, cited))

    def _rearranged(self, claim: Composed) -> str:
        """Why words and numbers that stand in the evidence do not stand there like this."""
        # What is quoted or cut, as all of the offline engine's is, needs none of this.
        from summarizer.verify.rearranged import rearranged  # noqa: PLC0415

        own = self._known.words
        worked_out = [fold(each.text).casefold() for each in claim.derivations]
        # What was composed of facts has been compared with each of them, clause by clause.
        why = "" if claim.facts else rewritten(claim.text, claim.cited, own)
        return why or rearranged(claim.text, claim.cited, own, worked_out)

    def quoted(self, piece: Evidence) -> Proof:
        """Evidence as a statement of its own; the whole sentence where the quote would distort.

        The text is the quote of the proof's evidence; without evidence there is none.
        """
        start, end = self.filing.visible.range(Span(piece.start, piece.end))
        whole = self.filing.visible.span(*self.places.sentence(start, end))
        sentence = self.sources((Quote(self.filing.visible.quote(whole), whole),)).evidence
        for evidence in ((piece,), sentence):
            proof = self.stands(evidence[0].quote, evidence) if evidence else Proof(())
            if proof.evidence:
                return proof
        return Proof(())

    def cited(self, evidence: Sequence[Evidence]) -> tuple[Cited, ...]:
        """The words that count as cited with this evidence."""
        key = tuple(evidence)
        cited = self._cited.get(key)
        if cited is None:
            cited = self._cited[key] = ground(key, self.places, self._cells)
        return cited

    def label(self, text: str, evidence: Sequence[Evidence]) -> str:
        """Why a figure's label is not its evidence's; empty if it is.

        A label states nothing, so a hedge need not be in it; a denied amount is none.
        """
        words, cited = fold(text), self.cited(evidence)
        if stands_undenied(words, cited):
            return ""
        why = lost_or_added(words, cited, self._known)
        return "" if text.strip() and why in {LOST_CONDITION, BAD_TEXT} else why


def _is_too_long(words: str, cited: Sequence[Cited]) -> bool:
    """Whether it cannot be told in a moment if other words say what the evidence does."""
    return len(words) > _LONGEST or any(len(each.sentence) > _LONGEST_SENTENCE for each in cited)


def _lost(words: str, cited: Sequence[Cited]) -> str:
    """Why a statement leaves out what its evidence cannot be told without, even if it is cut."""
    return (
        unmade(words, cited)
        or decided(words, cited)
        or undefined(words, cited)
        or enlarged(words, cited)
    )


def _has_strange_numerals(words: str, cited: Sequence[Cited]) -> bool:
    """Whether digits that no number is read from stand here and not in the evidence."""
    strange = {char for char in words if char.isnumeric() and not char.isascii()}
    return not strange.issubset("".join(each.text for each in cited))


def _at(index: Sequence[int | None], quote: int) -> int | None:
    return index[quote] if 0 <= quote < len(index) else None


def _moved(derivation: Derivation, index: Sequence[int | None]) -> Derivation:
    """A derivation whose operands point into the evidence; -1 for a quote that does not stand."""
    first, second = (
        (-1 if (place := _at(index, quote)) is None else place, text)
        for quote, text in derivation.operands
    )
    return derivation._replace(operands=(first, second))
