"""Turns shared by all processes on one database: so many requests in any second, whoever asks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import insert, select, update

from summarizer.errors import TransportError
from summarizer.state.tables import turns
from summarizer.turns import sleep

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import ColumnElement, Connection

    from summarizer.state.database import Database

__all__ = ["SharedLimiter", "WallClock"]

# A little over the second, so that its two ends cannot both fall into it.
_WINDOW = 1.02
_LONGEST = 600.0
# The place of the pause, and the turn of a place that nobody has taken.
_PAUSE, _FREE = -1, 0
_SHORTEST_LOOK, _LONGEST_LOOK = 0.005, 0.1


class WallClock(NamedTuple):
    """The clock that all processes read, and how they sleep."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = sleep


class _Row(NamedTuple):
    """One place: whose turn it is, and when it will be free."""

    place: int
    turn: int
    free_at: float


class SharedLimiter:
    """At most `rate` requests in any second, over all processes that name the same lane.

    A turn is held from before a request is sent until it has been answered, and is free again a
    second after that: so the bound holds for every moment at which the request may have arrived,
    and neither a slow network nor a sleepy process can bunch requests together.

    Args:
        database: What the processes share.
        lane: What is limited.
        rate: How many turns there are.
        lease: Seconds after which the turn of a process that died is free.
        clock: How time passes.
    """

    def __init__(
        self,
        database: Database,
        lane: str,
        rate: int,
        *,
        lease: float = 90.0,
        clock: WallClock | None = None,
    ) -> None:
        self._database = database
        self._lane = lane
        self._rate = rate
        self._lease = min(lease, _LONGEST)
        self._clock = clock or WallClock()

    def take(self, patience: float) -> int:
        """A turn, after waiting for it.

        Raises:
            TransportError: All are told to pause for longer than `patience` seconds, or no turn
                came free in that time.
        """
        waited = 0.0
        while True:
            with self._database.transaction() as connection:
                turn, wait = self._attempt(connection, self._clock.now())
            if turn is not None:
                return turn
            if waited + wait > patience and (wait > _WINDOW or waited > patience):
                raise TransportError(
                    f"no request may be sent to {self._lane!r} for another {wait:,.0f} s",
                    "the host asked for a pause, or others are asking: try again later",
                )
            look = min(max(wait, _SHORTEST_LOOK), _LONGEST_LOOK)
            self._clock.sleep(look)
            waited += look

    def give_back(self, turn: int) -> None:
        """Says that the request has arrived, or never will: a second later the turn is free."""
        mine = (turns.c.lane == self._lane) & (turns.c.turn == turn) & (turns.c.place != _PAUSE)
        free_at = self._clock.now() + _WINDOW
        with self._database.transaction() as connection:
            connection.execute(update(turns).where(mine).values(turn=_FREE, free_at=free_at))

    def hold(self, seconds: float) -> None:
        """Lets nobody ask for so long, at most ten minutes."""
        with self._database.transaction() as connection:
            until = self._clock.now() + min(seconds, _LONGEST)
            self._rows(connection)
            longer = self._place(_PAUSE) & (turns.c.free_at < until)
            connection.execute(update(turns).where(longer).values(free_at=until))

    def _attempt(self, connection: Connection, now: float) -> tuple[int | None, float]:
        """A turn if one is free, else how long it will take."""
        rows = [self._plausible(connection, row, now) for row in self._rows(connection)]
        pause = next(row for row in rows if row.place == _PAUSE)
        first = min(
            (row for row in rows if 0 <= row.place < self._rate),
            key=lambda row: (row.free_at, row.place),
        )
        wait = max(pause.free_at, first.free_at) - now
        if wait > 0:
            return None, wait
        # The row of the pause counts all turns that were ever taken.
        turn = pause.turn + 1
        connection.execute(update(turns).where(self._place(_PAUSE)).values(turn=turn))
        connection.execute(
            update(turns)
            .where(self._place(first.place))
            .values(turn=turn, free_at=now + self._lease)
        )
        return turn, 0.0

    def _plausible(self, connection: Connection, row: _Row, now: float) -> _Row:
        """The row, unless its time can only have been told by a clock that was put back since."""
        longest = _WINDOW if row.turn == _FREE and row.place != _PAUSE else _LONGEST
        if row.free_at <= now + longest:
            return row
        free_at = now + _WINDOW
        connection.execute(update(turns).where(self._place(row.place)).values(free_at=free_at))
        return row._replace(free_at=free_at)

    def _rows(self, connection: Connection) -> list[_Row]:
        """The rows of the lane, which are made if they are not there."""
        query = select(turns.c.place, turns.c.turn, turns.c.free_at).where(
            turns.c.lane == self._lane
        )
        rows = [_Row(*row) for row in connection.execute(query)]
        there = {row.place for row in rows}
        missing = [_Row(place, _FREE, 0.0) for place in range(_PAUSE, self._rate)]
        missing = [row for row in missing if row.place not in there]
        if missing:
            values = [{"lane": self._lane, **row._asdict()} for row in missing]
            connection.execute(insert(turns), values)
        return [*rows, *missing]

    def _place(self, place: int) -> ColumnElement[bool]:
        return (turns.c.lane == self._lane) & (turns.c.place == place)
