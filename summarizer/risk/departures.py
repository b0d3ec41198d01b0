"""How grave a departure is: who leaves, why, how soon, and who follows."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.domain.risk import Severity
from summarizer.risk.happened import days_in
from summarizer.risk.rule import compiled
from summarizer.risk.rules.words import OFFICE, TOP
from summarizer.text.names import NameKind, names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from summarizer.risk.sighting import Sighting

__all__ = ["departure"]

_PROTEST = (
    r"\b(?:terminat\w+|remov\w+|dismiss\w+)\b.{0,80}?(?<!other than )\bfor cause\b|\b(?:resign|"
    r"terminat|remov)\w*\b.{0,200}?\b(?:investigation|restatement|misconduct|"
    r"violat\w+ (?:of )?(?:the )?(?:company|code))"
)
_PLANNED = (
    r"\b(?:retir\w+|transition\w*|step(?:ping|s|ped)? (?:down|aside)|relinquish\w*|succession|"
    r"handover|planned)\b"
)
_NAME = (
    r"(?-i:\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z]|\b(?!(?:The|Our|This|That|On|In|At|As|Effective|Chief|"
    r"Executive|Vice|Senior|Board|Form|New|Its|His|Her|Under|Upon|Current|Audit|Item) )[A-Z][a-z]+ "
    r"(?:[A-Z]\.? )?(?!Officer|President|Company|Board|Registrant|Corporation|Committee|Chief|"
    r"Executive|Inc|Bank)[A-Z][\w'-]+)"
)
_SUCCESSOR = (
    rf"\A(?=.*{_NAME}).*(?:\b(?:appoint\w*|nam(?:ed|ing|es)|elect(?:ed|s)?|promot\w+|select\w*|"
    rf"chosen|hired|designat\w+)\b.{{0,200}}?\b(?:{OFFICE}|successor|(?:chief|president|chair|"
    rf"principal|executive|group) \w+|to (?:succeed|replace|fill))|\bsucceed(?:ed|s|ing)?\b|"
    rf"\breplac(?:e|ed|es|ing)\b|\b(?:will|has|have|would|agreed to|to|who)? ?(?:assumes?|assumed|"
    rf"becomes?|became|took over|takes? over|takes? on|take up|join(?:s|ed)? (?:\w+ )?as)\b|"
    rf"\bsuccessor\b(?! (?:has|is|will be|to be)))"
)
# Words in which nobody is named yet, whatever else they say of a successor.
_NOT_YET = (
    r"\b(?:search(?:es|ing)?|look(?:s|ing)? for|until (?:a|an|his|her|the|"
    r"such)\b.{0,40}?\b(?:successor|replacement)|"
    r"identif\w+ (?:a|an|his|her|the|its) (?:\w+ )?(?:successor|replacement)|once (?:a|an|his|her)|"
    r"when (?:a|an|his|her) (?:\w+ )?(?:successor|replacement)|succession (?:plan|process)\w*|"
    r"(?:choose|find|select|seek|hire|recruit|name|appoint) (?:a|an|his|her|the|mr|ms)\b.{0,40}?"
    r"\b(?:successor|replacement))\b"
)
# What is told of a person's past names no successor.
_LONG_AGO = (
    r"\b(?:from|since|in) (?:\w+ )?(?:19|20)\d\d (?:to|until|through|and)|\b(?:has |had "
    r")?served as\b|\bprior to\b"
)
_INTERIM = (
    r"(?<!no )\binterim|\bacting (?:chief|president|c[ef]o)|on an interim basis|will assume the "
    r"(?:duties|role)|\b(?:duties|responsibilities|role)\b.{0,40}?\b(?:assumed|covered|shared|"
    r"taken over|handled|performed) by\b|\b(?:assum\w+|tak\w+ (?:on|over)|perform\w*) (?:his|her|"
    r"the|those|these) (?:\w+ )?(?:duties|responsibilities)"
)
_NONE_NAMED = (
    r"\bsearch (?:for|to|firm|is|process|committee)|\bsearching for|not (?:yet )?(?:named|"
    r"identified|appointed) a (?:successor|replacement)"
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
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|several|[2-9])"
_LEFT = (
    r"(?:resign\w*|left|quit|retir\w*|step\w* down|leav\w*|not (?:to )?(?:stand|seek)|depart\w*)"
)
_SEVERAL = (
    rf"\bmessrs\b.{{0,120}}?\b{_LEFT}\b.{{0,60}}?\b(?:directors?|board)\b|\b{_COUNT} (?:other |of "
    rf"(?:the|our|its|{_COUNT}) (?:\w+ )?(?:current )?)?(?:\w+ ){{0,2}}?(?:directors|members of "
    rf"(?:the|its|our) board)\b.{{0,160}}?\b{_LEFT}|\b{_LEFT} (?:\w+ )?as directors\b|\b{_LEFT} as "
    rf"members of (?:the|its|our)\b.{{0,20}}?\bboard|(?-i:\b[Dd]irectors [A-Z])[^;]{{0,160}}?\band "
    rf"[^;]{{0,160}}?\b{_LEFT}|(?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+,?) and "
    rf"(?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+) (?:each |both )?(?:notified|informed|advised|told|"
    rf"announced|resigned|retired|tendered|submitted)\b.{{0,120}}?\b(?:directors?|board)\b|"
    rf"(?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+,?) and "
    rf"(?-i:[A-Z][\w.'-]+ [A-Z][\w'-]+)\b.{{0,100}}?\bnot (?:to )?(?:stand|seek|run)\b|\band "
    rf"[\w.' -]{{4,40}}? (?:each|both) (?:\w+ )?{_LEFT}\b.{{0,80}}?\b"
    rf"(?:directors?|board)\b|\b{_LEFT}\b.{{0,40}}?\bof (?:the )?directors "
    rf"(?-i:[A-Z][\w.'-]+ [A-Z])[\w.' -]{{2,40}}?(?:,| and )"
)
_MOST_OF_BOARD = (
    r"\b(?:the )?board of directors\b[^.,;]{0,30}?\b(?:shall|will|to) resign\b|"
    r"\b(?:majority of (?:the|its|our) (?:board|directors)|all (?:of )?(?:the|its|our) (?:\w+ )?"
    r"directors|(?:whole|entire) board|(?:four|five) of (?:the|its|our) (?:five|six|seven)|six of "
    r"(?:the|its|our) (?:seven|eight|nine|ten)|seven of (?:the|its|our) (?:eight|nine|ten)|three "
    r"of (?:the|its|our) (?:four|five))\b[^.]{0,80}?\b(?:directors|board|members|resign)"
)
_CHIEF = r"\bchief\b|\bpresident\b|\bc[ef]o\b"
_BOTH = (
    r"\bchief executive officer\b.{0,200}?\band\b.{0,100}?\bchief financial officer\b|"
    r"\bsecond (?:chief|c[ef]o\b)"
)
_GONE = (
    r"\b(?:resigned|accepted (?:the|his|her) resignation|(?:was|were|been) (?:terminated|removed|"
    r"dismissed|relieved|let go|asked)|"
    r"terminated|removed|dismissed|ceased|left|departed|stepped down|separated|died|passed away|"
    r"no longer)\b"
)
_LATER = (
    r"\b(?:will|intends?|intention|plans? to|notice of|at the end of|upon the (?:filing|"
    r"appointment|completion))\b"
)
_EFFECTIVE = r"\beffective (?:as of |on )?(\w+ \d{1,2}, (?:19|20)\d\d)"
_AT_MOST_LATER = timedelta(days=4)
_PEOPLE = (NameKind.PERSON, NameKind.UNKNOWN)


def departure(found: Sequence[Sighting]) -> Severity:
    """The rung that a departure stands on, from its sentences and their section."""
    quotes = [sighting.text for sighting in found]
    near = [
        other.text
        for sighting in found[:6]
        for other in sighting.reading.around(sighting.statement, before=15, after=25)
    ]
    spun_off = _any(_SPIN_OFF, quotes)
    if _any(_PROTEST, quotes) or (_any(_MOST_OF_BOARD, (*quotes, *near)) and not spun_off):
        return Severity.CRITICAL
    period = found[0].reading.filing.period
    gone = any(_gone_by(text, period) for text in quotes)
    rung = _of_lesser(quotes) or _of_chief(quotes, near, gone=gone)
    sudden = rung is Severity.LOW and _any(TOP, quotes[:1]) and _at_once(quotes[0], period)
    return Severity.MEDIUM if sudden and not _any(_FROM_BOARD, quotes[:1]) else rung


def _gone_by(text: str, period: date | None) -> bool:
    """Whether the words tell of a person who had left by the day that the filing reports."""
    if period is None or not compiled(_GONE).search(text) or compiled(_LATER).search(text):
        return False
    days = days_in(text)
    return bool(days) and max(days) <= (period + _AT_MOST_LATER).isoformat()


def _at_once(text: str, period: date | None) -> bool:
    """Whether someone who does not retire leaves on the day reported, with no handing over."""
    found = compiled(_EFFECTIVE).search(text)
    if period is None or found is None or "retir" in text.lower():
        return False
    days = days_in(text[slice(*found.span(1))])
    return bool(days) and days[0] <= (period + _AT_MOST_LATER).isoformat()


# Who leaves a board while the office that is named is held elsewhere.
_FROM_BOARD = (
    r"\bresign\w*\b[^.;]{0,80}?\bfrom (?:the |its |our )?(?:\w+ ){0,4}?board\b|"
    r"\bresign\w*\b[^.;]{0,60}?\bas an? (?:\w+ ){0,3}?director\b|\b(?:retir\w*|step\w* down|"
    r"depart\w*) (?:from|as an?) (?:\w+ ){0,4}?(?:director|board)\b"
)
_FROM_OFFICE = (
    rf"\b(?:resign\w*|step\w* down|retir\w*|terminat\w*|leav\w*)\b[^.;]{{0,60}}?\b(?:as|from)\b"
    rf"[^.;]{{0,40}}?{TOP}"
)


def _of_lesser(quotes: Sequence[str]) -> Severity | None:
    """The rung of directors, and of officers who are not at the top; None for a chief."""
    several = (_any(_SEVERAL, quotes) or _apart(quotes)) and not _any(_SPIN_OFF, quotes)
    if _any(_FROM_BOARD, quotes[:1]) and not _any(_FROM_OFFICE, quotes[:1]):
        return Severity.MEDIUM if several else Severity.LOW
    if several and not _any(TOP, quotes):
        return Severity.MEDIUM
    if not _any(TOP, quotes[:1]) or _any(_SPIN_OFF, quotes):
        of_board = _any(r"\bdirectors?\b|\bboard\b|\bcommittee\b", quotes) and not _any(
            OFFICE, quotes[:1]
        )
        return Severity.LOW if of_board else Severity.MEDIUM
    return None


def _apart(quotes: Sequence[str]) -> bool:
    """Whether sentences of their own tell of two directors or more who leave the board."""
    leaving: set[str] = set()
    for text in quotes:
        if compiled(_FROM_BOARD).search(text) and not compiled(_FROM_OFFICE).search(text):
            people = (name.text for name in names(text) if name.kind in _PEOPLE)
            leaving.update(person.split()[-1] for person in islice(people, 1))
    return len(leaving) > 1


def _of_chief(quotes: Sequence[str], near: Sequence[str], *, gone: bool) -> Severity:
    if _any(_STAYS, near) and _any(_PLANNED, quotes) and not _any(_CHIEF, quotes[:1]):
        return Severity.LOW
    named = _is_named(near)
    interim = _any(_INTERIM, near)
    if not named and not interim:
        sudden = gone or _any(_AT_ONCE, quotes) or _any(_BOTH, quotes)
        eased = _any(_STAYS, near) and not _any(_BOTH, quotes)
        return Severity.HIGH if sudden and not eased else Severity.MEDIUM
    if interim and not _any(_PLANNED, quotes):
        return Severity.MEDIUM
    planned = _any(_PLANNED, quotes) or _any(_STAYS, near)
    return Severity.LOW if planned and named else Severity.MEDIUM


def _is_named(near: Sequence[str]) -> bool:
    """Whether a sentence near names the person who follows."""
    if _any(_NONE_NAMED, near):
        return False
    skip = (compiled(_NOT_YET), compiled(_LONG_AGO))
    return any(
        compiled(_SUCCESSOR).search(text)
        for text in near
        if not any(pattern.search(text) for pattern in skip)
    )


def _any(pattern: str, texts: Sequence[str]) -> bool:
    search = compiled(pattern).search
    return any(search(text) for text in texts)
