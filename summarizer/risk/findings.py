"""What the rules decide about a filing: flags, flags decided against, what stays open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import DraftFlag, Findings
from summarizer.domain.filing import BlockKind
from summarizer.domain.statement import ReasonBy, Status
from summarizer.risk.catalogue import catalogue
from summarizer.risk.grids import tabled
from summarizer.risk.judging import sightings
from summarizer.risk.must import answers
from summarizer.risk.near import settled
from summarizer.risk.periodic import dated_within
from summarizer.risk.quoting import quote_of
from summarizer.risk.reading import read
from summarizer.risk.rule import compiled
from summarizer.risk.severity import weigh
from summarizer.risk.votes import voted_down

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.domain.filing import Filing
    from summarizer.risk.sighting import Sighting

__all__ = ["assess"]

_MOST_QUOTES = 4
_UPDATE = (
    r"\b(?:as )?previously (?:disclosed|announced|reported)\b|\bcontinues? to\b|\bfurther\b|"
    r"\bextend(?:ed|s|ing)\b|\bremains? (?:in|unpaid|outstanding|subject)\b"
)


def assess(filing: Filing) -> Findings:
    """All that the rules find in a filing, flags in the order of the catalogue.

    Every flag carries at least one quote with its place. The same filing gives the same findings.
    Takes time in proportion to the visible text.
    """
    reading = read(filing)
    found: dict[str, list[Sighting]] = {}
    for sighting in sightings(reading):
        found.setdefault(sighting.rule.code, []).append(sighting)
    for sighting in (*tabled(reading), *voted_down(reading)):
        found.setdefault(sighting.rule.code, []).append(sighting)
    kept = settled(found, reading)
    answered = answers(reading, kept)
    kept.update(answered.raised)
    order = {entry.code: number for number, entry in enumerate(catalogue().flags)}
    flags = tuple(_flag(code, kept[code]) for code in sorted(kept, key=order.__getitem__))
    return Findings(flags, answered.not_raised, answered.undetermined)


def _flag(code: str, found: Sequence[Sighting]) -> DraftFlag:
    entry = catalogue().flag(code)
    best = _best_first(found)
    return DraftFlag(
        code=code,
        severity=weigh(code, best),
        status=_status(best),
        reason=entry.raised_when if entry else "",
        reason_by=ReasonBy.CATALOGUE,
        quotes=tuple(quote_of(sighting) for sighting in best[:_MOST_QUOTES]),
    )


def _best_first(found: Sequence[Sighting]) -> list[Sighting]:
    """One sighting a statement, the one that proves most first; near repetitions are dropped."""
    single = {sighting.statement.start: sighting for sighting in reversed(found)}
    ranked = sorted(single.values(), key=_rank)
    seen: set[str] = set()
    best = []
    for sighting in ranked:
        words = sighting.text.lower().strip(" .")
        if words not in seen:
            seen.add(words)
            best.append(sighting)
    return best


# Why a line of the accounts has moved is told of what happened, and is not it.
_EXPLAINED = r"\b(?:was|were) (?:primarily |mainly |largely )?(?:due|attributable) to\b"


def _rank(sighting: Sighting) -> tuple[bool, bool, int, bool, int]:
    """What proves most; of an open matter that a report tells again its latest step."""
    statement = sighting.statement
    past = sighting.reading.periodic and (
        compiled(_EXPLAINED).search(sighting.text) is not None
        or not dated_within(sighting, by_itself=True)
    )
    slight = statement.kind is not BlockKind.PARAGRAPH or len(statement.text.split()) < 6  # noqa: PLR2004
    severity = sighting.rule.severity.rank if sighting.rule.severity else 1
    return slight, past, -severity, statement.exhibit is None, statement.start


def _status(found: Sequence[Sighting]) -> Status:
    told_before = compiled(_UPDATE).search(found[0].text) is not None
    return Status.UPDATE if told_before or found[0].reading.periodic else Status.NEW
