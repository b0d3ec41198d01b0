"""What jobs may spend in a day: reserved before anything is asked, settled when it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, func, insert, select, update

from summarizer.state.tables import spendings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from summarizer.state.database import Database

__all__ = ["Caps", "Purse"]


class Caps(NamedTuple):
    """The most that a day, and one user in it, may cost, in millionths of a dollar."""

    day: int
    user: int


@dataclass(frozen=True, slots=True)
class Purse:
    """The accounts of all days; a job is reserved for once, however often it is begun."""

    database: Database
    caps: Caps

    def left(self, day: str, user: str) -> int:
        """What a user may still cost on a day."""
        with self.database.snapshot() as connection:
            return self._left(connection, day, user)

    def reserve(self, job: int, day: str, user: str, most: int) -> int:
        """Sets aside at most so much for a job; what could be set aside is given, 0 if nothing."""
        with self.database.transaction() as connection:
            connection.execute(delete(spendings).where(spendings.c.job == job))
            amount = max(0, min(most, self._left(connection, day, user)))
            if amount:
                row = {"job": job, "day": day, "user": user, "amount": amount}
                connection.execute(insert(spendings), row)
        return amount

    def settle(self, job: int, amount: int) -> None:
        """Says what a job has cost, in place of what was set aside for it."""
        with self.database.transaction() as connection:
            mine = spendings.c.job == job
            connection.execute(update(spendings).where(mine).values(amount=amount))

    def forget(self, user: str) -> None:
        """Takes a user's name out of the accounts; what the days have cost stays."""
        with self.database.transaction() as connection:
            connection.execute(update(spendings).where(spendings.c.user == user).values(user=""))

    def _left(self, connection: Connection, day: str, user: str) -> int:
        spent = select(func.coalesce(func.sum(spendings.c.amount), 0)).where(spendings.c.day == day)
        by_all = connection.scalar(spent) or 0
        by_user = connection.scalar(spent.where(spendings.c.user == user)) or 0
        return int(min(self.caps.day - by_all, self.caps.user - by_user))
