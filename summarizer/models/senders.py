"""Threads that send, kept for what is to be sent next."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Senders"]

# In seconds.
_KEPT = 10.0

_Hand: TypeAlias = "SimpleQueue[Callable[[], object]]"


class Senders:
    """As many threads as have something to do at a time; the program does not end by theirs.

    Args:
        kept: How many seconds one is kept that has nothing to do.
    """

    def __init__(self, kept: float = _KEPT) -> None:
        self._kept = kept
        self._idle: list[_Hand] = []

    def do(self, what: Callable[[], object]) -> None:
        """Has it done by a thread that does nothing else meanwhile, and does not wait for that.

        What is done tells itself what became of it; nothing is held of it afterwards.
        """
        try:
            hand = self._idle.pop()
        except IndexError:
            hand = SimpleQueue()
            Thread(target=self._run, args=(hand,), daemon=True).start()
        hand.put(what)

    def _run(self, hand: _Hand) -> None:
        while what := self._next(hand):
            what()
            del what
            self._idle.append(hand)

    def _next(self, hand: _Hand) -> Callable[[], object] | None:
        """What is to be done next, None if there was nothing for long."""
        try:
            return hand.get(timeout=self._kept)
        except Empty:
            pass
        try:
            self._idle.remove(hand)
        except ValueError:
            # Somebody is about to fill it.
            return hand.get()
        return None
