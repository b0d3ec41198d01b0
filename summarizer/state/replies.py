"""Replies that were paid for, kept for every process: the cache of `summarizer.models`, lasting."""

from __future__ import annotations

import json
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
    literal_column,
    select,
)

from summarizer.domain.conversation import Completion, FinishReason, Outcome, TokenUsage
from summarizer.state.database import worded
from summarizer.state.limiter import WallClock

if TYPE_CHECKING:
    from summarizer.state.database import Database

__all__ = ["CacheFacts", "Replies"]

_MOST, _LOTS = 20_000, 20

# Tables of its own, made when first used: whoever asks no model has none of them.
_METADATA = MetaData()
_REPLIES = Table(
    "replies",
    _METADATA,
    Column("key", String, primary_key=True),
    Column("text", String, nullable=False),
    Column("usage", String, nullable=False),
    Column("finish", String, nullable=False),
    Column("kept_at", Float, nullable=False),
    Column("size", Integer, nullable=False),
)

_IS_WANTED = _REPLIES.c.key == bindparam("wanted")
_FOUND = worded(select(_REPLIES.c.text, _REPLIES.c.usage, _REPLIES.c.finish).where(_IS_WANTED))
_FORGET = worded(delete(_REPLIES).where(_IS_WANTED))
_KEEP = worded(insert(_REPLIES), *_REPLIES.columns.keys())
# Where no offset is named, the dialect names one as a parameter of its own.
_OLDEST = (
    select(_REPLIES.c.key)
    .order_by(_REPLIES.c.kept_at)
    .limit(bindparam("lot"))
    .offset(literal_column("0"))
)
_FORGET_OLDEST = worded(delete(_REPLIES).where(_REPLIES.c.key.in_(_OLDEST)))
_COUNT = worded(select(func.count()).select_from(_REPLIES))


class CacheFacts(NamedTuple):
    """How many replies are kept, and how many characters they are."""

    replies: int
    characters: int


@dataclass(frozen=True, slots=True)
class Replies:
    """The newest replies, at most so many; safe with several processes and threads."""

    database: Database
    most: int = _MOST
    clock: WallClock = WallClock()  # noqa: RUF009 - it holds nothing

    def find(self, key: str, /) -> Completion | None:
        """What was kept under a key, or None."""
        with self.database.with_tables(_METADATA).driven(reads=True) as driver:
            row = driver.execute(_FOUND, {"wanted": key}).fetchone()
        if row is None:
            return None
        text, usage, finish = row
        counts = json.loads(usage)
        return Completion(
            Outcome.OK,
            text,
            None if counts is None else TokenUsage(*counts),
            FinishReason(finish),
        )

    def keep(self, key: str, completion: Completion, /) -> None:
        """Keeps a reply; beyond so many the oldest are let go of."""
        row = {
            "key": key,
            "text": completion.text,
            "usage": json.dumps(completion.usage),
            "finish": completion.finish.value,
            "kept_at": self.clock.now(),
            "size": len(completion.text),
        }
        with self.database.with_tables(_METADATA).driven() as driver:
            driver.execute(_FORGET, {"wanted": key})
            driver.execute(_KEEP, row)
            (count,) = driver.execute(_COUNT).fetchone()
            if count > self.most:
                # Many together: to find the oldest takes a look at all.
                driver.execute(_FORGET_OLDEST, {"lot": count - self.most + self.most // _LOTS})

    def facts(self) -> CacheFacts:
        """How much is kept."""
        with self.database.with_tables(_METADATA).transaction() as connection:
            row = connection.execute(
                select(func.count(), func.coalesce(func.sum(_REPLIES.c.size), 0))
            ).one()
        return CacheFacts(int(row[0]), int(row[1]))

    def clear(self) -> int:
        """Forgets every reply; gives how many there were."""
        with self.database.with_tables(_METADATA).transaction() as connection:
            count = connection.execute(delete(_REPLIES)).rowcount
        return int(count)
