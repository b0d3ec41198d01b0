"""Figures: a value with its unit, sign and period, as the cell or sentence cited has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.summary import Figure, Number, Operand, Verdict, Withheld
from summarizer.text.fold import fold
from summarizer.text.numbers import UnitClass
from summarizer.text.share_awards import counts_awards
from summarizer.verify.dated import tells_period
from summarizer.verify.direction import Direction
from summarizer.verify.entries import entries
from summarizer.verify.quotes import cuts
from summarizer.verify.reasons import (
    BAD_NUMBER,
    BAD_PERIOD,
    BAD_SIGN,
    BAD_UNIT,
    BAD_VALUE,
)
from summarizer.verify.tags import tag_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from summarizer.domain.draft import DraftFigure
    from summarizer.domain.statement import Origin
    from summarizer.text.dates import DateMention
    from summarizer.verify.entries import Entry
    from summarizer.verify.ground import Cited
    from summarizer.verify.prover import Prover

__all__ = ["figure", "value_objection"]

_UNITS: dict[str, frozenset[UnitClass]] = {
    "percent": frozenset({UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS}),
    "shares": frozenset({UnitClass.SHARES}),
    "ratio": frozenset({UnitClass.RATIO, UnitClass.FRACTION}),
    "count": frozenset({UnitClass.COUNT, UnitClass.DURATION, UnitClass.FRACTION}),
    "people": frozenset({UnitClass.COUNT}),
}
_PER_SHARE = frozenset({UnitClass.MONEY_PER_SHARE})
_PER_OTHER = frozenset({UnitClass.MONEY_PER_UNIT})
_MONEY = frozenset({UnitClass.MONEY})
_CHANGES = frozenset({UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS})


class _Value(NamedTuple):
    """The number that proves a figure's value, or why there is none."""

    entry: Entry | None
    why: str = ""


def figure(
    claim: DraftFigure, origin: Origin, prover: Prover, withheld: list[Withheld]
) -> Figure | None:
    """The figure if its value follows from its evidence; a period that does not is left out."""
    sources = prover.sources(claim.quotes)
    cited = prover.cited(sources.evidence)
    why = sources.why or prover.label(claim.label, sources.evidence)
    value = _value(claim, cited) if not why else _Value(None, why)
    if value.entry is None:
        withheld.append(Withheld("figure", value.why, f"{claim.label}: {claim.as_written}"))
        return None
    period = claim.period
    if period is not None and not _has_period(period, value.entry, cited):
        withheld.append(Withheld("period", BAD_PERIOD, period))
        period = None
    return Figure(
        claim.label,
        claim.value,
        claim.unit,
        period,
        claim.as_written,
        origin,
        (_number(claim, value.entry),),
        sources.evidence,
        tag_of(claim.value, claim.unit, period, claim.as_written, sources.evidence, prover.filing),
    )


def value_objection(claim: DraftFigure, cited: Sequence[Cited]) -> str:
    """Why value or period do not follow from what is cited; empty if they do."""
    value = _value(claim, cited)
    if value.entry is None:
        return value.why
    if claim.period is None or _has_period(claim.period, value.entry, cited):
        return ""
    return BAD_PERIOD


def _number(claim: DraftFigure, entry: Entry) -> Number:
    """The proof of a figure's number: verbatim unless the table's scale makes its value."""
    verdict = Verdict.RESCALED if entry.is_scaled else Verdict.VERBATIM
    return Number(claim.as_written, verdict, None, (Operand(entry.evidence, entry.mention.text),))


def _value(claim: DraftFigure, cited: Sequence[Cited]) -> _Value:
    written = fold(claim.as_written)
    there = [entry for entry in entries(cited) if written and _is_written(written, entry, cited)]
    if not there:
        return _Value(None, BAD_NUMBER)
    equal = [entry for entry in there if abs(entry.value) == abs(claim.value)]
    if not equal:
        return _Value(None, BAD_VALUE)
    same = [entry for entry in equal if _has_unit(claim.unit, entry)]
    if not same:
        return _Value(None, BAD_UNIT)
    signed = [entry for entry in same if _has_sign(claim.value, entry)]
    return _Value(signed[0]) if signed else _Value(None, BAD_SIGN)


def _is_written(written: str, entry: Entry, cited: Sequence[Cited]) -> bool:
    """Whether the figure's words stand in the evidence and the number is in them."""
    for each in cited:
        if each.evidence != entry.evidence or each.sentence != entry.sentence:
            continue
        if each.is_cell and _squeezed(written) == _squeezed(each.sentence):
            return True
        place = each.sentence.find(written)
        while place >= 0:
            end = place + len(written)
            whole = not (cuts(each.sentence, place) or cuts(each.sentence, end))
            if whole and place < entry.mention.end and entry.mention.start < end:
                return True
            place = each.sentence.find(written, place + 1)
    return False


def _has_unit(unit: str, entry: Entry) -> bool:
    if unit == "shares" and entry.unit is UnitClass.COUNT:
        # Votes are cast by shares; restricted units and options stand for them.
        return entry.stands_for_shares or counts_awards(entry.sentence, entry.mention.end)
    if unit in _UNITS:
        return entry.unit in _UNITS[unit]
    currency, _, per = unit.partition("/")
    wanted = (_PER_SHARE if per == "share" else _PER_OTHER) if per else _MONEY
    return entry.unit in wanted and entry.currency in {None, currency} and not entry.is_unsure


def _has_sign(value: Decimal, entry: Entry) -> bool:
    """Losses and decreases are negative, and nothing else is."""
    bearing = entry.bearing
    is_fall = bearing.direction is Direction.DOWN and bearing.is_change
    if value < 0:
        return entry.value < 0 or bearing.is_loss or bearing.has_loss or is_fall
    return value == 0 or not (
        entry.value < 0 or bearing.is_loss or (is_fall and entry.unit in _CHANGES)
    )


def _has_period(period: str, entry: Entry, cited: Sequence[Cited]) -> bool:
    """Whether the evidence names the period, and does not join a like number to it instead."""
    if not tells_period(period, cited):
        return False
    if _is_of(period, entry.bearing.day):
        return True
    return not any(
        peer.unit is entry.unit and peer.bearing.day and _is_of(period, peer.bearing.day)
        for peer in entries(cited)
        if peer != entry
    )


def _is_of(period: str, day: DateMention | None) -> bool:
    return day is None or day.year is None or str(day.year) in period


def _squeezed(text: str) -> str:
    """A number without the blanks that a layout sets between its sign, digits and brackets."""
    return text.replace(" ", "")
