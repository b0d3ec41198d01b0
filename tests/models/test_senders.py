"""Threads that are kept for what is to be done next."""

from __future__ import annotations

import threading
import time
import weakref
from typing import TYPE_CHECKING

from summarizer.models.senders import Senders

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = 10.0


def _done_by(senders: Senders) -> threading.Thread:
    found, done = list[threading.Thread](), threading.Event()

    def tell() -> None:
        found.append(threading.current_thread())
        done.set()

    senders.do(tell)
    assert done.wait(LONG)
    return found[0]


def _at_last(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + LONG
    while not holds() and time.monotonic() < until:
        time.sleep(0.001)
    return holds()


def test_a_thread_that_is_done_has_the_next() -> None:
    senders, threads = Senders(), list[threading.Thread]()

    def one_had_two() -> bool:
        threads.append(_done_by(senders))
        return threads[-1] in threads[:-1]

    assert _at_last(one_had_two)
    assert threading.current_thread() not in threads


def test_what_takes_long_keeps_nothing_else_waiting() -> None:
    senders, released, ended = Senders(), threading.Event(), threading.Event()

    def hold() -> None:
        released.wait(LONG)
        ended.set()

    senders.do(hold)
    assert _done_by(senders).is_alive()
    assert not ended.is_set()
    released.set()
    assert ended.wait(LONG)


def test_a_thread_that_has_nothing_to_do_for_long_ends_and_another_does_what_comes() -> None:
    senders = Senders(kept=0.01)
    thread = _done_by(senders)
    thread.join(LONG)
    assert not thread.is_alive()
    assert _done_by(senders) is not thread


def test_the_program_does_not_end_by_a_thread_that_is_kept() -> None:
    assert _done_by(Senders()).daemon


def test_nothing_is_held_of_what_is_done() -> None:
    class Words:
        """Something that is large."""

    senders, words = Senders(), Words()
    held = weakref.ref(words)

    def send(sent: Words = words) -> None:
        assert isinstance(sent, Words)

    senders.do(send)
    del words, send
    assert _at_last(lambda: held() is None)
