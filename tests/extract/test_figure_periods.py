from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.amounts import amounts
from summarizer.extract.figure_periods import Periods
from summarizer.extract.statements import statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On May 7, 2019, the Company bought a mill. The price was $5,000,000 in cash.",
            "2019-05-07",
        ),
        ("It reported sales of $5,000,000 for the quarter ended March 31, 2019.", "Q1 2019"),
        ("On May 7, 2019, it sold notes. They bear 5% Senior Notes due 2024 interest.", None),
        (
            (
                "On May 7, 2019, a mill was sold. Its costs were low, from $5,000,000 in the same "
                "quarter last year, and were paid."
            ),
            None,
        ),
        ("It hopes for $5,000,000.", None),
    ],
)
def test_a_figure_is_of_its_own_day_or_of_what_was_done(
    text: str, expected: str | None, report: Callable[[str], Filing]
) -> None:
    filing = report(f"ITEM 8.01. OTHER EVENTS.\n\n{text}\n")
    telling = statements(filing)
    last = telling[-1]
    (amount,) = amounts(last.text)
    assert Periods(filing, telling).of(last, amount)[0] == expected
