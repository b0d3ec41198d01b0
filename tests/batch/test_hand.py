"""A worker seen from outside."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from summarizer.batch.answers import Answer, Failure, Fault
from summarizer.batch.hand import WorkerProcess


@pytest.fixture
def hand(light: tuple[str, ...]) -> Iterator[WorkerProcess]:
    made = WorkerProcess(light)
    yield made
    made.close()


def _process_of(hand: WorkerProcess) -> int:
    assert hand._process is not None
    return hand._process.pid


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
        "worker-killed", "its worker died of it, twice (signal 11)", 1
    )
    assert hand.treat("bug") == Answer(
        "unexpected", "key of bug", Failure("unexpected", "unexpected KeyError: 'bug'", 1)
    )
    assert hand.treat("good") == Answer("made", "good")


def test_a_worker_that_dies_between_two_sources_is_no_ones_fault(hand: WorkerProcess) -> None:
    hand.treat("good")
    process = hand._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert hand.treat("better") == Answer("made", "better")


def test_a_worker_that_cannot_be_started_is_the_runs_fault(light: tuple[str, ...]) -> None:
    missing = Fault("no worker can be started: No such file or directory")
    assert WorkerProcess(["no-such-interpreter"]).treat("a").fault == missing
    ends = WorkerProcess([sys.executable, "-c", "raise SystemExit(5)"]).ready()
    assert ends is not None
    assert ends.message == "a worker ended before it was ready"
    wrong = WorkerProcess([*light, "wrong"])
    assert wrong.ready() == Fault("a setting is wrong", "mend it")
    assert wrong.treat("a").fault == Fault("a setting is wrong", "mend it")
    wrong.close()


def test_a_worker_ends_with_its_hand(light: tuple[str, ...]) -> None:
    for end in (WorkerProcess.close, WorkerProcess.kill):
        hand = WorkerProcess(light)
        assert hand.ready() is None
        process = hand._process
        assert process is not None
        end(hand)
        assert process.wait(10) == (0 if end is WorkerProcess.close else -9)
        hand.close()
        if end is WorkerProcess.kill:
            assert hand.treat("a").fault == Fault("the worker was ended")
