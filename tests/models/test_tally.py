"""Attempts summed up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.domain.conversation import Attempt, Completion, Outcome, TokenUsage
from summarizer.domain.summary import Usage
from summarizer.models.tally import usage_of, worth_of

if TYPE_CHECKING:
    from tests.models.conftest import Kit


def _attempt(kit: Kit, key: str, cost: str | None, *, cached: bool = False) -> Attempt:
    return Attempt(
        kit.question(),
        Completion(Outcome.OK),
        "m",
        key,
        is_cached=cached,
        cost_usd=cost,
        tokens=TokenUsage() if cached else TokenUsage(100, 7),
    )


def test_nothing_asked_costs_nothing() -> None:
    assert usage_of(()) == Usage()


def test_attempts_are_summed_and_cached_answers_spend_nothing(kit: Kit) -> None:
    attempts = [
        _attempt(kit, "a", "0.10"),
        _attempt(kit, "a", "0.02"),
        _attempt(kit, "b", "0", cached=True),
    ]
    assert usage_of(attempts) == Usage(2, 1, 2, 200, 14, "0.12")


def test_one_unknown_cost_makes_the_sum_unknown(kit: Kit) -> None:
    assert usage_of([_attempt(kit, "a", "0.10"), _attempt(kit, "b", None)]).cost_usd is None


def test_what_answers_are_worth_does_not_depend_on_who_asked(kit: Kit) -> None:
    """After an interruption some come from the cache: the sum is that of an undisturbed run."""

    def charged(attempt: Attempt) -> Attempt:
        return replace(attempt, tokens=TokenUsage(100, 7), cost_usd="0.10")

    asked = [_attempt(kit, "a", "0.10"), _attempt(kit, "b", "0.10")]
    resumed = [_attempt(kit, "a", "0", cached=True), _attempt(kit, "b", "0.10")]
    assert worth_of(resumed, charged) == worth_of(asked, charged) == usage_of(asked)
