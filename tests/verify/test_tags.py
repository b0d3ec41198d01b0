from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from summarizer.domain.draft import Draft, DraftFigure, Quote
from summarizer.domain.filing import Fact, Filing
from summarizer.domain.position import Span
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Evidence, Summary
from summarizer.verify.recheck import recheck
from summarizer.verify.tags import tag_of

TEXT = "Tallow Creek Corp. had net income of $3.2 million in the year ended June 30, 2010."


def tagged(filing: Filing, words: str, **said: object) -> Filing:
    start = filing.visible.text.index(words)
    fact = Fact(
        **{  # type: ignore[arg-type]
            "name": "us-gaap:NetIncomeLoss",
            "span": Span(start, start + len(words)),
            "period": "2009-07-01/2010-06-30",
            "unit": "USD",
            "scale": 6,
            "value": Decimal(3_200_000),
        }
        | said
    )
    (document,) = filing.documents
    return replace(filing, documents=(replace(document, facts=(fact,)),))


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ({}, "confirmed"),
        ({"value": Decimal(3_200_000_000)}, "conflict"),
        ({"value": Decimal(-3_200_000)}, "conflict"),
        ({"value": Decimal(-3_200_000), "name": "us-gaap:OperatingCosts"}, "confirmed"),
        ({"unit": "EUR"}, "conflict"),
        ({"unit": "USD/shares"}, "conflict"),
        ({"period": "2007-07-01/2008-06-30"}, "conflict"),
        ({"period": "2010-06-30"}, "confirmed"),
        ({"value": None}, None),
    ],
)
def test_a_figure_is_held_against_the_tag_on_its_number(
    make: Callable[..., Filing], said: dict[str, object], tag: str | None
) -> None:
    filing = tagged(make(TEXT), "3.2", **said)
    evidence = (Evidence(TEXT, 0, len(TEXT), 1, 0),)

    found = tag_of(Decimal(3_200_000), "USD", "FY2010", "$3.2 million", evidence, filing)

    assert found == tag


@pytest.mark.parametrize(
    ("unit", "value", "words", "fact", "tag"),
    [
        ("percent", "12.5", "12.5%", ("pure", "0.125"), "confirmed"),
        ("percent", "12.5", "12.5%", ("pure", "12.5"), "conflict"),
        ("USD/share", "12.5", "$12.5", ("USD/shares", "12.5"), "confirmed"),
        ("people", "12.5", "12.5", ("employee", "12.5"), "confirmed"),
    ],
)
def test_units_are_compared_as_the_tags_write_them(
    make: Callable[..., Filing],
    unit: str,
    value: str,
    words: str,
    fact: tuple[str, str],
    tag: str,
) -> None:
    text = f"Tallow Creek Corp. had a ratio of {words} in all of 2010."
    filing = tagged(make(text), "12.5", unit=fact[0], value=Decimal(fact[1]))
    evidence = (Evidence(text, 0, len(text), 1, 0),)

    assert tag_of(Decimal(value), unit, "2010", words, evidence, filing) == tag


def test_a_tag_elsewhere_in_the_sentence_says_nothing(make: Callable[..., Filing]) -> None:
    filing = tagged(make(TEXT), "2010")

    evidence = (Evidence(TEXT, 0, len(TEXT), 1, 0),)

    assert tag_of(Decimal(3_200_000), "USD", None, "$3.2 million", evidence, filing) is None


@pytest.mark.parametrize(
    ("period", "days", "tag"),
    [
        ("Q2 2010", "2010-04-01/2010-06-30", "confirmed"),
        ("Q2 2010", "2009-07-01/2010-06-30", "conflict"),
        ("2010-06-30", "2010-06-30", "confirmed"),
        ("2010-06-30", "2010-03-31", "conflict"),
    ],
)
def test_a_quarter_is_no_year_and_a_day_no_other(
    make: Callable[..., Filing], period: str, days: str, tag: str
) -> None:
    filing = tagged(make(TEXT), "3.2", period=days)
    evidence = (Evidence(TEXT, 0, len(TEXT), 1, 0),)

    assert tag_of(Decimal(3_200_000), "USD", period, "$3.2 million", evidence, filing) == tag


def test_a_figure_shows_its_tag_and_falls_when_the_tag_is_another(
    make: Callable[..., Filing], proved: Callable[..., Summary]
) -> None:
    filing = tagged(make(TEXT), "3.2")
    claim = DraftFigure(
        "net income", Decimal(3_200_000), "USD", "FY2010", "$3.2 million", (Quote(TEXT),)
    )

    summary = proved(Draft(Origin.RULE, figures=(claim,)), filing=filing)

    assert summary.figures[0].tag == "confirmed"
    assert all(each.stands for each in recheck(summary, filing))
    assert [each.statement for each in recheck(summary, make(TEXT)) if not each.stands] == [
        "figures[0]"
    ]
