"""A periodic report's draft: results against the comparable period, then section by section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Draft
from summarizer.domain.risk import Severity
from summarizer.domain.statement import Origin
from summarizer.extract.events import events
from summarizer.extract.figures import MOST_FIGURES, figures
from summarizer.extract.headline import headline
from summarizer.extract.parties import party
from summarizer.extract.periodic.accounts import accounts
from summarizer.extract.periodic.figures import account_figures
from summarizer.extract.periodic.results import (
    results_event,
    results_headline,
    results_points,
)
from summarizer.extract.periodic.topics import by_topic
from summarizer.extract.points import MOST_POINTS, covering, points

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.domain.draft import DraftFigure, DraftFlag, DraftHeadline, Findings
    from summarizer.domain.filing import Filing
    from summarizer.extract.periodic.lines import Line
    from summarizer.extract.salience import Weighed

__all__ = ["periodic_draft"]


def periodic_draft(
    filing: Filing,
    weighed: Sequence[Weighed],
    flagged: Sequence[tuple[DraftFlag, tuple[int, int]]],
    findings: Findings,
) -> Draft:
    """The draft of an annual or quarterly report.

    The headline is the gravest matter where one is critical, else the results of the period.
    """
    lines = accounts(filing)
    lead, place = _lead(filing, weighed, lines, findings)
    of_accounts = results_points(filing, lines)
    room = MOST_POINTS - len(of_accounts)
    chosen = by_topic(filing, weighed, [lead.text, *(one.text for one in of_accounts)])[:room]
    told = points(covering(chosen, place, weighed, flagged, filing, room))
    event = results_event(filing, lines)
    others = tuple(one for one in events(filing, weighed) if one.type != "earnings-results")
    return Draft(
        Origin.RULE,
        lead,
        (*of_accounts, *told),
        others if event is None else (event, *others),
        _figures(filing, weighed, lines),
        findings,
    )


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
    filing: Filing, weighed: Sequence[Weighed], lines: Mapping[str, Line]
) -> tuple[DraftFigure, ...]:
    """Those of the accounts; where there are none, what prose and other tables give."""
    found = account_figures(filing, lines)
    if len(found) >= _ENOUGH:
        return found
    known = {(one.value, one.unit) for one in found}
    rest = (one for one in figures(filing, weighed) if (one.value, one.unit) not in known)
    return (*found, *rest)[:MOST_FIGURES]


_ENOUGH = 4
