"""Heads of tables made for the purpose."""

from __future__ import annotations

import pytest

from summarizer.risk.yearly import yearly


@pytest.mark.parametrize(
    ("heads", "places"),
    [
        (("", "2013", "2012"), (1, 2)),
        (("", "2013", "2012", "2011"), (1, 2)),
        (("", "Mar 31, 2008", "Dec 31, 2007", "Mar 31, 2007"), (1, 3)),
        (("", "Quarter ended Mar 31, 2008", "Change", "Quarter ended Mar 31, 2007"), (1, 3)),
        (("Three months ended June 30, 2013", "2012"), (1, 2)),
    ],
)
def test_a_period_is_held_against_the_same_a_year_before(
    heads: tuple[str, ...], places: tuple[int, int]
) -> None:
    assert yearly(heads) == places


@pytest.mark.parametrize(
    "heads",
    [
        (),
        ("", "2012", "2013"),
        ("", "March 2013", "June 2013"),
        ("", "June 30, 2013", "December 31, 2012"),
        ("", "Three months ended June 30, 2013", "Six months ended June 30, 2012"),
        ("", "Steel", "Tools"),
    ],
)
def test_other_heads_give_nothing(heads: tuple[str, ...]) -> None:
    assert yearly(heads) is None
