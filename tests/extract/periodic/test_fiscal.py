from __future__ import annotations

import pytest

from summarizer.extract.columns import Column
from summarizer.extract.periodic.fiscal import Fiscal


@pytest.mark.parametrize(
    ("fiscal", "head", "period", "years_before", "named"),
    [
        (Fiscal(2019, "Q2"), "Three Months Ended June 30, 2019", None, 0, "Q2 2019"),
        (Fiscal(2019, "Q2"), "Three Months Ended June 30, 2018", None, 1, "Q2 2018"),
        (Fiscal(2019, "Q2"), "Six Months Ended June 30, 2019", None, 0, "2019-06-30"),
        (Fiscal(2020, "Q1"), "Three Months Ended July 31, 2019", None, 0, "2019-07-31"),
        (Fiscal(2019, "Q3"), "Three Months Ended June 30, 2019", None, 0, "2019-06-30"),
        (Fiscal(2019, "FY"), "Year Ended January 27, 2019", "2019-01-27", 0, "FY2019"),
        (Fiscal(2018, "FY"), "Year Ended January 27, 2019", "2019-01-27", 0, "2019-01-27"),
        (Fiscal(2019, "FY"), "January 27, 2019", "2019-01-27", 0, "2019-01-27"),
        (Fiscal(2018, "FY"), "Fiscal 2018", "FY2018", 0, "FY2018"),
        (Fiscal(None, None), "Three Months Ended June 30, 2019", None, 0, "2019-06-30"),
        (Fiscal(None, None, calendar=True), "Three Months Ended June 30, 2019", None, 0, "Q2 2019"),
        (
            Fiscal(None, None, calendar=True),
            "Six Months Ended June 30, 2019",
            None,
            0,
            "2019-06-30",
        ),
        (
            Fiscal(None, None, calendar=True),
            "Three Months Ended July 31, 2019",
            None,
            0,
            "2019-07-31",
        ),
        (Fiscal(None, None), "Total", None, 0, None),
    ],
)
def test_a_period_has_a_number_only_where_the_year_bears_it(
    fiscal: Fiscal, head: str, period: str | None, years_before: int, named: str | None
) -> None:
    assert fiscal.named(Column(head, None, period), years_before) == named
