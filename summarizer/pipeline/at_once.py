"""Several things done at the same time: the one place of the pipeline with threads."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from summarizer.turns import waiting, working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["Meanwhile", "in_order", "meanwhile"]

T = TypeVar("T")
U = TypeVar("U")


def in_order(do: Callable[[T], U], what: Sequence[T], at_once: int) -> Iterator[U]:
    """What is done with each, as soon as it and all before it are done; so many at a time.

    When one fails, or nobody wants more, what has not begun never does. One that fails is told when
    those that had begun are done, for they may have asked for what costs; but who is interrupted
    waits for nobody.
    """
    if min(at_once, len(what)) <= 1:
        yield from map(do, what)
        return
    # Whoever does one thing pays for no threads.
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    pool = ThreadPoolExecutor(min(at_once, len(what)))
    try:
        done = pool.map(do, what)
        for _ in what:
            with waiting():
                each = next(done)
            yield each
    finally:
        has_failed = isinstance(sys.exception(), Exception)
        with waiting():
            pool.shutdown(wait=has_failed, cancel_futures=True)


class Meanwhile(Generic[T]):
    """What is computed by another thread."""

    def __init__(self, future: Future[T]) -> None:
        self._future = future

    def result(self) -> T:
        """What came of it, after waiting for that."""
        with waiting():
            return self._future.result()

    def cancel(self) -> None:
        """Has it not computed, unless that has begun."""
        self._future.cancel()


def meanwhile(do: Callable[[], T]) -> Meanwhile[T]:
    """Has something computed beside what its caller does.

    One thing of a process is computed so at a time: what a caller does next goes before what others
    have left for later, and where a model is asked, calls are out the sooner.
    """

    def computed() -> T:
        with working():
            return do()

    return Meanwhile(_beside().submit(computed))


@cache
def _beside() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    return ThreadPoolExecutor(1)
