"""Numbers in digits: where they stand in a text and how they are written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.text.lazy import lazy
from summarizer.text.number_tables import CURRENCY_SIGNS, SCALES
from summarizer.text.number_types import EXACT, ONE, ROUNDED, Numeral, Shape

if TYPE_CHECKING:
    import re

__all__ = ["decimal_of", "digit_numerals"]

# Runs from a digit on; what stands before it is looked at only where one is found.
_TOKEN = lazy(r"\d\w*(?:[.,:/]\d\w*|-\w+|/A\b)*|[\u00bd\u00bc\u00be]")
_PHONE = lazy(r"(?:1[ -]\(?)?\d{3}(?:\) ?|[-. ])\d{3}[-.]\d{4}(?![\w-])")
_LETTER_POINT = lazy(r"(?:^|[ (])([A-Z]\.)$")
_YEAR = lazy(r"(?:19|20)\d\d")
_PREFIX = lazy(r"(?:[A-Za-z]{1,12}-?|-|\.)$")
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_PLAIN = lazy(_NUMBER)
_RANGE = lazy(rf"({_NUMBER})-({_NUMBER})")
_TAILED = lazy(rf"({_NUMBER})-([A-Za-z][a-z]+(?:-[A-Za-z]+)*|[A-Z]{{3,}}(?:-[A-Z]+)*)")
_LETTERED = lazy(rf"({_NUMBER})(x|X|st|nd|rd|th|ST|ND|RD|TH|[KkMmBb]|MM|mm|[Mm]n|[Bb]n)")
_SPLIT = lazy(rf"({_NUMBER})(?:-(?:for|FOR|to)-|:)({_NUMBER}|one)")
_FRACTION = lazy(r"(?:(\d{1,6})-)?(\d{1,3})/(\d{1,3})")
_CLOCK = lazy(r"\d{1,2}:\d{2}(?::\d{2})?")
_CODED = lazy(rf"([A-Z]{{3}})({_NUMBER})")
_GLYPH = lazy(r"(\d{0,6})([\u00bd\u00bc\u00be])")
_GLYPHS = {"\u00bd": Decimal("0.5"), "\u00bc": Decimal("0.25"), "\u00be": Decimal("0.75")}
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64})
_LONGEST = 28
_LONGEST_IN_RANGE = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2099
_ZERO = Decimal(0)


def digit_numerals(text: str) -> list[Numeral]:
    """Every number in digits, in order and disjoint; a range "5-7" is two.

    What holds digits and is no number ("10-K", "(617) 577-8110", "0-17999") is an identifier.
    """
    found: list[Numeral] = []
    place = 0
    while match := _TOKEN.search(text, place):
        start, token = _whole(text, match, place)
        phone = _PHONE.match(text, match.start())
        if phone and _is_phone(text, match.start(), phone[0]):
            start -= text[start - 1 : start] == "(" and ")" in phone[0]
            found.append(_identifier(start, text[start : phone.end()]))
            place = phone.end()
            continue
        place = match.end()
        if len(token) > _LONGEST or (start < match.start() and token[0] == "-"):
            found.append(_identifier(match.start(), match[0]))
        else:
            found.extend(_read(start, token))
    return _join_mixed(text, found)


def _whole(text: str, match: re.Match[str], floor: int) -> tuple[int, str]:
    """The token with the letters or the decimal point right before its first digit."""
    start = match.start()
    # Nearly every number stands behind one of these, in which no prefix ends.
    if start == floor or text[start - 1] in " $(":
        return start, match[0]
    before = _PREFIX.search(text, max(floor, start - 14), start)
    if before is None or (before[0] == "-" and not text[before.start() - 1].isalnum()):
        return start, match[0]
    first = before.start()
    if before[0].endswith("-") and _YEAR.fullmatch(match[0]):
        return start, match[0]
    if before[0] == "." and first > 0 and (text[first - 1].isalnum() or text[first - 1] == "."):
        lettered = _LETTER_POINT.search(text, max(floor, start - 3), start)
        first = lettered.start(1) if lettered else start
    return first, text[first : match.end()]


def _is_phone(text: str, start: int, phone: str) -> bool:
    """Whether digits of a telephone's pattern are one: brackets open and close, or none do."""
    return (")" in phone) == (text[max(0, start - 1) : start] == "(" or "(" in phone)


def decimal_of(written: str) -> tuple[Decimal, Decimal]:
    """The value of plain digits, and what one unit of the last digit is worth.

    >>> decimal_of("1,234.50")
    (Decimal('1234.50'), Decimal('0.01'))
    """
    digits = written.replace(",", "")
    places = len(digits.partition(".")[2])
    return Decimal(digits), ONE.scaleb(-places, EXACT) if places else ONE


def _identifier(start: int, token: str) -> Numeral:
    digits = "".join(filter(str.isdecimal, token[:_LONGEST]))
    value = Decimal(digits) if digits else _ZERO
    return Numeral(start, start + len(token), value, ONE, Shape.IDENTIFIER)


def _read(start: int, token: str) -> list[Numeral]:
    """The numbers of one token: two for a range, an identifier if it is none."""
    if _PLAIN.fullmatch(token):
        return [_plain(start, token)]
    if match := _RANGE.fullmatch(token):
        return _range(start, token, match)
    single = _lettered(start, token) or _divided(start, token) or _compound(start, token)
    return [single or _identifier(start, token)]


def _plain(start: int, token: str, tail: str = "", length: int = 0) -> Numeral:
    value, step = decimal_of(token)
    shape = Shape.GROUPED if "," in token or "." in token else Shape.PLAIN
    if shape is Shape.PLAIN and len(token) > 1 and token[0] == "0":
        shape = Shape.IDENTIFIER
    return Numeral(start, start + (length or len(token)), value, step, shape, tail)


def _range(start: int, token: str, match: re.Match[str]) -> list[Numeral]:
    low, high = _plain(start, match[1]), _plain(start + match.start(2), match[2])
    if high.value <= low.value or Shape.IDENTIFIER in {low.shape, high.shape}:
        return [_identifier(start, token)]
    if high.shape is Shape.PLAIN and not _is_likely(low, high):
        return [_identifier(start, token)]
    return [low, high]


def _is_likely(low: Numeral, high: Numeral) -> bool:
    """Whether two whole numbers can be a range: "10-15", and not the file number "33-82381"."""
    if low.value >= _FIRST_YEAR and high.value <= _LAST_YEAR:
        return True
    return (
        low.shape is Shape.PLAIN
        and high.end - high.start <= _LONGEST_IN_RANGE
        and high.end - high.start - (low.end - low.start) <= 1
    )


def _lettered(start: int, token: str) -> Numeral | None:
    """Such as "10th", "1.5x", "5bn"; and "EUR5"."""
    if match := _LETTERED.fullmatch(token):
        numeral, letters = _plain(start, match[1], length=len(token)), match[2].lower()
        if letters == "x":
            return numeral._replace(shape=Shape.RATIO)
        if letters in SCALES:
            return numeral._replace(scale=SCALES[letters])
        return numeral._replace(shape=Shape.ORDINAL)
    coded = _CODED.fullmatch(token)
    if coded and coded[1].lower() in CURRENCY_SIGNS:
        return _plain(start + coded.start(2), coded[2])
    return None


def _divided(start: int, token: str) -> Numeral | None:
    """Such as "3-for-1", "3:1", "10:30", "1/2", "1-1/2" and the signs for halves and quarters."""
    end = start + len(token)
    if _CLOCK.fullmatch(token):
        return Numeral(start, end, _ZERO, ONE, Shape.TIME)
    if match := _SPLIT.fullmatch(token):
        below = ONE if match[2] == "one" else decimal_of(match[2])[0]
        if below:
            above, step = decimal_of(match[1])
            step = step if below == 1 else _ZERO
            return Numeral(start, end, ROUNDED.divide(above, below), step, Shape.RATIO)
    if match := _FRACTION.fullmatch(token):
        parts, whole = Decimal(match[2]), Decimal(match[3])
        if whole in _DENOMINATORS and parts < whole:
            value = ROUNDED.divide(parts, whole)
            return _fraction(start, end, value + Decimal(match[1] or 0))
    if match := _GLYPH.fullmatch(token):
        return _fraction(start, end, _GLYPHS[match[2]] + Decimal(match[1] or 0))
    return None


def _fraction(start: int, end: int, value: Decimal) -> Numeral:
    """A fraction, stated as closely as the decimal that equals it, or exactly if none does."""
    exponent = value.normalize(EXACT).as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    step = ONE.scaleb(-places, EXACT) if 0 <= places <= 6 else _ZERO  # noqa: PLR2004
    shape = Shape.FRACTION if value < 1 else Shape.GROUPED
    return Numeral(start, end, value, step, shape)


def _compound(start: int, token: str) -> Numeral | None:
    """Such as "47-center", "two-year", "3.0-million"."""
    match = _TAILED.fullmatch(token)
    if match is None or len(match[2]) < 2:  # noqa: PLR2004
        return None
    return _plain(start, match[1], tail=match[2])


def _join_mixed(text: str, found: list[Numeral]) -> list[Numeral]:
    """Make one number of a whole one and the fraction after it: "1 1/4"."""
    joined: list[Numeral] = []
    for numeral in found:
        before = joined[-1] if joined else None
        if (
            before is not None
            and numeral.shape is Shape.FRACTION
            and before.shape is Shape.PLAIN
            and not before.tail
            and text[before.end : numeral.start] == " "
        ):
            joined[-1] = _fraction(before.start, numeral.end, before.value + numeral.value)
        else:
            joined.append(numeral)
    return joined
