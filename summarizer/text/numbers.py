"""Numbers in folded text: value, unit, scale, sign and stated precision of each."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.dates import dates
from summarizer.text.identifiers import is_identifier
from summarizer.text.lazy import lazy
from summarizer.text.number_frame import (
    Frame,
    brackets_mean_minus,
    frame,
    is_loss_lead,
    qualifier_of,
)
from summarizer.text.number_ranges import share
from summarizer.text.number_tables import CURRENCY_PATTERN
from summarizer.text.number_tokens import digit_numerals
from summarizer.text.number_types import (
    EXACT,
    ONE,
    Bound,
    Negative,
    NumberMention,
    Numeral,
    Qualifier,
    ScaleFrom,
    Shape,
    UnitClass,
    is_figure,
)
from summarizer.text.number_units import UnitRead, scale_after, unit_after
from summarizer.text.number_words import word_numerals

if TYPE_CHECKING:
    from summarizer.text.dates import DateMention

__all__ = [
    "Bound",
    "Negative",
    "NumberMention",
    "Qualifier",
    "ScaleFrom",
    "UnitClass",
    "is_figure",
    "numbers",
    "unit_scale",
]

_PARAGRAPH_LETTER = lazy(r"\([A-Za-z]{1,3}\)")
_HOUR = lazy(r" ?[ap]\.?m\b\.?| o'clock\b", re.IGNORECASE | re.ASCII)
_LIST_STOP = lazy(r"[.)](?: |$)")
_CLOSE = lazy(r" ?\)")
_NIL = lazy(rf"\s*((?:(?:{CURRENCY_PATTERN}) ?)?-{{1,3}})(?: ?%)?\s*")
_UNIT_HEAD = lazy(
    r"\b(?:in|\$) ?(?:U\.?S\.? ?)?(?:\$ ?)?(?P<plain>thousands?|millions?|billions?)\b"
    r"|(?<!of )\b(?P<dollars>thousands|millions|billions) of (?:U\.?S\.? |\w+ )?"
    r"(?:dollars|euros|yen|shares|pounds)"
    r"|\((?:\$ ?)?(?P<bracket>thousands|millions|billions)\b"
    r"|(?<![\d,.])\$?\(?(?P<zeros>000|000,000)'?s?\b",
    re.IGNORECASE | re.ASCII,
)
_UNIT_WORDS = {"thousand": Decimal(1000), "million": Decimal(10) ** 6, "billion": Decimal(10) ** 9}
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_SMALL = 100
# Several rooms ask about the same sentence after each other: the last answers are kept.
_REMEMBERED = 512


class _Reading(NamedTuple):
    """One number with all that was read around it."""

    start: int
    before: Frame
    scale: Decimal
    unit: UnitRead
    negative: Negative


def numbers(text: str, *, cell: bool = False) -> tuple[NumberMention, ...]:
    """Every number of folded text, in digits and in words, in order and disjoint.

    The two ends of a range are two numbers that share scale and unit. Numbers of dates, headings,
    rules, addresses, telephones and files are classed as what they are: `is_figure` tells them
    apart. In a table cell `(5)` is minus five and a lone dash is nought; elsewhere a small number
    in brackets is a footnote.

    >>> [(str(n.value), str(n.unit)) for n in numbers("a loss of $(4.2) million, or 12.5%")]
    [('-4200000.0', 'money'), ('12.5', 'percent')]
    """
    return _numbers(text, cell=cell)


@lru_cache(maxsize=_REMEMBERED)
def _numbers(text: str, *, cell: bool) -> tuple[NumberMention, ...]:
    if cell and (nil := _NIL.fullmatch(text)):
        return (_nought(nil),)
    days = dates(text)
    mentions: list[NumberMention] = []
    day = 0
    for numeral in _numerals(text):
        if mentions and numeral.start < mentions[-1].end:
            continue
        while day < len(days) and days[day].end <= numeral.start:
            day += 1
        if day < len(days) and _is_within(numeral, days[day]):
            mentions.append(_of_date(text, numeral))
        else:
            mentions.append(_mention(text, numeral, mentions[-1] if mentions else None, cell=cell))
    return tuple(share(text, mentions))


def _numerals(text: str) -> list[Numeral]:
    """Digits and words in order; of two that meet, the one that begins first."""
    worded = word_numerals(text)
    if not worded:
        return digit_numerals(text)
    merged: list[Numeral] = []
    for numeral in sorted([*digit_numerals(text), *worded]):
        if not merged or numeral.start >= merged[-1].end:
            merged.append(numeral)
    return merged


def _is_within(numeral: Numeral, day: DateMention) -> bool:
    return day.start <= numeral.start and numeral.end <= day.end


def _of_date(text: str, numeral: Numeral) -> NumberMention:
    is_year = (
        numeral.end - numeral.start == len("1997") and _FIRST_YEAR <= numeral.value <= _LAST_YEAR
    )
    return _bare(text, numeral, UnitClass.YEAR if is_year else UnitClass.DATE)


def _bare(text: str, numeral: Numeral, unit: UnitClass) -> NumberMention:
    """A number that measures nothing, as it is written."""
    return NumberMention(
        start=numeral.start,
        end=numeral.end,
        text=text[numeral.start : numeral.end],
        value=numeral.value,
        unit=unit,
        currency=None,
        scale=ONE,
        scale_from=ScaleFrom.NONE,
        step=numeral.step,
        qualifier=Qualifier.NONE,
        negative=Negative.NONE,
        noun="",
        bound=Bound.NONE,
        spelled=numeral.spelled,
        reach=numeral.end,
    )


def _nought(nil: re.Match[str]) -> NumberMention:
    """The dash of a table cell that stands for nought."""
    numeral = Numeral(nil.start(1), nil.end(1), Decimal(0), ONE, Shape.PLAIN)
    return _bare(nil.string, numeral, UnitClass.COUNT)


def _mention(
    text: str,
    numeral: Numeral,
    previous: NumberMention | None,
    *,
    cell: bool,
) -> NumberMention:
    """What one number outside dates is."""
    if pointer := _pointer(text, numeral):
        return _bare(text, numeral, pointer)
    reading = _read(text, numeral, previous, cell=cell)
    if _counts_nothing(text, numeral, reading, cell=cell):
        return _bare(text, numeral, UnitClass.IDENTIFIER)
    return _finish(text, numeral, reading)


def _pointer(text: str, numeral: Numeral) -> UnitClass | None:
    """The class of a number whose own form, or what touches it, shows that it counts nothing."""
    if numeral.shape is Shape.IDENTIFIER:
        return UnitClass.IDENTIFIER
    if numeral.shape is Shape.TIME or (
        numeral.shape is Shape.PLAIN and _HOUR.match(text, numeral.end)
    ):
        return UnitClass.TIME
    if not numeral.spelled and _PARAGRAPH_LETTER.match(text, numeral.end):
        return UnitClass.IDENTIFIER
    return None


def _counts_nothing(text: str, numeral: Numeral, reading: _Reading, *, cell: bool) -> bool:
    """Whether a number without unit is a reference, a footnote or the number of a list."""
    before, unit = reading.before, reading.unit
    if before.currency or reading.scale != 1 or unit.unit not in _DOUBTFUL or unit.currency:
        return False
    if numeral.scale != ONE:
        return text[numeral.end - 2] not in "MmBb"
    if is_identifier(text, numeral.start, numeral.end) or (
        before.opened >= 0 and is_identifier(text, before.opened, numeral.end)
    ):
        return not numeral.tail
    if numeral.shape is not Shape.PLAIN or numeral.value >= _SMALL or cell:
        return False
    if before.opened >= 0 and not numeral.spelled:
        return _CLOSE.match(text, numeral.end) is not None
    return numeral.start == 0 and _LIST_STOP.match(text, numeral.end) is not None


_DOUBTFUL = frozenset(
    {UnitClass.COUNT, UnitClass.SHARES, UnitClass.DURATION, UnitClass.ORDINAL},
)


def _read(
    text: str,
    numeral: Numeral,
    previous: NumberMention | None,
    *,
    cell: bool,
) -> _Reading:
    """What stands around a number: signs and brackets, scale, unit."""
    before = frame(text, numeral, previous.end if previous else 0)
    restated = previous is not None and previous.spelled and before.opened >= previous.end
    close = -1 if restated else brackets_mean_minus(text, numeral, before, cell=cell)
    scale, end = scale_after(
        text,
        max(close, numeral.end),
        money=before.currency is not None,
    )
    unit = unit_after(text, numeral, before.start, end, before.currency)
    if close < 0 and before.opened >= 0 and not restated:
        close, unit = _whole_in_brackets(text, before, unit, cell=cell)
    negative = Negative.MINUS if before.minus else Negative.NONE
    if close >= 0:
        negative = Negative.BRACKETS
    start = before.start
    if before.opened >= 0 and close < 0:
        start = before.opened + 1 + (text[before.opened + 1] == " ")
    return _Reading(start, before, scale, unit, negative)


def _whole_in_brackets(
    text: str,
    before: Frame,
    unit: UnitRead,
    *,
    cell: bool,
) -> tuple[int, UnitRead]:
    """Where "($4.2 million)" or "(12.5%)" closes if it is negative, and the unit till there."""
    close = _CLOSE.match(text, unit.end)
    signed = before.currency is not None or unit.unit in _PERCENTS
    if close is None or not signed:
        return -1, unit
    if not (cell or before.outside or is_loss_lead(text, before.start)):
        return -1, unit
    return close.end(), unit._replace(end=close.end(), reach=max(unit.reach, close.end()))


_PERCENTS = frozenset({UnitClass.PERCENT, UnitClass.PERCENTAGE_POINTS})


def _finish(text: str, numeral: Numeral, reading: _Reading) -> NumberMention:
    unit = reading.unit
    factor = EXACT.multiply(EXACT.multiply(reading.scale, numeral.scale), unit.part)
    value = EXACT.multiply(numeral.value, factor)
    return NumberMention(
        start=reading.start,
        end=unit.end,
        text=text[reading.start : unit.end],
        value=value if reading.negative is Negative.NONE else value.copy_negate(),
        unit=unit.unit,
        currency=unit.currency,
        scale=factor,
        scale_from=_scale_from(numeral, reading),
        step=EXACT.multiply(numeral.step, factor),
        qualifier=qualifier_of(text, reading.start, unit.reach),
        negative=reading.negative,
        noun=unit.noun,
        bound=Bound.NONE,
        spelled=numeral.spelled,
        reach=unit.reach,
    )


def _scale_from(numeral: Numeral, reading: _Reading) -> ScaleFrom:
    if reading.scale != 1:
        return ScaleFrom.WORD
    if numeral.scale != 1:
        return ScaleFrom.LETTER
    return ScaleFrom.UNIT if reading.unit.part != 1 else ScaleFrom.NONE


def unit_scale(text: str) -> Decimal:
    """The factor that the head of a table gives its numbers, 1 if it gives none.

    >>> unit_scale("(in thousands, except per share data)")
    Decimal('1000')
    """
    match = _UNIT_HEAD.search(text)
    if match is None:
        return ONE
    if match["zeros"]:
        return _UNIT_WORDS["million" if "," in match["zeros"] else "thousand"]
    word = match["plain"] or match["dollars"] or match["bracket"]
    return _UNIT_WORDS[word.lower().removesuffix("s")]
