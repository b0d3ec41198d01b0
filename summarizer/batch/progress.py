"""One line on a terminal that says how far a run is, how fast, at what cost, and how long yet."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from summarizer.render.words import grouped

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import TextIO

__all__ = ["Progress", "Quiet", "TerminalProgress"]

_EVERY = 0.2
_WINDOW = 30.0
_SAMPLES = 200
_CLEAR = "\r\x1b[K"
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


class Progress(Protocol):
    """Is told how a run goes."""

    def show(self, done: int, total: int, failed: int, cost: Decimal | None) -> None:
        """So many of so many sources are through; the cost is None where a price is unknown."""

    def clear(self) -> None:
        """Makes room for a line that stays."""


class Quiet:
    """Shows nothing: standard error is no terminal."""

    def show(self, done: int, total: int, failed: int, cost: Decimal | None) -> None:
        """Nothing."""

    def clear(self) -> None:
        """Nothing."""


class TerminalProgress:
    """One line that is drawn over itself, a few times a second.

    The rate is that of the last half minute: what an earlier run has left is passed over fast.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float] = monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._samples: deque[tuple[float, int]] = deque([(clock(), 0)], maxlen=_SAMPLES)

    def show(self, done: int, total: int, failed: int, cost: Decimal | None) -> None:
        """Draws the line, unless it was drawn just now and there is more to come."""
        now = self._clock()
        if now - self._samples[-1][0] < _EVERY and done < total:
            return
        self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[1][0] > _WINDOW:  # noqa: PLR2004
            self._samples.popleft()
        words = [f"{grouped(done)} of {grouped(total)}"]
        rate = self._rate()
        if rate:
            words.append(f"{rate:.1f}/s")
            words.append(f"{_long((total - done) / rate)} left")
        words.append("cost unknown" if cost is None else f"${cost:.2f}")
        if failed:
            words.append(f"{grouped(failed)} failed")
        self._stream.write(_CLEAR + " · ".join(words))
        self._stream.flush()

    def clear(self) -> None:
        """Takes the line away."""
        self._stream.write(_CLEAR)
        self._stream.flush()

    def _rate(self) -> float:
        (then, before), (now, done) = self._samples[0], self._samples[-1]
        return (done - before) / (now - then) if now > then else 0.0


def _long(seconds: float) -> str:
    """A time in its two largest units.

    >>> _long(59), _long(61), _long(7_300), _long(200_000)
    ('59 s', '1 min 1 s', '2 h 1 min', '2 d 7 h')
    """
    whole = int(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE} s"
    if whole < _DAY:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE} min"
    return f"{whole // _DAY} d {whole % _DAY // _HOUR} h"
