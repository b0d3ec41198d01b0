"""How fast a server is asked, and how much is in hand meanwhile: alike wherever a model is."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["PACE", "Pace", "in_hand"]


class Pace(NamedTuple):
    """A minute's share, halved when a server is busy and grown by every answer.

    Slower than `fewest` in a `window` of seconds nobody is asked: pauses do the rest.
    """

    window: float = 60.0
    fewest: int = 20

    def halved(self, sent: int, most: int) -> int:
        """What may be sent in a window after so much was too much."""
        return min(most, max(self.fewest, sent // 2))

    def grown(self, allowed: int, most: int) -> int:
        """What may be sent in a window after an answer."""
        return min(most, allowed + 1 + allowed // 20)


PACE = Pace()
_AHEAD = 48


def in_hand(calls: int) -> int:
    """How many filings to have in hand where so many calls are out.

    The next are read meanwhile, and what was answered waits for a processor: beyond so many there
    is always something to do, and each takes memory.
    """
    return calls + min(3 * calls, _AHEAD)
