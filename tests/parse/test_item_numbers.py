"""The numbers of a heading are read however they are written."""

from __future__ import annotations

import pytest

from summarizer.domain.forms import items_of
from summarizer.parse.item_numbers import read_numbers


def numbers_of(form: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item.number for item in items_of(form).items))


@pytest.mark.parametrize(
    ("form", "words", "numbers"),
    [
        ("8-K", "Item 2. 02 Results", ("2.02",)),
        ("8-K", "Items 2.02, 7.01 and 9.01", ("2.02", "7.01", "9.01")),
        ("10-K", "Items 10-14. Directors", ("10", "11", "12", "13", "14")),
        ("10-K", "Items 10 to 12", ("10", "11", "12")),
        ("10-K", "Item 1-2 widgets", ("1",)),
        ("10-K", "Item VII. Discussion", ("7",)),
        ("10-K", "ITEM 9A(T). CONTROLS", ("9A",)),
    ],
)
def test_numbers_are_read_in_order(form: str, words: str, numbers: tuple[str, ...]) -> None:
    read = read_numbers(words, numbers_of(form))

    assert read is not None
    assert read.numbers == numbers


@pytest.mark.parametrize("words", ["Item 404(a) of it", "Item 99", "Items of clothing", "Itemised"])
def test_what_is_no_item_of_the_form_is_none(words: str) -> None:
    assert read_numbers(words, numbers_of("8-K")) is None


def test_a_heading_may_name_its_part() -> None:
    read = read_numbers("Part II, Item 1A. Risk Factors", numbers_of("10-Q"))

    assert read is not None
    assert (read.part, read.numbers) == ("II", ("1A",))
