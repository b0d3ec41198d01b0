from __future__ import annotations

import pytest

from summarizer.extract.likeness import content
from summarizer.extract.repeats import adds_little, adds_number, gist, without_announcements

SAID = "Net loss was $13 million"
ANNOUNCED = "Finch Corp. today announced its financial results for the first quarter of 2019."
AGAIN = "On May 9, 2019, Finch Corp. issued a release reporting its results for the quarter."


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("Net loss was $13 million, compared to a net loss of $1 million in 2018.", True),
        ("Net loss was $13 million, or $0.12 per share.", False),
        ("Net loss was $13 million at Finch Mills.", False),
        ("Net loss was $13 million, compared to $1 million, with sales up 9%.", False),
    ],
)
def test_a_sentence_adds_little_if_it_only_compares(text: str, little: bool) -> None:  # noqa: FBT001
    assert adds_little(text, SAID) is little


def test_that_there_are_results_is_not_told_beside_them() -> None:
    dated = "Net sales for the first quarter of 2019 were $9 million."
    assert without_announcements([SAID, dated, ANNOUNCED, AGAIN]) == {SAID, dated}


def test_where_no_period_is_named_one_announcement_stays() -> None:
    assert without_announcements([SAID, ANNOUNCED, AGAIN]) == {SAID, ANNOUNCED}


def test_an_announcement_stays_where_no_result_is_told() -> None:
    assert without_announcements([ANNOUNCED, AGAIN]) == {ANNOUNCED, AGAIN}


def test_the_gist_of_a_report_is_what_it_reports() -> None:
    told = gist("Quillbrook Company announced that the mill at Norwood was sold.")
    assert told == content("The mill at Norwood was sold.")


def test_a_number_is_new_if_nothing_told_holds_it() -> None:
    assert adds_number(content("It sold 5 mills."), [content("It sold mills.")])
    assert not adds_number(content("It sold 5 mills."), [content("5 mills")])
