"""The numbers that a heading of items names, however they are written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NUMBERED", "Numbered", "read_numbers"]

_NUMBER = (
    r"(?:\d{1,2}\s?\.\s{0,2}\d{2}(?!\d)|\d{1,2}\s?[A-C]?(?![\w])|[IVX]{1,5}(?!\w))"
    r"(?:\s?\((?:[a-z]{1,3}|\d{1,2})\)){0,4}"
)
_NEXT = (
    r"(?:\s?(?:,\s?and|,|and|&|;|/|through|thru|to|-)\s?(?:items?\s{0,3})?"
    r"|\s?[.:;,]\s{0,2}(?:and\s{1,2})?items?\s{1,3})"
)
NUMBERED = lazy(
    r"[^\w(]{0,8}(?:part\s+(?P<part>i{1,3}|iv|[1-4])\b[\s,.:;-]{0,6})?"
    r"item(?P<many>s?)\s{0,3}(?:no\.?\s?)?[.:#-]?\s{0,3}"
    rf"(?P<numbers>{_NUMBER}(?:{_NEXT}{_NUMBER}){{0,7}})"
    r"(?P<parting>[\s.:;)*_-]{0,12})",
    re.IGNORECASE,
)
_ONE = lazy(
    r"(?P<whole>\d{1,2})\s?(?:\.\s{0,2}(?P<minor>\d{2})(?!\d)|(?P<letter>[A-Ca-c])\b)?"
    r"|\b(?P<roman>[IVX]{1,5})\b",
    re.IGNORECASE,
)
_SUFFIX = lazy(r"\([^)]*\)")
_RANGE = lazy(r"\b(?:through|thru|to)\b", re.IGNORECASE)
_ROMAN = {"I": 1, "V": 5, "X": 10}
_PARTS = {"1": "I", "2": "II", "3": "III", "4": "IV"}


class Numbered(NamedTuple):
    """What stands before the caption: the part and the numbers; `end` is where the caption begins.

    `roman` is whether a number is written as a Roman one, which other words can look like.
    """

    part: str | None
    numbers: tuple[str, ...]
    parting: str
    end: int
    roman: bool


def read_numbers(words: str, known: Sequence[str]) -> Numbered | None:
    """Reads the beginning of a line; None unless every number there is one of the `known`.

    Those are the numbers of a form's items, in its order.

    >>> read_numbers("Items 1.01(a) and 5.02(e). Entry", ("1.01", "5.02")).numbers
    ('1.01', '5.02')
    """
    match = NUMBERED.match(words)
    if match is None:
        return None
    written = _written(match["numbers"], one=not match["many"])
    numbers = written.numbers
    if not numbers or any(number not in known for number in numbers):
        return None
    if written.ranges and len(numbers) == 2:  # noqa: PLR2004 - from, to
        first, last = sorted((known.index(numbers[0]), known.index(numbers[1])))
        numbers = tuple(known[first : last + 1])
    part = match["part"]
    return Numbered(
        _PARTS.get(part, part.upper()) if part else None,
        tuple(dict.fromkeys(numbers)),
        match["parting"],
        match.end() if written.length < 0 else match.start("numbers") + written.length,
        written.roman,
    )


class _Written(NamedTuple):
    """What was written as numbers: `length` is how much of it they are, -1 for all."""

    numbers: tuple[str, ...]
    ranges: bool
    roman: bool
    length: int


@lru_cache(maxsize=1024)
def _written(words: str, *, one: bool) -> _Written:
    bare = _SUFFIX.sub(" ", words)
    found = [(_number(each), bool(each["roman"])) for each in _ONE.finditer(bare)]
    numbers = tuple(number for number, _ in found)
    ranges = _RANGE.search(bare) is not None or "-" in bare
    length = -1
    if one and " - " not in bare and "-" in bare:
        # "Item 1-2 widgets" is one number and a caption; only "Items 1-2" is a range.
        numbers, length = numbers[:1], words.index("-") + 1
    return _Written(numbers, ranges, any(roman for _, roman in found), length)


def _number(one: re.Match[str]) -> str:
    if one["roman"]:
        return str(_roman(one["roman"].upper()))
    if one["minor"]:
        return f"{int(one['whole'])}.{one['minor']}"
    return f"{int(one['whole'])}{(one['letter'] or '').upper()}"


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
