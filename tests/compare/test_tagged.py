"""Figures that inline XBRL tags."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compare import Read, compare

See = Callable[[str], Read]

_CONTEXT = """<xbrli:context id="{0}"><xbrli:entity>
<xbrli:identifier scheme="x">1</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>{1}-01-01</xbrli:startDate>
<xbrli:endDate>{1}-12-31</xbrli:endDate></xbrli:period></xbrli:context>"""
_FACT = (
    '$<ix:nonFraction name="us-gaap:RevenueNet" contextRef="{0}" unitRef="usd" '
    'decimals="{2}" scale="6">{1}</ix:nonFraction> million'
)
_PAGE = """<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
xmlns:xbrli="http://www.xbrl.org/2003/instance"><body>
<div style="display:none"><ix:header><ix:resources>{contexts}
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
</ix:resources></ix:header></div>
<p>FORM 10-K</p><p>Annual report for the fiscal year ended December 31, {year}</p>
<p>A Fictional Company</p><p><b>Item 7. Management's Discussion and Analysis</b></p>
<p>Sales were {now}, after {then}.</p><p>SIGNATURES</p></body></html>"""


def _page(year: int, now: str, then: str, exact: str = "-6") -> str:
    return _PAGE.format(
        year=year,
        contexts=_CONTEXT.format("now", year) + _CONTEXT.format("then", year - 1),
        now=_FACT.format("now", now, "-6"),
        then=_FACT.format("then", then, exact),
    )


def _told(before: Read, after: Read) -> list[tuple[str, str, str, str, str | None]]:
    return [
        (each.label, each.status.value, each.before.as_written, each.after.as_written, each.unit)
        for each in compare(before, after).figures
    ]


def test_values_of_the_reported_periods_are_compared_by_their_tag(seen: See) -> None:
    assert _told(seen(_page(2023, "48", "45")), seen(_page(2024, "52", "48"))) == [
        ("Revenue Net", "changed", "48", "52", "USD")
    ]


def test_another_value_for_one_period_is_revised(seen: See) -> None:
    assert _told(seen(_page(2023, "48", "45")), seen(_page(2024, "52", "47"))) == [
        ("Revenue Net", "revised", "48", "47", "USD"),
        ("Revenue Net", "changed", "48", "52", "USD"),
    ]


def test_a_value_that_is_told_less_exactly_is_not_revised(seen: See) -> None:
    after = seen(_page(2024, "52", "48.4", exact="-5"))
    assert [told[1] for told in _told(seen(_page(2023, "48", "45")), after)] == ["changed"]


def test_a_tagged_figure_is_proved_by_its_paragraph_on_both_sides(seen: See) -> None:
    figure = compare(seen(_page(2023, "48", "45")), seen(_page(2024, "52", "48"))).figures[0]
    assert [piece.quote for piece in figure.before.evidence] == [
        "Sales were $48 million, after $45 million."
    ]
    assert [piece.quote for piece in figure.after.evidence] == [
        "Sales were $52 million, after $48 million."
    ]
    assert str(figure.percent) == "8.3"


def test_the_same_digits_under_another_scale_are_no_revision(seen: See) -> None:
    slip = _page(2024, "52", "48").replace('scale="6">48', 'scale="3">48')
    assert [told[1] for told in _told(seen(_page(2023, "48", "45")), seen(slip))] == ["changed"]
