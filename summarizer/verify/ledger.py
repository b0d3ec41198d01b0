"""The number ledger: each number of a statement follows from the evidence it cites, or it falls.

A number is proved by one number of the evidence: the same, the same at another scale, or the one
of which it is the rounding to its own last digit. Units never cross, signs and directions hold,
limits ("up to") are neither lost nor made up, and a number stays with its date. A number that is
worked out is proved only if the draft says how and from which two: nothing is searched for.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.summary import Number, Operand, Verdict
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.numbers import Bound, UnitClass, is_figure, numbers
from summarizer.verify.dated import tells_mention
from summarizer.verify.derive import SIGNED, derivation_of, derived
from summarizer.verify.direction import Direction, bearings
from summarizer.verify.entries import as_written, entries, figures_of
from summarizer.verify.match import Claim, match
from summarizer.verify.polarity import cues
from summarizer.verify.reasons import (
    BAD_DATE,
    BAD_DERIVATION,
    BAD_LIMIT,
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_SIGN,
    BAD_UNIT,
    BAD_VALUE,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from summarizer.domain.draft import Derivation
    from summarizer.text.numbers import NumberMention
    from summarizer.verify.entries import Entry
    from summarizer.verify.ground import Cited

__all__ = ["Ledger", "account"]


class Ledger(NamedTuple):
    """The numbers of a statement with their proofs, or why one of them has none."""

    numbers: tuple[Number, ...]
    why: str = ""


class _Best(NamedTuple):
    """The number of the evidence that proves a claim best, or the most telling objection."""

    entry: Entry | None
    verdict: Verdict | None
    why: str = ""


# Verdicts and objections, the most telling first.
_VERDICTS = (Verdict.VERBATIM, Verdict.RESCALED, Verdict.ROUNDED)
_OBJECTIONS = (BAD_SIGN, BAD_PERIOD, BAD_LIMIT, BAD_UNIT, BAD_VALUE)
_PER_SHARE = lazy(r"\bper (?:\w+ ){0,3}share\b", re.IGNORECASE)
_IN_DATES = {UnitClass.YEAR, UnitClass.DATE}


def account(
    words: str,
    cited: Sequence[Cited],
    derivations: Sequence[Derivation] = (),
    days: Sequence[date] = (),
    *,
    is_cut: bool = False,
) -> Ledger:
    """The ledger of a folded statement, held against the words that it cites and no others.

    A year that is left unsaid may be read from `days`, which are those of the filing's cover. In a
    text that is cut from its evidence, a number stands with its own date.
    """
    quoted = _quoted(words, cited) if is_cut and not derivations else ()
    if quoted:
        return _verbatim(quoted)
    mentions = numbers(words)
    told = dates(words)
    if not (mentions or told):
        return Ledger(())
    whole = _is_of_the_whole(words, mentions)
    if not all(tells_mention(day, cited, days, whole=whole) for day in told):
        return Ledger((), BAD_DATE)
    references = (mention for mention in mentions if _is_reference(mention))
    if not all(_stands(mention.text, cited) for mention in references):
        return Ledger((), BAD_NUMBER)
    figures = tuple(filter(is_figure, mentions))
    # What is cut from its evidence says its numbers as they are written there.
    held = tuple(map(as_written, entries(cited))) if is_cut else entries(cited)
    if not is_cut and _goes_back(words, figures, held):
        return Ledger((), BAD_SIGN)
    return _of_figures(words, figures, derivations, held, () if is_cut else held)


def _of_figures(
    words: str,
    figures: Sequence[NumberMention],
    derivations: Sequence[Derivation],
    held: tuple[Entry, ...],
    peers: Sequence[Entry],
) -> Ledger:
    """The ledger of the figures of a statement by the numbers that its evidence holds."""
    claims = [
        Claim(mention, bearing)
        for mention, bearing in zip(figures, bearings(words, figures), strict=True)
    ]
    worked_out = [_derived(claim, held, derivations, words) for claim in claims]
    held = _moved(held, claims, worked_out)
    return _together(
        derivation or _cited(claim, held, peers, words)
        for claim, derivation in zip(claims, worked_out, strict=True)
    )


def _is_of_the_whole(words: str, mentions: Sequence[NumberMention]) -> bool:
    """Whether a statement sums up or denies, so that it is true of no more than its own time."""
    return any(map(is_figure, mentions)) or any(cue.denies and not cue.local for cue in cues(words))


def _quoted(words: str, cited: Sequence[Cited]) -> Sequence[Cited]:
    """The whole sentences of one quote that a text is, the first or all; none of a table."""
    told = cited[:1] if words == cited[0].text else cited
    is_plain = all(
        each.text == each.sentence
        and each.evidence == cited[0].evidence
        and not (each.row or each.column or each.units)
        for each in told
    )
    return told if is_plain and words == " ".join(each.text for each in told) else ()


def _verbatim(quoted: Sequence[Cited]) -> Ledger:
    """The numbers of sentences that are quoted, each as it is written there."""
    return Ledger(
        tuple(
            Number(each.text, Verdict.VERBATIM, None, (Operand(one.evidence, each.text),))
            for one in quoted
            for each in figures_of(one.sentence)
        )
    )


def _together(ledgers: Iterable[Ledger]) -> Ledger:
    """The numbers of all ledgers, or the first that says why one of its numbers is not proved."""
    found: list[Number] = []
    for ledger in ledgers:
        if ledger.why:
            return ledger
        found += ledger.numbers
    return Ledger(tuple(found))


def _moved(
    held: tuple[Entry, ...], claims: Sequence[Claim], worked_out: Sequence[Ledger | None]
) -> tuple[Entry, ...]:
    """The numbers of the evidence; those of which a change was worked out have gone its way."""
    ways = {
        operand: claim.bearing.direction
        for claim, ledger in zip(claims, worked_out, strict=True)
        for number in (ledger.numbers if ledger else ())
        if number.operation in SIGNED
        for operand in number.operands
    }
    if not ways:
        return held
    return tuple(
        entry._replace(ways=entry.ways | {ways[operand]})
        if (operand := Operand(entry.evidence, entry.mention.text)) in ways
        else entry
        for entry in held
    )


def _goes_back(words: str, figures: Sequence[NumberMention], held: Sequence[Entry]) -> bool:
    """Whether a number is said to rise to less than it was, and the evidence does not say so."""
    said = {(one.value, other.value) for one, other in pairwise(held)}
    ways = bearings(words, figures)
    for (one, _), (other, bearing) in pairwise(zip(figures, ways, strict=True)):
        if (one.bound, other.bound) != (Bound.FROM, Bound.TO) or one.unit is not other.unit:
            continue
        if (one.value, other.value) in said:
            continue
        change = abs(other.value) - abs(one.value)
        if bearing.direction is (Direction.DOWN if change > 0 else Direction.UP) and change:
            return True
    return False


def _best(claim: Claim, held: Sequence[Entry], peers: Sequence[Entry]) -> _Best:
    """The number of the evidence that proves a claim, word for word rather than rounded."""
    matches: list[tuple[Entry, Verdict | None, str]] = []
    for entry in held:
        verdict, why = match(claim, entry, peers)
        if verdict is _VERDICTS[0]:
            return _Best(entry, verdict)
        matches.append((entry, verdict, why))
    for wanted in _VERDICTS[1:]:
        for entry, verdict, _ in matches:
            if verdict is wanted:
                return _Best(entry, verdict)
    objections = {why for _, _, why in matches if why}
    why = next((each for each in _OBJECTIONS if each in objections), BAD_NUMBER)
    return _Best(None, None, why)


def _derived(
    claim: Claim, held: Sequence[Entry], derivations: Sequence[Derivation], words: str
) -> Ledger | None:
    """The ledger of a number for which the draft names a derivation; None for any other."""
    derivation = derivation_of(claim, derivations)
    if derivation is None:
        return None
    number = derived(claim, derivation, held, words)
    return Ledger((number,)) if number else Ledger((), BAD_DERIVATION)


def _cited(claim: Claim, held: Sequence[Entry], peers: Sequence[Entry], words: str) -> Ledger:
    found = _best(claim, held, peers)
    mention = claim.mention
    if found.why and mention.unit is UnitClass.MONEY and _PER_SHARE.search(words, 0, mention.start):
        # "Loss per share was $0.02": the unit may stand before the number.
        per_share = mention._replace(unit=UnitClass.MONEY_PER_SHARE)
        found = _best(claim._replace(mention=per_share), held, peers)
    if found.entry is None or found.verdict is None:
        return Ledger((), found.why)
    operand = Operand(found.entry.evidence, found.entry.mention.text)
    return Ledger((Number(claim.mention.text, found.verdict, None, (operand,)),))


def _is_reference(mention: NumberMention) -> bool:
    """Whether a number points at something: an item, a note, a phase, a time of day."""
    return not is_figure(mention) and mention.unit not in _IN_DATES and not mention.spelled


def _stands(text: str, cited: Sequence[Cited]) -> bool:
    return any(_holds(each.text.lower(), text.lower()) for each in cited)


def _holds(text: str, words: str) -> bool:
    """Whether words stand in a text with no letter or digit right beside them."""
    place = text.find(words)
    while place >= 0:
        end = place + len(words)
        if not (text[max(0, place - 1) : place].isalnum() or text[end : end + 1].isalnum()):
            return True
        place = text.find(words, place + 1)
    return False
