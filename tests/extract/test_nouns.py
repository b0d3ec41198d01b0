from __future__ import annotations

import pytest

from summarizer.extract.nouns import Change, change, subject, tied, undated, unranged, untied


def test_a_known_name_is_one_word_while_it_is_tied() -> None:
    text = "Selling, general and administrative expenses rose."
    assert len(tied(text).split()) == 3
    assert len(tied(text)) == len(text)
    assert untied(tied(text)) == text


@pytest.mark.parametrize(
    ("ahead", "noun"),
    [
        ("The total price payable by the buyer is ", "total price payable by the buyer"),
        ("Total cash was approximately ", "Total cash"),
        (
            "The principal amount of the new term loan pursuant to the Credit Agreement of May is ",
            "principal amount of the new term loan",
        ),
        ("Cost of goods sold, excluding amortization of patents, was ", "Cost of goods sold"),
        ("In March, there were ", ""),
        ("It sold mills for ", ""),
    ],
)
def test_a_number_is_called_by_the_subject_that_it_is_said_of(ahead: str, noun: str) -> None:
    assert subject(ahead) == noun


@pytest.mark.parametrize(
    ("ahead", "found"),
    [
        ("Net sales of $9 million, an increase of ", Change("Net sales", "increase")),
        ("Net sales were $9 million, up ", Change("Net sales", "up")),
        (
            "Net sales of $9 million, compared with $8 million, an increase of $1 million or ",
            Change("Net sales", "increase"),
        ),
        ("Net sales rose to ", None),
    ],
)
def test_what_changed_stands_before_its_own_amount(ahead: str, found: Change | None) -> None:
    assert change(ahead) == found


def test_the_upper_end_of_a_range_is_of_the_same_thing_as_the_lower() -> None:
    assert unranged("revenue in the range of $68 million to ") == "revenue in the range"
    assert unranged("revenue in the range of $68 - ") == "revenue in the range"
    assert (
        unranged("It sold two mills for $5 million and ") == "It sold two mills for $5 million and "
    )


def test_when_something_was_is_no_part_of_its_name() -> None:
    text = "Sales for the quarter ended March 31, 2019 were $9 million, and $8 million in 2018."
    amount = text.index("$9")
    assert undated(text, 0, amount) == "Sales were "
    assert undated(text, amount, len(text)) == "$9 million, and $8 million."
