"""What a number in a text is: its value, what it measures, and how closely it is stated."""

from __future__ import annotations

from decimal import Context, Decimal
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "EXACT",
    "ONE",
    "ROUNDED",
    "Bound",
    "Negative",
    "NumberMention",
    "Numeral",
    "Qualifier",
    "ScaleFrom",
    "Shape",
    "UnitClass",
    "is_figure",
]

EXACT = Context(prec=60)
ROUNDED = Context(prec=28)
ONE = Decimal(1)


class UnitClass(StrEnum):
    """What a number measures; numbers of different classes are never the same."""

    MONEY = "money"
    MONEY_PER_SHARE = "money-per-share"
    MONEY_PER_UNIT = "money-per-unit"
    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage-points"
    SHARES = "shares"
    RATIO = "ratio"
    FRACTION = "fraction"
    COUNT = "count"
    DURATION = "duration"
    ORDINAL = "ordinal"
    YEAR = "year"
    DATE = "date-part"
    TIME = "time"
    IDENTIFIER = "identifier"


class Qualifier(StrEnum):
    """What the words before a number say of its exactness."""

    NONE = ""
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    NEARLY = "nearly"


class Negative(StrEnum):
    """What makes a number negative."""

    NONE = ""
    MINUS = "minus"
    BRACKETS = "brackets"


class ScaleFrom(StrEnum):
    """Where a number's scale comes from."""

    NONE = ""
    WORD = "word"
    LETTER = "letter"
    SHARED = "shared"
    UNIT = "unit"


class Bound(StrEnum):
    """Which end of a range a number is; `from` and `to` may be a range or a change."""

    NONE = ""
    LOW = "low"
    HIGH = "high"
    FROM = "from"
    TO = "to"


class Shape(StrEnum):
    """How a number is written, before anything around it is read."""

    PLAIN = "plain"
    GROUPED = "grouped"
    ORDINAL = "ordinal"
    RATIO = "ratio"
    FRACTION = "fraction"
    TIME = "time"
    IDENTIFIER = "identifier"


class Numeral(NamedTuple):
    """Digits or number words at their place; `tail` is the word a hyphen joins to them."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    shape: Shape
    tail: str = ""
    scale: Decimal = ONE
    spelled: bool = False


class NumberMention(NamedTuple):
    """A number as it stands in a text, `text` with its currency sign, scale and percent sign.

    `value` has scale and sign applied; percent is 12.5 for 12.5%, basis points are hundredths of
    percentage points, cents hundredths of dollars. `step` is what one unit of the last digit
    stated is worth (100000 for "$3.0 million"), 0 for a fraction that no decimal ends. `currency`
    is an ISO code. `noun` is the word that is counted or measured ("patients", "year", "barrel");
    `reach` is where the words of the unit end ("per share", "patients"), never before `end`.
    """

    start: int
    end: int
    text: str
    value: Decimal
    unit: UnitClass
    currency: str | None
    scale: Decimal
    scale_from: ScaleFrom
    step: Decimal
    qualifier: Qualifier
    negative: Negative
    noun: str
    bound: Bound
    spelled: bool
    reach: int


_POINTERS = frozenset(
    {
        UnitClass.IDENTIFIER,
        UnitClass.YEAR,
        UnitClass.DATE,
        UnitClass.TIME,
        UnitClass.ORDINAL,
    },
)


def is_figure(mention: NumberMention) -> bool:
    """Whether a number states a quantity: not a date, a reference, an ordinal or a bare "one"."""
    if mention.unit in _POINTERS:
        return False
    bare_one = mention.spelled and mention.value == 1 and mention.unit is UnitClass.COUNT
    return not (bare_one and not mention.noun)
