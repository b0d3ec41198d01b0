"""What a watch has seen of the feed, and what of it is still to be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, func, insert, select, update

from summarizer.state.tables import deliveries, looks, sightings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from summarizer.state.database import Database

__all__ = ["Due", "Sighting", "Watches"]

_PENDING = "pending"
# How many values one question to the database may hold.
_AT_ONCE = 500


class Sighting(NamedTuple):
    """A filing that the feed names for one party to it; `wanted` ones are to be told of."""

    accession: str
    cik: str
    folder: str
    wanted: bool


class Due(NamedTuple):
    """A filing that is to be told of: how often it was tried, and whether a failure was told."""

    accession: str
    folder: str
    tries: int
    told: bool
    seen_at: float


@dataclass(frozen=True, slots=True)
class Watches:
    """The cursor of one watch by its name; nothing is forgotten between processes."""

    database: Database
    watch: str

    def known(self, accessions: Iterable[str]) -> frozenset[tuple[str, str]]:
        """Of these filings, whom they were seen to concern: accession number and key."""
        mine = select(sightings.c.accession, sightings.c.cik).where(sightings.c.watch == self.watch)
        found = set[tuple[str, str]]()
        with self.database.transaction() as connection:
            for some in _portions(sorted(set(accessions))):
                rows = connection.execute(mine.where(sightings.c.accession.in_(some)))
                found.update((row.accession, row.cik) for row in rows)
        return frozenset(found)

    def last_look(self) -> float | None:
        """When the feed was last read to its end; None if never."""
        query = select(looks.c.at).where(looks.c.watch == self.watch)
        with self.database.transaction() as connection:
            return connection.scalar(query)

    def looked(self, now: float) -> None:
        """Notes that the feed has been read to its end."""
        with self.database.transaction() as connection:
            connection.execute(delete(looks).where(looks.c.watch == self.watch))
            connection.execute(insert(looks).values(watch=self.watch, at=now))

    def record(self, seen: Sequence[Sighting], now: float) -> None:
        """Notes what was seen, oldest first: all of it or, if the process ends, nothing.

        A filing becomes due once, however many parties and however many polls name it.
        """
        if not seen:
            return
        wanted = {each.accession: each.folder for each in reversed(seen) if each.wanted}
        pairs = dict.fromkeys((each.accession, each.cik) for each in seen)
        with self.database.transaction() as connection:
            last, there = self._standing(connection, sorted(wanted))
            order = dict.fromkeys(each.accession for each in seen if each.accession in wanted)
            new = [accession for accession in order if accession not in there]
            if new:
                connection.execute(
                    insert(deliveries),
                    [
                        self._row(accession, wanted[accession], last + place, now)
                        for place, accession in enumerate(new, 1)
                    ],
                )
            connection.execute(
                insert(sightings).prefix_with("OR IGNORE", dialect="sqlite"),
                [
                    {"watch": self.watch, "accession": number, "cik": cik, "seen_at": now}
                    for number, cik in pairs
                ],
            )

    def _standing(
        self, connection: Connection, accessions: Sequence[str]
    ) -> tuple[int, frozenset[str]]:
        """The last place in the order, and which of these filings are in it already."""
        mine = deliveries.c.watch == self.watch
        last = connection.scalar(select(func.max(deliveries.c.ordinal)).where(mine)) or 0
        there = set[str]()
        for some in _portions(accessions):
            named = deliveries.c.accession.in_(some)
            there.update(connection.scalars(select(deliveries.c.accession).where(mine, named)))
        return int(last), frozenset(there)

    def _row(self, accession: str, folder: str, ordinal: int, now: float) -> dict[str, object]:
        return {
            "watch": self.watch,
            "accession": accession,
            "ordinal": ordinal,
            "folder": folder,
            "status": _PENDING,
            "tries": 0,
            "told": False,
            "due_at": 0.0,
            "seen_at": now,
        }

    def due(self, now: float) -> tuple[Due, ...]:
        """What is to be told now, in the order in which it was seen."""
        query = (
            select(deliveries)
            .where(
                deliveries.c.watch == self.watch,
                deliveries.c.status == _PENDING,
                deliveries.c.due_at <= now,
            )
            .order_by(deliveries.c.ordinal)
        )
        with self.database.transaction() as connection:
            return tuple(
                Due(row.accession, row.folder, row.tries, row.told, row.seen_at)
                for row in connection.execute(query)
            )

    def settle(self, accession: str, status: str) -> None:
        """Ends the matter of a filing: told, not wanted after all, unreadable, given up."""
        self._change(accession, status=status)

    def postpone(self, due: Due, until: float) -> None:
        """Has a filing tried again, not before `until`; that it failed has been told."""
        self._change(due.accession, tries=due.tries + 1, told=True, due_at=until)

    def forget(self, before: float) -> None:
        """Forgets what was seen before a moment and is settled: no feed reaches back so far."""
        with self.database.transaction() as connection:
            connection.execute(
                delete(sightings).where(
                    sightings.c.watch == self.watch, sightings.c.seen_at < before
                )
            )
            connection.execute(
                delete(deliveries).where(
                    deliveries.c.watch == self.watch,
                    deliveries.c.status != _PENDING,
                    deliveries.c.seen_at < before,
                )
            )

    def _change(self, accession: str, **values: object) -> None:
        which = (deliveries.c.watch == self.watch) & (deliveries.c.accession == accession)
        with self.database.transaction() as connection:
            connection.execute(update(deliveries).where(which).values(**values))


def _portions(accessions: Sequence[str]) -> Iterator[Sequence[str]]:
    """As many at a time as one question may hold."""
    for start in range(0, len(accessions), _AT_ONCE):
        yield accessions[start : start + _AT_ONCE]
