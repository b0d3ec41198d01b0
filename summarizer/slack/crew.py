"""The workers of a bot: processes that are hired, replaced when they die, and sent home."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from asyncio.subprocess import PIPE
from typing import TYPE_CHECKING

from summarizer.slack.logs import log

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import Callable, Sequence

__all__ = ["Crew", "owner_name"]

_QUICK_DEATH = 3.0
_LONGEST_WAIT = 30.0
# A little longer than a worker takes to finish what it has begun.
_PATIENCE = 30.0
_USAGE = 2


def owner_name(role: str, number: int, began: float) -> str:
    """A name that no other process on any machine has."""
    return f"{os.uname().nodename}:{os.getpid()}:{began:.6f}:{role}:{number}"


class Crew:
    """So many workers, each started by a command that ends with its name.

    Args:
        command: Starts a worker; its name follows as one more word.
        number: How many there are at any time.
        mourn: Told the name of a worker that died.
        doubt: Asked, when a worker says that it cannot work, whether all must end.
        now: A clock.
    """

    def __init__(
        self,
        command: Sequence[str],
        number: int,
        mourn: Callable[[str], None],
        doubt: Callable[[], bool],
        now: Callable[[], float],
    ) -> None:
        self._command = tuple(command)
        self._number = number
        self._mourn = mourn
        self._doubt = doubt
        self._now = now
        self._at_work: dict[str, Process] = {}
        self._is_ending = False
        self._hired = 0
        self._places: list[asyncio.Task[None]] = []

    @property
    def size(self) -> int:
        """How many are at work."""
        return len(self._at_work)

    @property
    def pids(self) -> tuple[int, ...]:
        """Their process ids."""
        return tuple(process.pid for process in self._at_work.values())

    async def work(self) -> bool:
        """Keeps all places filled; ends with False if nothing can be done any more."""
        self._places = [asyncio.create_task(self._fill()) for _ in range(self._number)]
        done, _ = await asyncio.wait(self._places, return_when=asyncio.FIRST_COMPLETED)
        return not done

    async def send_home(self) -> None:
        """Asks all to end, and waits until they have."""
        self._is_ending = True
        for process in list(self._at_work.values()):
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
        waiting = [process.wait() for process in list(self._at_work.values())]
        try:
            await asyncio.wait_for(asyncio.gather(*waiting), _PATIENCE)
        except TimeoutError:
            for process in list(self._at_work.values()):
                process.kill()
        for place in self._places:
            place.cancel()
        await asyncio.gather(*self._places, return_exceptions=True)

    async def _fill(self) -> None:
        """Fills one place with one worker after the other."""
        wait = 0.0
        while not self._is_ending:
            began = self._now()
            code, name = await self._one()
            if self._is_ending:
                return
            await asyncio.to_thread(self._mourn, name)
            log("worker died", level=logging.WARNING, worker=name, code=code)
            if code == _USAGE and await asyncio.to_thread(self._doubt):
                return
            is_quick = self._now() - began < _QUICK_DEATH
            wait = min(max(2 * wait, 1.0), _LONGEST_WAIT) if is_quick else 0.0
            await asyncio.sleep(wait)

    async def _one(self) -> tuple[int, str]:
        self._hired += 1
        name = owner_name("worker", self._hired, self._now())
        # A worker reads from us: when we die, however that is, its reading ends and so does it.
        process = await asyncio.create_subprocess_exec(*self._command, name, stdin=PIPE)
        self._at_work[name] = process
        try:
            return await process.wait(), name
        finally:
            del self._at_work[name]


def worker_command() -> tuple[str, ...]:
    """How this program starts a worker of itself."""
    return (sys.executable, "-m", "summarizer", "slack", "work")
