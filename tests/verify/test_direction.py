from __future__ import annotations

import pytest

from summarizer.verify.direction import Direction, bearings, direction_of, ways_in
from summarizer.verify.entries import figures_of


def directions(sentence: str) -> list[str]:
    return [each.direction.value for each in bearings(sentence, figures_of(sentence))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Revenue increased by 8% and costs decreased by 5%.", ["up", "down"]),
        ("Revenue increased 8% in 2006 and 5% in 2005.", ["up", "up"]),
        ("There was an 8% decrease in sales.", ["down"]),
        ("Notes of up to $5 million were sold.", [""]),
        ("Sales were $5 million.", [""]),
        ("Revenue grew; costs were $5 million.", [""]),
    ],
)
def test_a_number_goes_the_way_of_the_nearest_word_of_its_clause(
    sentence: str, expected: list[str]
) -> None:
    assert directions(sentence) == expected


def test_by_is_a_change_and_to_is_none() -> None:
    sentence = "Sales decreased by $2 million to $8 million."

    assert [each.is_change for each in bearings(sentence, figures_of(sentence))] == [True, False]


@pytest.mark.parametrize(
    ("sentence", "is_loss", "has_loss"),
    [
        ("It had a net loss of $3 million.", True, True),
        ("It had a loss per diluted share of $0.31.", True, True),
        ("It had a $3 million loss.", True, False),
        ("The loss attributable to the mill was $3 million.", False, True),
        ("It had net income of $3 million.", False, False),
    ],
)
def test_a_loss_is_known_by_the_noun_beside_it(
    sentence: str,
    is_loss: bool,  # noqa: FBT001
    has_loss: bool,  # noqa: FBT001
) -> None:
    (bearing,) = bearings(sentence, figures_of(sentence))

    assert (bearing.is_loss, bearing.has_loss) == (is_loss, has_loss)


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("Revenue was $5 million in 2006 and $4 million in 2005.", ["2006", "2005"]),
        ("In 2006, revenue was $5 million, and $4 million in 2005.", ["2006", "2005"]),
        ("Revenue was $5 million and $4 million in 2006 and 2005, respectively.", ["2006", "2005"]),
        ("Revenue was $5 million.", [None]),
    ],
)
def test_a_number_is_joined_to_its_date(sentence: str, years: list[str | None]) -> None:
    found = bearings(sentence, figures_of(sentence))

    assert [each.day.iso if each.day else None for each in found] == years


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("In 2006, revenue was $5, compared to $4.", ["2006", None]),
        ("It closed at $5, down from $7, on May 1, 2006.", [None, None]),
        ("It closed at $5, down from $7 on May 1, 2006.", [None, "2006-05-01"]),
        ("In 2006 and 2005, revenue was $5, compared to $4.", ["2005", "2005"]),
    ],
)
def test_the_day_of_what_is_now_is_not_that_of_what_was_before(
    sentence: str, years: list[str | None]
) -> None:
    found = bearings(sentence, figures_of(sentence))

    assert [each.day.iso if each.day else None for each in found] == years
    assert [each.is_former for each in found] == [False, True]


def test_what_stands_behind_the_number_reached_was_before() -> None:
    sentence = "The rent was raised to $5 from $4."

    assert [each.is_former for each in bearings(sentence, figures_of(sentence))] == [False, True]


def test_what_a_loss_is_for_a_share_is_a_loss_too() -> None:
    sentence = "It had a net loss of $3 million, or $0.31 per share, and sales of $9 million."

    found = bearings(sentence, figures_of(sentence))

    assert [each.is_loss for each in found] == [True, True, False]


def test_a_word_bears_on_no_figure_a_thousand_characters_behind_it() -> None:
    sentence = "Sales rose " + "3% 4% " * 200 + "."

    found = [each.direction for each in bearings(sentence, figures_of(sentence))]

    assert found[:100] == [Direction.UP] * 100
    assert found[-1] is Direction.NONE


def test_a_label_that_goes_both_ways_goes_none() -> None:
    assert direction_of("Increase (decrease) in cash") is Direction.NONE
    assert direction_of("Increase in cash") is Direction.UP
    assert ways_in("rose, then fell") == {Direction.UP, Direction.DOWN}
