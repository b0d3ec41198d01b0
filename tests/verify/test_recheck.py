from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

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
from summarizer.domain.filing import Filing
from summarizer.domain.risk import FlagRuling, Ruling, Severity
from summarizer.domain.statement import Importance, Origin, ReasonBy, Status
from summarizer.domain.summary import Evidence, Summary
from summarizer.verify.reasons import BAD_COVERAGE, BAD_WORD, NOT_ESTABLISHED
from summarizer.verify.recheck import Standing, recheck

SOLD = "Tallow Creek Corp. sold its Brent Ford mill to Osier Partners for $3.0 million in 2006."
YEARS = "Revenue was $5.2 million in 2006, compared with revenue of $4.1 million in 2005."
QUOTES = (Quote(SOLD),)


@pytest.fixture
def filing(make: Callable[..., Filing]) -> Filing:
    return make(SOLD, YEARS)


@pytest.fixture
def summary(filing: Filing, proved: Callable[..., Summary]) -> Summary:
    derivation = Derivation("27%", "percent-change", ((0, "$5.2 million"), (0, "$4.1 million")))
    draft = Draft(
        Origin.RULE,
        DraftHeadline("Tallow Creek sold its mill for $3 million.", QUOTES),
        (DraftPoint("Revenue rose 27%.", Importance.VITAL, (Quote(YEARS),), (derivation,)),),
        (DraftEvent("disposition", "2006", SOLD, QUOTES),),
        (DraftFigure("mill", Decimal(3_000_000), "USD", "2006", "$3.0 million", QUOTES),),
        Findings(
            (DraftFlag("a", Severity.LOW, Status.NEW, "A mill went.", ReasonBy.CATALOGUE, QUOTES),),
            (DraftNotRaised("b", "nothing of it", QUOTES),),
        ),
    )
    return proved(draft, filing=filing)


def fallen(summary: Summary, filing: Filing) -> list[str]:
    return [each.statement for each in recheck(summary, filing) if not each.stands]


def test_every_statement_of_a_fresh_summary_stands(summary: Summary, filing: Filing) -> None:
    assert recheck(summary, filing) == tuple(
        Standing(place, stands=True)
        for place in (
            "headline",
            "points[0]",
            "events[0]",
            "risk_flags[0]",
            "not_raised[0]",
            "events[0].date",
            "figures[0]",
            "coverage",
        )
    )


def test_a_changed_word_or_number_falls(summary: Summary, filing: Filing) -> None:
    headline = summary.headline._replace(text="Tallow Creek sold its mill for $4 million.")

    assert fallen(replace(summary, headline=headline), filing) == ["headline"]


def test_evidence_at_another_place_falls(summary: Summary, filing: Filing) -> None:
    (point,) = summary.points
    moved = point.evidence[0]._replace(start=point.evidence[0].start + 1)

    assert fallen(replace(summary, points=(point._replace(evidence=(moved,)),)), filing) == [
        "points[0]"
    ]


def test_evidence_of_another_section_falls(summary: Summary, filing: Filing) -> None:
    moved = summary.headline.evidence[0]._replace(section=4)
    headline = summary.headline._replace(evidence=(moved,))

    assert fallen(replace(summary, headline=headline), filing) == ["headline"]


def test_a_suggestion_with_a_number_in_its_reason_stands(
    filing: Filing, proved: Callable[..., Summary]
) -> None:
    flag = DraftFlag("a", Severity.LOW, Status.NEW, "Sold for $3 million.", ReasonBy.MODEL, QUOTES)

    summary = proved(Draft(Origin.MODEL, findings=Findings((flag,))), filing=filing)

    assert summary.suggested[0].reason == "Sold for $3 million."
    assert fallen(summary, filing) == []


def test_what_the_summary_says_it_read_falls_with_it(summary: Summary, filing: Filing) -> None:
    for changed in ({"read": 1}, {"hidden": 4}, {"not_at_hand": ("EX-9",)}):
        told = replace(summary, coverage=summary.coverage._replace(**changed))
        assert recheck(told, filing)[-1] == Standing("coverage", stands=False, why=BAD_COVERAGE)


def test_a_flag_that_neither_rules_nor_a_quote_establish_falls(
    summary: Summary, filing: Filing
) -> None:
    rule = DraftFlag("a", Severity.LOW, Status.NEW, "A mill went.", ReasonBy.CATALOGUE, QUOTES)

    def deaf(_code: str, _evidence: Evidence, _filing: Filing) -> FlagRuling:
        return FlagRuling(Ruling.NO_CUE, Severity.LOW)

    def whys(**changed: object) -> list[str]:
        flag = summary.risk_flags[0]._replace(**changed)  # type: ignore[arg-type]
        told = replace(summary, risk_flags=(flag,))
        found = recheck(told, filing, rules=Findings((rule,)), flag_test=deaf)
        return [each.why for each in found if each.statement == "risk_flags[0]"]

    assert whys() == [""]
    assert whys(code="b") == [NOT_ESTABLISHED]
    assert whys(severity=Severity.HIGH) == [NOT_ESTABLISHED]
    assert whys(reason="A mill burnt.") == [BAD_WORD]


def test_what_was_composed_of_facts_stands_without_them(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    closed = "Osier Partners closed the sale of $690 million aggregate principal of the Debentures."
    paid = "Osier Partners closed the offer on May 3, 2020 at a price of 98% of the Debentures."
    text = (
        "Osier Partners closed the sale of $690 million aggregate principal of the Debentures;"
        " Osier Partners closed the offer on May 3, 2020 at a price of 98% of the Debentures."
    )
    quotes, filing = (Quote(closed), Quote(paid)), make(closed, paid)
    draft = Draft(Origin.MODEL, DraftHeadline(text, quotes, facts=((0,), (1,))))
    summary = proved(draft, filing=filing)
    assert summary.headline.text == text
    assert recheck(summary, filing)[0] == Standing("headline", stands=True)


def test_a_number_with_another_verdict_falls(summary: Summary, filing: Filing) -> None:
    headline = summary.headline._replace(numbers=())

    assert fallen(replace(summary, headline=headline), filing) == ["headline"]


def test_a_figure_or_date_that_does_not_follow_falls(summary: Summary, filing: Filing) -> None:
    figures = (summary.figures[0]._replace(value=Decimal(3)),)
    events = (summary.events[0]._replace(date="2005"),)

    assert fallen(replace(summary, figures=figures), filing) == ["figures[0]"]
    assert fallen(replace(summary, events=events), filing) == ["events[0].date"]


def test_in_another_filing_nothing_stands(summary: Summary, make: Callable[..., Filing]) -> None:
    other = make("Nothing of all this was ever said in this filing of the registrant.")

    assert all(
        not each.stands for each in recheck(summary, other) if each.statement != "events[0].date"
    )
