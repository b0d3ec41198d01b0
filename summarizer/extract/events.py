"""What happened, as typed and dated events: one for each matter, at most five."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import DraftEvent
from summarizer.extract.boilerplate import mentions_release
from summarizer.extract.clauses.cuts import (
    Cut,
    drop_asides,
    drop_attachment,
    drop_dateline,
    drop_enumeration,
    drop_list,
    drop_mark,
    reported,
    shorten,
    whole,
)
from summarizer.extract.evidence import quotes_of
from summarizer.extract.statements import Zone
from summarizer.extract.timing import dated, is_past
from summarizer.extract.words.events import EVENT_CUES
from summarizer.extract.words.items import EVENT_OF_FLAG, EVENTS_OF_ITEM, TYPES_UNDER_ITEM
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.domain.draft import DraftFlag
    from summarizer.domain.filing import Filing
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["MOST_EVENTS", "Typed", "events", "typed"]

MOST_EVENTS = 5
_READ_IN_SECTION = 40
_ENOUGH = 2.3
_LONGEST = 40
_SURE = 2.5


class Typed(NamedTuple):
    """A sentence that tells a type of event, and how strongly."""

    statement: Statement
    type: str
    strength: float


def events(
    filing: Filing,
    weighed: Sequence[Weighed],
    flagged: Sequence[tuple[DraftFlag, tuple[int, int]]] = (),
) -> tuple[DraftEvent, ...]:
    """The events of a filing, strongest first; where none is told by its type, the lead as "other".

    Where no sentence tells a type by its words, those that prove flags tell what the flags are
    about. A date is the event's own where the sentence or its paragraph gives it; else that of the
    release or of the report; else None.
    """
    telling = tuple(one.statement for one in weighed)
    found = typed(weighed)
    found = found or _of_flags(weighed, flagged)
    best = _one_a_type(found)
    made = [
        (one, _event(filing, one, telling)) for one in best if not is_past(filing, one.statement)
    ]
    told: dict[int, set[str]] = {}
    for one in found:
        told.setdefault(one.statement.start, set()).add(one.type)
    kept = [event for one, event in made if not _said_better(one, event, told, made)]
    kept += _second(filing, found, made, telling)
    return tuple(kept[:MOST_EVENTS]) or _other(filing, weighed, telling)


def typed(weighed: Iterable[Weighed]) -> tuple[Typed, ...]:
    """Every sentence that tells a type of event strongly enough, with that type."""
    found: list[Typed] = []
    for one in weighed:
        if one.statement.zone is Zone.PERIODIC:
            if _OPENS_WITH_DAY.match(one.statement.text) is not None:
                found.extend(each for each in _types_of(one) if each.strength >= _SURE)
        elif one.statement.nth < _READ_IN_SECTION:
            found.extend(_types_of(one))
    return tuple(found)


def _of_flags(
    weighed: Iterable[Weighed], flagged: Sequence[tuple[DraftFlag, tuple[int, int]]]
) -> tuple[Typed, ...]:
    """The events that flags are about, told by the sentences that prove them."""
    bare = [one.statement for one in weighed if one.flag >= 0 and not one.statement.heading]
    return tuple(
        Typed(statement, EVENT_OF_FLAG[flag.code], _BY_FLAG)
        for flag, (start, end) in flagged
        if flag.code in EVENT_OF_FLAG
        for statement in bare
        if start < statement.end and statement.start < end and statement.zone is not Zone.PERIODIC
    )


_BY_FLAG = 2.3


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
        _, event = first[one.type]
        text = one.statement.text
        opens = _OPENS_WITH_DAY.match(text) is not None or _RECEIVED.search(text) is not None
        if mentions_release(text):
            continue
        if opens and one.strength >= _STRONG and one.type not in seconds:
            other = _event(filing, one, telling)
            if other.date != event.date:
                seconds[one.type] = other
    return list(seconds.values())


_OPENS_WITH_DAY = lazy(r"(?:On|Effective(?: as of)?) [A-Z][a-z]+ \d{1,2}, \d{4}")
# A payment is an event beside the deal it belongs to.
_RECEIVED = lazy(r"\b(?:was|were|has been) received (?:yesterday|today|on)\b")
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


def _types_of(one: Weighed) -> list[Typed]:
    statement = one.statement
    prior, allowed = _prior(statement.items), _allowed(statement.items)
    strength = _cued(statement.text.lower(), allowed)
    if "acquisition" in strength and _is_sale(statement.text):
        strength["disposition"] = strength.pop("acquisition")
    if statement.nth == 0 and not strength:
        strength = {type_: _HINT for type_, weight in prior.items() if weight >= _SURE}
    shift = _shift(one)
    enough = _ENOUGH - _lead(statement)
    return [
        Typed(statement, type_, total)
        for type_, weight in strength.items()
        if (allowed is None or type_ in allowed)
        and (total := weight + prior.get(type_, 0.0) + shift) >= enough
    ]


_HINT = 0.5
# Who buys under an agreement that the subject of the sentence entered into is the other party.
_BOUGHT = lazy(
    r"\b(?:pursuant to|under) which (?!the Company|the Registrant|it\b|we\b)"
    r"([A-Z][\w.&' -]{1,60}?),? (?:purchased|acquired|bought|(?:has )?agreed to (?:purchase|"
    r"acquire|"
    r"buy)|"
    r"will (?:purchase|acquire|buy))\b"
)


def _is_sale(text: str) -> bool:
    found = _BOUGHT.search(text)
    if found is None:
        return False
    entered = text.find(" entered into")
    return entered < 0 or found[1].split()[0] not in text[:entered]


def _cued(low: str, allowed: frozenset[str] | None) -> dict[str, float]:
    strength: dict[str, float] = {}
    for cue in EVENT_CUES:
        if allowed is not None and cue.type not in allowed:
            continue
        if cue.weight > strength.get(cue.type, 0.0) and _compiled(cue.pattern).search(low):
            strength[cue.type] = cue.weight
    return strength


def _shift(one: Weighed) -> float:
    """What place, weight and mood of a sentence add to every type it tells."""
    statement = one.statement
    low = statement.text.lower()
    shift = 0.2 * min(max(one.weight, -3.0), 6.0) - min(0.8, 0.05 * statement.nth)
    if _NOT_NOW.search(low) is not None and _SAYS_SO.search(low) is None:
        shift -= _HYPOTHETICAL
    elif _REPEATED.match(low) is not None:
        shift -= _SAID_BEFORE if statement.nth else _SAID_BEFORE / 2
    if _OPENS_WITH_DAY.match(statement.text) is not None:
        shift += 0.6
    elif _ATTENDS.match(statement.text) is not None:
        shift -= _ATTENDANT
    return shift


# Conditions and terms are no events, unless they are announced; what was told before is seldom one.
_HYPOTHETICAL, _SAID_BEFORE = 2.5, 2.5
# What goes with an event, or follows from it, is told beside it.
_ATTENDS = lazy(
    r"(?:In (?:connection|conjunction|exchange|consideration|addition|accordance)|Accordingly"
    r"|Pursuant to|Under the|Subject to|The (?:number|description|proceeds)|This (?:brief )?desc)\b"
)
_ATTENDANT = 0.5
_SAYS_SO = lazy(r"\bannounc|\bnotified\b")
_REPEATED = lazy(r"as (?:was )?(?:previously|disclosed)\b")
_NOT_NOW = lazy(
    r"^(?:if|once|upon|in the event|unless|no |there (?:is|are) no)\b|\bwould\b|\bmay be\b"
    r"|^subject to\b|\beffective time\b|\beach (?:award|outstanding|option)\b|\bis administered\b"
    r"|\bwe (?:consider|believe|use)\b|\bin the event\b|\bshall\b|\bgenerally\b"
)


def _allowed(items: Iterable[str]) -> frozenset[str] | None:
    """The types that a sentence under these items can tell; None where any can."""
    allowed: frozenset[str] = frozenset()
    for item in items:
        if item not in TYPES_UNDER_ITEM:
            return None
        allowed |= TYPES_UNDER_ITEM[item]
    return allowed or None


def _lead(statement: Statement) -> float:
    """The first sentence of a release or of an item needs less to be believed."""
    return 0.6 if statement.nth == 0 or statement.heading else 0.0


def _prior(items: Iterable[str]) -> dict[str, float]:
    prior: dict[str, float] = {}
    for item in items:
        for type_, weight in EVENTS_OF_ITEM.get(item, {}).items():
            prior[type_] = max(prior.get(type_, 0.0), weight)
    return prior


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: most filings need few of the patterns."""
    return re.compile(pattern)


def _one_a_type(found: Iterable[Typed]) -> list[Typed]:
    best: dict[str, Typed] = {}
    for one in found:
        held = best.get(one.type)
        if held is None or one.strength > held.strength:
            best[one.type] = one
    return sorted(best.values(), key=lambda one: (-one.strength, one.statement.start))


# A type on the left says nothing new beside one on the right that the same sentence tells.
_IMPLIED = {
    "agreement-signed": {"debt-financing", "compensation-arrangement", "holder-rights-change"},
    "agreement-terminated": {"debt-financing", "compensation-arrangement"},
    "equity-financing": {"debt-financing", "acquisition", "compensation-arrangement"},
    "acquisition": {"disposition", "change-in-control"},
    "disposition": {"acquisition"},
    "guidance": {"earnings-results"},
    "product-or-clinical-news": {"regulatory-action"},
    "auditor-change": {"shareholder-vote"},
    "officer-or-director-change": {"auditor-change", "shareholder-vote", "bankruptcy"},
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
    if one.type in _prior(one.statement.items):
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
    base = drop_asides(
        reported(statement.text) or drop_attachment(drop_dateline(drop_mark(statement.text)))
    )
    cut = _shortened(base)
    when = dated(filing, statement, telling)
    quotes = quotes_of(filing, statement, cut)
    if when.quote is not None:
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
