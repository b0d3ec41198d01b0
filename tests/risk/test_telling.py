from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.reading import read
from summarizer.risk.statement import Zone
from summarizer.risk.telling import telling, tells

Make = Callable[..., Filing]
RISKS = (
    "A strike closed our mill.",
    "On March 2, 2012, a strike closed our mill.",
    "On March 2, 2010, a strike closed our mill.",
    "We found a material weakness when a strike closed our mill.",
)


def _told(filing: Filing, zone: Zone) -> list[str]:
    reading = read(replace(filing, period=date(2012, 5, 1)))
    zoned = (statement._replace(zone=zone) for statement in reading.statements)
    return [statement.text for statement in zoned if tells(statement, reading)]


def test_a_report_tells_among_its_risks_only_facts_and_what_lately_happened(made: Make) -> None:
    report = made(("1A", "\n".join(RISKS)), form="10-K")
    assert _told(report, Zone.RISK_FACTORS) == [RISKS[1], RISKS[3]]
    assert _told(made(("8.01", "\n".join(RISKS))), Zone.RISK_FACTORS) == []


@pytest.mark.parametrize("zone", [zone for zone in Zone if zone is not Zone.RISK_FACTORS])
def test_a_zone_tells_everything_or_nothing(made: Make, zone: Zone) -> None:
    told = _told(made(("8.01", "\n".join(RISKS))), zone)
    assert told == (list(RISKS) if zone in {Zone.PLAIN, Zone.NON_GAAP} else [])


def test_what_tells_comes_in_order(made: Make) -> None:
    filing = made(("8.01", "A mill closed. It burned."), ("EX-10.1", "Either party may end it."))
    assert [one.text for one in telling(read(filing))] == ["A mill closed.", "It burned."]
