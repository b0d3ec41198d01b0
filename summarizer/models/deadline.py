"""A bound on how long something may take that cannot be asked to hurry."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from summarizer.turns import waiting

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["within"]

T = TypeVar("T")


def within(seconds: float, do: Callable[[], T]) -> T:
    """What `do` gives, if it does so in time; else it is left alone and forgotten.

    A client's own bound is on silence: a server that sends a byte now and then is never silent.

    Raises:
        TimeoutError: It took longer.
    """
    future = Future[T]()

    def run() -> None:
        try:
            future.set_result(do())
        finally:
            # Of no effect on what is done; whoever waits for what failed is told at once.
            future.cancel()

    Thread(target=run, daemon=True).start()
    with waiting():
        return future.result(timeout=seconds)
