"""What stands around the digits of a number: currency sign, minus, brackets, qualifier."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.text.lazy import lazy
from summarizer.text.number_tables import (
    CURRENCY_PATTERN,
    CURRENCY_SIGNS,
    LOSS_LEADS,
    QUALIFIERS,
    QUALIFIERS_AFTER,
)
from summarizer.text.number_types import Numeral, Qualifier, Shape

__all__ = ["Frame", "brackets_mean_minus", "frame", "is_loss_lead", "qualifier_of"]

_BEFORE = lazy(
    rf"(?P<minus>(?<![\w)%.-])-)?(?:(?P<outer>{CURRENCY_PATTERN}) ?)?(?P<open>\( ?)?"
    rf"(?P<inner_minus>(?<![\w)%.-])-)?(?:(?P<inner>{CURRENCY_PATTERN}) ?)?$",
)
# A sign ends in one of these or in the capital of a code; most numbers stand behind other words.
_SIGN_ENDS = frozenset("$€£¥-(")
_CLOSE = lazy(r" ?\)")
_LEAD = lazy(r"([A-Za-z]+)[ :]{1,3}$")
_ROW = lazy(r"[\d)%$-] ?$")
_ROW_AFTER = lazy(r" ?%? ?(?:\( ?[$\d-]|[$\d-])")
_LAST_OF_QUALIFIERS = tuple({phrase.split()[-1] for phrase in QUALIFIERS})
_MOST_WORDS = 3
_WORDS = lazy(r"[A-Za-z.]+(?: [A-Za-z.]+)*$")
_AFTER = lazy(r" (or (?:more|greater|less|fewer))\b")
_WINDOW = 16
_HUNDRED = 100


class Frame(NamedTuple):
    """The signs before a number: where they begin, and what they say.

    `opened` is the place of a bracket that opens right before it, -1 if none does; `outside`
    says whether the currency sign stands before that bracket.
    """

    start: int
    currency: str | None
    minus: bool
    opened: int
    outside: bool


def frame(text: str, numeral: Numeral, floor: int = 0) -> Frame:
    """The signs before a number; none is looked for before `floor`."""
    start = numeral.start
    behind = text[max(floor, start - 3) : start]
    if behind[1:] == " $" and behind[0].islower() and not numeral.spelled:
        # Most amounts: nothing of a sign stands behind a word.
        return Frame(start - 1, "USD", minus=False, opened=-1, outside=False)
    last = behind[-2:].rstrip(" ")[-1:]
    signed = not numeral.spelled and (last in _SIGN_ENDS or last.isupper())
    found = _BEFORE.search(text, max(floor, start - _WINDOW), start) if signed else None
    if found is None:
        return Frame(start, None, minus=False, opened=-1, outside=False)
    # In "CAD $5" the code says which dollars they are.
    sign = found["outer"] if found["inner"] == "$" else None
    sign = sign or found["inner"] or found["outer"]
    currency = CURRENCY_SIGNS.get(sign.lower().replace(" ", "")) if sign else None
    opened = found.start("open") if found["open"] else -1
    minus = bool(found["minus"] or found["inner_minus"])
    return Frame(found.start(), currency, minus, opened, bool(found["outer"]) and opened >= 0)


def brackets_mean_minus(text: str, numeral: Numeral, before: Frame, *, cell: bool) -> int:
    """Where the bracket closes that makes a number negative; -1 if none does.

    `$(4.2)`, `(1,234)` and `(0.05)` are negative. `(12)` is only so in a table cell or among other
    numbers, `(12.5%)` and `($4 million)` only there or after a word such as "of", "was" or
    "loss": elsewhere they are footnotes and remarks.
    """
    direct = _CLOSE.match(text, numeral.end) if before.opened >= 0 else None
    if direct is None:
        return -1
    certain = cell or before.outside
    decimals = numeral.shape is Shape.GROUPED and before.currency is None
    in_row = _is_in_row(text, before.start, direct.end())
    if before.currency is None:
        negative = decimals or (numeral.value >= _HUNDRED and in_row)
    else:
        negative = in_row or is_loss_lead(text, before.start)
    return direct.end() if certain or negative else -1


def is_loss_lead(text: str, start: int) -> bool:
    """Whether an amount in brackets at `start` is a loss rather than a remark, by what precedes."""
    if start == 0 or _ROW.search(text, max(0, start - 2), start):
        return True
    lead = _LEAD.search(text, max(0, start - 20), start)
    return lead is not None and lead[1].lower() in LOSS_LEADS


def _is_in_row(text: str, start: int, end: int) -> bool:
    """Whether other numbers stand right before or after, as in a line of a table."""
    before = _ROW.search(text, max(0, start - 2), start)
    return before is not None or _ROW_AFTER.match(text, end) is not None


def qualifier_of(text: str, start: int, end: int) -> Qualifier:
    """What the words before `start`, or right after `end`, say of a number's exactness."""
    if text.startswith(" or ", end) and (after := _AFTER.match(text, end)):
        return QUALIFIERS_AFTER[after[1]]
    head = text[max(0, start - 40) : start].removesuffix(" ")
    lasts = head.rsplit(" ", _MOST_WORDS)[-_MOST_WORDS:]
    if not lasts[-1].lower().endswith(_LAST_OF_QUALIFIERS):
        return Qualifier.NONE
    before = _WORDS.search(" ".join(lasts))
    if before is None:
        return Qualifier.NONE
    words = before[0].lower().split()
    for place in range(len(words)):
        phrase = " ".join(words[place:])
        if phrase in QUALIFIERS:
            return QUALIFIERS[phrase]
    return Qualifier.NONE
