"""What is read of a date knows its year."""

from __future__ import annotations

import pytest

from summarizer.text.date_types import DateMention, Precision


@pytest.mark.parametrize(
    ("iso", "precision", "year"),
    [
        ("1997-03-18", Precision.DAY, 1997),
        ("--12-10", Precision.MONTH_DAY, None),
        ("2006-05", Precision.MONTH, 2006),
        ("Q4 2006", Precision.QUARTER, 2006),
        ("Q4", Precision.QUARTER, None),
        ("FY2006", Precision.FISCAL_YEAR, 2006),
    ],
)
def test_the_year_is_told_where_the_text_gives_one(
    iso: str, precision: Precision, year: int | None
) -> None:
    assert DateMention(0, 9, "as written", iso, precision).year == year
