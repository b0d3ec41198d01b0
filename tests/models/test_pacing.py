"""How fast a server is asked."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from summarizer.models.pacing import MemoryLimiter, SystemClock

if TYPE_CHECKING:
    from tests.models.conftest import Kit, Watch


def _limiter(watch: Watch, requests: int = 4, tokens: int = 1_000) -> MemoryLimiter:
    return MemoryLimiter(requests=requests, tokens=tokens, clock=watch)


def test_so_many_requests_go_in_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    for _ in range(5):
        limiter.take(1)
    assert watch.now() == 1060.0


def test_so_many_tokens_go_in_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    limiter.take(600)
    limiter.take(400)
    assert watch.slept == []
    limiter.take(1)
    assert watch.now() == 1060.0


def test_what_is_larger_than_a_minute_allows_goes_alone(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    limiter.take(5_000)
    assert watch.slept == []
    limiter.take(1)
    assert watch.now() == 1060.0


def test_a_busy_server_is_left_alone_and_then_asked_half_as_fast(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch, requests=100)
    for _ in range(50):
        limiter.take(1)
    limiter.refused(5.0)
    limiter.refused(3.0)
    assert limiter.allowed == 25
    limiter.take(1)
    # The fifty of this minute are more than that.
    assert watch.now() == 1060.0


def test_nobody_is_asked_slower_than_twenty_times_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch, requests=100)
    limiter.take(1)
    limiter.refused(5.0)
    limiter.take(1)
    assert (limiter.allowed, watch.now()) == (20, 1005.0)


def test_every_answer_lets_it_be_asked_faster_up_to_what_is_allowed(kit: Kit) -> None:
    limiter = _limiter(kit.Watch(), requests=25)
    limiter.take(1)
    limiter.refused(1.0)
    allowed = []
    for _ in range(4):
        limiter.served()
        allowed.append(limiter.allowed)
    assert allowed == [22, 24, 25, 25]


def test_the_clock_of_the_machine_passes_time() -> None:
    clock = SystemClock()
    begun = time.monotonic()
    assert clock.now() >= begun
    clock.sleep(0.001)
    assert clock.now() > begun
