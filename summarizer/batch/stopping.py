"""SIGINT and SIGTERM: the first asks a run to come to an end, the second ends it."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

__all__ = ["Stop", "stoppable"]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stop:
    """Whether somebody asked for an end; `wanted` never goes back to False."""

    def __init__(self) -> None:
        self.wanted = False
        self._followers: list[Callable[[], None]] = []

    def wish(self) -> None:
        """Asks for an end; the handler of a signal may do so, wherever it interrupts."""
        self.wanted = True
        for tell in self._followers:
            tell()

    @contextmanager
    def followed(self, do: Callable[[], None]) -> Iterator[None]:
        """Has something done, by a thread of its own, as soon as an end is asked for.

        Nothing is done once the block is over.
        """
        # A handler may interrupt another that holds a lock: this alone among queues needs none.
        orders: SimpleQueue[Callable[[], None]] = SimpleQueue()

        def tell() -> None:
            orders.put(do)

        self._followers.append(tell)
        if self.wanted:
            tell()
        thread = Thread(target=_obey, args=(orders,))
        thread.start()
        try:
            yield
        finally:
            self._followers.remove(tell)
            orders.put(_nothing)
            thread.join()


def _obey(orders: SimpleQueue[Callable[[], None]]) -> None:
    orders.get()()


def _nothing() -> None:
    """Nobody asked for an end."""


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Takes the first SIGINT or SIGTERM as a wish; each of them means what it meant from then on.

    Only the main thread of a process can do this.
    """
    stop = Stop()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def wish(_: int, __: FrameType | None) -> None:
        stop.wish()
        restore()

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number in _SIGNALS:
        signal.signal(number, wish)
    try:
        yield stop
    finally:
        restore()
