"""Official captions are told however they were typed."""

from __future__ import annotations

import pytest

from summarizer.domain.forms import items_of
from summarizer.parse.captions import caption_length

ITEMS = {item.number: item.captions for item in items_of("8-K").items}


@pytest.mark.parametrize(
    ("number", "words", "caption"),
    [
        ("5", "OTHER EVENTS. On March 18", "OTHER EVENTS. "),
        ("1.01", "Entry into Material Definitive Agreements", None),
        (
            "9.01",
            "Financial Statements and Exhibits(c) Exhibits",
            "Financial Statements and Exhibits",
        ),
        ("5.02", "Departure of Directors or Principal Officers; Election of Directors", None),
        (
            "2.03",
            "Creation of a Direct Financial Obligation. The text",
            "Creation of a Direct Financial Obligation. ",
        ),
        ("5", "The registrant announced a plan", ""),
        ("8.01", "On June 3, other events took place", ""),
        ("4.01", "", ""),
    ],
)
def test_a_caption_ends_where_the_body_begins(number: str, words: str, caption: str | None) -> None:
    expected = words if caption is None else caption

    assert words[: caption_length(words, ITEMS[number])] == expected


def test_a_very_long_line_costs_no_more_than_its_first_words() -> None:
    assert caption_length("other " * 500_000, ITEMS["4.01"]) == 0
