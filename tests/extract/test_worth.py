from __future__ import annotations

import pytest

from summarizer.extract.salience import Weighed
from summarizer.extract.statements import Statement, Zone
from summarizer.extract.worth import leans, measure, worth


def _worth(text: str, nth: int = 0, flag: int = -1) -> float:
    place = Statement(text, 0, len(text), Zone.ITEM, ("8.01",), 0, 0, 0, nth, nth)
    return worth(Weighed(place, 0.0, flag))


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (
            "The holders will have the right to receive $41.00 in cash for each share of stock.",
            "The holders will have the right to vote in person at the mill for each of them.",
        ),
        (
            "For the quarter ended March 31 the Company had net income of $4.7 million in all.",
            "For the quarter ended March 31 the Company had an interest expense of $4.7 million.",
        ),
        (
            "The sale of the mill is expected to close in June and needs regulatory approval.",
            "The sale of the mill is in force and no other changes were made to it in June.",
        ),
        (
            "Ben Brook will succeed Ann Quill as the president of the mills in Norwood today.",
            "Ben Brook and Ann Quill were presidents of the mills in Norwood at some times.",
        ),
        (
            "The Company sold its oldest mill and two of its yards to a buyer in Norwood.",
            "The results of the votes on each of the matters are set forth in the table below.",
        ),
        (
            "The Company sold its oldest mill and two of its yards to a buyer in Norwood.",
            "The Company shall in respect of such mill indemnify any such buyer as defined herein.",
        ),
        (
            "The Company sold its oldest mill and two of its yards to a buyer in Norwood.",
            "Such mill and two of its yards went to a buyer who is well known in Norwood.",
        ),
    ],
)
def test_what_a_reader_asks_first_is_worth_more(better: str, worse: str) -> None:
    assert _worth(better) > _worth(worse)


def test_a_later_sentence_is_worth_less() -> None:
    text = "The Company sold its oldest mill and two of its yards to a buyer in Norwood."
    assert _worth(text, nth=9) < _worth(text)


def test_what_proves_a_flag_is_not_held_against_its_speaker() -> None:
    text = '"The mill will close for want of timber," said Ann Quill, chairman of the Board.'
    assert _worth(text, flag=1) > _worth(text)


@pytest.mark.parametrize("text", ["He will leave in June.", "Each such note is due in 2031."])
def test_a_sentence_that_needs_the_one_before_it_leans(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize("text", ["Item one is closed.", "The notes are due in 2031."])
def test_a_sentence_that_names_its_subject_does_not_lean(text: str) -> None:
    assert not leans(text)


def _of_results(text: str, item: str = "2.02") -> Weighed:
    return Weighed(Statement(text, 0, len(text), Zone.ITEM, (item,), 0, 0, 0, 0, 0), 0.0)


def test_two_periods_of_one_result_have_one_measure() -> None:
    quarter = measure(_of_results("Net loss for the quarter was $1.5 million."))
    assert quarter is not None
    assert quarter == measure(_of_results("For the year the net loss was $2.9 million."))
    assert quarter != measure(_of_results("Total revenue was $60.5 million in the quarter."))


def test_what_is_no_result_has_no_measure() -> None:
    assert measure(_of_results("The sales office in Norwood was closed.")) is None
    assert measure(_of_results("Sales were $4 million.", item="8.01")) is None


@pytest.mark.parametrize(
    "text",
    [
        "The information required by Item 5.02(e) has not been determined by the board of Norwood.",
        "On May 9, 2019, the Company issued the press release included herein as an exhibit.",
        "The Company asked its accountant for a letter addressed to the Commission on these words.",
        "For a discussion of the weakness, see Part I of the annual report of the Company.",
        "As of May 9, 2019, the Company had 9,000,000 shares of its common stock outstanding.",
        "The two classes voted as a single class on each of the matters of the meeting.",
        "The notes will be issued in registered form in denominations of $1,000 and above.",
    ],
)
def test_what_forms_and_papers_always_say_is_worth_less_than_an_act(text: str) -> None:
    assert _worth(text) < _worth("The Company sold its oldest mill and two yards to a buyer.") - 1
