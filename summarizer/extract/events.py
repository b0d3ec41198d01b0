"""What happened, as typed and dated events: one for each matter, at most five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftEvent
from summarizer.extract.boilerplate import mentions_release
from summarizer.extract.clauses.cut import Cut, whole
from summarizer.extract.clauses.cuts import drop_enumeration, drop_list, shorten
from summarizer.extract.clauses.heads import (
    drop_asides,
    drop_heads,
    reported,
)
from summarizer.extract.deals import deals
from summarizer.extract.event_types import (
    OPENS_WITH_DAY,
    Typed,
    borne_out,
    of_flags,
    owed,
    prior,
    released,
    typed,
)
from summarizer.extract.evidence import cover_quote, quote, quotes_of
from summarizer.extract.statements import Zone
from summarizer.extract.timing import dated, is_past
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.domain.draft import DraftHeadline
    from summarizer.domain.filing import Filing
    from summarizer.extract.flagged import Flagged
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["MOST_EVENTS", "events"]

MOST_EVENTS = 5
_LONGEST = 40


def events(
    filing: Filing,
    weighed: Sequence[Weighed],
    flagged: Sequence[Flagged] = (),
    lead: DraftHeadline | None = None,
) -> tuple[DraftEvent, ...]:
    """The events of a filing, strongest first; where none is told by its type, the lead as "other".

    What `lead` says is that event where the filing has no telling sentence at all.

    Where no sentence tells a type by its words, those that prove flags tell what the flags are
    about. A date is the event's own where the sentence or its paragraph gives it; else that of the
    release or of the report; else None.
    """
    telling = tuple(one.statement for one in weighed)
    found = borne_out(typed(weighed), flagged)
    found += deals(filing, weighed, found)
    found += owed(weighed, found)
    found += released(_items(filing), weighed, found)
    found = found or of_flags(weighed, flagged)
    best = _one_a_type(found)
    made = [
        (one, _event(filing, one, telling)) for one in best if not is_past(filing, one.statement)
    ]
    told: dict[int, set[str]] = {}
    for one in found:
        told.setdefault(one.statement.start, set()).add(one.type)
    kept = [event for one, event in made if not _said_better(one, event, told, made)]
    if any(event.type == "change-in-control" for event in kept):
        # Who is bought buys nobody in the same breath.
        kept = [event for event in kept if event.type != "acquisition"]
    kept += _second(filing, found, made, telling)
    return tuple(kept[:MOST_EVENTS]) or _other(filing, weighed, telling) or _of_lead(filing, lead)


def _items(filing: Filing) -> frozenset[str]:
    return frozenset(
        item
        for document in filing.documents
        if document.main
        for section in document.sections
        for item in section.items
    )


def _second(
    filing: Filing,
    found: Iterable[Typed],
    made: Sequence[tuple[Typed, DraftEvent]],
    telling: Sequence[Statement],
) -> list[DraftEvent]:
    """A second event of a type already told, where a sentence opens with a day of its own."""
    first = {one.type: (one, event) for one, event in made}
    used = {one.statement.start for one, _ in made}
    seconds: dict[str, DraftEvent] = {}
    for one in found:
        if one.type not in first or one.statement.start in used or is_past(filing, one.statement):
            continue
        its, event = first[one.type]
        text = one.statement.text
        also = _ALSO.match(text) is not None
        opens = (
            also
            or _MOREOVER.match(text) is not None
            or OPENS_WITH_DAY.match(text) is not None
            or _RECEIVED.search(text) is not None
        )
        if mentions_release(text) or one.type in _TOLD_ONCE:
            continue
        if _leaves(its.statement.text) and _joins(text) and one.type not in seconds:
            seconds[one.type] = _event(filing, one, telling)
            continue
        if opens and one.strength >= _STRONG and one.type not in seconds:
            other = _event(filing, one, telling)
            if also or other.date != event.date:
                seconds[one.type] = other
    return list(seconds.values())


def _joins(text: str) -> bool:
    """Whether a paragraph of Item 5.02 tells an appointment (its paragraphs (c) and (d))."""
    return _APPOINTS.match(text) is not None and _TO_COME.search(text) is None


def _leaves(text: str) -> bool:
    """Whether a sentence tells a departure alone, the matter of paragraph (b) of Item 5.02."""
    return _DEPARTS.search(text) is not None and _APPOINTED.search(text) is None


_TO_COME = lazy(r"\bwill (?:name|appoint|be (?:named|appointed|elected))\b")
_APPOINTED = lazy(r"\b(?:appointed|elected|named|promoted|hired|succe\w+|replac\w+)\b")
_APPOINTS = lazy(
    r"(?:\([cd]\) .{0,600}?|(?:On|Effective|The Board|In connection) .{0,300}?)\b(?:appointed"
    r"|elected|named|promoted|hired)\b"
)
_DEPARTS = lazy(r"\b(?:resign|retir|step\w* down|leav|depart|not stand)")
# A payment is an event beside the deal it belongs to.
_RECEIVED = lazy(r"\b(?:was|were|has been) received (?:yesterday|today|on)\b")
# What is told so is another matter of the same kind, even on the same day.
_ALSO = lazy(
    r"(?:Additionally|Also|In addition|Separately|Furthermore),? (?:effective |also )?on [A-Z]"
)
_MOREOVER = lazy(
    r"(?:Additionally|Also|In addition|Separately|Furthermore),? the (?:Company|Board|Committee|"
    r"\w+ Committee) (?:has |also )?(?:appointed|elected|named|amended|adopted|approved)\b"
)
# The results of a period are one matter, however often a filing speaks of them.
_TOLD_ONCE = frozenset({"earnings-results", "guidance"})
_STRONG = 3.0


def _other(
    filing: Filing, weighed: Sequence[Weighed], telling: Sequence[Statement]
) -> tuple[DraftEvent, ...]:
    lead = max(
        (
            one
            for one in weighed
            if not one.statement.heading and one.statement.zone is not Zone.PERIODIC
        ),
        key=lambda one: one.weight,
        default=None,
    )
    if lead is None:
        return ()
    return (_event(filing, Typed(lead.statement, "other", 0.0), telling),)


def _of_lead(filing: Filing, lead: DraftHeadline | None) -> tuple[DraftEvent, ...]:
    """What the headline was made of, for want of any telling sentence, on the report's day."""
    if lead is None or len(lead.text.split()) < _LEAST_WORDS:
        return ()
    day = cover_quote(filing, "period")
    if day is None or filing.period is None:
        return (DraftEvent("other", None, lead.text, lead.quotes),)
    return (DraftEvent("other", filing.period.isoformat(), lead.text, (*lead.quotes, day)),)


_LEAST_WORDS = 6


def _one_a_type(found: Iterable[Typed]) -> list[Typed]:
    best: dict[str, Typed] = {}
    for one in found:
        held = best.get(one.type)
        if held is None or one.strength > held.strength:
            best[one.type] = one
    return sorted(best.values(), key=lambda one: (-one.strength, one.statement.start))


# A type on the left says nothing new beside one on the right that the same sentence tells.
_IMPLIED = {
    "agreement-signed": {
        "debt-financing",
        "compensation-arrangement",
        "holder-rights-change",
        "litigation-or-settlement",
        "regulatory-action",
    },
    "agreement-terminated": {"debt-financing", "compensation-arrangement"},
    "equity-financing": {"debt-financing", "acquisition", "compensation-arrangement"},
    "acquisition": {"disposition", "change-in-control"},
    "disposition": {"acquisition", "other"},
    "guidance": {"earnings-results", "other"},
    "product-or-clinical-news": {"regulatory-action"},
    "auditor-change": {"shareholder-vote"},
    "officer-or-director-change": {
        "auditor-change",
        "shareholder-vote",
        "bankruptcy",
        "delisting-notice",
    },
    "charter-or-bylaw-change": {"shareholder-vote"},
    "compensation-arrangement": {"shareholder-vote"},
    "litigation-or-settlement": {"bankruptcy"},
}


def _said_better(
    one: Typed,
    event: DraftEvent,
    told: Mapping[int, set[str]],
    made: Sequence[tuple[Typed, DraftEvent]],
) -> bool:
    """Whether the same sentence tells a type that says the matter better, for the same day."""
    better = _IMPLIED.get(one.type, set()) & told[one.statement.start]
    if one.type in prior(one.statement.items):
        better -= _BESIDE
    return any(
        other.type in better
        and (its.date == event.date or one.type in _ALWAYS_LESSER)
        and (other.type not in _MUTUAL or other.strength > one.strength)
        for other, its in made
    )


# A vote is told beside what it approves, where the item is about that.
_BESIDE = {"shareholder-vote"}
_ALWAYS_LESSER = {"equity-financing", "officer-or-director-change", "compensation-arrangement"}
_MUTUAL = {"acquisition", "disposition"}


def _event(filing: Filing, one: Typed, telling: Sequence[Statement]) -> DraftEvent:
    statement = one.statement
    base = drop_asides(reported(statement.text) or drop_heads(statement.text))
    cut = _shortened(base)
    by = one.dated_by or statement
    when = dated(filing, by, telling)
    quotes = quotes_of(filing, statement, cut)
    if by is not statement and when.quote is None:
        quotes = (*quotes, quote(filing, by.start, by.end))
    elif when.quote is not None:
        quotes = (*quotes, when.quote)
    elif when.iso is not None:
        quotes = quotes_of(filing, statement, whole(statement.text))
    return DraftEvent(one.type, when.iso, cut.text, quotes)


def _shortened(base: Cut) -> Cut:
    """A cut of about forty words: at a list, at a clause border, for want of it at a phrase."""
    if base.words <= _LONGEST:
        return base
    return (
        drop_enumeration(base, _LONGEST)
        or shorten(base, _LONGEST, loose=True)
        or drop_list(base, _LONGEST)
        or base
    )
