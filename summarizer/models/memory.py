"""Cache and budget for one process: what `summarizer.state` keeps for several, kept in memory."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from summarizer.domain.conversation import CAPS, Spending

if TYPE_CHECKING:
    from summarizer.domain.conversation import Completion

__all__ = ["MemoryBudget", "MemoryCache"]

_MOST_REPLIES = 1_000


class MemoryCache:
    """The newest replies of this process."""

    def __init__(self, most: int = _MOST_REPLIES) -> None:
        self._most = most
        self._kept: dict[str, Completion] = {}
        self._lock = Lock()

    def find(self, key: str, /) -> Completion | None:
        """What was kept under a key, or None."""
        return self._kept.get(key)

    def keep(self, key: str, completion: Completion, /) -> None:
        """Keeps a reply; beyond so many the oldest is let go of."""
        with self._lock:
            self._kept[key] = completion
            if len(self._kept) > self._most:
                del self._kept[next(iter(self._kept))]


class MemoryBudget:
    """Caps on calls, tokens and cost of one process; None is no cap."""

    def __init__(
        self,
        calls: int | None = None,
        tokens: int | None = None,
        cost: int | None = None,
    ) -> None:
        self._caps = (calls, tokens, cost)
        self._taken = Spending()
        self._lock = Lock()

    @property
    def taken(self) -> Spending:
        """What is spent or set aside."""
        return self._taken

    def reserve(self, most: Spending, /) -> str:
        """Sets aside the most a call can take; the name of the cap that forbids it, or ""."""
        with self._lock:
            after = self._taken.plus(most)
            for name, cap, total in zip(CAPS, self._caps, after, strict=True):
                if cap is not None and total > cap:
                    return name
            self._taken = after
            return ""

    def settle(self, most: Spending, spent: Spending, /) -> None:
        """Gives back what was set aside, and notes what was spent."""
        with self._lock:
            back = Spending(*(-each for each in most))
            self._taken = self._taken.plus(back).plus(spent)
