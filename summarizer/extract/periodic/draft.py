"""A periodic report's draft: results against the comparable period, then section by section."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.domain.draft import Draft
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Origin
from summarizer.extract.figures import figures, prose_figures
from summarizer.extract.headline import headline
from summarizer.extract.parties import party
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.events import happened, open_matters, told_events, told_matter
from summarizer.extract.periodic.figures import account_figures, growth, outstanding, standing
from summarizer.extract.periodic.matters import matters
from summarizer.extract.periodic.results import (
    results_event,
    results_headline,
    results_points,
)
from summarizer.extract.periodic.topics import by_topic
from summarizer.extract.points import MOST_POINTS, covering, points
from summarizer.extract.salience import Weighed
from summarizer.extract.words.items import EVENT_OF_FLAG
from summarizer.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.domain.draft import DraftFigure, DraftHeadline, Findings
    from summarizer.domain.filing import Filing
    from summarizer.extract.flagged import Flagged
    from summarizer.extract.periodic.lines import Line
    from summarizer.extract.periodic.matters import Matter
    from summarizer.extract.points import Chosen

__all__ = ["periodic_draft"]


def periodic_draft(
    filing: Filing,
    weighed: Sequence[Weighed],
    flagged: Sequence[Flagged],
    findings: Findings,
) -> Draft:
    """The draft of an annual or quarterly report.

    The headline is the gravest matter where one is critical, else the results of the period.
    """
    lines = accounts(filing)
    lead, place = _lead(filing, weighed, lines, findings)
    of_accounts = results_points(filing, lines, led=place is None)
    size = lines["revenue"].current.value if "revenue" in lines else None
    occurred = happened(matters(filing, size))
    room = MOST_POINTS - len(of_accounts)
    said = [lead.text, *(one.text for one in of_accounts)]
    chosen = _within(_chosen(filing, weighed, occurred, said)[:room], said)
    best = _best_first(filing, flagged, occurred)
    told = _fitted(covering(chosen, place, weighed, best, filing, room), said)
    event = results_event(filing, lines)
    others = told_events(filing, [*occurred, *open_matters(filing, weighed, flagged, occurred)])
    return Draft(
        Origin.RULE,
        lead,
        (*of_accounts, *points(told)),
        others if event is None else (event, *others),
        _figures(filing, _great(occurred), weighed, lines, told),
        findings,
    )


def _chosen(
    filing: Filing, weighed: Sequence[Weighed], occurred: Sequence[Matter], said: Sequence[str]
) -> list[Chosen]:
    """Why results moved, then what happened, then what else a reader asks of a report."""
    great = [told_matter(filing, one) for one in _greatest(occurred)]
    topics = by_topic(filing, weighed, [*said, *(one.text for one in great)])
    first = [one for one in topics if one.weighed.weight >= _FIRST]
    return [*first[:1], *great, *first[1:], *(one for one in topics if one not in first)]


def _greatest(occurred: Sequence[Matter]) -> list[Matter]:
    return [one for one in occurred if one.weight >= _GREAT][:_MOST_GREAT]


def _within(found: Sequence[Chosen], said: Sequence[str]) -> list[Chosen]:
    """Those from the front that a reader of one page has room for."""
    left = _MOST_WORDS - sum(len(text.split()) for text in said)
    kept: list[Chosen] = []
    for one in found:
        left -= len(one.text.split())
        if left >= 0:
            kept.append(one)
    return kept


def _fitted(found: Sequence[Chosen], said: Sequence[str]) -> list[Chosen]:
    """The points without the last of those that prove no flag, as far as there is no room."""
    kept = list(found)
    room = _MOST_WORDS - sum(len(text.split()) for text in said)
    while sum(len(one.text.split()) for one in kept) > room:
        plain = [place for place, one in enumerate(kept) if one.weighed.flag < 0]
        if len(plain) <= 1:
            break
        kept.pop(plain[-1])
    return kept


_MOST_WORDS = 250


def _best_first(
    filing: Filing,
    flagged: Sequence[Flagged],
    occurred: Sequence[Matter],
) -> list[Flagged]:
    """The places of flags, those first that tell an event of the period: they prove and tell.

    Last are those that lead up to a table, or go on at length. A flag that is about a great matter
    of the period is told by that one's own point.
    """
    told = [(one.statement.start, one.statement.end) for one in occurred]
    kinds = {one.type for one in _greatest(occurred)}

    def rank(one: Flagged) -> tuple[bool, bool]:
        first, last = one.place
        words = filing.visible.text[first:last]
        tells = any(start < last and first < end for start, end in told)
        return _LEADS_UP.search(words) is not None or words.count(" ") > _AT_LENGTH, not tells

    untold = [one for one in flagged if EVENT_OF_FLAG.get(one.flag.code) not in kinds]
    return sorted(untold, key=rank)


_LEADS_UP = lazy(
    r"\b(?:following|below|above) tables?\b|\btable (?:below|above)\b|:$", re.IGNORECASE
)
_AT_LENGTH = 80


_GREAT, _MOST_GREAT, _FIRST = 3.3, 3, 3.0


def _lead(
    filing: Filing, weighed: Sequence[Weighed], lines: Mapping[str, Line], findings: Findings
) -> tuple[DraftHeadline, tuple[int, int] | None]:
    """The headline, and the folded range of the sentence that it was made of."""
    who = party(filing)
    critical = any(flag.severity is Severity.CRITICAL for flag in findings.flags)
    results = None if critical else results_headline(filing, lines, who)
    if results is not None:
        return results, None
    lead = headline(filing, weighed, who)
    if lead.weighed is None:
        return lead.draft, None
    return lead.draft, (lead.weighed.statement.start, lead.weighed.statement.end)


def _figures(
    filing: Filing,
    great: Sequence[Weighed],
    weighed: Sequence[Weighed],
    lines: Mapping[str, Line],
    told: Sequence[Chosen],
) -> tuple[DraftFigure, ...]:
    """Those of the accounts, then of what happened; for want of accounts those of any prose."""
    found = list(account_figures(filing, lines))
    if "revenue" in lines:
        grew = growth(filing, (one.statement for one in weighed), lines["revenue"])
        found += [] if grew is None else [grew]
    found += standing(filing, (one.weighed.statement for one in told))
    few = len(found) < _ENOUGH
    others = figures(filing, weighed) if few else prose_figures(filing, great, 1)
    for one in others:
        if not few and (one.unit != "USD" or " " not in one.label):
            continue
        if len(found) < _MOST_FIGURES and not any(_is_like(one, other) for other in found):
            found.append(one)
    shares = outstanding(filing)
    return tuple(found if shares is None or not lines else [*found, shares])


def _great(occurred: Sequence[Matter]) -> list[Weighed]:
    return [Weighed(one.statement, one.weight) for one in occurred if one.weight >= _GREAT]


def _is_like(one: DraftFigure, other: DraftFigure) -> bool:
    """Whether two figures are one number, or one the rounding of the other."""
    apart = abs(abs(one.value) - abs(other.value))
    return one.unit == other.unit and apart <= abs(other.value) * _ROUNDING


_ROUNDING = Decimal("0.01")
_MOST_FIGURES = 16
_ENOUGH = 4
