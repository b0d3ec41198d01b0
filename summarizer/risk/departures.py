"""How grave a departure is: who leaves, why, how soon, and who follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.risk.rule import compiled
from summarizer.risk.rules.words import TOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.risk.sighting import Sighting

__all__ = ["departure"]

_PROTEST = (
    r"\b(?:terminat\w+|remov\w+|dismiss\w+)\b.{0,80}?(?<!other than )\bfor cause\b|\b(?:resign|"
    r"terminat|"
    r"remov)\w*\b.{0,200}?\b(?:investigation|restatement|misconduct|"
    r"violat\w+ (?:of )?(?:the )?(?:company|code))"
)
_PLANNED = (
    r"\b(?:retir\w+|transition\w*|step(?:ping|s|ped)? (?:down|aside)|relinquish\w*|succession|"
    r"handover|planned)\b"
)
_SUCCESSOR = (
    r"\b(?:appoint\w*|nam(?:ed|ing)|elect\w*|promot\w+|select\w*|chosen)\b.{0,200}?\b(?:to succeed|"
    r"successor|succeed\w*|replac\w+|(?:chief|president|chair|principal|executive|interim|"
    r"group) \w+)|\bsucceed(?:ed|s|ing)?\b|\bwill (?:assume|become)\b|\bsuccessor\b(?! (?:has|is|"
    r"will be|to be))"
)
_INTERIM = (
    r"\binterim|\bacting (?:chief|president|c[ef]o)|on an interim basis|will assume the (?:duties|"
    r"role)"
)
_NONE_NAMED = (
    r"\bsearch (?:for|to identify|firm|is)|not (?:yet )?(?:named|identified|"
    r"appointed) a (?:successor|replacement)"
)
_AT_ONCE = (
    r"\beffective immediately|\bimmediate(?:ly)?\b|with immediate effect|"
    r"effective (?:as of )?(?:the )?same (?:day|date)"
)
_STAYS = (
    r"\bwill (?:remain|continue)\b.{0,60}?\b(?:director|board|member|chairman|advis\w+|employee)|"
    r"\bremain a director"
)
_SPIN_OFF = r"\b(?:spin-?off|separation|distribution) (?:of|from|date)|spun[- ]off"
_SEVERAL = r"\bmessrs\b.{0,120}?\b(?:resigned|left|quit)\b.{0,40}?\bdirectors?\b"
_CHIEF = r"\bchief\b|\bpresident\b|\bc[ef]o\b"
_BOTH = r"\bchief executive officer\b.{0,200}?\band\b.{0,100}?\bchief financial officer\b"


def departure(found: Sequence[Sighting]) -> Severity:
    """The rung that a departure stands on, from its sentences and their section."""
    quotes = [sighting.text for sighting in found]
    near = [
        other.text
        for sighting in found[:6]
        for other in sighting.reading.around(sighting.statement, before=15, after=25)
    ]
    if _any(_PROTEST, quotes):
        return Severity.CRITICAL
    return _of_lesser(quotes) or _of_chief(quotes, near)


# Who leaves a board while the office that is named is held elsewhere.
_FROM_BOARD = (
    r"\bresign\w*\b[^.;]{0,80}?\bfrom (?:the |its |our )?(?:\w+ ){0,4}?board\b|"
    r"\bresign\w*\b[^.;]{0,60}?\bas an? (?:\w+ ){0,3}?director\b"
)
_FROM_OFFICE = (
    rf"\b(?:resign\w*|step\w* down|retir\w*|terminat\w*|leav\w*)\b[^.;]{{0,60}}?\b(?:as|from)\b"
    rf"[^.;]{{0,40}}?{TOP}"
)


def _of_lesser(quotes: Sequence[str]) -> Severity | None:
    """The rung of directors, and of officers who are not at the top; None for a chief."""
    if _any(_FROM_BOARD, quotes[:1]) and not _any(_FROM_OFFICE, quotes[:1]):
        return Severity.LOW if not _any(_SEVERAL, quotes) else Severity.MEDIUM
    if _any(_SEVERAL, quotes) and not _any(_SPIN_OFF, quotes) and not _any(TOP, quotes):
        return Severity.MEDIUM
    if not _any(TOP, quotes[:1]) or _any(_SPIN_OFF, quotes):
        return Severity.LOW if _any(r"\bdirectors?\b|\bboard\b", quotes) else Severity.MEDIUM
    return None


def _of_chief(quotes: Sequence[str], near: Sequence[str]) -> Severity:
    if _any(_STAYS, near) and _any(_PLANNED, quotes) and not _any(_CHIEF, quotes[:1]):
        return Severity.LOW
    named = _any(_SUCCESSOR, near) and not _any(_NONE_NAMED, near)
    interim = _any(_INTERIM, near)
    if not named and not interim:
        sudden = _any(_AT_ONCE, quotes) or _any(_BOTH, quotes)
        return Severity.HIGH if sudden else Severity.MEDIUM
    if interim and not _any(_PLANNED, quotes):
        return Severity.MEDIUM
    planned = _any(_PLANNED, quotes) or _any(_STAYS, near)
    return Severity.LOW if planned and named else Severity.MEDIUM


def _any(pattern: str, texts: Sequence[str]) -> bool:
    search = compiled(pattern).search
    return any(search(text) for text in texts)
