"""How fast all processes together ask a server: the limiter of `summarizer.models`, shared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import (
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from summarizer.domain.pace import PACE
from summarizer.state.database import worded
from summarizer.state.limiter import WallClock

if TYPE_CHECKING:
    import sqlite3

    from summarizer.state.database import Database

__all__ = ["ModelLimiter"]

# Another process may have made the server answer again: look at least so often, in seconds.
_LONGEST_LOOK = 1.0
_SHORTEST_LOOK = 0.005
# A pause beyond this can only have been written by a clock that was put back since.
_LONGEST_PAUSE = 600.0

_METADATA = MetaData()
_REQUESTS = Table(
    "model_requests",
    _METADATA,
    Column("id", Integer, primary_key=True),
    Column("lane", String, nullable=False),
    Column("at", Float, nullable=False),
    Column("tokens", Integer, nullable=False),
    Index("model_requests_of_lane", "lane", "at", "tokens"),
)
_PACES = Table(
    "model_paces",
    _METADATA,
    Column("lane", String, primary_key=True),
    Column("allowed", Integer, nullable=False),
    Column("paused_until", Float, nullable=False),
)

_OF_LANE = _REQUESTS.c.lane == bindparam("mine")
_IS_PAST = _REQUESTS.c.at <= bindparam("old")
_IS_TO_COME = _REQUESTS.c.at > bindparam("yet_to_come")
_FORGET = worded(delete(_REQUESTS).where(_OF_LANE, _IS_PAST | _IS_TO_COME))
_SUMS = worded(
    select(
        func.count(),
        func.sum(_REQUESTS.c.tokens),
        func.min(_REQUESTS.c.at),
        select(func.min(_REQUESTS.c.at)).where(_OF_LANE).scalar_subquery(),
    ).where(_OF_LANE, ~_IS_PAST, ~_IS_TO_COME)
)
_SEND = worded(insert(_REQUESTS), "lane", "at", "tokens")
_PACE_OF = worded(
    select(_PACES.c.allowed, _PACES.c.paused_until).where(_PACES.c.lane == bindparam("mine"))
)


class _Sent(NamedTuple):
    """What was sent in the last minute."""

    requests: int
    tokens: int
    oldest: float


class _Pace(NamedTuple):
    allowed: int
    paused_until: float


_BEGIN = worded(insert(_PACES), "lane", *_Pace._fields)
_CHANGE = worded(update(_PACES).where(_PACES.c.lane == bindparam("mine")), *_Pace._fields)


class ModelLimiter:
    """Requests and tokens of the last minute, over all processes that ask the same server.

    A busy server halves what is sent to it in a minute; every answer lets it grow.

    Args:
        database: What the processes share.
        lane: What is limited: a model at an address.
        requests: The most requests a minute.
        tokens: The most tokens a minute.
        clock: How time passes.
    """

    def __init__(
        self,
        database: Database,
        lane: str,
        *,
        requests: int,
        tokens: int,
        clock: WallClock | None = None,
    ) -> None:
        self._database = database
        self._lane = lane
        self._requests = requests
        self._tokens = tokens
        self._clock = clock or WallClock()
        self._is_slowed = True

    @property
    def allowed(self) -> int:
        """How many requests a minute may be sent just now."""
        with self._database.with_tables(_METADATA).driven() as driver:
            return self._pace(driver, self._clock.now()).allowed

    def take(self, tokens: int, /) -> float:
        """0 if the request may be sent now, and then it counts; else how long to wait."""
        wait = self._attempt(tokens)
        return min(max(wait, _SHORTEST_LOOK), _LONGEST_LOOK) if wait > 0 else 0.0

    def refused(self, seconds: float, /) -> None:
        """Says that the server was busy: nobody asks for so long, and all ask more slowly.

        Refusals of requests that were under way together count as one.
        """
        with self._database.with_tables(_METADATA).driven() as driver:
            now = self._clock.now()
            allowed, paused_until = self._pace(driver, now)
            if now >= paused_until:
                sent = self._sent(driver, now).requests
                allowed = PACE.halved(min(allowed, sent), self._requests)
            until = max(paused_until, now + min(seconds, _LONGEST_PAUSE))
            self._note(driver, _Pace(allowed, until))
        self._is_slowed = True

    def served(self) -> None:
        """Says that the server answered: it may be asked a little faster again."""
        if not self._is_slowed:
            return
        with self._database.with_tables(_METADATA).driven() as driver:
            pace = self._pace(driver, self._clock.now())
            allowed = PACE.grown(pace.allowed, self._requests)
            self._note(driver, pace._replace(allowed=allowed))
        self._is_slowed = allowed < self._requests

    def _attempt(self, tokens: int) -> float:
        with self._database.with_tables(_METADATA).driven() as driver:
            now = self._clock.now()
            pace, sent = self._pace(driver, now), self._sent(driver, now)
            self._is_slowed = pace.allowed < self._requests
            if now < pace.paused_until:
                return pace.paused_until - now
            # What is larger than a minute's share must be sent some day: alone.
            is_full = sent.requests >= pace.allowed or sent.tokens + tokens > self._tokens
            if sent.requests and is_full:
                return sent.oldest + PACE.window - now
            driver.execute(_SEND, {"lane": self._lane, "at": now, "tokens": tokens})
        return 0.0

    def _sent(self, driver: sqlite3.Connection, now: float) -> _Sent:
        """What was sent in the last minute; a later time is from before the clock was put back."""
        bounds = {"mine": self._lane, "old": now - PACE.window, "yet_to_come": now + _LONGEST_LOOK}
        count, tokens, oldest, first = driver.execute(_SUMS, bounds).fetchone()
        # Once in a minute is often enough to drop what counts no more.
        if first is not None and first <= now - 2 * PACE.window:
            driver.execute(_FORGET, bounds)
        return _Sent(int(count), int(tokens or 0), float(oldest or now))

    def _pace(self, driver: sqlite3.Connection, now: float) -> _Pace:
        row = driver.execute(_PACE_OF, {"mine": self._lane}).fetchone()
        if row is None:
            pace = _Pace(self._requests, 0.0)
            driver.execute(_BEGIN, {"lane": self._lane, **pace._asdict()})
            return pace
        allowed, paused_until = row
        until = paused_until if paused_until <= now + _LONGEST_PAUSE else now
        return _Pace(min(allowed, self._requests), until)

    def _note(self, driver: sqlite3.Connection, pace: _Pace) -> None:
        driver.execute(_CHANGE, {"mine": self._lane, **pace._asdict()})
