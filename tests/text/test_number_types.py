"""What counts as a figure."""

from __future__ import annotations

from decimal import Decimal

import pytest

from summarizer.text.number_types import (
    ONE,
    Bound,
    Negative,
    NumberMention,
    Qualifier,
    ScaleFrom,
    UnitClass,
    is_figure,
)

PATIENTS = NumberMention(
    start=0,
    end=3,
    text="155",
    value=Decimal(155),
    unit=UnitClass.COUNT,
    currency=None,
    scale=ONE,
    scale_from=ScaleFrom.NONE,
    step=ONE,
    qualifier=Qualifier.NONE,
    negative=Negative.NONE,
    noun="patients",
    bound=Bound.NONE,
    spelled=False,
    reach=12,
)


@pytest.mark.parametrize(
    ("unit", "figure"),
    [
        (UnitClass.MONEY, True),
        (UnitClass.PERCENT, True),
        (UnitClass.COUNT, True),
        (UnitClass.FRACTION, True),
        (UnitClass.YEAR, False),
        (UnitClass.DATE, False),
        (UnitClass.TIME, False),
        (UnitClass.ORDINAL, False),
        (UnitClass.IDENTIFIER, False),
    ],
)
def test_a_figure_measures_something(unit: UnitClass, figure: bool) -> None:  # noqa: FBT001
    assert is_figure(PATIENTS._replace(unit=unit)) is figure


def test_the_word_one_is_a_figure_only_with_what_it_counts() -> None:
    one = PATIENTS._replace(value=ONE, spelled=True)
    assert is_figure(one)
    assert not is_figure(one._replace(noun=""))
