"""Several workers at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from summarizer.batch.answers import Answer, Fault
from summarizer.batch.crew import Team, crew
from summarizer.batch.stopping import Stop
from summarizer.errors import UsageError


def _nothing() -> None:
    """Where no call is out, nothing is awaited."""


class _Hand:
    notices = ("words go elsewhere",)

    def __init__(self, room: list[_Hand], barrier: threading.Barrier) -> None:
        self.barrier = barrier
        self.busy = False
        self.ended: list[str] = []
        room.append(self)

    def ready(self) -> Fault | None:
        return None

    def treat(self, source: str) -> Answer:
        assert not self.busy, "one source a worker at a time"
        self.busy = True
        if not self.ended:
            self.barrier.wait(10)
        self.busy = False
        return Answer("made", source)

    def stop(self) -> Callable[[], int]:
        self.ended.append("stopped")
        return lambda: 0

    def close(self) -> None:
        self.ended.append("closed")

    def kill(self) -> None:
        self.ended.append("killed")


def test_as_many_sources_are_treated_at_a_time_as_there_are_workers() -> None:
    room: list[_Hand] = []
    barrier = threading.Barrier(3)
    with crew(lambda _: _Hand(room, barrier), Team(3, 3), print, Stop(), _nothing) as submit:
        answers = [submit(str(number)) for number in range(9)]
        assert [each.result(10).key for each in answers] == [str(number) for number in range(9)]
    assert [hand.ended for hand in room] == [["closed"]] * 3


def test_workers_end_at_once_when_the_run_fails() -> None:
    room: list[_Hand] = []
    with (
        pytest.raises(KeyboardInterrupt),
        crew(lambda _: _Hand(room, threading.Barrier(1)), Team(2, 2), print, Stop(), _nothing),
    ):
        raise KeyboardInterrupt
    assert [hand.ended for hand in room] == [["killed", "closed"]] * 2


def test_workers_stop_when_an_end_is_asked_for_whatever_they_hold() -> None:
    room, stop = list[_Hand](), Stop()
    stopped = threading.Barrier(3)

    class Holding(_Hand):
        def treat(self, source: str) -> Answer:
            stopped.wait(10)
            return Answer("left", source)

        def stop(self) -> Callable[[], int]:
            out = super().stop()
            stopped.wait(10)
            return out

    with crew(
        lambda _: Holding(room, threading.Barrier(1)), Team(2, 1), print, stop, _nothing
    ) as submit:
        answers = [submit("a"), submit("b")]
        stop.wish()
        assert [each.result(10).status for each in answers] == ["left", "left"]
    assert [hand.ended for hand in room] == [["stopped", "closed"]]


@pytest.mark.parametrize(("out", "told"), [((0, 0), []), ((0, 2), ["awaited"])])
def test_what_is_awaited_is_told_where_a_worker_has_a_call_out(
    out: tuple[int, int], told: list[str]
) -> None:
    stop, heard, numbers = Stop(), list[str](), iter(out)

    class Asking(_Hand):
        def stop(self) -> Callable[[], int]:
            super().stop()
            # Whoever is asked before all have been told to stop has sent more by then.
            return lambda: next(numbers) if all(hand.ended for hand in room) else 9

    room = list[_Hand]()
    hire = partial(Asking, room, threading.Barrier(1))
    with crew(lambda _: hire(), Team(2, 2), print, stop, lambda: heard.append("awaited")):
        stop.wish()
    assert heard == told


class _Broken(_Hand):
    def ready(self) -> Fault | None:
        return Fault("a setting is wrong", "mend it")


def test_workers_that_never_get_ready_are_told_of_before_anything_is_begun() -> None:
    room: list[_Hand] = []
    with (
        pytest.raises(UsageError, match=r"a setting is wrong \(mend it\)"),
        crew(lambda _: _Broken(room, threading.Barrier(1)), Team(2, 2), print, Stop(), _nothing),
    ):
        raise AssertionError
    assert [hand.ended for hand in room] == [["closed"]] * 2


def test_several_sources_at_a_time_are_shared_by_fewer_workers() -> None:
    """Each of two workers has three of six sources in hand when all have met."""
    barrier, busy = threading.Barrier(6), list[int]()

    class Shared(_Hand):
        def treat(self, source: str) -> Answer:
            busy.append(id(self))
            barrier.wait(10)
            return Answer("made", source)

    room: list[_Hand] = []
    with crew(lambda _: Shared(room, barrier), Team(6, 2), print, Stop(), _nothing) as submit:
        answers = [submit(str(number)) for number in range(6)]
        assert [each.result(10).key for each in answers] == list("012345")
    assert sorted(busy.count(id(hand)) for hand in room) == [3, 3]


@pytest.mark.parametrize("workers", [1, 2, 3, 5])
@pytest.mark.parametrize("calls", [5, 16, 17])
def test_shares_of_the_calls_add_up(calls: int, workers: int) -> None:
    shares = [Team(30, workers, calls).share(number) for number in range(workers)]
    assert sum(shares) == calls
    assert max(shares) - min(shares) <= 1


def test_what_the_user_must_know_is_told_once_and_first() -> None:
    told: list[str] = []
    room: list[_Hand] = []
    with crew(
        lambda _: _Hand(room, threading.Barrier(1)), Team(2, 2), told.append, Stop(), _nothing
    ):
        assert told == ["words go elsewhere"]


def test_workers_get_ready_at_the_same_time() -> None:
    together = threading.Barrier(3)

    class Together(_Hand):
        def ready(self) -> Fault | None:
            together.wait(10)
            return None

    room: list[_Hand] = []
    with crew(
        lambda _: Together(room, threading.Barrier(1)), Team(3, 3), print, Stop(), _nothing
    ) as submit:
        assert submit("a filing").result(10).key == "a filing"


def test_each_worker_is_made_with_its_share_of_the_calls() -> None:
    shares, room = list[int](), list[_Hand]()

    def hire(calls: int) -> _Hand:
        shares.append(calls)
        return _Hand(room, threading.Barrier(1))

    with crew(hire, Team(9, 2, calls=5), print, Stop(), _nothing):
        assert shares == [3, 2]


@pytest.mark.parametrize(("sources", "workers"), [(0, 1), (1, 1), (2, 2), (9, 3)])
def test_no_worker_is_started_that_would_have_nothing_to_do(sources: int, workers: int) -> None:
    assert Team(9, 3, calls=5).for_at_least(sources) == Team(9, workers, calls=5)
