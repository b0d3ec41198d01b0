"""One thread of a process computes at a time, while the others wait for servers.

All threads share the interpreter's lock. Where many compute, one that comes back from a short wait,
for a statement of the database or a piece of an answer, stands behind them all for the lock: a
transaction of a millisecond takes a hundred, and nobody else can write meanwhile.
"""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from threading import Lock, local
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Turn", "hand_over_soon", "sleep", "waiting", "working"]

# In seconds; after it one more computes: a long filing keeps no short one from being asked about.
_PATIENCE = 0.5
# In seconds; the interpreter's own is five times as much.
_SOON = 0.001


class _Mine(local):
    """What a thread knows of itself."""

    works = False
    has_turn = False


class Turn:
    """What threads compute in, one after the other; where none has begun for long, one goes ahead.

    Args:
        patience: How long that is, in seconds.
        clock: Tells seconds from any beginning.
    """

    def __init__(
        self, patience: float = _PATIENCE, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._patience = patience
        self._clock = clock
        self._begun = clock()
        self._lock = Lock()
        self._mine = _Mine()

    @contextmanager
    def working(self) -> Iterator[None]:
        """Computes in turn; within itself it changes nothing."""
        if self._mine.works:
            yield
            return
        try:
            # Inside, for an interruption may come while it waits for its turn.
            self._take()
            yield
        finally:
            self._give()

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Lets another thread compute while this one waits; of no effect where it does not work."""
        if not self._mine.works:
            yield
            return
        self._give()
        try:
            yield
        finally:
            self._take()

    def _take(self) -> None:
        self._mine.works = True
        while not self._lock.acquire(timeout=self._patience):
            if self._clock() - self._begun >= self._patience:
                break
        else:
            self._mine.has_turn = True
        self._begun = self._clock()

    def _give(self) -> None:
        self._mine.works = False
        if self._mine.has_turn:
            self._mine.has_turn = False
            self._lock.release()


_OF_PROCESS = Turn()
working, waiting = _OF_PROCESS.working, _OF_PROCESS.waiting


def sleep(seconds: float, /) -> None:
    """Returns so much later, and lets another thread compute meanwhile."""
    with waiting():
        time.sleep(seconds)


def hand_over_soon() -> None:
    """Has a thread of this process that computes let another go on after a millisecond.

    Each piece of a request or an answer, each statement of the database waits so long for it.
    """
    sys.setswitchinterval(_SOON)
