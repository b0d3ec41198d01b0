from __future__ import annotations

import re

import pytest

from summarizer.domain.forms import FORMS, Item, items_of


@pytest.mark.parametrize(
    ("form", "like"), [("8-K12B", "8-K"), ("10-K405", "10-K"), ("10-QT", "10-Q"), ("10-K", "10-K")]
)
def test_a_variant_has_the_items_of_its_form(form: str, like: str) -> None:
    assert items_of(form) is FORMS[like]


def test_a_form_that_is_not_known_has_no_items() -> None:
    assert items_of("SC 13D").items == ()


def test_form_8k_has_both_numberings() -> None:
    numbers = {item.number for item in items_of("8-K").items}
    assert {"1", "5", "7", "12", "1.01", "2.02", "5.02", "8.01", "9.01"} <= numbers
    assert all(re.fullmatch(r"\d\.\d\d|\d{1,2}", number) for number in numbers)


def test_only_where_numbers_begin_anew_does_a_number_stand_twice() -> None:
    for form in FORMS.values():
        numbers = [item.number for item in form.items]
        assert (len(set(numbers)) < len(numbers)) is form.restarts
        places = [(item.part, item.number) for item in form.items]
        assert len(set(places)) == len(places)


def test_the_captions_of_an_item_begin_with_todays() -> None:
    item = Item("5", "Other Events", earlier=("Other Materially Important Events",))
    assert item.captions == ("Other Events", "Other Materially Important Events")
