"""The plan of a run: every source once, in order, with what became of it; on disk, not in memory.

It belongs to one run and is made anew by the next: what must last is in the store.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from summarizer.domain.identity import AccessionNumber
from summarizer.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarizer.batch.answers import Answer

__all__ = ["Plan", "Row", "opened_plan"]

_TABLE = """
    CREATE TABLE plan (
        argument INTEGER, rank BLOB, source BLOB, same BLOB UNIQUE,
        status TEXT, key TEXT, code TEXT, exit_code INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0,
        PRIMARY KEY (argument, rank)
    ) WITHOUT ROWID
"""
_PAGE = 500
_BEFORE_ALL = (-1, b"")

_Values: TypeAlias = "tuple[int, bytes, bytes, str | None, str | None]"


class Row(NamedTuple):
    """One source: where it stands in the order, how it was named, what became of it so far."""

    argument: int
    rank: bytes
    source: str
    status: str | None
    key: str | None


class Plan:
    """The sources of a run in their order; as much of it is in memory as of any other plan."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, argument: int, rank: bytes, source: str) -> bool:
        """Puts a source in its place; False if it has been named before.

        Args:
            argument: Which argument of the call it comes from.
            rank: Its place among those of the same argument.
            source: The source as it was named.
        """
        values = (argument, rank, _blob(source), _identity(source))
        with _told():
            done = self._database.execute(
                "INSERT OR IGNORE INTO plan (argument, rank, source, same) VALUES (?, ?, ?, ?)",
                values,
            )
        return done.rowcount == 1

    def note(self, row: Row, answer: Answer) -> None:
        """Writes down what became of a source."""
        failure = answer.failure
        values = (
            answer.status,
            answer.key,
            failure.code if failure else None,
            failure.exit_code if failure else 0,
            answer.seconds,
            row.argument,
            row.rank,
        )
        with _told():
            self._database.execute(
                "UPDATE plan SET status = ?, key = ?, code = ?, exit_code = ?, seconds = ? "
                "WHERE argument = ? AND rank = ?",
                values,
            )

    def rows(self, status: str | None = None, *, every: bool = False) -> Iterator[Row]:
        """The sources with a status (None: not begun), or every source, in order.

        What is noted in the meantime about a source that was given does no harm.
        """
        condition, values = ("1", ()) if every else ("status IS ?", (status,))
        place = _BEFORE_ALL
        while page := self._page(condition, values, place):
            for argument, rank, source, noted, key in page:
                yield Row(argument, rank, _text(source), noted, key)
            place = page[-1][:2]

    def count(self) -> int:
        """How many sources there are."""
        with _told():
            return int(self._database.execute("SELECT COUNT(*) FROM plan").fetchone()[0])

    def failures(self) -> dict[str, int]:
        """How many sources failed, by class."""
        with _told():
            return dict(
                self._database.execute(
                    "SELECT code, COUNT(*) FROM plan WHERE code IS NOT NULL GROUP BY code"
                )
            )

    def slowest(self, number: int) -> list[tuple[str, float]]:
        """The sources that took longest in this run, with their seconds."""
        with _told():
            found = self._database.execute(
                "SELECT source, seconds FROM plan WHERE status = 'made' "
                "ORDER BY seconds DESC LIMIT ?",
                (number,),
            )
            return [(_text(source), seconds) for source, seconds in found]

    def first_exit_code(self) -> int:
        """The exit code of the first source that failed; 0 if none did."""
        with _told():
            found = self._database.execute(
                "SELECT exit_code FROM plan WHERE exit_code > 0 ORDER BY argument, rank LIMIT 1"
            ).fetchone()
        return int(found[0]) if found else 0

    def _page(
        self, condition: str, values: tuple[object, ...], place: tuple[int, bytes]
    ) -> list[_Values]:
        with _told():
            return self._database.execute(
                "SELECT argument, rank, source, status, key FROM plan "  # noqa: S608 - ours
                f"WHERE {condition} AND (argument, rank) > (?, ?) "
                f"ORDER BY argument, rank LIMIT {_PAGE}",
                (*values, *place),
            ).fetchall()


@contextmanager
def opened_plan(folder: Path) -> Iterator[Plan]:
    """An empty plan that lies in a folder as long as it is needed.

    Raises:
        UsageError: The folder cannot be written to.
    """
    path = folder / "plan.sqlite"
    with _told():
        path.unlink(missing_ok=True)
        # One transaction that is never ended: nobody else reads it, and the next run begins anew.
        database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            for line in ("PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "BEGIN", _TABLE):
                database.execute(line)
        except BaseException:
            database.close()
            raise
    try:
        yield Plan(database)
    finally:
        database.close()
        path.unlink(missing_ok=True)


def _identity(source: str) -> bytes:
    """What two names of one source have in common."""
    name = source
    if not os.path.exists(source):  # noqa: PTH110 - what is no path is looked at as a name
        try:
            name = str(AccessionNumber.parse(source))
        except ValueError:
            return sha256(_blob(source)).digest()[:16]
    else:
        name = os.path.abspath(source)  # noqa: PTH100 - links are names of their own
    return sha256(_blob(name)).digest()[:16]


# Names of files need not be UTF-8; SQLite's texts must.
def _blob(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(blob: bytes) -> str:
    return blob.decode("utf-8", "surrogatepass")


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise UsageError(
            f"the plan of the run cannot be written: {error}",
            "what is stored stays: make room and start again",
        ) from error
