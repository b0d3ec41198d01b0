"""Replies that are kept for every process."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count

from summarizer.domain.conversation import Completion, FinishReason, Outcome, TokenUsage
from summarizer.state.database import Database, opened
from summarizer.state.limiter import WallClock
from summarizer.state.replies import Replies

REPLY = Completion(Outcome.OK, '{"é": "{"}', TokenUsage(100, 7, 64), FinishReason.STOP)


def test_a_reply_is_found_again_in_another_process(database: Database) -> None:
    Replies(database).keep("k", REPLY)
    other = opened(database.path)
    try:
        assert Replies(other).find("k") == REPLY
        assert Replies(other).find("l") is None
    finally:
        other.close()


def test_a_reply_without_usage_has_none_later(database: Database) -> None:
    Replies(database).keep("k", Completion(Outcome.OK, "{}"))
    assert Replies(database).find("k") == Completion(Outcome.OK, "{}")


def test_the_oldest_are_let_go_of(database: Database) -> None:
    ticks = count(1.0)
    replies = Replies(database, most=2, clock=WallClock(now=lambda: next(ticks)))
    for key in ("a", "b", "a", "c"):
        replies.keep(key, Completion(Outcome.OK, key))
    assert [key for key in "abc" if replies.find(key)] == ["a", "c"]


def test_of_many_a_lot_is_let_go_of_together(database: Database) -> None:
    ticks = count(1.0)
    replies = Replies(database, most=40, clock=WallClock(now=lambda: next(ticks)))
    for number in range(41):
        replies.keep(str(number), Completion(Outcome.OK, "x"))
    assert [number for number in range(41) if replies.find(str(number)) is None] == [0, 1, 2]


def test_what_is_kept_can_be_told_and_forgotten(database: Database) -> None:
    replies = Replies(database)
    assert replies.facts() == (0, 0)
    replies.keep("a", Completion(Outcome.OK, "12345"))
    replies.keep("b", Completion(Outcome.OK, "678"))
    assert replies.facts() == (2, 8)
    assert replies.clear() == 2
    assert replies.facts() == (0, 0)


def test_many_can_keep_at_the_same_time(database: Database) -> None:
    replies = Replies(database)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: replies.keep(str(n), Completion(Outcome.OK, "x")), range(20)))
    assert replies.facts().replies == 20


def test_a_reply_is_found_while_another_process_writes(database: Database) -> None:
    other = opened(database.path, patience=0.05)
    try:
        Replies(other).keep("k", REPLY)
        with database.transaction():
            assert Replies(other).find("k") == REPLY
    finally:
        other.close()
