"""The parts of one draft, each proved or withheld: headline, points, events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from summarizer.domain.statement import Origin
from summarizer.domain.summary import Event, Headline, Point, Withheld
from summarizer.verify.dated import tells_day
from summarizer.verify.event_words import STEMS
from summarizer.verify.figures import figure
from summarizer.verify.reasons import BAD_DATE, UNKNOWN_TYPE

if TYPE_CHECKING:
    from summarizer.domain.draft import Draft, DraftEvent
    from summarizer.domain.summary import Evidence, Figure
    from summarizer.verify.prover import Prover

__all__ = ["Kept", "Parts", "parts"]

T = TypeVar("T")


class Kept(NamedTuple, Generic[T]):
    """What of one kind is proved, and whether all of that kind was."""

    proved: tuple[T, ...]
    whole: bool


class Parts(NamedTuple):
    """A draft after proof; what failed is in `withheld`."""

    headline: Headline | None
    points: Kept[Point]
    events: Kept[Event]
    figures: Kept[Figure]
    withheld: tuple[Withheld, ...]


def parts(draft: Draft, prover: Prover) -> Parts:
    """Proves every part of a draft but its flags."""
    withheld: list[Withheld] = []
    headline = _headline(draft, prover, withheld)
    points = _points(draft, prover, withheld)
    events = [_event(each, draft.origin, prover, withheld) for each in draft.events]
    figures = [figure(each, draft.origin, prover, withheld) for each in draft.figures]
    return Parts(
        headline, _kept(points), _kept(events), _kept(figures), tuple(dict.fromkeys(withheld))
    )


def _kept(found: list[T | None]) -> Kept[T]:
    proved = tuple(each for each in found if each is not None)
    return Kept(proved, len(proved) == len(found))


def _headline(draft: Draft, prover: Prover, withheld: list[Withheld]) -> Headline | None:
    claim = draft.headline
    if claim is None:
        return None
    proof = prover.statement(claim.text, claim.quotes, claim.derivations, claim.facts)
    if proof.why:
        withheld.append(Withheld("headline", proof.why, claim.text))
        return None
    return Headline(claim.text, draft.origin, proof.numbers, proof.evidence)


def _points(draft: Draft, prover: Prover, withheld: list[Withheld]) -> list[Point | None]:
    found: list[Point | None] = []
    for claim in draft.points:
        proof = prover.statement(claim.text, claim.quotes, claim.derivations, claim.facts)
        if proof.why:
            withheld.append(Withheld("point", proof.why, claim.text))
            found.append(None)
        else:
            found.append(
                Point(claim.text, claim.importance, draft.origin, proof.numbers, proof.evidence)
            )
    return found


def _event(
    claim: DraftEvent, origin: Origin, prover: Prover, withheld: list[Withheld]
) -> Event | None:
    proof = prover.statement(claim.text, claim.quotes)
    if proof.why:
        withheld.append(Withheld("event", proof.why, claim.text))
        return None
    kind, day = claim.type, claim.date
    if origin is Origin.MODEL and not _is_told(kind, proof.evidence):
        withheld.append(Withheld("event type", UNKNOWN_TYPE, kind))
        kind = "other"
    if day is not None and not tells_day(day, prover.cited(proof.evidence), prover.days):
        withheld.append(Withheld("date", BAD_DATE, day))
        day = None
    return Event(kind, day, claim.text, origin, proof.numbers, proof.evidence)


def _is_told(kind: str, evidence: tuple[Evidence, ...]) -> bool:
    stems = STEMS.get(kind)
    if stems is None:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})", re.IGNORECASE)
    return any(pattern.search(piece.quote) for piece in evidence)
