"""SIGINT and SIGTERM: the first asks a run to come to an end, the second ends it."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

__all__ = ["Stop", "stoppable"]

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stop:
    """Whether somebody asked for an end; `wanted` never goes back to False."""

    def __init__(self) -> None:
        self.wanted = False


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
        stop.wanted = True
        restore()

    before = {number: signal.getsignal(number) for number in _SIGNALS}
    for number in _SIGNALS:
        signal.signal(number, wish)
    try:
        yield stop
    finally:
        restore()
