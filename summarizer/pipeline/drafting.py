"""A model's replies to a draft, and back from what was not proved to the statement it was."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.draft import (
    Derivation,
    Draft,
    DraftEvent,
    DraftFigure,
    DraftFlag,
    DraftHeadline,
    DraftNotRaised,
    DraftPoint,
    Findings,
    Quote,
)
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status
from summarizer.pipeline.questions import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.domain.position import Span
    from summarizer.domain.summary import Summary
    from summarizer.prompts.replies import (
        ComposeReply,
        DerivedReply,
        EventReply,
        FactReply,
        FactsReply,
        FigureReply,
        FlagReply,
        HeadlineReply,
        PointReply,
    )

__all__ = [
    "Said",
    "Sayable",
    "composed",
    "fact_quotes",
    "facts_as_points",
    "joined",
    "overlaid",
    "said",
    "unproved",
]

# A point rests on at most so many facts.
_MOST_FACTS = 6
# No number of a filing has more digits, or an exponent beyond.
_LONGEST = 30
# What a model says beyond this was not asked for.
_MOST = 60

Sayable = DraftHeadline | DraftPoint | DraftEvent | DraftFigure | DraftFlag


class Said(NamedTuple):
    """Everything one reply says, each statement by its kind and id, and its objections."""

    statements: Mapping[tuple[str, int], Sayable]
    disputes: tuple[DraftNotRaised, ...] = ()

    def draft(self) -> Draft:
        """It all as a draft."""
        each = list(self.statements.values())
        flags = tuple(one for one in each if isinstance(one, DraftFlag))
        headlines = [one for one in each if isinstance(one, DraftHeadline)]
        return Draft(
            Origin.MODEL,
            headlines[0] if headlines else None,
            tuple(one for one in each if isinstance(one, DraftPoint)),
            tuple(one for one in each if isinstance(one, DraftEvent)),
            tuple(one for one in each if isinstance(one, DraftFigure)),
            Findings(flags, self.disputes),
        )


def said(reply: FactsReply, near: Span, known: Mapping[int, tuple[Quote, ...]]) -> Said:
    """What a reply says, its quotes looked for first in the stretch that the model was shown.

    `known` are quotes of facts of an earlier reply that this one may cite.
    """
    quotes = {**known, **fact_quotes(reply.facts, near)}
    statements: dict[tuple[str, int], Sayable] = {}
    if reply.headline is not None:
        statements["headline", 0] = _headline(reply.headline, quotes)
    for point in reply.points[:_MOST]:
        statements.setdefault(("point", point.id), _point(point, quotes))
    for event in reply.events[:_MOST]:
        statements.setdefault(("event", event.id), _event(event, near))
    for figure in reply.figures[:_MOST]:
        statements.setdefault(("figure", figure.id), _figure(figure, near))
    for flag in reply.flags[:_MOST]:
        statements.setdefault(("flag", flag.id), _flag(flag, near))
    disputes = tuple(
        DraftNotRaised(each.code, each.reason, (Quote(each.quote, near=near),))
        for each in reply.disputes[:_MOST]
    )
    return Said(statements, disputes)


def composed(reply: ComposeReply, known: Mapping[int, tuple[Quote, ...]]) -> Said:
    """Headline and points on the quotes of the facts that they cite."""
    statements: dict[tuple[str, int], Sayable] = {("headline", 0): _headline(reply.headline, known)}
    for point in reply.points[:_MOST]:
        statements.setdefault(("point", point.id), _point(point, known))
    return Said(statements)


def fact_quotes(facts: Sequence[FactReply], near: Span) -> dict[int, tuple[Quote, ...]]:
    """The quotes of each fact by its id; of two with one id, those of the first."""
    found: dict[int, tuple[Quote, ...]] = {}
    for fact in facts[:_MOST]:
        quotes = tuple(Quote(words, near=near) for words in fact.quotes[:_MOST_FACTS])
        found.setdefault(fact.id, quotes)
    return found


def facts_as_points(reply: FactsReply, near: Span) -> Said:
    """The facts of a part, each a statement of its own, so that it can be proved by itself."""
    statements: dict[tuple[str, int], Sayable] = {}
    quotes = fact_quotes(reply.facts, near)
    for fact in reply.facts[:_MOST]:
        point = DraftPoint(fact.statement, Importance(fact.importance), quotes[fact.id])
        statements.setdefault(("point", fact.id), point)
    others = said(reply.model_copy(update={"points": [], "headline": None}), near, {})
    return Said({**statements, **others.statements}, others.disputes)


def overlaid(first: Said, second: Said, failures: Sequence[Failure]) -> Said:
    """The first reply with those statements replaced that failed and were given again."""
    wanted = {(failure.kind, failure.id) for failure in failures}
    better = {key: each for key, each in second.statements.items() if key in wanted}
    return Said({**first.statements, **better}, first.disputes)


def joined(parts: Sequence[Said]) -> Said:
    """All parts as one, their statements numbered anew."""
    statements: dict[tuple[str, int], Sayable] = {}
    for part in parts:
        for (kind, _), each in part.statements.items():
            statements[kind, len(statements) + 1] = each
    return Said(statements, tuple(each for part in parts for each in part.disputes))


def unproved(what: Said, summary: Summary, excused: Sequence[str] = ()) -> tuple[Failure, ...]:
    """The statements that are withheld from a summary, each with the reason.

    Reasons that are `excused` call for no repair.
    """
    reasons = {
        (each.kind, each.text): each.reason
        for each in summary.withheld
        if each.reason not in excused
    }
    found = []
    for (kind, number), each in what.statements.items():
        why = reasons.get((kind, _words(each)))
        if why is not None:
            found.append(Failure(kind, number, why))
    return tuple(found)


def _words(each: Sayable) -> str:
    """The words under which a statement is withheld."""
    if isinstance(each, DraftFigure):
        return f"{each.label}: {each.as_written}"
    return each.reason if isinstance(each, DraftFlag) else each.text


def _headline(reply: HeadlineReply, known: Mapping[int, tuple[Quote, ...]]) -> DraftHeadline:
    ground = _ground(reply.facts, known)
    return DraftHeadline(
        reply.text, ground.quotes, _derivations(reply.derived, ground), ground.facts
    )


def _point(reply: PointReply, known: Mapping[int, tuple[Quote, ...]]) -> DraftPoint:
    ground = _ground(reply.facts, known)
    return DraftPoint(
        reply.text,
        Importance(reply.importance),
        ground.quotes,
        _derivations(reply.derived, ground),
        ground.facts,
    )


class _Ground(NamedTuple):
    """What a statement rests on: quotes, and the places in them of each fact's own."""

    quotes: tuple[Quote, ...]
    facts: tuple[tuple[int, ...], ...]
    by_id: Mapping[int, tuple[int, ...]]


def _ground(ids: Sequence[int], known: Mapping[int, tuple[Quote, ...]]) -> _Ground:
    quotes: list[Quote] = []
    places: dict[int, tuple[int, ...]] = {}
    for number in dict.fromkeys(ids):
        if number in known and len(places) < _MOST_FACTS:
            own = known[number]
            places[number] = tuple(range(len(quotes), len(quotes) + len(own)))
            quotes.extend(own)
    return _Ground(tuple(quotes), tuple(places.values()), places)


def _derivations(replies: Sequence[DerivedReply], ground: _Ground) -> tuple[Derivation, ...]:
    found = []
    for each in replies[:_MOST]:
        first = _operand(each.first_fact, each.first, ground)
        second = _operand(each.second_fact, each.second, ground)
        if first is not None and second is not None:
            found.append(Derivation(each.number, each.operation, (first, second)))
    return tuple(found)


def _operand(fact: int, number: str, ground: _Ground) -> tuple[int, str] | None:
    places = ground.by_id.get(fact, ())
    holding = [place for place in places if number in ground.quotes[place].text]
    place = next(iter((*holding, *places)), None)
    return None if place is None else (place, number)


def _event(reply: EventReply, near: Span) -> DraftEvent:
    return DraftEvent(reply.type, reply.date, reply.text, (Quote(reply.quote, near=near),))


def _figure(reply: FigureReply, near: Span) -> DraftFigure:
    row, column, units = (
        Quote(words, near=near) if words else None
        for words in (reply.row, reply.column, reply.units)
    )
    quote = Quote(reply.quote, near=near, row=row, column=column, units=units)
    return DraftFigure(
        reply.label, _value(reply.value), reply.unit, reply.period, reply.as_written, (quote,)
    )


def _value(text: str) -> Decimal:
    """A number as a model writes one; what is none equals nothing, and so is never proved."""
    plain = text.replace(",", "").removeprefix("$").strip()
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return Decimal("NaN")
    is_sane = len(plain) <= _LONGEST and value.is_finite() and abs(value.adjusted()) <= _LONGEST
    return value if is_sane else Decimal("NaN")


def _flag(reply: FlagReply, near: Span) -> DraftFlag:
    return DraftFlag(
        reply.code,
        Severity(reply.severity),
        Status(reply.status),
        reply.reason,
        ReasonBy.MODEL,
        (Quote(reply.quote, near=near),),
    )
