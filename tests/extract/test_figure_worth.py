from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.amounts import amounts
from summarizer.extract.figure_worth import most, stands_alone, worth
from summarizer.extract.statements import statements


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Company sold $5,000,000 of its 6% Senior Notes due 2024.", [0.6, 0.0]),
        ("The default accelerates the 6% Senior Notes due 2024.", [None]),
        ("The Company now owns 100% of the outstanding stock of Finch Corp.", [None]),
        ("The Company does not owe $5,000,000 to Finch Corp.", [None]),
        ("Common stock, par value $1; 5,000,000 shares authorized; 1,000 issued and held.", [None]),
        ("One third, or 33%, of the award vests each year.", [None]),
    ],
)
def test_terms_names_and_denials_are_no_figures(
    sentence: str, expected: list[float | None], report: Callable[[str], Filing]
) -> None:
    (one,) = statements(report(f"ITEM 8.01. OTHER EVENTS.\n\n{sentence}\n"))
    found = [worth(one, each) for each in amounts(one.text)]
    assert found == expected


def test_beside_a_table_in_thousands_money_tells_its_scale(
    report: Callable[[str], Filing],
) -> None:
    (one,) = statements(report("ITEM 8.01. OTHER EVENTS.\n\nIt paid $5,000 and $2 million.\n"))
    assert [stands_alone(each) for each in amounts(one.text)] == [False, True]


def test_by_how_much_results_changed_is_told_by_what_they_were(
    report: Callable[[str], Filing],
) -> None:
    text = "Net loss was $9 million in 2018, an increase in net loss of $2 million."
    (one,) = statements(report(f"ITEM 2.02. RESULTS.\n\n{text}\n"))
    kept = [worth(one, each) is not None for each in amounts(one.text)]
    assert kept == [True, False]


def test_how_far_sales_went_up_is_kept(report: Callable[[str], Filing]) -> None:
    text = "Net sales were $9 million, an increase of $2 million or 28%."
    (one,) = statements(report(f"ITEM 2.02. RESULTS.\n\n{text}\n"))
    kept = [each.text for each in amounts(one.text) if worth(one, each) is not None]
    assert kept == ["$9 million", "28%"]


def test_what_is_expected_of_a_result_is_worth_more_than_its_unit(
    report: Callable[[str], Filing],
) -> None:
    text = "The Company expects segment sales for 2019 in the range of $8 million to $9 million."
    (one,) = statements(report(f"ITEM 2.02. RESULTS.\n\n{text}\n"))
    assert [worth(one, each) for each in amounts(one.text)] == [1.6, 1.6]


@pytest.mark.parametrize(
    ("text", "at_most"),
    [
        ("Net sales were $9 million, or $0.45 per share.", 2.8),
        ("It expects EPS for 2019 between $1.40 and $1.50.", 1.8),
        ("It bought back 40,000 of its shares for $2.50 per share.", 0.8),
    ],
)
def test_the_most_that_an_amount_can_add_is_told_by_the_words_of_its_sentence(
    text: str, at_most: float, report: Callable[[str], Filing]
) -> None:
    (one,) = statements(report(f"ITEM 2.02. RESULTS.\n\n{text}\n"))
    added = [worth(one, each) for each in amounts(one.text)]
    assert most(one) == pytest.approx(at_most)
    assert all(each is None or each <= most(one) for each in added)
