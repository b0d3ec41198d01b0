"""What is said to a model and what comes back."""

from __future__ import annotations

from summarizer.domain.conversation import Outcome, Spending, TokenUsage


def test_outcomes_are_told_apart_by_what_helps() -> None:
    assert {each for each in Outcome if each.is_of_size} == {Outcome.CUT_OFF, Outcome.TOO_LONG}
    assert {each for each in Outcome if each.ends_asking} == {
        Outcome.OUT_OF_QUOTA,
        Outcome.DENIED,
        Outcome.BUDGET,
        Outcome.INTERRUPTED,
    }
    assert {each for each in Outcome if each.is_transient} == {
        Outcome.BUSY,
        Outcome.CONNECTION,
        Outcome.TIMEOUT,
        Outcome.SERVER_ERROR,
        Outcome.EMPTY,
        Outcome.FORMAT_UNSUPPORTED,
    }


def test_tokens_and_spending_add_up() -> None:
    assert TokenUsage(5, 3, 2).total == 8
    assert Spending(1, 8, 40).plus(Spending(2, 1, 2)) == Spending(3, 9, 42)
