"""The values of a comparison."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.domain.comparison import (
    EditKind,
    FigureComparison,
    FigureSide,
    FigureStatus,
)


def _figure(before: str, after: str) -> FigureComparison:
    one, other = (FigureSide(Decimal(value), None, value, ()) for value in (before, after))
    return FigureComparison("Debt", "USD", FigureStatus.CHANGED, one, other)


@pytest.mark.parametrize(
    ("before", "after", "difference", "percent"),
    [
        ("8", "9", "1", "12.5"),
        ("8", "-2", "-10", "-125.0"),
        ("100000", "99999", "-1", "0.0"),
        # Of nothing, or of a loss, a percentage says nothing.
        ("0", "5", "5", None),
        ("-4", "2", "6", None),
    ],
)
def test_a_change_in_percent_is_of_a_value_above_zero(
    before: str, after: str, difference: str, percent: str | None
) -> None:
    figure = _figure(before, after)
    assert str(figure.difference) == difference
    assert figure.percent == (None if percent is None else Decimal(percent))
    assert str(figure.percent) != "-0.0"


def test_what_says_nothing_new_is_mechanical() -> None:
    assert {kind.value for kind in EditKind if kind.is_mechanical} == {
        "period",
        "reference",
        "typography",
    }
