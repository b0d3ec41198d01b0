"""Few threads of a process compute at a time."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from summarizer.turns import sleep, waiting, working

PATIENCE = 10.0


def test_no_more_than_two_work_at_a_time() -> None:
    busy, most, lock = 0, 0, threading.Lock()

    def work(_: int) -> None:
        nonlocal busy, most
        with working():
            with lock:
                busy += 1
                most = max(most, busy)
            threading.Event().wait(0.005)
            with lock:
                busy -= 1

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(20)))
    assert most == 2


def test_whoever_waits_lets_others_work() -> None:
    everybody = threading.Barrier(4)

    def wait(_: int) -> None:
        with working(), waiting():
            everybody.wait(PATIENCE)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(wait, range(4)))
    assert not everybody.broken


def test_sleep_is_waiting() -> None:
    asleep = threading.Barrier(3)

    def rest(_: int) -> None:
        with working():
            sleep(0.05)
            with waiting():
                asleep.wait(PATIENCE)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(rest, range(3)))
    assert not asleep.broken


def test_work_within_work_takes_no_second_turn() -> None:
    def work(_: int) -> int:
        with working(), working(), working():
            return 1

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(work, range(8))) == 8


def test_who_has_no_turn_gives_none_away() -> None:
    inside, leave = threading.Barrier(3), threading.Event()
    begun = threading.Event()

    def hold(_: int) -> None:
        with working():
            inside.wait(PATIENCE)
            leave.wait(PATIENCE)

    def late() -> None:
        with working():
            begun.set()

    with ThreadPoolExecutor(3) as pool:
        holders = [pool.submit(hold, number) for number in range(2)]
        inside.wait(PATIENCE)
        with waiting():
            pool.submit(late)
            assert not begun.wait(0.05)
        leave.set()
        assert begun.wait(PATIENCE)
    assert [holder.result() for holder in holders] == [None, None]


def test_a_turn_is_given_back_after_a_failure() -> None:
    def fail() -> None:
        with working(), waiting():
            raise LookupError("nothing here")

    for _ in range(3):
        try:
            fail()
        except LookupError:
            continue
    with ThreadPoolExecutor(2) as pool:
        both = threading.Barrier(2)

        def meet(_: int) -> bool:
            with working():
                both.wait(PATIENCE)
                return True

        assert [*pool.map(meet, range(2))] == [True, True]


def test_threads_that_come_back_stand_less_long() -> None:
    program = (
        "import sys; from summarizer.turns import quicken\n"
        "before = sys.getswitchinterval(); quicken(); print(sys.getswitchinterval() < before)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "True\n"
