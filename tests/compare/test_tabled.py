"""Figures in tables of both filings."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compare import Read, compare
from summarizer.domain.comparison import ChangeKind

See = Callable[[str], Read]


def test_the_value_of_the_new_period_is_changed_and_the_repeated_one_revised(
    last_year: Read, this_year: Read
) -> None:
    told = [
        (each.label, each.status.value, each.before.as_written, each.after.as_written, each.unit)
        for each in compare(last_year, this_year).figures
        if each.unit == "thousands"
    ]
    assert told == [
        ("Revenue", "revised", "48,112", "48,250", "thousands"),
        ("Revenue", "changed", "48,112", "52,640", "thousands"),
    ]


def test_a_figure_is_proved_by_its_row_on_both_sides(last_year: Read, this_year: Read) -> None:
    revised = compare(last_year, this_year).figures[0]
    assert [piece.quote for piece in revised.before.evidence] == ["Revenue 48,112 45,907"]
    assert [piece.quote for piece in revised.after.evidence] == ["Revenue 52,640 48,250"]
    assert (str(revised.difference), str(revised.percent)) == ("138", "0.3")


def test_a_table_without_heads_gives_no_figures(seen: See) -> None:
    page = (
        "<p>FORM 8-K</p><p>Item 8.01 Other Events</p>"
        "<table><tr><td>Votes for</td><td>{}</td></tr><tr><td>Withheld</td><td>7</td></tr></table>"
        "<p>SIGNATURES</p>"
    )
    comparison = compare(seen(page.format("9,912")), seen(page.format("9,915")))
    assert comparison.figures == ()
    assert comparison.counts[ChangeKind.FIGURES] == 1
