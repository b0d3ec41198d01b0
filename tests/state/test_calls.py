"""The ledger of what was asked."""

from __future__ import annotations

import pytest

from summarizer.errors import NotFoundError
from summarizer.state.calls import Call, Calls, KeptCall
from summarizer.state.database import Database, opened
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


def test_a_shared_text_is_kept_for_as_long_as_a_call_that_shares_it(database: Database) -> None:
    calls = Calls(database, most=2)
    calls.keep([_call("one"), _call("two")], {"d": "Read.", "e": "Judge."})
    calls.keep([_call("three")], {"d": "Read."})
    calls.keep([_call("four")])
    assert calls.shared("d") == "Read."
    with pytest.raises(NotFoundError, match="no text e"):
        calls.shared("e")
    calls.keep([_call("five")])
    with pytest.raises(NotFoundError, match="no text d"):
        calls.shared("d")


def test_a_ledger_of_before_texts_were_shared_is_added_to(database: Database) -> None:
    Calls(database).keep([_call("old")])
    with database.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE shared_texts")
    again = opened(database.path)
    try:
        calls = Calls(again)
        calls.keep([_call("new")], {"d": "Read."})
        assert [kept.call.prompt for kept in calls.newest(2)] == ["new", "old"]
        assert calls.shared("d") == "Read."
    finally:
        again.close()
