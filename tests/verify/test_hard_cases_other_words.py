"""What another did, when, and of how much: told rightly and wrongly in words of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.verify.hard_cases import CASES

if TYPE_CHECKING:
    from collections.abc import Callable

    from _pytest.mark import ParameterSet

    from summarizer.domain.filing import Filing

    Make = Callable[..., Filing]
    Why = Callable[..., str]


def _told(how: str) -> list[ParameterSet]:
    return [
        pytest.param(case.quote, claim, id=name)
        for name, cases in CASES.items()
        for case in cases
        for claim in getattr(case, how)
    ]


@pytest.mark.parametrize(("quote", "claim"), _told("wrong"))
def test_what_the_quote_does_not_say_is_withheld(
    make: Make, why: Why, quote: str, claim: str
) -> None:
    assert why(claim, quote, filing=make(quote)) != ""


@pytest.mark.parametrize(("quote", "claim"), _told("honest"))
def test_what_the_quote_says_in_other_words_is_shown(
    make: Make, why: Why, quote: str, claim: str
) -> None:
    assert why(claim, quote, filing=make(quote)) == ""


@pytest.mark.parametrize(("quote", "claim"), _told("still_withheld"))
def test_honest_prose_that_is_still_withheld(make: Make, why: Why, quote: str, claim: str) -> None:
    assert why(claim, quote, filing=make(quote)) != ""


@pytest.mark.parametrize(("quote", "claim"), _told("still_shown"))
def test_what_is_wrong_and_still_shown(make: Make, why: Why, quote: str, claim: str) -> None:
    assert why(claim, quote, filing=make(quote)) == ""
