"""So many requests under way at a time, each for so long and no longer."""

from __future__ import annotations

import time
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Lock, Semaphore
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from summarizer.models.senders import Senders
from summarizer.turns import waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["Places"]

T = TypeVar("T")


def _nothing() -> None:
    """Whoever has a place waits for nothing else."""


class Gate(Protocol):
    """Lets so many through at a time."""

    def acquire(self) -> bool:
        """Goes through, after waiting until it may."""

    def release(self) -> None:
        """Lets another through."""


class Places:
    """So many requests are under way at a time; twice as many again may be made ready meanwhile.

    A request is out from when it is sent until it is answered: neither the database nor the pace,
    nor a thread that waits for its turn to compute, keeps another from being sent meanwhile. What
    is made ready has its share of the caps set aside, which therefore is not for more of them.

    Args:
        number: How many are under way.
        out: What lets them out, where several processes have places together: `number` is then the
            share of this one, and it has those of the others while they have nothing to send.
    """

    def __init__(self, number: int = 4, out: Gate | None = None) -> None:
        self._ready = Semaphore(3 * number)
        self._out: Gate = out or Semaphore(number)
        self._senders = Senders()

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

    def out(
        self,
        send: Callable[[], T],
        deadline: float | None = None,
        *,
        before: Callable[[], None] = _nothing,
    ) -> T:
        """What sending a request that is ready gives, once there is a place for it.

        With a deadline, in seconds from when it is sent, it is sent by another thread: one that
        takes longer is left alone and forgotten, and its place is another's. Whoever is
        interrupted before it is sent sends nothing.

        Args:
            send: Sends it; what it raises is raised here, whatever that is.
            deadline: How many seconds it may take; None if it ends by itself.
            before: What it waits for in its place, and as long as it has to.

        Raises:
            TimeoutError: It took longer.
        """
        with waiting():
            if deadline is None:
                self._out.acquire()
                try:
                    before()
                    return send()
                finally:
                    self._out.release()
            errand = _Errand(send, before, self._out)
            return errand.result(deadline, self._senders)


class _Errand(Generic[T]):
    """Something that another thread does in a place, free again the moment that it is done.

    Whoever waits for it may have to wait for the interpreter as well: the place does not.
    """

    def __init__(self, do: Callable[[], T], before: Callable[[], None], places: Gate) -> None:
        self._do = do
        self._before = before
        self._places = places
        self._future = Future[T]()
        self._lock = Lock()
        self._begun: float | None = None
        self._is_left = False
        self._has_place = False

    def result(self, seconds: float, senders: Senders) -> T:
        """What it gives, in so many seconds; it is left alone by whoever goes without it."""
        left = seconds
        try:
            senders.do(self._run)
            while left > 0:
                try:
                    return self._future.result(left)
                except TimeoutError:
                    if self._future.done():
                        return self._future.result()
                    # It may have waited to be done.
                    begun = self._begun
                    left = seconds if begun is None else begun + seconds - time.monotonic()
            raise TimeoutError
        finally:
            with self._lock:
                self._is_left = True
            self._leave_place()

    def _run(self) -> None:
        try:
            if not self._takes_place():
                return
            try:
                self._before()
                if not self._begins():
                    return
                done = self._do()
            finally:
                self._leave_place()
            self._future.set_result(done)
        except BaseException as error:  # noqa: BLE001 - whoever waits for it is told, whatever it is
            self._future.set_exception(error)

    def _takes_place(self) -> bool:
        self._places.acquire()
        with self._lock:
            self._has_place = not self._is_left
        if not self._has_place:
            self._places.release()
        return self._has_place

    def _begins(self) -> bool:
        """Whether it is still to be done."""
        with self._lock:
            self._begun = time.monotonic()
            return not self._is_left

    def _leave_place(self) -> None:
        with self._lock:
            if self._has_place:
                self._has_place = False
                self._places.release()
