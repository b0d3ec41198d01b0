from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.extract.periodic.window import window_of

PAGE = """<html><body><p>FORM {form}</p><p>For the {what} ended September 30, 2019</p>
<p>Quillbrook Mills, Inc.</p><p>(Exact name of registrant as specified in its charter)</p>
<p>SIGNATURES</p></body></html>"""
ANNUAL, QUARTERLY = ("10-K", "fiscal year"), ("10-Q", "quarterly period")


@pytest.mark.parametrize(
    ("report", "words", "told"),
    [
        (ANNUAL, "In October 2018, it was done.", True),
        (ANNUAL, "In August 2018, it was done.", False),
        (ANNUAL, "During fiscal 2019, it was done.", True),
        (ANNUAL, "During fiscal 2018, it was done.", False),
        (ANNUAL, "On December 2, 2019, it was done.", True),
        (ANNUAL, "On December 2, 2020, it was done.", False),
        (QUARTERLY, "In the second quarter of 2019, it was done.", True),
        (QUARTERLY, "Subsequent to the end of the quarter, it was done.", True),
        (QUARTERLY, "It was done.", False),
    ],
)
def test_a_sentence_tells_of_the_period_by_the_time_it_names(
    report: tuple[str, str], words: str, *, told: bool, read: Callable[[str], Filing]
) -> None:
    form, what = report
    assert window_of(read(PAGE.format(form=form, what=what))).tells(words) is told


def test_the_later_an_event_the_more_it_adds_and_before_the_quarter_it_takes(
    read: Callable[[str], Filing],
) -> None:
    form, what = QUARTERLY
    window = window_of(read(PAGE.format(form=form, what=what)))
    days = ("2019-02-01", "2019-07-05", "2019-10-20")
    before, early, late = (window.recent(day) for day in days)
    assert before < 0 < early < late
    assert window.holds("2019-02-01")
