"""The period or day that a number belongs to, in the standard forms, where its sentence says it."""

from __future__ import annotations

import re

from summarizer.text.dates import dates
from summarizer.text.lazy import lazy

__all__ = ["STANDARD", "period_of"]

STANDARD = lazy(r"(?:\d{4}|Q[1-4] \d{4}|FY\d{4}|\d{4}-\d\d-\d\d)")
_STANDING = lazy(
    r"\b(?:as of|at|on|ended|ending|quarter|year|fiscal|during|for|in|effective)\b[^,;]{0,24}$",
    re.IGNORECASE,
)
_NOT = lazy(
    r"\b(?:due|dated|dated as of|since|until|filed|matur\w*|expir\w*|by|before|after)\s*(?:on )?$",
    re.IGNORECASE,
)


# A year in the name of a plan or of notes.
_NAMED = lazy(r" (?:[A-Z]\w+ ){0,3}(?:Plan|Notes?|Act|Agreement|Program)\b")
_AT_ONCE = 3


def period_of(sentence: str, place: int) -> str | None:
    """The period in the sentence that is nearest to the number at `place`, if any stands for it.

    >>> period_of("On May 1, 2001, it sold 5 mills.", 24)
    '2001-05-01'
    """
    best: tuple[int, str] | None = None
    for mention in dates(sentence):
        before = sentence[: mention.start]
        if _NOT.search(before) or (not _STANDING.search(before) and mention.start > _AT_ONCE):
            continue
        if STANDARD.fullmatch(mention.iso) is None or _NAMED.match(sentence, mention.end):
            continue
        away = abs(mention.start - place)
        if best is None or away < best[0]:
            best = (away, mention.iso)
    return None if best is None else best[1]
