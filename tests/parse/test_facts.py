"""Facts of inline XBRL are read with their places, and only when they are asked for."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from summarizer.domain.filing import Filing
from summarizer.domain.position import Span
from summarizer.parse.facts import LazyFacts, facts_of, read_facts, tagged_text

HEADER = (
    "<ix:header><ix:resources>"
    "<xbrli:context id='c1'><xbrli:entity><xbrli:segment><xbrldi:explicitMember"
    " dimension='us-gaap:ProductAxis'>fict:WidgetMember</xbrldi:explicitMember></xbrli:segment>"
    "</xbrli:entity><xbrli:period><xbrli:startDate>2010-01-01</xbrli:startDate><xbrli:endDate>"
    "2010-03-31</xbrli:endDate></xbrli:period></xbrli:context>"
    "<xbrli:context id='c2'><xbrli:period><xbrli:instant>2010-03-31</xbrli:instant></xbrli:period>"
    "</xbrli:context><xbrli:unit id='usd'><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>"
    "<xbrli:unit id='each'><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD"
    "</xbrli:measure></xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares"
    "</xbrli:measure></xbrli:unitDenominator></xbrli:divide></xbrli:unit></ix:resources></ix:header>"
)
SOURCE = (
    f"<html><body>{HEADER}<p>Sales were $<ix:nonFraction name='us-gaap:Revenues' contextRef='c1'"
    " unitRef='usd' scale='6' decimals='-5'>1,234.5</ix:nonFraction> million, a loss of"
    " <ix:nonFraction name='us-gaap:Loss' contextRef='c2' unitRef='each' sign='-'>0.12"
    "</ix:nonFraction> a share.</p></body></html>"
)


def test_a_fact_has_its_place_period_unit_scale_and_sign() -> None:
    sales, loss = read_facts(SOURCE, Span(0, len(SOURCE)))

    assert (sales.span.of(SOURCE), loss.span.of(SOURCE)) == ("1,234.5", "0.12")
    assert (sales.name, sales.period, sales.unit) == (
        "us-gaap:Revenues",
        "2010-01-01/2010-03-31",
        "USD",
    )
    assert (sales.scale, sales.decimals, sales.value) == (6, "-5", Decimal(1234500000))
    assert sales.members == (("us-gaap:ProductAxis", "fict:WidgetMember"),)
    assert (loss.period, loss.unit, loss.negative, loss.value) == (
        "2010-03-31",
        "USD/shares",
        True,
        Decimal("-0.12"),
    )


@pytest.mark.parametrize(
    ("shape", "words", "value"),
    [
        ("ixt:fixed-zero", "-", 0),
        ("ixt:num-comma-decimal", "1.234,5", "1234.5"),
        ("", "none", None),
    ],
)
def test_a_number_is_read_by_its_format(shape: str, words: str, value: str | None) -> None:
    source = f"<ix:nonFraction name='a' unitRef='u' format='{shape}'>{words}</ix:nonFraction>"

    fact = read_facts(source, Span(0, len(source)))[0]

    assert fact.value == (None if value is None else Decimal(value))


def test_facts_of_a_filing_are_read_when_they_are_asked_for(read: Callable[..., Filing]) -> None:
    filing = read(SOURCE, "fictional.htm")

    assert isinstance(filing.main.facts, LazyFacts)
    assert [fact.name for fact in filing.main.facts] == ["us-gaap:Revenues", "us-gaap:Loss"]
    assert filing.visible.quote(filing.main.facts[0].span) == "1,234.5"


def test_a_page_without_tags_has_no_facts() -> None:
    assert facts_of("<p>plain</p>", Span(0, 12)) == ()


def test_a_tag_that_is_never_closed_is_no_fact() -> None:
    source = "<ix:nonFraction name='a'>5 <ix:nonFraction name='b'>6</ix:nonFraction>"

    assert [fact.name for fact in read_facts(source, Span(0, len(source)))] == ["b"]


def test_the_registrant_is_named_by_its_tag_where_the_cover_does_not(
    read: Callable[..., Filing],
) -> None:
    tag = '<ix:nonNumeric name="dei:EntityRegistrantName">Fictional <b>Widgets</b></ix:nonNumeric>'
    source = f"<html><body><ix:header>{tag}</ix:header><p>FORM 10-Q</p></body></html>"

    filing = read(source, "fictional.htm")

    assert filing.registrant is not None
    assert filing.registrant.name == "Fictional Widgets"
    assert tagged_text(source, Span(0, len(source)), "dei:Absent") is None
