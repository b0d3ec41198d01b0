"""Calls of many threads, run by one."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from summarizer.chunk.one_thread import ByOneThread

THREADS = 4


def _of_threads(do: ByOneThread[str, int]) -> list[int]:
    """What it gives to several threads that are all there at once."""
    together = Barrier(THREADS)

    def call(text: str) -> int:
        together.wait()
        return do(text)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(call, ["a", "bb", "ccc", "dddd"]))


def test_each_caller_is_given_its_own_answer() -> None:
    assert _of_threads(ByOneThread(len)) == [1, 2, 3, 4]


def test_all_threads_but_the_main_one_are_served_by_one_and_the_same() -> None:
    def who(_: str) -> int:
        return threading.get_ident()

    alone = ByOneThread(who)
    served = set(_of_threads(alone))
    assert len(served) == 1
    assert threading.get_ident() not in served


def test_the_main_thread_serves_itself() -> None:
    def who(_: str) -> int:
        return threading.get_ident()

    assert ByOneThread(who)("") == threading.get_ident()


def test_an_error_reaches_the_thread_that_called() -> None:
    with (
        ThreadPoolExecutor(1) as pool,
        pytest.raises(ValueError, match="no number"),
    ):
        pool.submit(ByOneThread(int), "no number").result()
