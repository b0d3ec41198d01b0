"""What a filing calls its registrant, and the patterns in which that name stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.risk.rule import compiled, uncased
from summarizer.text.gates import admits, evened, gate_of
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Filing
    from summarizer.risk.rule import Pattern

__all__ = ["Registrant", "registrant_of"]

_MARK = "<registrant>"
_NOBODY = "(?!)"


@dataclass(frozen=True, slots=True)
class Registrant:
    """The names by which a filing calls its registrant, as one pattern."""

    names: str

    def pattern(self, pattern: str, text: str) -> Pattern:
        """The pattern for a search in this text, in which `<registrant>` stands for any name.

        Where no name stands in the text, all filings share one pattern: to compile takes longer
        than to search, and of the sentences asked about few hold a name.

        >>> acme = Registrant("Acme")
        >>> acme.pattern("sale (?:of|by) <registrant>", text := "A sale by Acme.").search(text)[0]
        'sale by acme'
        """
        if _MARK not in pattern:
            return compiled(pattern)
        if not admits(gate_of(self.names), evened(text)):
            return _of_nobody(pattern)
        return _of_named(pattern, self.names)


@cache
def _of_nobody(pattern: str) -> Pattern:
    return compiled(pattern.replace(_MARK, _NOBODY))


# Those of the last filings alone: a long run must not keep the patterns of every registrant.
@lru_cache(maxsize=64)
def _of_named(pattern: str, names: str) -> Pattern:
    return uncased(pattern.replace(_MARK, evened(names)))


def registrant_of(filing: Filing, lower: str) -> Registrant:
    """The registrants of a filing by their names: whole, for short, and without their legal form.

    `lower` is the visible text, `evened`.
    """
    names: list[str] = []
    for registrant in filing.registrants:
        spellings = _shortened(registrant.name.strip(" .,"))
        if spellings:
            names += (*_aliases(filing.visible.text, lower, spellings[-1]), *spellings)
    spelled = {re.escape(name) for name in names if len(name) >= _LEAST_NAME}
    longest_first = sorted(spelled, key=lambda name: (-len(name), name))
    return Registrant(rf"\b(?:{'|'.join(longest_first)})\b" if spelled else r"\bthe registrant\b")


_LEGAL_FORM = (
    r"(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l\.l\.c|lp|"
    r"l\.p|plc|n\.?a|s\.?a|group|holdings?|trust|bancorp|bancshares)\b"
)
_SUFFIX = lazy(rf",?\s+{_LEGAL_FORM}\.?(?:\s*/\w+/?)?$", re.IGNORECASE)
# Words that many names begin with: by themselves they name nobody.
_COMMON_FIRST = frozenset(
    (
        "advanced allied alpha american applied associated atlantic bank capital central citizens "
        "city community consolidated continental digital eastern energy federal fidelity first "
        "general global golden grand great home independent integrated international liberty "
        "life merchants mid midwest mutual national new north northern pacific peoples pioneer "
        "premier public pure royal security select simply smart southern standard state summit "
        "superior texas trust union united universal us usa valley western world"
    ).split()
)
_LEAST_NAME, _LEAST_ALIAS = 3, 4
# The cover has brackets beside the name too: the term may be defined at the next of its places.
_MOST_TERMS = 12
_DEFINED = lazy(
    rf"(?:[,.]* {_LEGAL_FORM})*[,.]*"
    r"(?:,? an? [\w ]{3,40}?(?:corporation|company|partnership|trust|bank))?"
    r"(?:,? (?:together with|and) its [\w ]{0,30}?subsidiaries)?,? ?\(([^()]{3,120})\)",
    re.IGNORECASE,
)
_TERM = lazy(r"\"(?:the )?([A-Z][\w&.' -]{2,40})[,.]?\"")
_GENERIC = lazy(
    r"(?:the )?(?:company|registrant|corporation|issuer|board|bank|partnership|trust|fund|firm"
    r"|parent|buyer|purchaser|seller|borrower)\Z",
    re.IGNORECASE,
)


def _shortened(name: str) -> list[str]:
    """A name, and what is left of it without its legal forms, one after the other."""
    names: list[str] = []
    while name and name not in names:
        names.append(name)
        name = _SUFFIX.sub("", name).strip(" .,")
    return names


def _aliases(text: str, lower: str, bare: str) -> Iterator[str]:
    """What the filing calls a bare name: the terms defined beside it, and its first word."""
    for found in islice(_beside(text, lower, evened(bare)), _MOST_TERMS):
        for term in _TERM.findall(found[1]):
            if not _GENERIC.match(term):
                yield term.strip(" .,")
    first = next(iter(bare.split(maxsplit=1)), "")
    if len(first) >= _LEAST_ALIAS and first.isalpha() and first.lower() not in _COMMON_FIRST:
        yield first


def _beside(text: str, lower: str, name: str) -> Iterator[re.Match[str]]:
    """The brackets beside a name."""
    place = lower.find(name)
    while place >= 0:
        found = _DEFINED.match(text, place + len(name))
        if found is not None:
            yield found
        place = lower.find(name, found.end() if found is not None else place + 1)
