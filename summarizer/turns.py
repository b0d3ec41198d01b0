"""Few threads of a process compute at a time: those that wait for others are many.

All threads share the interpreter's lock. Where many compute, one that comes back from a short wait,
for a statement of the database or a piece of an answer, stands behind them all for the lock: a
transaction of a millisecond takes a hundred, and nobody else can write meanwhile.
"""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from threading import BoundedSemaphore, local
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["quicken", "sleep", "waiting", "working"]

# One would compute as much, but a long filing would keep the short ones from being asked about.
_TURNS = BoundedSemaphore(2)
# Asking a server once takes the interpreter several times: of the usual 5 ms each.
_SECONDS = 0.001


class _Mine(local):
    """What a thread knows of itself."""

    works = False


_MINE = _Mine()


@contextmanager
def working() -> Iterator[None]:
    """Holds one of the turns to compute; whoever has one already keeps it."""
    if _MINE.works:
        yield
        return
    _take()
    try:
        yield
    finally:
        _give()


@contextmanager
def waiting() -> Iterator[None]:
    """Lets others compute while this thread waits; whoever has no turn gives none away."""
    if not _MINE.works:
        yield
        return
    _give()
    try:
        yield
    finally:
        _take()


def sleep(seconds: float, /) -> None:
    """Returns so much later, and lets others compute meanwhile."""
    with waiting():
        time.sleep(seconds)


def quicken() -> None:
    """Has threads of this process that come back from waiting stand less long behind the others."""
    sys.setswitchinterval(_SECONDS)


def _take() -> None:
    _TURNS.acquire()
    _MINE.works = True


def _give() -> None:
    # An interruption may have come between the two: what is not held cannot be given.
    if _MINE.works:
        _MINE.works = False
        _TURNS.release()
