"""Words made fit to be shown: cleaned, measured, wrapped, cut."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.text.fold import fold
from summarizer.text.lazy import lazy
from summarizer.text.numbers import numbers

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "clip",
    "columns",
    "counted",
    "decimal_text",
    "fit",
    "grouped",
    "long_date",
    "plain",
    "unseen",
    "wrap",
    "written",
]

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_SCALES = (
    ("", Decimal(1)),
    ("thousand", Decimal(1_000)),
    ("million", Decimal(1_000_000)),
    ("billion", Decimal(1_000_000_000)),
)

# Control characters and whatever else is not to be seen but changes how its neighbours are seen:
# escape sequences, marks that turn the direction of writing, zero-width and tag characters.
_UNSEEN = lazy(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)


def unseen(text: str) -> str:
    """The text without control, direction and zero-width characters; white space is kept."""
    return _UNSEEN.sub("", text)


def plain(text: str) -> str:
    r"""The text on one line, with nothing in it that a terminal or a reader's eye would obey.

    >>> plain("Net\u202e loss\x1b[31m of\n\n $5")
    'Net loss[31m of $5'
    """
    return " ".join(unseen(text).split())


def columns(text: str) -> int:
    """How many columns of a terminal the text fills: wide characters count two, marks none."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def wrap(text: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    """The text as lines of at most `width` columns, each after its own margin.

    Lines break at blanks; a word that is wider than a line is cut.

    >>> wrap("one two three", 9, first="- ", rest="  ")
    ['- one two', '  three']
    """
    lines: list[str] = []
    line, room, blank = first, width - columns(first), ""
    for word in _short_words(plain(text), max(2, width - columns(rest))):
        need = columns(word) + len(blank)
        if need > room and line.strip():
            lines.append(line.rstrip())
            line, room, blank = rest, width - columns(rest), ""
            need = columns(word)
        line, room, blank = line + blank + word, room - need, " "
    return [*lines, line.rstrip()]


def fit(text: str, width: int) -> str:
    """The text on one line of at most `width` columns; where words are cut, "…" says so.

    >>> fit("one two three", 10)
    'one two …'
    """
    first, *more = wrap(text, width)
    return f"{wrap(text, width - 2)[0]} …" if more else first


def clip(text: str, limit: int) -> str:
    """The text in at most `limit` characters, cut at a blank if one is near; a cut ends in "…".

    >>> clip("one two three", 9)
    'one two …'
    """
    if len(text) <= limit:
        return text
    room = max(0, limit - 2)
    cut = text.rfind(" ", room * 3 // 4, room + 1)
    return f"{text[: cut if cut > 0 else room].rstrip()} …"


def counted(number: int, noun: str) -> str:
    """A number and its noun, in the plural where it must be.

    >>> counted(1, "page"), counted(6, "page")
    ('1 page', '6 pages')
    """
    return f"{grouped(number)} {noun}" if number == 1 else f"{grouped(number)} {noun}s"


def grouped(number: int) -> str:
    """A whole number with its thousands parted.

    >>> grouped(7123)
    '7,123'
    """
    return f"{number:,}"


def long_date(day: date) -> str:
    """A date as a filing's cover has it.

    >>> from datetime import date
    >>> long_date(date(1997, 3, 18))
    'March 18, 1997'
    """
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def decimal_text(value: Decimal) -> str:
    """A decimal number written out: no exponent, no zeros that say nothing.

    >>> from decimal import Decimal
    >>> decimal_text(Decimal("3.0E+6")), decimal_text(Decimal("1.06250"))
    ('3000000', '1.0625')
    """
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def written(words: str, value: Decimal) -> str:
    """A figure as it is written, with the scale that stands not beside it but over its table.

    >>> from decimal import Decimal
    >>> written("$(5,815)", Decimal(-5_815_000)), written("$3.0 million", Decimal(3_000_000))
    ('$(5,815) thousand', '$3.0 million')
    """
    stated = [abs(each.value) for each in numbers(fold(words), cell=True)]
    scales = (name for name, factor in _SCALES if abs(value) in [each * factor for each in stated])
    return f"{words} {next(scales, '')}".rstrip()


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _short_words(text: str, room: int) -> list[str]:
    """The words of a text, those cut that no line could hold."""
    words: list[str] = []
    for word in text.split():
        remainder = word
        while columns(remainder) > room:
            size = _fitting(remainder, room)
            words.append(remainder[:size])
            remainder = remainder[size:]
        words.append(remainder)
    return words


def _fitting(word: str, room: int) -> int:
    """How many characters from the beginning of a word fill `room` columns, at least one."""
    used = 0
    for place, character in enumerate(word):
        used += _width(character)
        if used > room:
            return max(1, place)
    return len(word)
