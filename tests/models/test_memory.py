"""Cache and budget for one process."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.conversation import Completion, Outcome, Spending
from summarizer.models.memory import MemoryBudget, MemoryCache


def test_the_oldest_reply_is_let_go_of() -> None:
    cache = MemoryCache(2)
    for name in "abc":
        cache.keep(name, Completion(Outcome.OK, name))
    found = [cache.find(name) for name in "abc"]
    assert [each.text if each else None for each in found] == [None, "b", "c"]


@given(steps=st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50))), cap=st.integers(0, 200))
def test_no_cap_is_ever_overrun(steps: list[tuple[int, int]], cap: int) -> None:
    """What is reserved is the most that is spent: then neither passes the cap."""
    budget = MemoryBudget(tokens=cap)
    for most, spent in steps:
        wanted = Spending(1, most, 0)
        if not budget.reserve(wanted):
            assert budget.taken.tokens <= cap
            budget.settle(wanted, Spending(1, min(most, spent), 0))
        assert budget.taken.tokens <= cap
