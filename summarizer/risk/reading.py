"""Reads a filing into statements: what is caption, notice, clause or exhibit list is told apart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import BlockKind, SectionKind
from summarizer.domain.made import made
from summarizer.risk.captions import is_caption
from summarizer.risk.registrant import registrant_of
from summarizer.risk.statement import Reading, Statement, Zone
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy
from summarizer.text.passages import passages
from summarizer.text.remembered import remembered

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
_NOTICE = gated(
    r"forward[- ]looking|safe[- ]harbor|private securities litigation reform|"
    r"cautionary (?:statements?|notes?|language)|actual results (?:may|could|to|will|might)|"
    r"\bcould cause\b|\bmay cause\b.{0,40}\bdiffer|risks and uncertainties|important factors|"
    r"such factors include|factors include|risk factors",
    re.IGNORECASE,
    *("factors", "forward", " cause", "actual results", "uncertainties", "cautionary", "harbor"),
    "litigation reform",
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
_NOTE_STEM = "ory note"
_NOTE = gated(r"\W*(?:explanatory|introductory) note\b", re.IGNORECASE)
# What led to a deal, and what was once forecast for it: told to holders long after.
_BACKGROUND_HEAD = gated(
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
_EXHIBITS_ITEMS = frozenset(("9.01", "7"))
_NON_GAAP = gated(r"non-?gaap|reconciliation of", re.IGNORECASE)
_MEASURES = 4
_LISTED = lazy(
    r"^\W*(?:(?:exhibit|ex\.?)\W*)?(?:\(?[a-d]\)|\d{1,3}(?:\.\d{1,2})?\b|exhibits?\b|no\.)|"
    r"incorporated (?:herein )?by reference to exhibit",
    re.IGNORECASE,
)


class _Place(NamedTuple):
    """What a section makes of all that stands in it.

    Of what is `mute` nothing tells a matter, of what is `silent` nothing before an amendment says
    what it mends; `listing` tells sentences alone, and `heavy` explains measures at length.
    """

    items: tuple[str, ...] = ()
    exhibit: str | None = None
    captioned: bool = False
    mute: bool = False
    silent: bool = False
    listing: bool = False
    risky: bool = False
    heavy: bool = False


class _State(NamedTuple):
    """What the statements before this one in its section make of it."""

    block: int = -1
    zone: Zone = Zone.PLAIN
    explained: bool = False


@remembered
def read(filing: Filing) -> Reading:
    """The statements of a filing, with their zones; captions of items are left out.

    Takes time in proportion to the visible text, once for as long as the filing is there.
    """
    lower = evened(filing.visible.text)
    statements = tuple(_statements(filing, lower))
    # What is remembered of a filing must not keep it: the reading refers to another of the same.
    return Reading(replace(filing), statements, lower, registrant_of(filing, lower))


def _statements(filing: Filing, lower: str) -> Iterator[Statement]:
    place, state = _Place(), _State()
    at = (-1, -1)
    for passage in passages(filing):
        if at != (passage.document, passage.section):
            at = (passage.document, passage.section)
            place, state = _place(filing, at, lower), _State()
        if place.mute:
            yield made(Statement, (*passage, place.items, place.exhibit, Zone.OUTSIDE))
        elif not place.captioned or not is_caption(passage.text):
            state = _next(place, state, passage)
            zone = _zone(place, state, passage)
            yield made(Statement, (*passage, place.items, place.exhibit, zone))


def _zone(place: _Place, state: _State, passage: Passage) -> Zone:
    if not state.explained and (place.silent or (place.listing and _is_listed(passage))):
        return Zone.OUTSIDE
    if place.risky:
        return Zone.RISK_FACTORS
    return Zone.NON_GAAP if place.heavy and state.zone is Zone.PLAIN else state.zone


def _next(place: _Place, state: _State, passage: Passage) -> _State:
    text = passage.text
    # Elsewhere it makes no difference whether a note has said what an amendment mends.
    explained = (place.silent or place.listing) and (
        state.explained or _NOTE.match(text) is not None
    )
    if passage.kind is BlockKind.HEADING:
        return _State(passage.block, _heading_zone(text), explained)
    zone = state.zone
    if passage.block != state.block and zone not in _LASTING:
        goes_on = zone is Zone.NOTICE and _RISKY.search(text)
        zone = zone if goes_on else Zone.PLAIN
    if zone not in _LASTING and _NOTICE.search(text):
        zone = Zone.NOTICE
    elif zone is Zone.PLAIN and _NON_GAAP.search(text):
        zone = Zone.NON_GAAP
    return _State(passage.block, zone, explained)


def _heading_zone(text: str) -> Zone:
    if _RISK_HEAD.match(text.strip()):
        return Zone.RISK_FACTORS
    if _BACKGROUND_HEAD.match(text.strip()):
        return Zone.BACKGROUND
    if _NOTICE.search(text):
        return Zone.NOTICE
    return Zone.NON_GAAP if _NON_GAAP.search(text) else Zone.PLAIN


def _is_periodic(filing: Filing) -> bool:
    return filing.form is not None and filing.form.base.startswith(("10-K", "10-Q"))


def _place(filing: Filing, at: tuple[int, int], lower: str) -> _Place:
    document = filing.documents[at[0]]
    told = document.main or not document.type or _TELLING.match(document.type) is not None
    if not document.sections:
        return _Place(silent=not told)
    section = document.sections[at[1]]
    items = frozenset(section.items)
    reported = document.main and _is_periodic(filing)
    silent = not told or _is_silent(section) or (reported and _is_untold(items))
    start, end = filing.visible.range(section.span)
    return _Place(
        section.items,
        section.exhibit,
        captioned=True,
        mute=(silent and _NOTE_STEM not in lower) or _is_record(filing, document, section),
        silent=silent,
        listing=bool(items) and items <= _EXHIBITS_ITEMS and not reported,
        risky=bool(items & _RISK_ITEMS),
        heavy=section.kind is SectionKind.ITEM and lower.count("non-gaap", start, end) >= _MEASURES,
    )


def _is_silent(section: Section) -> bool:
    exhibit = section.exhibit
    return section.kind in _SILENT or bool(exhibit and not _TELLING.match(exhibit))


def _is_untold(items: frozenset[str]) -> bool:
    return bool(items) and not items & _TOLD_IN_PERIODIC


def _is_listed(passage: Passage) -> bool:
    return passage.kind is BlockKind.CELL or _LISTED.search(passage.text) is not None


def _is_record(filing: Filing, document: Document, section: Section) -> bool:
    """Whether an exhibit of a current report is a set of accounts or a contract by its head."""
    name = section.exhibit or ("" if document.main else document.type or "")
    if _is_periodic(filing) or not name or not _SUPPLIED.match(name):
        return False
    start, end = filing.visible.range(section.span)
    head = filing.visible.text[start : min(end, start + _HEAD)]
    return _RECORD.match(head) is not None and not _SPOKEN.search(head)
