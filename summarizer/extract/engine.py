"""The offline engine: from a filing and what the rules found in it to a draft, nothing reworded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.draft import Draft
from summarizer.domain.statement import Origin
from summarizer.extract.events import events
from summarizer.extract.figures import figures
from summarizer.extract.flagged import flagged
from summarizer.extract.headline import headline
from summarizer.extract.parties import party
from summarizer.extract.pointers import pointer
from summarizer.extract.points import choose, covering, points
from summarizer.extract.releases import Told, with_tables
from summarizer.extract.salience import weigh
from summarizer.extract.statements import is_periodic, statements
from summarizer.extract.timing import is_past

if TYPE_CHECKING:
    from summarizer.domain.draft import Findings
    from summarizer.domain.filing import Filing

__all__ = ["extract"]


def extract(filing: Filing, findings: Findings) -> Draft:
    """What can be said of a filing without a model: quoted or cut, each with its evidence.

    The same filing gives the same draft. The findings travel in it as they are.
    """
    proved = flagged(filing, findings)
    weighed = weigh(statements(filing), proved, lambda one: is_past(filing, one))
    if is_periodic(filing):
        # Most filings are no periodic reports and need not wait for what reads them.
        from summarizer.extract.periodic.draft import periodic_draft  # noqa: PLC0415

        return periodic_draft(filing, weighed, proved, findings)
    of_filing = party(filing)
    lead = headline(filing, weighed, of_filing)
    of_lead = None if lead.weighed is None else lead.weighed.statement
    place = None if of_lead is None else (of_lead.start, of_lead.end)
    chosen = choose(filing, weighed, lead.draft.text, lead.weighed)
    points_ = points(covering(chosen, place, weighed, proved, filing))
    told = with_tables(filing, weighed, Told(lead.draft, points_), of_filing)
    where = pointer(filing, [told.headline.text, *(point.text for point in told.points)])
    return Draft(
        Origin.RULE,
        told.headline,
        told.points if where is None else (*told.points, where),
        events(filing, weighed, proved, lead.draft),
        figures(filing, weighed),
        findings,
    )
