"""A worker seen from outside."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from summarizer.batch.answers import Answer, Failure, Fault
from summarizer.batch.hand import WorkerProcess


@pytest.fixture
def hand(light: tuple[str, ...]) -> Iterator[WorkerProcess]:
    made = WorkerProcess(light)
    yield made
    made.close()


def _process_of(hand: WorkerProcess) -> int:
    assert hand._life is not None
    return hand._life.pid


def _is_given(hand: WorkerProcess) -> bool:
    assert hand._life is not None
    return bool(hand._life._tasks)


def test_a_source_that_kills_its_worker_costs_only_itself(hand: WorkerProcess) -> None:
    assert hand.treat("good") == Answer("made", "good")
    worker = _process_of(hand)
    assert hand.treat("better") == Answer("made", "better")
    assert _process_of(hand) == worker
    assert hand.treat("exit") == Answer(
        "killed",
        "key of exit",
        Failure("worker-killed", "its worker died of it, twice (exit code 7)", 1),
    )
    assert hand.treat("crash").failure == Failure(
        "worker-killed", "its worker died of it, twice (signal 6)", 1
    )
    assert hand.treat("bug") == Answer(
        "unexpected", "key of bug", Failure("unexpected", "unexpected KeyError: 'bug'", 1)
    )
    assert hand.treat("good") == Answer("made", "good")


def test_a_worker_that_dies_between_two_sources_is_no_ones_fault(hand: WorkerProcess) -> None:
    hand.treat("good")
    process = _process_of(hand)
    os.kill(process, signal.SIGKILL)
    while Path(f"/proc/{process}").exists():
        time.sleep(0.01)
    assert hand.treat("better") == Answer("made", "better")


def test_a_worker_that_cannot_be_started_is_the_runs_fault(light: tuple[str, ...]) -> None:
    missing = Fault("no worker can be started: No such file or directory")
    assert WorkerProcess(["no-such-interpreter"]).treat("a").fault == missing
    ends = WorkerProcess([sys.executable, "-c", "raise SystemExit(5)"]).ready()
    assert ends == Fault("a worker ended before it was ready", "exit code 5")
    wrong = WorkerProcess([*light, "wrong"])
    assert wrong.ready() == Fault("a setting is wrong", "mend it")
    assert wrong.treat("a").fault == Fault("a setting is wrong", "mend it")
    wrong.close()


def test_a_worker_ends_with_its_hand(light: tuple[str, ...]) -> None:
    for end in (WorkerProcess.close, WorkerProcess.kill):
        hand = WorkerProcess(light)
        assert hand.ready() is None
        process = _process_of(hand)
        end(hand)
        hand.close()
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
        if end is WorkerProcess.kill:
            assert hand.treat("a").fault == Fault("the worker was ended")


def test_one_worker_has_several_sources_in_hand(light: tuple[str, ...]) -> None:
    hand = WorkerProcess([*light, "several"])
    with ThreadPoolExecutor(3) as pool:
        keys = [answer.key for answer in pool.map(hand.treat, ("meet 1", "meet 2", "meet 3"))]
    assert keys == ["meet 1", "meet 2", "meet 3"]
    hand.close()


def test_a_worker_that_dies_is_told_of_for_all_that_it_held(light: tuple[str, ...]) -> None:
    hand = WorkerProcess([*light, "several"])
    with ThreadPoolExecutor(3) as pool:
        sources = ("hold 1", "hold 2", "crash when two are held")
        answers = list(pool.map(hand.treat, sources))
    assert [(answer.status, answer.key) for answer in answers] == [
        ("killed", f"key of {source}") for source in sources
    ]
    assert hand.treat("good") == Answer("made", "good")
    hand.close()


def test_a_worker_that_is_to_stop_is_given_nothing_more(hand: WorkerProcess) -> None:
    with ThreadPoolExecutor(1) as pool:
        assert hand.ready() is None
        held = pool.submit(hand.treat, "until stopped")
        while not _is_given(hand):
            time.sleep(0.01)
        hand.stop()
        assert held.result(10) == Answer("left", "until stopped")
    assert hand.treat("good") == Answer("left", "")


def test_a_worker_that_is_to_stop_is_not_started_any_more(hand: WorkerProcess) -> None:
    assert hand.stop()() == 0
    assert hand.treat("good") == Answer("left", "")
    assert hand._life is None


def test_a_worker_that_is_to_stop_before_it_is_ready_is_not_waited_for() -> None:
    hand = WorkerProcess([sys.executable, "-c", "import time; time.sleep(60)"])
    begun = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        ready, treated = pool.submit(hand.ready), pool.submit(hand.treat, "good")
        while hand._life is None:
            time.sleep(0.01)
        hand.stop()
        # Nothing is wrong with the call: the run says that it was interrupted.
        assert (ready.result(), treated.result()) == (None, Answer("left", ""))
    assert time.monotonic() - begun < 30
    hand.close()


def test_what_the_user_must_know_comes_with_the_worker(hand: WorkerProcess) -> None:
    assert hand.ready() is None
    assert hand.notices == ("this goes elsewhere",)
