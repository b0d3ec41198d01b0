"""What was sent about one thing: known from when it is sent, whether or not an answer comes."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.domain.conversation import Attempt

__all__ = ["Sent"]


class Sent:
    """Attempts in the order in which they were made; safe to use from several threads."""

    def __init__(self) -> None:
        self._attempts: list[Attempt] = []
        self._lock = Lock()

    def add(self, attempt: Attempt) -> None:
        """Notes one: that of the cache, or one that goes out, as it is if it is never answered."""
        with self._lock:
            self._attempts.append(attempt)

    def put(self, attempt: Attempt, known: Attempt) -> None:
        """Puts one in the place of what was known of it."""
        with self._lock:
            self._attempts = [attempt if each is known else each for each in self._attempts]

    def so_far(self) -> tuple[Attempt, ...]:
        """All that there are by now."""
        with self._lock:
            return tuple(self._attempts)
