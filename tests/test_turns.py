"""One thread of a process computes at a time."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer.turns import Turn, sleep, working

PATIENCE = 30.0


@pytest.fixture
def turn() -> Turn:
    """A turn that nobody takes out of order."""
    return Turn(PATIENCE)


def _most_at_a_time(turn: Turn) -> int:
    busy, most, lock = 0, 0, threading.Lock()

    def work(_: int) -> None:
        nonlocal busy, most
        with turn.working():
            with turn.working():
                pass
            with lock:
                busy += 1
                most = max(most, busy)
            threading.Event().wait(0.002)
            with lock:
                busy -= 1

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(12)))
    return most


def test_one_works_at_a_time(turn: Turn) -> None:
    assert _most_at_a_time(turn) == 1


def test_whoever_waits_lets_others_work(turn: Turn) -> None:
    everybody = threading.Barrier(4)

    def wait(_: int) -> int:
        with turn.working(), turn.waiting():
            return everybody.wait(PATIENCE)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(wait, range(4))) == [0, 1, 2, 3]


def test_whoever_has_waited_long_goes_ahead() -> None:
    turn, both = Turn(patience=0.01), threading.Barrier(2)

    def work(_: int) -> int:
        with turn.working():
            return both.wait(PATIENCE)

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(work, range(2))) == [0, 1]


def test_whoever_stands_in_a_long_line_that_moves_does_not_go_ahead() -> None:
    assert _most_at_a_time(Turn(patience=0.001, clock=lambda: 0.0)) == 1


def test_a_turn_is_given_back_after_a_failure(turn: Turn) -> None:
    with pytest.raises(LookupError), turn.working(), turn.waiting():
        raise LookupError("nothing here")
    with pytest.raises(LookupError), turn.working():
        raise LookupError("nothing here")
    assert _most_at_a_time(turn) == 1


def test_whoever_is_interrupted_before_its_turn_waits_for_the_next(turn: Turn) -> None:
    here = threading.get_ident()
    taken, wanted, interrupted, entered = (threading.Event() for _ in range(4))

    def interrupt() -> None:
        with turn.working():
            taken.set()
            assert wanted.wait(PATIENCE)
            time.sleep(0.05)
            signal.pthread_kill(here, signal.SIGINT)
            assert interrupted.wait(PATIENCE)

    def want() -> None:
        wanted.set()
        with turn.working():
            raise AssertionError("it is another's turn")

    def enter() -> None:
        with turn.working():
            entered.set()

    with ThreadPoolExecutor(2) as pool:
        pool.submit(interrupt)
        assert taken.wait(PATIENCE)
        with pytest.raises(KeyboardInterrupt):
            want()
        interrupted.set()
        with turn.working():
            pool.submit(enter)
            assert not entered.wait(0.1)
    assert entered.is_set()


def test_a_thread_that_does_not_work_gives_nothing_away(turn: Turn) -> None:
    with turn.waiting(), turn.waiting():
        assert _most_at_a_time(turn) == 1


def test_whoever_sleeps_lets_others_work() -> None:
    asleep = threading.Event()

    def rest() -> bool:
        with working():
            asleep.set()
            sleep(0.3)
            return asleep.is_set()

    def work() -> None:
        assert asleep.wait(PATIENCE)
        with working():
            asleep.clear()

    with ThreadPoolExecutor(2) as pool:
        slept, worked = pool.submit(rest), pool.submit(work)
        assert (worked.result(), slept.result()) == (None, False)


def test_a_process_may_have_its_threads_hand_over_soon() -> None:
    program = (
        "import sys\n"
        "from summarizer.turns import hand_over_soon\n"
        "hand_over_soon()\n"
        "print(sys.getswitchinterval())\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "0.001\n"
