"""A worker seen from outside: a process that takes sources, and can die of one."""

from __future__ import annotations

from threading import Event, Lock
from typing import TYPE_CHECKING, Protocol

from summarizer.batch.answers import Answer, Fault
from summarizer.batch.life import Life

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Hand", "WorkerProcess"]

_ENDED = Fault("the worker was ended")
_LEFT = Answer("left", "")


class Hand(Protocol):
    """Whatever treats sources, one or several at a time."""

    @property
    def notices(self) -> Sequence[str]:
        """What the user must know before anything is treated, once it is ready."""

    def ready(self) -> Fault | None:
        """Waits until it can treat a source; why it never will, if so."""

    def treat(self, source: str) -> Answer:
        """What became of a source; a worker that died of it is an answer too."""

    def stop(self) -> Callable[[], int]:
        """Has it begin nothing more and ask no model: what needs either is answered `left`.

        What is given tells how many calls of a model are out, which are awaited.
        """

    def close(self) -> None:
        """Lets it end when it has finished what it holds."""

    def kill(self) -> None:
        """Ends it at once."""


def _none() -> int:
    """Where no process is, no call is out."""
    return 0


class WorkerProcess:
    """A worker process, which is started again when it has died; safe to use from several threads.

    Args:
        command: What starts a process that runs `worker.serve`.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._lock = Lock()
        self._life: Life | None = None
        self._fault: Fault | None = None
        self._stopped = Event()
        self.notices: Sequence[str] = ()

    def ready(self) -> Fault | None:
        """Waits until the process is ready; why there is none, if so, unless it was to stop."""
        fault = self._living()[1]
        return None if self._stopped.is_set() else fault

    def treat(self, source: str) -> Answer:
        """What became of a source: `killed` if the process ended without an answer.

        It is `left` if the process was to stop before it was given the source.
        """
        while not self._stopped.is_set():
            life, fault = self._living()
            if self._stopped.is_set():
                break
            if life is None:
                return Answer("fault", "", fault=fault)
            answer = life.treat(source)
            # A process that ended before it was given the source died of another, or of none.
            if answer is not None:
                return answer
        return _LEFT

    def stop(self) -> Callable[[], int]:
        """Has the process begin nothing more, and every one that would follow it.

        What is given waits until the process has told how many calls it has out.
        """
        self._stopped.set()
        # The lock is held by whoever waits until a process is ready.
        life = self._life
        return _none if life is None else life.stop()

    def close(self) -> None:
        """Lets the process end when it has finished what it holds."""
        with self._lock:
            life, self._life = self._life, None
        if life is not None:
            life.close()

    def kill(self) -> None:
        """Ends the process at once, and every one that would follow it."""
        with self._lock:
            self._fault = _ENDED
            life = self._life
        if life is not None:
            life.kill()

    def _living(self) -> tuple[Life | None, Fault | None]:
        """A process that is ready for a source; none, and why, if there never will be one."""
        with self._lock:
            if self._fault is not None:
                return None, self._fault
            if self._life is not None and self._life.is_over:
                self._life.close()
                self._life = None
            if self._life is None:
                self._life, self._fault = Life.begun(self._command)
            if self._life is None:
                return None, self._fault
            if self._stopped.is_set():
                self._life.stop()
            greeting = self._life.greeting()
            self._fault = self._fault or greeting.fault
            self.notices = greeting.notices
            return (self._life if self._fault is None else None), self._fault
