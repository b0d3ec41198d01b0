"""Whether two writings of a name mean the same bearer."""

from __future__ import annotations

from summarizer.text.lazy import lazy
from summarizer.text.name_words import DEGREES, HONORIFICS, ORGANISATIONS, SUFFIXES

__all__ = ["same_name"]

_WORD = lazy(r"\w+(?:[.&'-]\w+)*")
_MOST_NAMES = 5


def same_name(a: str, b: str) -> bool:
    """Whether two names are one, but for case, punctuation, honorific and legal ending.

    The last word alone may stand for a person's full name, and initials for first names.

    >>> same_name("ImmunoGen", "IMMUNOGEN, INC."), same_name("Mr. Sayare", "Mitchel Sayare")
    (True, True)
    """
    first, second = _words(a), _words(b)
    if not first or not second:
        return False
    if first == second:
        return True
    return (
        _is_person(first)
        and _is_person(second)
        and _is_short_for(*sorted((first, second), key=len))
    )


def _words(name: str) -> list[str]:
    """The words of a name that tell it from others; all of them if none does."""
    words = [word.removesuffix("'s") for word in _WORD.findall(name.lower())]
    told = [word for word in words if word not in _SILENT and word.replace(".", "") not in _SILENT]
    return [word.replace(".", "") for word in (told or words)]


_SILENT = SUFFIXES | HONORIFICS | DEGREES | {"the", "and"}


def _is_person(words: list[str]) -> bool:
    """Whether words can be a person's name: few, of letters, and none of an organisation."""
    return len(words) <= _MOST_NAMES and all(
        word.replace("-", "").replace("'", "").isalpha() and word not in ORGANISATIONS
        for word in words
    )


def _is_short_for(short: list[str], full: list[str]) -> bool:
    """Whether the shorter name ends as the full one and its other parts begin its parts."""
    if short[-1] != full[-1] or len(full) == 1:
        return False
    given, rest = short[:-1], full[:-1]
    return not given or (_begins(given[0], rest[0]) and _rest_fits(given[1:], rest[1:]))


def _begins(one: str, other: str) -> bool:
    """Whether two first names are equal, or one is the initial of the other."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _rest_fits(short: list[str], full: list[str]) -> bool:
    """Whether middle names, where both have them, do not contradict each other."""
    return not short or not full or all(map(_begins, short, full))
