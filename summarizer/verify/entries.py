"""The numbers that evidence holds, each with the scale, sign and unit that its table gives it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy
from summarizer.text.numbers import (
    NumberMention,
    ScaleFrom,
    UnitClass,
    is_figure,
    numbers,
    unit_scale,
)
from summarizer.verify.direction import NO_LOSS, Bearing, Direction, bearings, direction_of, ways_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.verify.ground import Cited

__all__ = ["MONEY", "Entry", "as_written", "entries", "figures_of"]

MONEY = frozenset({UnitClass.MONEY, UnitClass.MONEY_PER_SHARE})
"""The units of amounts of money, of a share or of more."""


class Entry(NamedTuple):
    """One number of the evidence, with the scale of its table applied."""

    evidence: int
    mention: NumberMention
    value: Decimal
    step: Decimal
    unit: UnitClass
    currency: str | None
    bearing: Bearing
    sentence: str
    ways: frozenset[Direction] = frozenset()
    is_scaled: bool = False
    is_unsure: bool = False
    stands_for_shares: bool = False


# The sides of a vote, and rights that are counted in the shares they stand for.
_FOR_SHARES = lazy(
    r"(?:^| )(?:votes? )?(?:for|against|withheld|withhold|abstain(?:ed|ing)?|abstentions?) *$"
    r"|\b(?:stock|share) (?:units?|options?|awards?)\b|\b(?:RSU|PSU|DSU)s?\b",
    re.IGNORECASE,
)
_PER_SHARE = lazy(r"\bper (?:[a-z]+ ){0,3}share\b", re.IGNORECASE)
_SHARES = lazy(r"\bshares\b", re.IGNORECASE)
_SHARES_EXCEPTED = lazy(
    r"\bexcept\b[^.]{0,40}\bshares?\b(?: and per| data| amounts|,)", re.IGNORECASE
)
_PERCENT = lazy(r"%|\bpercent(?:age)?\b", re.IGNORECASE)
_DOLLARS = lazy(r"\$|\bdollars?\b", re.IGNORECASE)
_LOSS = lazy(rf"(?<!\()\b(?:loss(?:es)?|deficit)\b{NO_LOSS}", re.IGNORECASE)
_EITHER = lazy(r"\b(?:income|earnings|gain|profit)s? \(loss", re.IGNORECASE)
_GAIN_ALSO = lazy(
    r"\((?:loss|deficit|decrease)|\b(?:income|earnings|gain|profit)\b(?! tax)", re.IGNORECASE
)
# One sentence is cited by many statements: its reading is kept for as long as a filing is proved.
_REMEMBERED = 512
_BARE = {UnitClass.COUNT, UnitClass.MONEY, UnitClass.SHARES}


def figures_of(sentence: str, *, is_cell: bool = False) -> tuple[NumberMention, ...]:
    """The quantities that a sentence states; dates, references and a bare "one" are none."""
    return tuple(filter(is_figure, numbers(sentence, cell=is_cell)))


def as_written(entry: Entry) -> Entry:
    """A number of the evidence without what its table makes of it."""
    mention = entry.mention
    return entry._replace(
        value=mention.value, step=mention.step, unit=mention.unit, is_scaled=False
    )


def entries(cited: Sequence[Cited]) -> tuple[Entry, ...]:
    """Every number in words that count as cited."""
    return tuple(entry for each in cited for entry in _entries(each))


@lru_cache(maxsize=_REMEMBERED)
def _entries(cited: Cited) -> tuple[Entry, ...]:
    figures = figures_of(cited.sentence, is_cell=cited.is_cell)
    if not figures:
        return ()
    ways = ways_in(" ".join(filter(None, (cited.row, cited.column, cited.sentence))))
    plain = (
        Entry(
            cited.evidence,
            mention,
            mention.value,
            mention.step,
            mention.unit,
            mention.currency,
            bearing,
            cited.sentence,
            ways,
        )
        for mention, bearing in zip(figures, bearings(cited.sentence, figures), strict=True)
        if cited.holds(mention.start, mention.end)
    )
    return tuple(entry if cited.is_label else _in_table(entry, cited) for entry in plain)


def _in_table(plain: Entry, cited: Cited) -> Entry:
    """A number as the head of its column, its row and the units of its table make it."""
    if not (cited.row or cited.column or cited.units):
        return plain
    labels = f"{cited.row} {cited.column}"
    plain = plain._replace(stands_for_shares=_FOR_SHARES.search(labels) is not None)
    entry = plain._replace(bearing=_labelled(plain.bearing, cited, is_negative=plain.value < 0))
    unit = _unit_in_table(plain.mention, labels, cited.sentence)
    if unit is not None:
        return entry._replace(unit=unit)
    if cited.is_unscaled:
        return entry._replace(is_unsure=True)
    entry = _scaled(entry, labels, cited.units)
    if cited.is_money and entry.unit is UnitClass.COUNT:
        return entry._replace(unit=UnitClass.MONEY)
    return entry


def _unit_in_table(mention: NumberMention, labels: str, cell: str) -> UnitClass | None:
    """The unit of a number that no scale applies to; None where one may."""
    is_count = mention.unit is UnitClass.COUNT
    if is_count and (cell.endswith("%") or _PERCENT.search(labels)):
        return UnitClass.PERCENT
    if mention.unit not in _BARE or mention.scale_from is not ScaleFrom.NONE:
        return mention.unit
    return UnitClass.MONEY_PER_SHARE if _PER_SHARE.search(labels) else None


def _scaled(entry: Entry, labels: str, units: str) -> Entry:
    counts_shares = bool(_SHARES.search(labels)) and entry.unit is not UnitClass.MONEY
    factor = unit_scale(units)
    if counts_shares and _SHARES_EXCEPTED.search(units):
        factor = Decimal(1)
    unit = entry.unit
    if counts_shares:
        unit = UnitClass.SHARES
    elif unit is UnitClass.COUNT and (factor != 1 or _DOLLARS.search(units)):
        unit = UnitClass.MONEY
    return entry._replace(
        value=entry.value * factor,
        step=entry.step * factor,
        unit=unit,
        is_scaled=factor != 1,
    )


def _labelled(bearing: Bearing, cited: Cited, *, is_negative: bool) -> Bearing:
    """The bearing of a cell: its row says whether it is a loss, its column when."""
    days = dates(cited.column)
    direction = bearing.direction or direction_of(cited.row)
    is_loss = bool(_LOSS.search(cited.row)) and not _GAIN_ALSO.search(cited.row)
    is_gain = not is_negative and bool(_EITHER.search(cited.row))
    return Bearing(
        direction,
        bearing.is_change or direction is not Direction.NONE,
        is_loss=bearing.is_loss or is_loss,
        has_loss=bearing.has_loss or bool(_LOSS.search(cited.row.replace("(", " "))),
        day=bearing.day or (days[0] if days else None),
        is_gain=is_gain,
        spread=bearing.spread,
    )
