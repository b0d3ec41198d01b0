"""The ledger of what was asked: every attempt with its exact words, for as long as it is kept.

A text that many calls share is kept once, for as long as the newest call that shares it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
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
from sqlalchemy.dialects import sqlite

from summarizer.errors import NotFoundError
from summarizer.state.database import worded
from summarizer.state.limiter import WallClock

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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

_SHARED = Table(
    "shared_texts",
    _METADATA,
    Column("digest", String, primary_key=True),
    Column("last_call", Integer, nullable=False),
    Column("text", String, nullable=False),
)

_LAST = select(func.max(_CALLS.c.id)).scalar_subquery()
_OLD = _LAST - bindparam("most")
_FORGET = tuple(
    worded(delete(column.table).where(column <= _OLD))
    for column in (_CALLS.c.id, _SHARED.c.last_call)
)
_SHARE = worded(
    sqlite.insert(_SHARED)
    .values(digest=bindparam("digest"), last_call=_LAST, text=bindparam("text"))
    .on_conflict_do_update(set_={"last_call": _LAST}, index_elements=["digest"])
)


class Call(NamedTuple):
    """One attempt: what a list shows of it, and its `record` as JSON, shared texts by digest."""

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

    def keep(self, calls: Sequence[Call], shared: Mapping[str, str] = MappingProxyType({})) -> None:
        """Adds calls in their order; beyond so many the oldest are let go of.

        Args:
            calls: The calls.
            shared: The texts that their records name by digest instead of holding them.
        """
        if not calls:
            return
        now = self.clock.now()
        with self.database.with_tables(_METADATA).driven() as driver:
            for call in calls:
                driver.execute(_KEEP, {"at": now, **call._asdict()})
            for digest, text in shared.items():
                driver.execute(_SHARE, {"digest": digest, "text": text})
            for old in _FORGET:
                driver.execute(old, {"most": self.most})

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

    def shared(self, digest: str) -> str:
        """The text of that digest.

        Raises:
            NotFoundError: No call that is kept shares one.
        """
        query = select(_SHARED.c.text).where(_SHARED.c.digest == digest)
        with self.database.with_tables(_METADATA).transaction() as connection:
            text = connection.execute(query).scalar()
        if text is None:
            raise NotFoundError(
                f"no text {digest}", "it is let go of with the last call that shares it"
            )
        return str(text)


def _kept(row: Row[tuple[object, ...]]) -> KeptCall:
    named = row._mapping  # noqa: SLF001 - the library's public name for it
    return KeptCall(named["id"], named["at"], Call(**{name: named[name] for name in Call._fields}))
