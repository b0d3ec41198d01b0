"""Who wants to be told of what, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, insert, select, update

from summarizer.state.tables import subscriptions

if TYPE_CHECKING:
    from summarizer.state.database import Database

__all__ = ["Subscription", "Subscriptions"]


class Subscription(NamedTuple):
    """One wish to be told; `wanted` says of what, as whoever keeps it wrote it."""

    id: int
    channel: str
    user: str
    wanted: str
    made_at: float


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """All wishes, by number."""

    database: Database

    def add(self, channel: str, user: str, wanted: str, now: float) -> Subscription:
        """Adds a wish; the same one for the same channel is there once."""
        row = {"channel": channel, "user": user, "wanted": wanted, "made_at": now}
        same = (subscriptions.c.channel == channel) & (subscriptions.c.wanted == wanted)
        with self.database.transaction() as connection:
            there = connection.execute(select(subscriptions).where(same)).first()
            if there is not None:
                return Subscription(*there)
            made = insert(subscriptions).values(row).returning(subscriptions.c.id)
            return Subscription(connection.execute(made).scalar_one(), channel, user, wanted, now)

    def all(self) -> tuple[Subscription, ...]:
        """All of them, oldest first."""
        with self.database.snapshot() as connection:
            rows = connection.execute(select(subscriptions).order_by(subscriptions.c.id))
            return tuple(Subscription(*row) for row in rows)

    def find(self, number: int) -> Subscription | None:
        """The one of that number."""
        query = select(subscriptions).where(subscriptions.c.id == number)
        with self.database.snapshot() as connection:
            row = connection.execute(query).first()
        return None if row is None else Subscription(*row)

    def move(self, number: int, channel: str) -> None:
        """Has a wish told elsewhere."""
        which = subscriptions.c.id == number
        with self.database.transaction() as connection:
            connection.execute(update(subscriptions).where(which).values(channel=channel))

    def remove(self, number: int) -> bool:
        """Ends a wish; whether it was there."""
        gone = delete(subscriptions).where(subscriptions.c.id == number)
        with self.database.transaction() as connection:
            return connection.execute(gone.returning(subscriptions.c.id)).first() is not None

    def forget(self, user: str) -> int:
        """Ends all wishes of a user; gives how many there were."""
        gone = delete(subscriptions).where(subscriptions.c.user == user)
        with self.database.transaction() as connection:
            return len(connection.execute(gone.returning(subscriptions.c.id)).all())
