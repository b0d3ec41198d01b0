"""Which type of event a sentence tells, and how strongly: by its words, its item, its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.extract.sifted import Patterns, possible
from summarizer.extract.statements import Zone
from summarizer.extract.words.events import EVENT_CUES
from summarizer.extract.words.items import (
    EVENT_OF_FLAG,
    EVENTS_OF_ITEM,
    OWED_BY_ITEM,
    TYPES_UNDER_ITEM,
)
from summarizer.text.gates import evened
from summarizer.text.lazy import gated, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.extract.flagged import Flagged
    from summarizer.extract.salience import Weighed
    from summarizer.extract.statements import Statement

__all__ = ["OPENS_WITH_DAY", "Typed", "borne_out", "of_flags", "owed", "prior", "released", "typed"]

_READ_IN_SECTION = 40
_ENOUGH = 2.3
_SURE = 2.5


class Typed(NamedTuple):
    """A sentence that tells a type of event, how strongly, and another that dates it, if any."""

    statement: Statement
    type: str
    strength: float
    dated_by: Statement | None = None


def typed(weighed: Iterable[Weighed]) -> tuple[Typed, ...]:
    """Every sentence that tells a type of event strongly enough, with that type."""
    found: list[Typed] = []
    for one in weighed:
        if one.statement.zone is Zone.PERIODIC:
            if OPENS_WITH_DAY.match(one.statement.text) is not None:
                found.extend(each for each in _types_of(one) if each.strength >= _SURE)
        elif one.statement.nth < _READ_IN_SECTION:
            found.extend(_types_of(one))
    return tuple(found)


def owed(weighed: Sequence[Weighed], found: Iterable[Typed]) -> tuple[Typed, ...]:
    """For each item whose event no sentence tells by its words, the item's best sentence as it.

    An item is there to report its event, whatever words it finds for it.
    """
    told = {one.type for one in found}
    best: dict[str, Weighed] = {}
    for one in weighed:
        if one.statement.zone is not Zone.ITEM or one.statement.heading:
            continue
        for item in one.statement.items:
            if item not in OWED_BY_ITEM or not told.isdisjoint(OWED_BY_ITEM[item]):
                continue
            if item not in best or one.weight > best[item].weight:
                best[item] = one
    return tuple(
        Typed(one.statement, _owed_type(item, one.statement.text), _OWED)
        for item, one in best.items()
    )


def released(
    items: Iterable[str], weighed: Sequence[Weighed], found: Iterable[Typed]
) -> tuple[Typed, ...]:
    """The results, told by a release alone, where an item on results merely attaches it."""
    if _RESULTS.isdisjoint(items) or any(one.type == "earnings-results" for one in found):
        return ()
    told = [
        one
        for one in weighed
        if one.statement.zone is Zone.RELEASE
        and not one.statement.heading
        and _MEASURED.search(one.statement.text) is not None
    ]
    best = max(told, key=lambda one: one.weight, default=None)
    return () if best is None else (Typed(best.statement, "earnings-results", _OWED),)


_RESULTS = frozenset({"2.02", "12"})
_MEASURED = lazy(r"\b(?:revenues?|sales|income|earnings|loss)\b", re.IGNORECASE)
_OWED = 1.0
_SELLS = lazy(
    r"\b(?:sold|sells?|sale of|dispos\w+|divest\w*|spin-?off|distribut\w+|transferred)\b",
    re.IGNORECASE,
)


_PAYS = lazy(
    r"\b(?:plans?|compensation|salar(?:y|ies)|bonus(?:es)?|awards?|severance|retention)\b",
    re.IGNORECASE,
)


def _owed_type(item: str, text: str) -> str:
    default = OWED_BY_ITEM[item][0]
    if default == "acquisition" and _SELLS.search(text) and "disposition" in OWED_BY_ITEM[item]:
        return "disposition"
    if default == "officer-or-director-change" and _PAYS.search(text):
        return "compensation-arrangement"
    return default


def of_flags(weighed: Iterable[Weighed], flagged: Sequence[Flagged]) -> tuple[Typed, ...]:
    """The events that flags are about, told by the sentences that prove them."""
    bare = [one.statement for one in weighed if one.flag >= 0 and not one.statement.heading]
    return tuple(
        Typed(statement, EVENT_OF_FLAG[one.flag.code], _BY_FLAG)
        for one in flagged
        if one.flag.code in EVENT_OF_FLAG
        for statement in bare
        if one.proved_by(statement) and statement.zone is not Zone.PERIODIC
    )


# What is told of others, and of dangers, in the same words as of the registrant.
_GRAVE = frozenset({"bankruptcy", "debt-default", "cyber-incident", "delisting-notice"})


def borne_out(found: Iterable[Typed], flagged: Sequence[Flagged]) -> tuple[Typed, ...]:
    """Those of the events that an item is there to report, or that a flag of their kind bears out.

    The rules on risk know whose matter it is and whether it has come to pass.
    """
    flags = {EVENT_OF_FLAG.get(one.flag.code) for one in flagged}
    return tuple(
        one
        for one in found
        if one.type not in _GRAVE
        or one.type in flags
        or any(one.type in OWED_BY_ITEM.get(item, ()) for item in one.statement.items)
    )


_BY_FLAG = 2.3
OPENS_WITH_DAY = lazy(r"(?:On|Effective(?: as of)?) [A-Z][a-z]+ \d{1,2}, \d{4}")


def _types_of(one: Weighed) -> list[Typed]:
    statement = one.statement
    by_item, allowed = prior(statement.items), _allowed(statement.items)
    strength = _cued(statement.text.lower(), allowed)
    if "acquisition" in strength and _is_sale(statement.text):
        strength["disposition"] = strength.pop("acquisition")
    if "acquisition" in strength and _only_agreed(statement.text, strength):
        del strength["acquisition"]
    if "equity-financing" in strength and _IN_PAYMENT.search(statement.text) is not None:
        del strength["equity-financing"]
    if "compensation-arrangement" in strength and _USUAL_PAY.search(statement.text):
        del strength["compensation-arrangement"]
    if statement.nth == 0 and not strength:
        strength = {type_: _HINT for type_, weight in by_item.items() if weight >= _SURE}
    if not strength:
        return []
    shift = _shift(one)
    enough = _ENOUGH - _lead(statement)
    return [
        Typed(statement, type_, total)
        for type_, weight in strength.items()
        if (allowed is None or type_ in allowed)
        and (total := weight + by_item.get(type_, 0.0) + shift) >= enough
    ]


# An acquisition that is only agreed upon is the agreement; its steps are the agreement's terms.
_CLOSED = lazy(
    r"\b(?:complet\w+|consummat\w+|closed|acquired|purchased|clos(?:e|ing) of|combin\w+)\b"
)
_STEPS = lazy(r"(?:Pursuant to|Under|Subject to|On the terms) .{0,200}?\b(?:will|shall|would)\b")
# Shares that pay for a business raise no money.
_IN_PAYMENT = lazy(
    r"\bissu\w+\b[^;]{0,160}\b(?:to the (?:former )?(?:[\w.&']+ ){0,3}?(?:share|stock)holders"
    r"|in exchange for (?:all|100%|the outstanding|substantially))\b"
    r"|\bmerger agreement\b[^;]{0,60}\bwill issue\b",
    re.IGNORECASE,
)
# What directors and relatives are paid by the usual rules.
_USUAL_PAY = lazy(
    r"\bwithout the involvement of\b|\b(?:in accordance|consistent) with (?:the|its|our|the "
    r"Company's) (?:\w+ ){0,2}(?:compensation (?:practices|policies|program|arrangements)"
    r"|policies and practices)\b|\b(?:same|standard) (?:\w+ ){0,2}compensation\b",
    re.IGNORECASE,
)


def _only_agreed(text: str, strength: Iterable[str]) -> bool:
    if _STEPS.match(text) is not None:
        return True
    return "agreement-signed" in strength and _CLOSED.search(text) is None


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
    for place in possible(Patterns.EVENT_CUES, evened(low), _cues(allowed)):
        cue = EVENT_CUES[place]
        if cue.weight <= strength.get(cue.type, 0.0):
            continue
        found = lazy(cue.pattern).search(low)
        if found is not None and not _is_denied(low, found.start(), cue.type):
            strength[cue.type] = cue.weight
    return strength


# Whoever has issued no outlook, and suffered no default, tells no event.
_DENIES = lazy(
    r"\b(?:no|not|never|nor|without|neither)\b(?! only| later| longer)(?: [\w'-]+){0,3} $"
)
_DENIABLE = frozenset(
    "bankruptcy debt-default cyber-incident delisting-notice guidance impairment restructuring"
    " compensation-arrangement litigation-or-settlement dividend-or-buyback".split()
)


def _is_denied(low: str, start: int, type_: str) -> bool:
    return type_ in _DENIABLE and _DENIES.search(low, max(0, start - 60), start) is not None


def _shift(one: Weighed) -> float:
    """What place, weight and mood of a sentence add to every type it tells."""
    statement = one.statement
    low = statement.text.lower()
    # An item that holds a whole release tells dividends and outlooks far down.
    deepest = _DEEP_IN_RESULTS if _RESULTS.intersection(statement.items) else _DEEP
    shift = 0.2 * min(max(one.weight, -3.0), 6.0) - min(deepest, 0.05 * statement.nth)
    not_now = _SUPPOSES.match(low) is not None or _NOT_NOW.search(low) is not None
    if not_now and _SAYS_SO.search(low) is None:
        shift -= _HYPOTHETICAL
    elif _REPEATED.match(low) is not None:
        shift -= _SAID_BEFORE if statement.nth else _SAID_BEFORE / 2
    if OPENS_WITH_DAY.match(statement.text) is not None:
        shift += 0.6
    elif _ATTENDS.match(statement.text) is not None:
        shift -= _ATTENDANT
    return shift


_DEEP, _DEEP_IN_RESULTS = 0.8, 0.4
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
_SUPPOSES = lazy(r"(?:if|once|upon|in the event|unless|no |there (?:is|are) no|subject to)\b")
_NOT_NOW = gated(
    r"\bwould\b|\bmay be\b|\bprovides? that,? (?:if|upon|in the event)\b|\beffective time\b"
    r"|\beach (?:award|outstanding|option)\b|\bis administered\b"
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


def prior(items: Iterable[str]) -> dict[str, float]:
    """How strongly the items of a sentence speak for each type by themselves."""
    found: dict[str, float] = {}
    for item in items:
        for type_, weight in EVENTS_OF_ITEM.get(item, {}).items():
            found[type_] = max(found.get(type_, 0.0), weight)
    return found


# Filings report ever new sets of items: a long run must not keep the cues of each.
@lru_cache(maxsize=64)
def _cues(allowed: frozenset[str] | None) -> int:
    """The cues of the types that can be told, each the bit of its place."""
    told = (allowed is None or cue.type in allowed for cue in EVENT_CUES)
    return sum(1 << place for place, can_be in enumerate(told) if can_be)
