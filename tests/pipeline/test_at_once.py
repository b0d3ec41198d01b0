"""Several things done at the same time."""

from __future__ import annotations

import threading
import time

import pytest

from summarizer.pipeline.at_once import in_order, meanwhile


def test_the_order_is_that_of_what_was_given() -> None:
    def late(number: int) -> int:
        time.sleep(0.02 if number == 0 else 0.0)
        return number

    assert list(in_order(late, range(20), 4)) == [*range(20)]


def test_so_many_and_no_more_are_done_at_the_same_time() -> None:
    busy, most, lock = 0, 0, threading.Lock()

    def work(_: int) -> None:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        time.sleep(0.005)
        with lock:
            busy -= 1

    list(in_order(work, range(20), 3))
    assert most == 3


@pytest.mark.parametrize("at_once", [0, 1])
def test_alone_it_is_done_where_it_is_asked_for(at_once: int) -> None:
    here = threading.get_ident()
    assert {*in_order(lambda _: threading.get_ident(), range(3), at_once)} == {here}


def test_after_a_failure_nothing_more_is_begun() -> None:
    begun: list[int] = []

    def fail(number: int) -> None:
        begun.append(number)
        time.sleep(0.01)
        raise ValueError(number)

    with pytest.raises(ValueError, match="0"):
        list(in_order(fail, range(100), 2))
    time.sleep(0.05)
    assert len(begun) < 10


def test_a_failure_is_told_when_what_had_begun_is_done() -> None:
    begun, done = threading.Event(), list[int]()

    def work(number: int) -> None:
        if number == 0:
            begun.wait(10)
            raise ValueError(number)
        begun.set()
        time.sleep(0.1)
        done.append(number)

    with pytest.raises(ValueError, match="0"):
        list(in_order(work, range(2), 2))
    assert done == [1]


def test_whoever_is_interrupted_waits_for_nobody() -> None:
    begun, released = threading.Event(), threading.Event()

    def work(number: int) -> None:
        if number == 0:
            begun.wait(10)
            raise KeyboardInterrupt
        begun.set()
        released.wait(10)

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(in_order(work, range(2), 2))
    assert time.monotonic() - started < 5
    released.set()


def test_meanwhile_is_done_by_another_thread_and_waited_for() -> None:
    go, here = threading.Event(), threading.get_ident()

    def compute() -> int:
        assert go.wait(10)
        return threading.get_ident()

    computed = meanwhile(compute)
    go.set()
    assert computed.result() == computed.result() != here


def test_what_fails_meanwhile_fails_where_it_is_waited_for() -> None:
    def fail() -> None:
        raise LookupError("nothing here")

    failed = meanwhile(fail)
    with pytest.raises(LookupError, match="nothing here"):
        failed.result()


def test_meanwhile_one_thing_is_done_after_the_other_also_after_a_failure() -> None:
    def fail() -> None:
        raise LookupError("nothing here")

    first = meanwhile(threading.get_ident)
    meanwhile(fail)
    assert first.result() == meanwhile(threading.get_ident).result()


def test_what_is_cancelled_before_it_was_begun_is_not_done() -> None:
    go, done = threading.Event(), list[str]()
    before = meanwhile(lambda: go.wait(10))
    cancelled = meanwhile(lambda: done.append("cancelled"))
    after = meanwhile(lambda: done.append("after"))
    cancelled.cancel()
    go.set()
    assert before.result()
    after.result()
    assert done == ["after"]
