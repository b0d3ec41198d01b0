"""The ledger of what was asked."""

from __future__ import annotations

import pytest

from summarizer.errors import NotFoundError
from summarizer.state.calls import Call, Calls, KeptCall
from summarizer.state.database import Database
from summarizer.state.limiter import WallClock


def _call(prompt: str) -> Call:
    return Call("a.txt", "openai:m", prompt, "ok", 100, 7, None, 0.5, "{}")


def test_calls_are_kept_and_shown_newest_first(database: Database) -> None:
    calls = Calls(database, clock=WallClock(now=lambda: 5.0))
    calls.keep([_call("facts"), _call("repair")])
    calls.keep([])
    calls.keep([_call("compose")])
    assert [kept.call.prompt for kept in calls.newest(2)] == ["compose", "repair"]
    assert calls.call(1) == KeptCall(1, 5.0, _call("facts"))


def test_the_oldest_are_let_go_of_and_no_number_is_given_twice(database: Database) -> None:
    calls = Calls(database, most=2)
    for prompt in ("one", "two", "three"):
        calls.keep([_call(prompt)])
    assert [(kept.id, kept.call.prompt) for kept in calls.newest(9)] == [(3, "three"), (2, "two")]
    with pytest.raises(NotFoundError, match="no call 1"):
        calls.call(1)
