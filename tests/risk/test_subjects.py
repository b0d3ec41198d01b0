from __future__ import annotations

from collections.abc import Callable

import pytest

from summarizer.domain.filing import Filing
from summarizer.risk.reading import read
from summarizer.risk.subjects import subjects

SOLD = "Half of the price was settled with 310,000 of our own shares on March 3, 2016."


@pytest.mark.parametrize(
    ("item", "text", "code"),
    [
        ("3.02", SOLD, "dilutive-issuance"),
        (
            "2.05",
            "The Dunmore works will fall silent and its charges are $3 million.",
            "restructuring-layoffs",
        ),
        ("5.01", "Marl Partners now votes three of every five shares.", "change-in-control"),
        ("1", "Marl Partners now votes three of every five shares.", "change-in-control"),
    ],
)
def test_the_item_raises_its_own_flag_from_any_words(
    made: Callable[..., Filing], item: str, text: str, code: str
) -> None:
    found = subjects(read(made((item, text))), ())
    assert {name: [one.text for one in seen] for name, seen in found.items()} == {code: [text]}


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("3.02", "The shares were an inducement grant to our new treasurer, Ann Lee."),
        ("2.05", "The plan to close the works was previously announced and goes on."),
        ("8.01", SOLD),
    ],
)
def test_ordinary_matters_and_other_items_stay_silent(
    made: Callable[..., Filing], item: str, text: str
) -> None:
    assert subjects(read(made((item, text))), ()) == {}


@pytest.mark.parametrize("code", ["dilutive-issuance", "bankruptcy-insolvency"])
def test_what_is_answered_or_told_by_a_court_is_left(
    made: Callable[..., Filing], code: str
) -> None:
    assert subjects(read(made(("3.02", SOLD))), (code,)) == {}
