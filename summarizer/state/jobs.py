"""A queue for all processes on one database: what is asked is done once, whoever ends in between.

A job is taken under a lease, which its owner renews while it works. An owner that dies lets the
lease run out, and the job is taken by another. What an owner says of a job that is no longer its
own is not heard.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import case, delete, func, insert, or_, select, update

from summarizer.state.orders import Admission, Admitted, Ended, Job, Status
from summarizer.state.tables import jobs, receipts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import ColumnElement, Connection, Row

    from summarizer.state.database import Database
    from summarizer.state.orders import Order, Pace

__all__ = ["Jobs"]

_MINUTE = 60.0
_LONGEST_PAUSE = 30


@dataclass(frozen=True, slots=True)
class Jobs:
    """The queue as one owner sees it."""

    database: Database
    owner: str
    lease: float = 30.0

    def admit(
        self, order: Order, now: float, pace: Pace | None = None, hold: float = 0
    ) -> Admitted:
        """Takes an order, unless it was taken before or too many came in the last minute.

        Args:
            order: What is asked.
            now: When.
            pace: What is too many; without it, nothing is.
            hold: Seconds for which this owner keeps the job to itself, to prepare it.
        """
        with self.database.transaction() as connection:
            if not _received(connection, order, now):
                return Admitted(Admission.KNOWN)
            if pace is not None and (refusal := _too_fast(connection, order, now, pace)):
                return Admitted(refusal)
            row = {
                **order._asdict(),
                "status": Status.WAITING,
                "owner": self.owner if hold else "",
                "leased_until": now + hold if hold else 0.0,
                "due_at": now,
                "tries": 0,
                "deaths": 0,
                "placeholder": "",
                "outcome": "",
                "cost": 0,
                "asked_at": now,
            }
            del row["receipt"]
            number = connection.execute(insert(jobs).returning(jobs.c.id), row).scalar_one()
        return Admitted(Admission.TAKEN, int(number))

    def receive(self, order: Order, now: float) -> bool:
        """Whether an order is seen for the first time, without taking it: it is refused."""
        with self.database.transaction() as connection:
            return _received(connection, order, now)

    def claim(self, now: float) -> Job | None:
        """The job that waits longest, leased to this owner; None if nothing is to be done."""
        free = (
            (jobs.c.status == Status.WAITING)
            & (jobs.c.due_at <= now)
            & or_(jobs.c.owner == "", jobs.c.leased_until < now)
        )
        query = select(jobs).where(free).order_by(jobs.c.due_at, jobs.c.id).limit(1)
        with self.database.snapshot() as connection:
            if connection.execute(query).first() is None:
                return None
        with self.database.transaction() as connection:
            row = connection.execute(query).first()
            if row is None:
                return None
            # Whoever had it and let its lease run out has died.
            lost = 1 if row.owner else 0
            connection.execute(
                update(jobs)
                .where(jobs.c.id == row.id)
                .values(
                    owner=self.owner,
                    leased_until=now + self.lease,
                    tries=row.tries + 1,
                    deaths=row.deaths + lost,
                )
            )
        return _job(row)._replace(tries=row.tries + 1, deaths=row.deaths + lost)

    def renew(self, now: float) -> None:
        """Keeps all that this owner has for another while."""
        mine = (jobs.c.owner == self.owner) & (jobs.c.status == Status.WAITING)
        # A job that is held to be prepared may be held for longer than a lease.
        until = case(
            (jobs.c.leased_until > now + self.lease, jobs.c.leased_until), else_=now + self.lease
        )
        with self.database.transaction() as connection:
            connection.execute(update(jobs).where(mine).values(leased_until=until))

    def placed(self, job: int, placeholder: str, *, ready: bool = False) -> bool:
        """Notes which message will hold the answer; a job that is `ready` is anybody's to do."""
        values: dict[str, object] = {"placeholder": placeholder}
        if ready:
            values |= {"owner": "", "leased_until": 0.0}
        return self._tell(job, **values)

    def postpone(self, job: int, until: float) -> bool:
        """Has a job done later, not before `until`, by whoever takes it then."""
        return self._tell(job, owner="", leased_until=0.0, due_at=until)

    def spent(self, job: int, cost: int | None) -> bool:
        """Notes what a job has cost; None if nobody knows."""
        return self._tell(job, cost=cost)

    def end(self, job: int, outcome: str, now: float) -> bool:
        """Ends a job; whether it was still this owner's to end."""
        return self._tell(job, status=Status.ENDED, owner="", outcome=outcome, ended_at=now)

    def owns(self, job: int, now: float) -> bool:
        """Whether a job is still this owner's to answer."""
        query = select(jobs.c.id).where(self._mine(job), jobs.c.leased_until >= now)
        with self.database.snapshot() as connection:
            return connection.scalar(query) is not None

    def release(self) -> int:
        """Gives back all that this owner has, as it ends; gives how much it was."""
        return self._give_back({"owner": "", "leased_until": 0.0})

    def bury(self, now: float) -> int:
        """Gives back all that this owner had when it died; gives how much it was.

        Each death puts a job off a little longer: one that kills is parted from the others.
        """
        squared = jobs.c.deaths * jobs.c.deaths
        pause = case((squared < _LONGEST_PAUSE, squared), else_=_LONGEST_PAUSE)
        values = {"owner": "", "leased_until": 0.0, "due_at": now + pause}
        return self._give_back({**values, "deaths": jobs.c.deaths + 1})

    def _give_back(self, values: Mapping[str, object]) -> int:
        mine = (jobs.c.owner == self.owner) & (jobs.c.status == Status.WAITING)
        with self.database.transaction() as connection:
            given = connection.execute(
                update(jobs).where(mine).values(dict(values)).returning(jobs.c.id)
            )
            return len(given.all())

    def waiting(self) -> int:
        """How many jobs are not done."""
        query = select(func.count()).where(jobs.c.status == Status.WAITING)
        with self.database.snapshot() as connection:
            return connection.scalar(query) or 0

    def find(self, job: int) -> Job | None:
        """A job by its number."""
        with self.database.snapshot() as connection:
            row = connection.execute(select(jobs).where(jobs.c.id == job)).first()
        return None if row is None else _job(row)

    def knows_thread(self, channel: str, thread: str) -> bool:
        """Whether a thread was begun by the answer to a job, or holds one."""
        begun = jobs.c.placeholder == f"{channel}/{thread}"
        holds = (jobs.c.channel == channel) & (jobs.c.thread == thread)
        query = select(jobs.c.id).where(begun | holds)
        with self.database.snapshot() as connection:
            return connection.scalar(query.limit(1)) is not None

    def history(self, since: float, user: str = "") -> tuple[Ended, ...]:
        """What was asked for since a moment, oldest first."""
        names = [jobs.c[name] for name in Ended._fields]
        query = select(*names).where(jobs.c.asked_at >= since).order_by(jobs.c.id)
        if user:
            query = query.where(jobs.c.user == user)
        with self.database.snapshot() as connection:
            return tuple(Ended(*row) for row in connection.execute(query))

    def forget(self, user: str) -> int:
        """Deletes all that a user asked for; gives how much it was."""
        with self.database.transaction() as connection:
            gone = connection.execute(
                delete(jobs).where(jobs.c.user == user).returning(jobs.c.id)
            ).all()
        return len(gone)

    def tidy(self, receipts_before: float) -> None:
        """Forgets receipts of messages that nobody will send again."""
        with self.database.transaction() as connection:
            connection.execute(delete(receipts).where(receipts.c.at < receipts_before))

    def _mine(self, job: int) -> ColumnElement[bool]:
        return (jobs.c.id == job) & (jobs.c.owner == self.owner) & (jobs.c.status == Status.WAITING)

    def _tell(self, job: int, **values: object) -> bool:
        changed = update(jobs).where(self._mine(job)).values(**values).returning(jobs.c.id)
        with self.database.transaction() as connection:
            return connection.execute(changed).first() is not None


def _received(connection: Connection, order: Order, now: float) -> bool:
    """Whether neither the message nor what it asks was seen before; both are from now on."""
    keys = list(dict.fromkeys(key for key in (order.key, order.receipt) if key))
    if connection.scalar(select(func.count()).where(receipts.c.key.in_(keys))):
        return False
    connection.execute(insert(receipts), [{"key": key, "at": now} for key in keys])
    return connection.scalar(select(jobs.c.id).where(jobs.c.key == order.key)) is None


def _too_fast(connection: Connection, order: Order, now: float, pace: Pace) -> Admission | None:
    lately = select(func.count()).where(jobs.c.asked_at > now - _MINUTE, jobs.c.kind == order.kind)
    if (connection.scalar(lately.where(jobs.c.user == order.user)) or 0) >= pace.user:
        return Admission.USER_TOO_FAST
    if (connection.scalar(lately.where(jobs.c.channel == order.channel)) or 0) >= pace.channel:
        return Admission.CHANNEL_TOO_FAST
    return None


def _job(row: Row[tuple[object, ...]]) -> Job:
    named = row._mapping  # noqa: SLF001 - the library's public name for it
    return Job(**{name: named[name] for name in Job._fields})
