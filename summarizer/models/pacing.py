"""How fast a server is asked: so many requests and tokens a minute, fewer when it is busy."""

from __future__ import annotations

import time
from collections import deque
from threading import Event, Lock
from typing import Protocol

from summarizer.domain.pace import PACE
from summarizer.turns import waiting

__all__ = ["Clock", "MemoryLimiter", "SystemClock"]

_SHORTEST = 0.005


class Clock(Protocol):
    """Passes time."""

    def now(self) -> float:
        """Seconds from some fixed moment."""

    def sleep(self, seconds: float, /) -> None:
        """Returns so much later, or when it is woken."""

    def wake(self) -> None:
        """Ends every sleep, from now on at once."""


class SystemClock:
    """Time as it passes on this machine; others compute while it sleeps."""

    def __init__(self) -> None:
        self._woken = Event()

    def now(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def sleep(self, seconds: float, /) -> None:
        """Returns so much later, or when it is woken."""
        with waiting():
            self._woken.wait(seconds)

    def wake(self) -> None:
        """Ends every sleep, from now on at once."""
        self._woken.set()


class MemoryLimiter:
    """Requests and tokens of the last minute, held under what is allowed; for one process.

    A busy server halves what is sent to it in a minute, down to twenty; every answer lets it grow.
    """

    def __init__(self, *, requests: int, tokens: int, clock: Clock) -> None:
        self._requests = requests
        self._tokens = tokens
        self._clock = clock
        self._allowed = requests
        self._paused_until = float("-inf")
        self._sent: deque[tuple[float, int]] = deque()
        self._lock = Lock()

    @property
    def allowed(self) -> int:
        """How many requests a minute may be sent just now."""
        return self._allowed

    def take(self, tokens: int, /) -> float:
        """0 if the request may be sent now, and then it counts; else how long to wait."""
        wait = self._attempt(tokens)
        return max(wait, _SHORTEST) if wait > 0 else 0.0

    def refused(self, seconds: float, /) -> None:
        """Says that the server was busy: nobody asks for so long, and all ask more slowly.

        Refusals of requests that were under way together count as one.
        """
        with self._lock:
            now = self._clock.now()
            if now >= self._paused_until:
                sent = min(self._allowed, len(self._sent))
                self._allowed = PACE.halved(sent, self._requests)
            self._paused_until = max(self._paused_until, now + seconds)

    def served(self) -> None:
        """Says that the server answered: it may be asked a little faster again."""
        with self._lock:
            self._allowed = PACE.grown(self._allowed, self._requests)

    def _attempt(self, tokens: int) -> float:
        with self._lock:
            now = self._clock.now()
            while self._sent and self._sent[0][0] <= now - PACE.window:
                self._sent.popleft()
            if now < self._paused_until:
                return self._paused_until - now
            used = sum(each for _, each in self._sent)
            # What is larger than a minute's share must be sent some day: alone.
            is_full = len(self._sent) >= self._allowed or used + tokens > self._tokens
            if self._sent and is_full:
                return self._sent[0][0] + PACE.window - now
            self._sent.append((now, tokens))
            return 0.0
