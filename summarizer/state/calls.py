"""The ledger of what was asked: every attempt with its exact words, for as long as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import (
    Column,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
)

from summarizer.errors import NotFoundError
from summarizer.state.database import executed, worded
from summarizer.state.limiter import WallClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row

    from summarizer.state.database import Database

__all__ = ["Call", "Calls", "KeptCall"]

_MOST = 2_000

_METADATA = MetaData()
_CALLS = Table(
    "calls",
    _METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Float, nullable=False),
    Column("filing", String, nullable=False),
    Column("model", String, nullable=False),
    Column("prompt", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("input_tokens", Integer, nullable=False),
    Column("output_tokens", Integer, nullable=False),
    Column("cost_usd", String),
    Column("seconds", Float, nullable=False),
    Column("record", String, nullable=False),
    sqlite_autoincrement=True,
)

_LAST = select(func.max(_CALLS.c.id)).scalar_subquery()
_FORGET = worded(delete(_CALLS).where(_CALLS.c.id <= _LAST - bindparam("most")))


class Call(NamedTuple):
    """One attempt: what a list shows of it, and the whole `record` as JSON."""

    filing: str
    model: str
    prompt: str
    outcome: str
    input_tokens: int
    output_tokens: int
    cost_usd: str | None
    seconds: float
    record: str


class KeptCall(NamedTuple):
    """A call with the number and the time under which it is kept."""

    id: int
    at: float
    call: Call


_KEEP = worded(insert(_CALLS), "at", *Call._fields)


@dataclass(frozen=True, slots=True)
class Calls:
    """The newest calls, at most so many."""

    database: Database
    most: int = _MOST
    clock: WallClock = WallClock()  # noqa: RUF009 - it holds nothing

    def keep(self, calls: Sequence[Call]) -> None:
        """Adds calls in their order; beyond so many the oldest are let go of."""
        if not calls:
            return
        now = self.clock.now()
        with self.database.with_tables(_METADATA).transaction() as connection:
            for call in calls:
                executed(connection, _KEEP, {"at": now, **call._asdict()})
            executed(connection, _FORGET, {"most": self.most})

    def newest(self, count: int) -> tuple[KeptCall, ...]:
        """The newest calls, newest first."""
        query = select(_CALLS).order_by(_CALLS.c.id.desc()).limit(count)
        with self.database.with_tables(_METADATA).transaction() as connection:
            return tuple(_kept(row) for row in connection.execute(query))

    def call(self, number: int) -> KeptCall:
        """The call of that number.

        Raises:
            NotFoundError: There is none, or no longer.
        """
        query = select(_CALLS).where(_CALLS.c.id == number)
        with self.database.with_tables(_METADATA).transaction() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFoundError(f"no call {number}", "'summarizer calls list' shows those kept")
        return _kept(row)


def _kept(row: Row[tuple[object, ...]]) -> KeptCall:
    named = row._mapping  # noqa: SLF001 - the library's public name for it
    return KeptCall(named["id"], named["at"], Call(**{name: named[name] for name in Call._fields}))
