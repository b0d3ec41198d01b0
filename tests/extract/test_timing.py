from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.statements import statements
from summarizer.extract.timing import dated, is_past, near_date, own_date


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("On May 9, 2019, the Board named Ann Quill, effective May 20, 2019.", "2019-05-09"),
        ("The merger was completed on September 8, 2000.", "2000-09-08"),
        ("Quill, Ohio, May 9, 2019 -- Quillbrook sold a mill.", "2019-05-09"),
        ("It sold notes due June 1, 2027 under an indenture dated May 1, 2019.", None),
        ("Ms. Quill retires effective July 31, 2019.", "2019-07-31"),
        ("It announced its results in a press release dated May 8, 2019.", "2019-05-08"),
        (
            "The plan, which the court confirmed on April 2, 2019, took effect on May 3, 2019.",
            "2019-05-03",
        ),
        (
            "On May 9, 2019, Quillbrook announced that on May 6, 2019, Ann Quill resigned.",
            "2019-05-06",
        ),
        (
            "On May 9, 2019, it announced the execution of an agreement dated as of May 7, 2019.",
            "2019-05-07",
        ),
        (
            "On May 9, 2019, it announced that a dividend is payable on June 3, 2019.",
            "2019-05-09",
        ),
        ("The dividend is payable on June 3, 2019 to holders of record on May 20, 2019.", None),
    ],
)
def test_the_day_of_an_event_is_told_from_other_days(sentence: str, expected: str | None) -> None:
    assert own_date(sentence) == expected


def test_a_day_without_its_year_is_the_nearest() -> None:
    assert own_date("A third was received on December 10.", date(1997, 12, 11)) == "1997-12-10"


def test_yesterday_is_told_by_the_report(report: Callable[[str], Filing]) -> None:
    filing = report("ITEM 8.01. OTHER EVENTS.\n\nThe mill was sold yesterday to a buyer in Ohio.\n")
    telling = statements(filing)
    when = dated(filing, telling[0], telling)
    assert when.iso == "2019-05-08"
    assert when.quote is not None
    assert when.quote.text == "May 9, 2019"


def test_a_sentence_leans_on_the_day_before_it(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nOn May 7, 2019, the Company sold its mill. It received "
        "$5,000,000 in cash from the buyer.\n"
    )
    telling = statements(filing)
    when = near_date(filing, telling[1], telling)
    assert when.iso == "2019-05-07"
    assert when.quote is not None
    assert when.quote.text == "On May 7, 2019, the Company sold its mill."


def test_what_opens_with_an_old_day_is_background(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nOn August 10, 2012, the Company signed a note agreement. "
        "On May 7, 2019, the Company ended the note agreement.\n"
    )
    assert [is_past(filing, one) for one in statements(filing)] == [True, False]


def test_what_happened_within_a_month_has_no_day(report: Callable[[str], Filing]) -> None:
    filing = report(
        "ITEM 8.01. OTHER EVENTS.\n\nIn May 2019, the Company committed to close its mill.\n"
    )
    telling = statements(filing)
    assert dated(filing, telling[0], telling).iso is None


def test_a_day_that_opens_what_was_done_outweighs_a_mistaken_cover(
    report: Callable[[str], Filing],
) -> None:
    done = report("ITEM 8.01. OTHER EVENTS.\n\nOn December 23, 2019, the Company sold its mill.\n")
    ahead = report("ITEM 8.01. OTHER EVENTS.\n\nOn December 23, 2019, the Company will close.\n")
    for filing, expected in ((done, "2019-12-23"), (ahead, "2019-05-09")):
        telling = statements(filing)
        assert dated(filing, telling[0], telling).iso == expected
