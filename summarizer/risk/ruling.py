"""The rules asked about one quote: does it establish the flag, and how grave does it make it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.position import Span
from summarizer.domain.risk import FlagRuling, Ruling, Severity
from summarizer.risk.catalogue import catalogue
from summarizer.risk.grids import tabled
from summarizer.risk.judging import judge, rules_of
from summarizer.risk.reading import read
from summarizer.risk.severity import weigh
from summarizer.risk.votes import voted_down

if TYPE_CHECKING:
    from summarizer.domain.filing import Filing
    from summarizer.domain.summary import Evidence
    from summarizer.risk.statement import Reading, Statement

__all__ = ["flag_test"]


def flag_test(code: str, evidence: Evidence, filing: Filing) -> FlagRuling:
    """The ruling on the sentences that hold a quote, and the highest rung that they support.

    The rung of what is not accepted is the default of the code, which nothing may exceed.
    """
    entry = catalogue().flag(code)
    if entry is None:
        return FlagRuling(Ruling.NO_CUE, Severity.LOW)
    reading = read(filing)
    ruling = Ruling.NO_CUE
    accepted = []
    for statement in _holding(reading, evidence):
        lower = statement.text.lower()
        for rule in rules_of(code):
            if not any(map(lower.__contains__, rule.stems)):
                continue
            judgement = judge(rule, statement, reading)
            if judgement.ruling is Ruling.ACCEPTED and judgement.sighting is not None:
                accepted.append(judgement.sighting)
            elif judgement.ruling is Ruling.SUPPRESSED:
                ruling = Ruling.SUPPRESSED
    start, end = filing.visible.range(Span(evidence.start, evidence.end))
    accepted += [
        sighting
        for sighting in (*tabled(reading), *voted_down(reading))
        if sighting.rule.code == code
        and sighting.statement.start < end
        and start < sighting.statement.end
    ]
    if accepted:
        return FlagRuling(Ruling.ACCEPTED, weigh(code, accepted))
    return FlagRuling(ruling, entry.default)


def _holding(reading: Reading, evidence: Evidence) -> tuple[Statement, ...]:
    start, end = reading.filing.visible.range(Span(evidence.start, evidence.end))
    return tuple(
        statement
        for statement in reading.statements
        if statement.start < end and start < statement.end
    )
