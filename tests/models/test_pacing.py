"""How fast a server is asked."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from summarizer.models.pacing import MemoryLimiter, SystemClock

if TYPE_CHECKING:
    from tests.models.conftest import Kit, Watch


def _limiter(watch: Watch, requests: int = 4, tokens: int = 1_000) -> MemoryLimiter:
    return MemoryLimiter(requests=requests, tokens=tokens, clock=watch)


def _let_through(limiter: MemoryLimiter, watch: Watch, tokens: int = 1) -> None:
    """Waits until a request may be sent."""
    while wait := limiter.take(tokens):
        watch.sleep(wait)


def test_so_many_requests_go_in_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    for _ in range(5):
        _let_through(limiter, watch)
    assert watch.now() == 1060.0


def test_so_many_tokens_go_in_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    _let_through(limiter, watch, 600)
    _let_through(limiter, watch, 400)
    assert watch.slept == []
    _let_through(limiter, watch)
    assert watch.now() == 1060.0


def test_what_is_larger_than_a_minute_allows_goes_alone(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch)
    _let_through(limiter, watch, 5_000)
    assert watch.slept == []
    _let_through(limiter, watch)
    assert watch.now() == 1060.0


def test_a_busy_server_is_left_alone_and_then_asked_half_as_fast(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch, requests=100)
    for _ in range(50):
        _let_through(limiter, watch)
    limiter.refused(5.0)
    limiter.refused(3.0)
    assert limiter.allowed == 25
    _let_through(limiter, watch)
    # The fifty of this minute are more than that.
    assert watch.now() == 1060.0


def test_nobody_is_asked_slower_than_twenty_times_a_minute(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch, requests=100)
    _let_through(limiter, watch)
    limiter.refused(5.0)
    _let_through(limiter, watch)
    assert (limiter.allowed, watch.now()) == (20, 1005.0)


def test_every_answer_lets_it_be_asked_faster_up_to_what_is_allowed(kit: Kit) -> None:
    watch = kit.Watch()
    limiter = _limiter(watch, requests=25)
    _let_through(limiter, watch)
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


def test_whoever_sleeps_is_woken_and_nobody_sleeps_any_more() -> None:
    clock = SystemClock()
    sleeper = threading.Thread(target=clock.sleep, args=(60.0,))
    begun = time.monotonic()
    sleeper.start()
    clock.wake()
    sleeper.join()
    clock.sleep(60.0)
    assert time.monotonic() - begun < 60.0
