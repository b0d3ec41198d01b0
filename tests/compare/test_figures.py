"""Figures that both summaries give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from summarizer.compare import Read, compare
from summarizer.domain.statement import Origin
from summarizer.domain.summary import Figure

See = Callable[[str], Read]


def _with(read: Read, *figures: tuple[str, str, str | None]) -> Read:
    """The filing with figures proved of it: label, value and period of each."""
    made = tuple(
        Figure(label, Decimal(value), "USD", period, f"${value}", Origin.RULE, (), ())
        for label, value, period in figures
    )
    return Read(read.filing, replace(read.summary, figures=made))


def _told(before: Read, after: Read) -> list[tuple[str, str, str]]:
    return [
        (each.status.value, each.before.as_written, each.after.as_written)
        for each in compare(before, after).figures
    ]


def test_a_filing_has_no_figures_changed_beside_itself(this_year: Read) -> None:
    assert compare(this_year, this_year).figures == ()


def test_one_label_in_both_summaries_is_one_figure(seen: See, report: str) -> None:
    one, other = seen(report), seen(report)
    assert _told(
        _with(one, ("Net income", "3", "FY2023"), ("Debt", "9", None)),
        _with(other, ("Net  Income", "4", "FY2024"), ("Debt", "9", None)),
    ) == [("changed", "$3", "$4")]


def test_another_value_for_the_same_period_is_revised_and_goes_first(
    seen: See, report: str
) -> None:
    one, other = seen(report), seen(report)
    assert _told(
        _with(one, ("Debt", "9", None), ("Net income", "3", "FY2023")),
        _with(other, ("Debt", "8", None), ("Net income", "4", "FY2023")),
    ) == [("revised", "$3", "$4"), ("changed", "$9", "$8")]


def test_a_label_that_one_summary_uses_twice_tells_nothing_apart(seen: See, report: str) -> None:
    one, other = seen(report), seen(report)
    assert (
        _told(
            _with(one, ("Net income", "3", "FY2023"), ("Net income", "5", "FY2022")),
            _with(other, ("Net income", "4", "FY2024")),
        )
        == []
    )
