from __future__ import annotations

import pytest

from summarizer.verify.ground import Cited
from summarizer.verify.listed import crossed
from summarizer.verify.reasons import BAD_SUBJECT

PAID = "Osier and Velmar paid $4 million and $9 million, respectively, for the mill."
BOARDS = "Mr. Harker sat on the boards of Osier and Velmar since 1995 and 1984, respectively."
THREE = "Sales in Asia, Europe and Africa were $1 million, $2 million and $3 million, respectively."
YEARS = "In 1997, 1998 and 1999, Osier sold 100, 200 and 300 shares at $4, $5 and $6 million."
DATED = "Sales were $4 million and $9 million for the years 2020 and 2019, respectively."


def cited(sentence: str) -> list[Cited]:
    return [Cited(0, sentence, sentence, 0)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Osier paid $9 million.", PAID),
        ("Velmar paid $4 million and Osier paid $9 million.", PAID),
        ("Mr. Harker sat on the board of Osier since 1984.", BOARDS),
        ("Sales in Asia were $3 million.", THREE),
        ("Osier sold 300 shares in 1997.", YEARS),
        ("Osier sold 100 shares at $6 million.", YEARS),
    ],
)
def test_what_one_thing_of_a_list_is_given_is_not_told_of_another(text: str, sentence: str) -> None:
    assert crossed(text, cited(sentence)) == BAD_SUBJECT


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Velmar paid $9 million.", PAID),
        ("Osier and Velmar paid $4 million and $9 million.", PAID),
        ("Osier paid $4 million and Velmar paid $9 million.", PAID),
        ("Mr. Harker sat on the board of Velmar since 1984.", BOARDS),
        ("Sales in Africa were $3 million.", THREE),
        ("Sales were $9 million in 2019.", DATED),
        ("Sales in 2020 and 2019 were $4 million and $9,000,000.", DATED),
        ("Sales of $4,000,000 and $9 million for the years 2020 and 2019 were made.", DATED),
        ("Osier sold 300 shares at $6 million in 1999.", YEARS),
        ("Osier sold 100, 200 and 300 shares in 1997, 1998 and 1999.", YEARS),
        ("Osier paid $9 million.", "Osier and Velmar paid $4 million and $9 million."),
    ],
)
def test_what_each_thing_of_a_list_is_given_is_told_of_it(text: str, sentence: str) -> None:
    assert crossed(text, cited(sentence)) == ""
