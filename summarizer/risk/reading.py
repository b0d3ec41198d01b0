"""Reads a filing into statements: what is caption, notice, clause or exhibit list is told apart."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.risk.captions import is_caption
from summarizer.risk.statement import Reading, Statement, Zone
from summarizer.text.gates import evened
from summarizer.text.lazy import lazy
from summarizer.text.passages import passages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.domain.filing import Document, Filing, Section
    from summarizer.text.passages import Passage

__all__ = ["read"]

_SILENT = frozenset(
    (SectionKind.COVER, SectionKind.CONTENTS, SectionKind.SIGNATURE, SectionKind.EXHIBIT_INDEX)
)
# Exhibits in which a registrant speaks to holders, an accountant or a director to the SEC; the
# others are contracts, charters and consents, whose words are terms and not matters.
_TELLING = lazy(r"(?:EX-)?(?:13|16|17|20|28|99)(?:$|[.(\D])", re.IGNORECASE)
# An exhibit that is by its head a contract, a court plan or a set of accounts: it holds terms and
# what was already so.
_RECORD = lazy(
    r"\W*(?:(?:exhibit|ex)[- ]?\d[\d.]*\W*)?(?:[^.]{0,160}?\b)?(?:report of independent|"
    r"independent (?:registered |certified )?(?:public )?(?:auditor|accountant)s?'? "
    r"(?:report|firm)|independent auditors?'? report|(?:un)?audited (?:condensed |consolidated |"
    r"combined |interim )*(?:financial statements|balance sheets?|pro forma)|pro forma "
    r"(?:condensed|combined|consolidated|financial)|index to (?:consolidated |combined )?financial "
    r"statements|(?:stock|share|asset|unit|securities|note) purchase agreement|agreement and plan "
    r"of|(?:credit|loan|registration rights|rights|voting|support|lock-?up|employment|"
    r"subscription) agreement\b|indenture\b|joint (?:prepackaged )?plan of|"
    r"plan of (?:reorganization|liquidation)|disclosure statement)",
    re.IGNORECASE,
)
_SPOKEN = lazy(
    r"\bannounc|\brelease\b|\btoday\b|\bcontacts?\b|\bdear\b|"
    r"\breports? (?:\w+ ){0,3}(?:results|quarter)|\benters?\b|\bsigns?\b|presentation",
    re.IGNORECASE,
)
_SUPPLIED = lazy(r"(?:EX-)?(?:20|28|99)(?:$|[.(\D])", re.IGNORECASE)
_HEAD = 500
_NOTICE = lazy(
    r"forward[- ]looking|safe[- ]harbor|private securities litigation reform|"
    r"cautionary (?:statements?|notes?|language)|actual results (?:may|could|to|will|might)|"
    r"\bcould cause\b|\bmay cause\b.{0,40}\bdiffer|risks and uncertainties|important factors|"
    r"such factors include|factors include|risk factors",
    re.IGNORECASE,
)
_NOTICE_STEMS = (
    "forward",
    "safe",
    "reform",
    "caution",
    "actual results",
    "cause",
    "risk",
    "factors",
)
_RISKY = lazy(
    r"\b(?:risks?|could|may|might|uncertaint\w+|factors?|actual results|forward|undertakes? no|"
    r"differ materially|ability (?:of|to)|changes in|failure to)\b|;\s*(?:and|or)?\s*$|^[-*(a-z]|"
    r"^\W*\d+[.)]",
)
_RISK_HEAD = lazy(
    r"(?:item 1a\W*)?(?:certain )?risk factors\b|factors (?:that|which) may", re.IGNORECASE
)
# An amendment says under this head, before its first item, what it mends and why.
_NOTE = lazy(r"\W*(?:explanatory|introductory) note\b", re.IGNORECASE)
# What led to a deal, and what was once forecast for it: told to holders long after.
_BACKGROUND_HEAD = lazy(
    r"(?:supplement\w* to )?(?:the )?[\W]*background of the (?:merger|offer|transaction|tender)|"
    r"(?:certain )?(?:unaudited )?(?:prospective|projected) financial information|"
    r"(?:certain )?(?:management|company|financial) projections\b",
    re.IGNORECASE,
)
_LASTING = frozenset((Zone.RISK_FACTORS, Zone.BACKGROUND))
# Items of Forms 10-K and 10-Q that tell matters: the others describe, warn or list.
_TOLD_IN_PERIODIC = frozenset(
    ("1", "1A", "2", "3", "4", "5", "7", "8", "9", "9A", "9A(T)", "9B", "15")
)
_RISK_ITEMS = frozenset(("1A",))
_NON_GAAP = lazy(r"non-?gaap|reconciliation of", re.IGNORECASE)
_MEASURES = 4
_LISTED = lazy(
    r"^\W*(?:(?:exhibit|ex\.?)\W*)?(?:\(?[a-d]\)|\d{1,3}(?:\.\d{1,2})?\b|exhibits?\b|no\.)|"
    r"incorporated (?:herein )?by reference to exhibit",
    re.IGNORECASE,
)


class _State(NamedTuple):
    """What the statements before this one make of it."""

    section: tuple[int, int] = (-1, -1)
    block: int = -1
    zone: Zone = Zone.PLAIN
    risky: bool = False
    explained: bool = False


def read(filing: Filing) -> Reading:
    """The statements of a filing, with their zones; captions of items are left out.

    Takes time in proportion to the visible text.
    """
    return Reading(filing, tuple(_statements(filing)), evened(filing.visible.text), _names(filing))


def _statements(filing: Filing) -> Iterator[Statement]:
    state = _State()
    heavy = _heavy(filing)
    records = _records(filing)
    for passage in passages(filing):
        document = filing.documents[passage.document]
        section = document.sections[passage.section] if document.sections else None
        if section is not None and is_caption(passage.text):
            continue
        state = _next(state, passage)
        zone = state.zone
        if section is not None and _RISK_ITEMS & set(section.items):
            zone = Zone.RISK_FACTORS
        here = (passage.document, passage.section)
        silent = not state.explained and _outside(filing, document, section, passage)
        if here in records or silent:
            zone = Zone.OUTSIDE
        elif zone is Zone.PLAIN and (passage.document, passage.section) in heavy:
            zone = Zone.NON_GAAP
        yield Statement(
            *passage[:7],
            items=section.items if section else (),
            exhibit=section.exhibit if section else None,
            zone=zone,
        )


def _next(state: _State, passage: Passage) -> _State:
    here = (passage.document, passage.section)
    if here != state.section:
        state = _State(here)
    text = passage.text
    explained = state.explained or _NOTE.match(text) is not None
    if passage.kind is BlockKind.HEADING:
        return _State(here, passage.block, _heading_zone(text), explained=explained)
    zone = state.zone
    if passage.block != state.block and zone not in _LASTING:
        goes_on = zone is Zone.NOTICE and _RISKY.search(text)
        measured = zone is Zone.NON_GAAP and state.risky
        zone = zone if goes_on or measured else Zone.PLAIN
    if zone not in _LASTING and _is_notice(text):
        zone = Zone.NOTICE
    elif zone is Zone.PLAIN and _NON_GAAP.search(text):
        zone = Zone.NON_GAAP
    return _State(here, passage.block, zone, state.risky, explained)


def _heading_zone(text: str) -> Zone:
    if _RISK_HEAD.match(text.strip()):
        return Zone.RISK_FACTORS
    if _BACKGROUND_HEAD.match(text.strip()):
        return Zone.BACKGROUND
    if _is_notice(text):
        return Zone.NOTICE
    return Zone.NON_GAAP if _NON_GAAP.search(text) else Zone.PLAIN


def _is_notice(text: str) -> bool:
    lower = text.lower()
    return any(stem in lower for stem in _NOTICE_STEMS) and _NOTICE.search(text) is not None


def _is_periodic(filing: Filing) -> bool:
    return filing.form is not None and filing.form.base.startswith(("10-K", "10-Q"))


def _outside(filing: Filing, document: Document, section: Section | None, passage: Passage) -> bool:
    """Whether the words stand where no matter of the registrant is told."""
    if not document.main and document.type and not _TELLING.match(document.type):
        return True
    if section is None:
        return False
    if section.kind in _SILENT:
        return True
    if section.exhibit and not _TELLING.match(section.exhibit):
        return True
    if document.main and section.items and _is_periodic(filing):
        return not set(section.items) & _TOLD_IN_PERIODIC
    exhibits_item = bool(section.items) and set(section.items) <= {"9.01", "7"}
    described = passage.kind is BlockKind.CELL or _LISTED.search(passage.text) is not None
    return exhibits_item and described


def _heavy(filing: Filing) -> frozenset[tuple[int, int]]:
    """Item sections that explain measures outside accounting principles at length."""
    lower = evened(filing.visible.text)
    found = []
    for number, document in enumerate(filing.documents):
        for index, section in enumerate(document.sections):
            if section.kind is SectionKind.ITEM:
                start, end = filing.visible.range(section.span)
                if lower.count("non-gaap", start, end) >= _MEASURES:
                    found.append((number, index))
    return frozenset(found)


def _records(filing: Filing) -> frozenset[tuple[int, int]]:
    """The exhibits of a current report that are accounts or contracts by their head."""
    found: list[tuple[int, int]] = []
    if _is_periodic(filing):
        return frozenset()
    for number, document in enumerate(filing.documents):
        for index, section in enumerate(document.sections):
            name = section.exhibit or ("" if document.main else document.type or "")
            if name and _SUPPLIED.match(name):
                start, end = filing.visible.range(section.span)
                head = filing.visible.text[start : min(end, start + _HEAD)]
                if _RECORD.match(head) and not _SPOKEN.search(head):
                    found.append((number, index))
    return frozenset(found)


_SUFFIX = lazy(
    r",?\s+(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l\.l\.c|lp|"
    r"l\.p|plc|n\.?a|s\.?a|group|holdings?|trust|bancorp|bancshares)\b\.?(?:\s*/\w+/?)?$",
    re.IGNORECASE,
)


# Words that many names begin with: by themselves they name nobody.
_COMMON_FIRST = frozenset(
    (
        "advanced allied alpha american applied associated atlantic bank capital central citizens "
        "city community consolidated continental digital eastern energy federal fidelity first "
        "general global golden grand great home independent integrated international liberty "
        "life merchants mid midwest mutual national new north northern pacific peoples pioneer "
        "premier public pure royal security select simply smart southern standard state summit "
        "superior texas trust union united universal universal us usa valley western world"
    ).split()
)
_LEAST_ALIAS = 4
# The cover has brackets beside the name too: the term may be defined at the next of its places.
_MOST_TERMS = 12
_DEFINED = (
    r"(?:[,.]* (?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|l\.l\.c|"
    r"lp|l\.p|plc|n\.?a|s\.?a|group|holdings?|trust|bancorp|bancshares)\b)*[,.]*"
    r"(?:,? an? [\w ]{3,40}?(?:corporation|company|partnership|trust|bank))?"
    r"(?:,? (?:together with|and) its [\w ]{0,30}?subsidiaries)?,? ?\(([^()]{3,120})\)"
)
_TERM = lazy(r"\"(?:the )?([A-Z][\w&.' -]{2,40})[,.]?\"")
_GENERIC = lazy(
    r"(?:the )?(?:company|registrant|corporation|issuer|board|bank|partnership|trust|fund|firm"
    r"|parent|buyer|purchaser|seller|borrower)\Z",
    re.IGNORECASE,
)


def _aliases(filing: Filing, name: str) -> Iterator[str]:
    """What the filing calls a name for short: the terms defined beside it, and its first word."""
    bare = name
    while (shorter := _SUFFIX.sub("", bare).strip(" .,")) not in ("", bare):
        bare = shorter
    beside = re.compile(re.escape(bare) + _DEFINED, re.IGNORECASE)
    for found in islice(beside.finditer(filing.visible.text), _MOST_TERMS):
        for term in _TERM.findall(found[1]):
            if not _GENERIC.match(term):
                yield term.strip(" .,")
    first = bare.split()[0] if bare.split() else ""
    if len(first) >= _LEAST_ALIAS and first.isalpha() and first.lower() not in _COMMON_FIRST:
        yield first


def _names(filing: Filing) -> str:
    """The registrants' names as one pattern: whole, for short, and without their legal form."""
    names: list[str] = []
    for registrant in filing.registrants:
        name = registrant.name.strip(" .,")
        names.extend(_aliases(filing, name) if name else ())
        while name:
            names.append(name)
            shorter = _SUFFIX.sub("", name).strip(" .,")
            name = shorter if shorter != name else ""
    spelled = sorted({re.escape(name) for name in names if len(name) > 2}, key=len, reverse=True)  # noqa: PLR2004
    return rf"\b(?:{'|'.join(spelled)})\b" if spelled else r"\bthe registrant\b"
