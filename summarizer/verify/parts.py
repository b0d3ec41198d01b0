"""The parts of one draft, each proved or withheld: headline, points, events."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from summarizer.domain.statement import Origin
from summarizer.domain.summary import Event, Headline, Point, Withheld
from summarizer.verify.dated import tells_day
from summarizer.verify.event_words import STEMS
from summarizer.verify.figures import figure
from summarizer.verify.reasons import BAD_DATE, UNKNOWN_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.draft import Draft, DraftEvent, DraftHeadline, DraftPoint
    from summarizer.domain.summary import Evidence, Figure
    from summarizer.verify.prover import Proof, Prover

__all__ = ["Kept", "Parts"]

C = TypeVar("C")
T = TypeVar("T")
# An author's claim to what is shown of it; nothing, and why, where it is not proved.
_Prove: TypeAlias = "Callable[[C, Origin, Prover, list[Withheld]], T | None]"


class Kept(NamedTuple, Generic[T]):
    """What of one kind is proved, whether all of that kind was, and what failed."""

    proved: tuple[T, ...] = ()
    whole: bool = True
    withheld: tuple[Withheld, ...] = ()


class Parts:
    """A draft after proof but for its flags: each kind of part is proved when it is asked for."""

    def __init__(self, draft: Draft, prover: Prover) -> None:
        self._draft = draft
        self._prover = prover

    @cached_property
    def headline(self) -> Kept[Headline]:
        """The headline, if there is one."""
        claim = self._draft.headline
        return self._kept(_headline, () if claim is None else (claim,))

    @cached_property
    def points(self) -> Kept[Point]:
        """The points."""
        return self._kept(_point, self._draft.points)

    @cached_property
    def events(self) -> Kept[Event]:
        """The events."""
        return self._kept(_event, self._draft.events)

    @cached_property
    def figures(self) -> Kept[Figure]:
        """The figures."""
        return self._kept(figure, self._draft.figures)

    def _kept(self, prove: _Prove[C, T], claims: Sequence[C]) -> Kept[T]:
        withheld: list[Withheld] = []
        found = [prove(each, self._draft.origin, self._prover, withheld) for each in claims]
        proved = tuple(each for each in found if each is not None)
        return Kept(proved, len(proved) == len(found), tuple(withheld))


def _headline(
    claim: DraftHeadline, origin: Origin, prover: Prover, withheld: list[Withheld]
) -> Headline | None:
    proof = prover.statement(claim.text, claim.quotes, claim.derivations, claim.facts)
    if _fails(proof, "headline", claim.text, withheld):
        return None
    return Headline(claim.text, origin, proof.numbers, proof.evidence)


def _point(
    claim: DraftPoint, origin: Origin, prover: Prover, withheld: list[Withheld]
) -> Point | None:
    proof = prover.statement(claim.text, claim.quotes, claim.derivations, claim.facts)
    if _fails(proof, "point", claim.text, withheld):
        return None
    return Point(claim.text, claim.importance, origin, proof.numbers, proof.evidence)


def _event(
    claim: DraftEvent, origin: Origin, prover: Prover, withheld: list[Withheld]
) -> Event | None:
    proof = prover.statement(claim.text, claim.quotes)
    if _fails(proof, "event", claim.text, withheld):
        return None
    kind, day = claim.type, claim.date
    if origin is Origin.MODEL and not _is_told(kind, proof.evidence):
        withheld.append(Withheld("event type", UNKNOWN_TYPE, kind))
        kind = "other"
    if day is not None and not tells_day(day, prover.cited(proof.evidence), prover.days):
        withheld.append(Withheld("date", BAD_DATE, day))
        day = None
    return Event(kind, day, claim.text, origin, proof.numbers, proof.evidence)


def _fails(proof: Proof, kind: str, text: str, withheld: list[Withheld]) -> bool:
    """Whether a statement does not stand; then it is withheld, and told why."""
    if proof.why:
        withheld.append(Withheld(kind, proof.why, text))
    return bool(proof.why)


def _is_told(kind: str, evidence: tuple[Evidence, ...]) -> bool:
    stems = STEMS.get(kind)
    if stems is None:
        return False
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, stems))})", re.IGNORECASE)
    return any(pattern.search(piece.quote) for piece in evidence)
