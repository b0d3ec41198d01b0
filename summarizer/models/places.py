"""So many requests under way at a time, each for so long and no longer."""

from __future__ import annotations

import time
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Lock, Semaphore, Thread
from typing import TYPE_CHECKING, Generic, TypeVar

from summarizer.errors import SummarizerError
from summarizer.turns import waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Places"]

T = TypeVar("T")


class Places:
    """So many requests are under way at a time, and as many again may be made ready for it.

    A request is out from when it is sent until it is answered: neither the database nor the pace,
    nor a thread that waits for its turn to compute, keeps another from being sent meanwhile. What
    is made ready has its share of the caps set aside, which therefore is not for more of them.
    """

    def __init__(self, number: int = 4) -> None:
        self._ready = Semaphore(2 * number)
        self._out = Semaphore(number)

    @contextmanager
    def ready(self) -> Iterator[None]:
        """Has a request made ready, sent and settled, after waiting until it may be."""
        # Whoever need not wait keeps its turn, which it would stand in line for again.
        if not self._ready.acquire(blocking=False):
            with waiting():
                self._ready.acquire()
        try:
            yield
        finally:
            self._ready.release()

    def out(self, send: Callable[[], T], deadline: float | None = None) -> T:
        """What sending a request that is ready gives, once there is a place for it.

        With a deadline, in seconds from when it has the place, it is sent by a thread of its own:
        one that takes longer is left alone and forgotten, and its place is another's. Whoever is
        interrupted while it waits for a place sends nothing.

        Raises:
            SummarizerError: Sending it raises that.
            TimeoutError: It took longer.
        """
        with waiting():
            if deadline is None:
                with self._out:
                    return send()
            errand = _Errand(send, self._out)
            Thread(target=errand.run, daemon=True).start()
            return errand.result(deadline)


class _Errand(Generic[T]):
    """Something that is done in a place, which is free again the moment that it is done.

    Whoever waits for it may have to wait for the interpreter as well: the place does not.
    """

    def __init__(self, do: Callable[[], T], places: Semaphore) -> None:
        self._do = do
        self._places = places
        self._future = Future[T]()
        self._lock = Lock()
        self._begun: float | None = None
        self._is_left = False
        self._has_place = False

    def run(self) -> None:
        """Does it, unless it has been left alone by then."""
        try:
            if self._has_begun():
                try:
                    done = self._do()
                finally:
                    self._leave_place()
                self._future.set_result(done)
        except SummarizerError as error:
            self._future.set_exception(error)
        finally:
            # Of no effect on what is done; whoever waits for what failed is told at once.
            self._future.cancel()

    def result(self, seconds: float) -> T:
        """What it gives."""
        left = seconds
        try:
            while left > 0:
                try:
                    return self._future.result(left)
                except TimeoutError:
                    # It may have waited for its place.
                    begun = self._begun
                    left = seconds if begun is None else begun + seconds - time.monotonic()
            raise TimeoutError
        finally:
            with self._lock:
                self._is_left = True
            self._leave_place()

    def _has_begun(self) -> bool:
        self._places.acquire()
        with self._lock:
            self._has_place = not self._is_left
            self._begun = time.monotonic()
        if not self._has_place:
            self._places.release()
        return self._has_place

    def _leave_place(self) -> None:
        with self._lock:
            if self._has_place:
                self._has_place = False
                self._places.release()
