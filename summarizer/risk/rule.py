"""What a rule is: words that establish a flag, and what takes their force away."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from summarizer.text.gates import evened
from summarizer.text.lazy import gated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.risk import Severity

__all__ = ["Pattern", "Rule", "Rung", "compiled", "uncased"]


class Rule(NamedTuple):
    """Words by which a sentence establishes a flag.

    A sentence is looked at only if it holds one of `stems`, in lower case. `pattern` must occur in
    it, so must `also` if there is one, and `but` must not; all three are in small letters, but for
    what only capitals tell, as in `(?-i:May)`. `items` confines the rule to sections
    under those items. `unless` names suppressors beyond those of the flag, `keep` such as do not
    apply. `severity` is the rung that the words themselves support, where it is not the default.
    """

    code: str
    stems: tuple[str, ...]
    pattern: str
    also: str = ""
    but: str = ""
    severity: Severity | None = None
    items: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()


class Rung(NamedTuple):
    """One rung of a severity ladder: the severity, where to look, and the words that decide.

    `where` is "quote" (the sentences of the evidence), "near" (their sections) or "filing".
    """

    severity: Severity
    where: str
    stems: tuple[str, ...]
    pattern: str


class Pattern(Protocol):
    """What this room asks of a pattern, be it compiled or not yet."""

    def search(self, text: str, start: int = ..., end: int = ..., /) -> re.Match[str] | None:
        """As `re` does it; so are the others."""

    def match(self, text: str, start: int = ..., end: int = ..., /) -> re.Match[str] | None:
        """What begins where the text does."""

    def finditer(self, text: str, start: int = ..., end: int = ..., /) -> Iterator[re.Match[str]]:
        """Each place, one after the other."""

    def findall(self, text: str, start: int = ..., end: int = ..., /) -> list[Any]:
        """The words of each place."""

    def split(self, text: str, most: int = ..., /) -> list[Any]:
        """What stands between the places."""


class _Small:
    """A pattern in small letters, held against texts in small letters."""

    def __init__(self, pattern: str) -> None:
        self._held = gated(pattern)

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        return self._held.search(evened(text), *place)

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        return self._held.match(evened(text), *place)

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        return self._held.finditer(evened(text), *place)

    def findall(self, text: str, *place: int) -> list[Any]:
        return self._held.findall(evened(text), *place)

    def split(self, text: str, *most: int) -> list[Any]:
        return self._held.split(evened(text), *most)


# What a pattern says of capitals can be told only by the text as it stands. It is one letter that
# is looked for first, which is fast.
_CAPITAL = re.compile(r"[A-Z](?<![\\?].)")


@cache
def compiled(pattern: str) -> Pattern:
    """The pattern as `uncased` gives it, kept for good."""
    return uncased(pattern)


def uncased(pattern: str) -> Pattern:
    r"""The pattern, compiled when it is first needed; letter case does not matter to it.

    What it matches it gives in small letters, in which it takes half the time to look; but for a
    pattern with capitals, or with words like `(?-i:May)` to which letter case does matter.

    >>> uncased(r"\bmills?\b").search("THE MILL BURNED")
    <re.Match object; span=(4, 8), match='mill'>
    """
    if "(?-i:" in pattern or _CAPITAL.search(pattern):
        return gated(pattern, re.IGNORECASE)
    return _Small(pattern)
