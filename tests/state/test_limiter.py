"""Turns shared by all processes on one database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.errors import TransportError
from summarizer.state.database import Database, opened
from summarizer.state.limiter import SharedLimiter, WallClock


@dataclass
class Time:
    """A clock that goes on only while somebody sleeps."""

    at: float = 1_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.at

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database of all examples; each has a lane of its own."""
    database = opened(tmp_path_factory.mktemp("limiter") / "state.db")
    yield database
    database.close()


@pytest.fixture
def clock() -> Time:
    """A clock that goes on only while somebody sleeps."""
    return Time()


def _limiter(database: Database, clock: Time, rate: int = 8, lane: str = "edgar") -> SharedLimiter:
    return SharedLimiter(database, lane, rate, clock=WallClock(clock.now, clock.sleep))


def test_the_first_turns_are_free_and_the_next_waits_a_second(
    database: Database, clock: Time
) -> None:
    limiter = _limiter(database, clock, rate=3)
    start = clock.at
    for _ in range(3):
        limiter.give_back(limiter.take(10))
    assert clock.at == start
    limiter.give_back(limiter.take(10))
    assert 1.0 <= clock.at - start < 1.2


def test_two_that_share_a_database_share_the_turns(database: Database, clock: Time) -> None:
    one, two = _limiter(database, clock, rate=2), _limiter(database, clock, rate=2)
    start = clock.at
    for limiter in (one, two, one):
        limiter.give_back(limiter.take(10))
    assert clock.at - start >= 1.0


def test_lanes_do_not_share(database: Database, clock: Time) -> None:
    start = clock.at
    for lane in ("a", "b"):
        _limiter(database, clock, rate=1, lane=lane).take(10)
    assert clock.at == start


def test_a_turn_that_is_not_given_back_stays_taken_until_its_lease_ends(
    database: Database, clock: Time
) -> None:
    limiter = _limiter(database, clock, rate=1)
    limiter.take(10)
    start = clock.at
    with pytest.raises(TransportError, match="no request may be sent to 'edgar' for another"):
        limiter.take(10)
    limiter.take(200)
    assert 89 < clock.at - start < 110


def test_a_turn_that_was_lost_cannot_be_given_back(database: Database, clock: Time) -> None:
    limiter = _limiter(database, clock, rate=1)
    lost = limiter.take(10)
    clock.at += 91
    limiter.take(10)
    limiter.give_back(lost)
    with pytest.raises(TransportError):
        limiter.take(5)


def test_a_pause_holds_for_all_and_is_never_made_shorter(database: Database, clock: Time) -> None:
    one, two = _limiter(database, clock), _limiter(database, clock)
    start = clock.at
    one.hold(30)
    one.hold(5)
    two.take(60)
    assert 30 <= clock.at - start < 30.2


def test_a_pause_beyond_patience_is_told_at_once(database: Database, clock: Time) -> None:
    limiter = _limiter(database, clock)
    limiter.hold(86_400)
    with pytest.raises(TransportError, match=r"for another 600 s .*pause"):
        limiter.take(300)
    assert clock.slept == []


def test_a_clock_that_was_put_back_delays_nobody_for_long(database: Database, clock: Time) -> None:
    limiter = _limiter(database, clock, rate=1)
    limiter.give_back(limiter.take(10))
    clock.at -= 86_400
    start = clock.at
    limiter.take(200)
    assert clock.at - start < 1.2


@given(
    rate=st.integers(1, 3),
    journeys=st.lists(st.tuples(st.floats(0, 0.7), st.floats(0, 1)), min_size=8, max_size=8),
)
@settings(max_examples=20)
def test_no_second_ever_holds_more_requests_than_there_are_turns(
    shared: Database, rate: int, journeys: list[tuple[float, float]]
) -> None:
    """Whenever between a turn's beginning and its end the request arrives, by whatever delay."""
    clock, arrivals = Time(), list[float]()
    limiter = _limiter(shared, clock, rate, lane=repr((rate, journeys)))
    for delay, share in journeys:
        turn = limiter.take(100)
        arrivals.append(clock.at + delay * share)
        clock.at += delay
        limiter.give_back(turn)
    assert max(sum(at <= other <= at + 1.0 for other in arrivals) for at in arrivals) <= rate
