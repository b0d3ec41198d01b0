"""So many requests under way at a time, each for so long and no longer."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from summarizer.errors import UsageError
from summarizer.locks import Permits
from summarizer.models.places import Places

LONG = 10.0


def _waiting(event: threading.Event) -> Callable[[], bool]:
    return lambda: event.wait(LONG)


@pytest.mark.parametrize("deadline", [None, LONG])
def test_what_is_done_in_time_is_given(deadline: float | None) -> None:
    assert Places(1).out(lambda: 7, deadline) == 7


@pytest.mark.parametrize("deadline", [None, LONG])
def test_what_cannot_be_sent_is_told_and_its_place_is_free(deadline: float | None) -> None:
    places = Places(1)

    def fail() -> None:
        raise UsageError("the folder cannot be written to")

    for _ in range(2):
        with pytest.raises(UsageError, match="cannot be written"):
            places.out(fail, deadline)


def test_what_takes_longer_is_left_alone_and_its_place_is_anothers() -> None:
    places, released = Places(1), threading.Event()
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        places.out(_waiting(released), 0.05)
    assert places.out(lambda: 7, LONG) == 7
    assert time.monotonic() - begun < LONG / 2
    released.set()


def test_what_is_left_alone_gives_no_second_place_when_it_ends() -> None:
    places, released, done = Places(1), threading.Event(), threading.Event()

    def wait() -> None:
        released.wait(LONG)
        done.set()

    with pytest.raises(TimeoutError):
        places.out(wait, 0.05)
    released.set()
    assert done.wait(LONG)
    gate = threading.Barrier(2)

    def meet() -> bool:
        try:
            gate.wait(0.2)
        except threading.BrokenBarrierError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(lambda _: places.out(meet, LONG), range(2))) == [False, False]


def test_processes_let_each_other_out(tmp_path: Path) -> None:
    gate = threading.Barrier(2)
    Permits.make(tmp_path, 2)
    with (
        closing(Permits(tmp_path, 2)) as ours,
        closing(Permits(tmp_path, 2)) as theirs,
        ThreadPoolExecutor(2) as pool,
    ):
        # Both places are had by the one that has two to send, and then by the other.
        for places in (Places(1, ours), Places(1, theirs)):
            met = [pool.submit(places.out, lambda: gate.wait(LONG), LONG) for _ in range(2)]
            assert sorted(each.result(LONG) for each in met) == [0, 1]


def test_the_time_counts_from_when_there_is_a_place() -> None:
    places, under_way, released = Places(1), threading.Event(), threading.Event()

    def hold() -> bool:
        under_way.set()
        return released.wait(LONG)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(places.out, hold, LONG)
        assert under_way.wait(LONG)
        second = pool.submit(places.out, lambda: 7, 0.2)
        time.sleep(0.5)
        assert not second.done()
        released.set()
        assert (first.result(LONG), second.result(LONG)) == (True, 7)


def test_what_is_waited_for_in_the_place_takes_nothing_of_the_time() -> None:
    assert Places(1).out(lambda: 7, 0.1, before=lambda: time.sleep(0.3)) == 7


def test_whoever_is_interrupted_while_it_waits_in_its_place_sends_nothing() -> None:
    places, released, sent = Places(1), threading.Event(), list[int]()
    here = threading.get_ident()

    def before() -> None:
        # A signal that comes as one begins to wait is heard of when that ends.
        time.sleep(0.1)
        signal.pthread_kill(here, signal.SIGINT)
        released.wait(LONG)

    with pytest.raises(KeyboardInterrupt):
        places.out(lambda: sent.append(1), LONG, before=before)
    # The place is free while the other is not yet done with waiting.
    assert places.out(lambda: 7, LONG) == 7
    released.set()
    assert sent == []


def test_whoever_is_interrupted_while_it_waits_for_a_place_sends_nothing() -> None:
    places, under_way, released = Places(1), threading.Event(), threading.Event()
    sent = list[int]()
    here = threading.get_ident()

    def hold() -> bool:
        under_way.set()
        return released.wait(LONG)

    def interrupt() -> None:
        time.sleep(0.2)
        signal.pthread_kill(here, signal.SIGINT)

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(places.out, hold, LONG)
        assert under_way.wait(LONG)
        pool.submit(interrupt)
        with pytest.raises(KeyboardInterrupt):
            places.out(lambda: sent.append(1), LONG)
        released.set()
        assert first.result(LONG)
    assert places.out(lambda: 7, LONG) == 7
    assert sent == []


@pytest.mark.parametrize("error", [LookupError("nobody foresaw it"), TimeoutError("of its own")])
def test_what_nobody_foresaw_is_told_as_it_is_and_at_once(error: Exception) -> None:
    def fail() -> None:
        raise error

    begun = time.monotonic()
    with pytest.raises(type(error)) as told:
        Places(1).out(fail, LONG)
    assert told.value is error
    assert time.monotonic() - begun < LONG / 2
