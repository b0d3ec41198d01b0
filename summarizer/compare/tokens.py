"""A paragraph in tokens: words, numbers, dates, references; what lies between says nothing."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.text.calendar_words import MONTH_PATTERN
from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.text.dates import DateMention

__all__ = ["Kind", "Token", "skeleton", "tokens"]


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    DATE = "date"
    REFERENCE = "reference"


_Key: TypeAlias = str | Kind

# In this order: a name with digits in it (8-K, A100, 10b5-1) is a word; a sign is its number's.
_TOKEN = lazy(
    r"(?P<reference>\b(?:pages?|notes?)\s{1,2}(?:F-)?\d{1,3}\b(?!,\d))"
    r"|(?P<word>[^\W\d_]+\d[\w-]*|\d+(?:-\d*[^\W\d_]|[^\W\d_])[\w-]*|[^\W\d_][\w'.&-]*)"
    r"|(?P<number>(?:[-+]|\(\s?)?(?:[$\u20ac\u00a3\u00a5]\s?)?(?:[-+]|\(\s?)?[.]?\d(?:[\d,.]*\d)?"
    r"(?:\s?%)?(?:\s?\)(?:\s?%)?)?|(?<!\S)[$\u20ac\u00a3\u00a5]?\s?-(?!\S))",
    re.IGNORECASE,
)
_LOOKS_DATED = lazy(
    r"\b(?:19|20)\d\d\b|\bquarter\b|\b\d{1,2}/\d{1,2}/\d{2}|\b(?:months?|years?|weeks?)\b"
)
_DIGITS = lazy(r"[-+($\u20ac\u00a3\u00a5]*\s?\d[\d,.]*\)?|(?<!\S)[$]?\s?-(?!\S)")
_MONTH = lazy(rf"\b(?:{MONTH_PATTERN})\b\.?")
_ORDER = lazy(r"\b(?:first|second|third|fourth)(?= (?:fiscal )?quarter)", re.IGNORECASE)
_SPAN = lazy(
    r"\b(?:three|six|nine|twelve)(?= (?:and (?:three|six|nine|twelve) )?months)", re.IGNORECASE
)
_BLANKS = lazy(r"[^\w#]+")


class Token(NamedTuple):
    """One token and its place; `date` is what a date was read as."""

    kind: Kind
    start: int
    end: int
    text: str
    date: DateMention | None = None

    @property
    def key(self) -> _Key:
        """What it is compared by: numbers answer numbers and dates dates, whatever they say."""
        return self.text.casefold().rstrip(".") if self.kind is Kind.WORD else self.kind


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text, in order; white space and punctuation are in none.

    >>> [token.text for token in tokens("Net loss was $(5.2) million in fiscal 2024.")]
    ['Net', 'loss', 'was', '$(5.2)', 'million', 'in', 'fiscal 2024']
    """
    return tuple(_tokens(text))


def skeleton(text: str) -> str:
    """What stays of a text when figures and dates are taken out: equal for a row and its next year.

    >>> skeleton("Revenue for fiscal 2024 was $5.2 million.")
    'revenue for fiscal # was # million'
    """
    bare = _SPAN.sub("#", _ORDER.sub("#", _MONTH.sub("#", _DIGITS.sub(" # ", text))))
    return _BLANKS.sub(" ", bare).strip().casefold()


def _tokens(text: str) -> Iterator[Token]:
    place = 0
    # Most paragraphs name no date, and looking for one is what costs most here.
    for mention in dates(text) if _LOOKS_DATED.search(text) or _MONTH.search(text) else ():
        yield from _plain(text, place, mention.start)
        yield Token(Kind.DATE, mention.start, mention.end, mention.text, mention)
        place = mention.end
    yield from _plain(text, place, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, start, end):
        words = found[0]
        lead = len(words) - len(words.lstrip())
        yield Token(
            Kind(found.lastgroup),
            found.start() + lead,
            found.start() + len(words.rstrip()),
            words.strip(),
        )
