"""The state database: made when it is first opened, open to many processes at once."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING
from weakref import finalize

from sqlalchemy import URL, create_engine, event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import SQLAlchemyError

from summarizer.errors import UsageError
from summarizer.locks import exclusive
from summarizer.state.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Connection, Engine, MetaData
    from sqlalchemy.sql.expression import ClauseElement

__all__ = ["Database", "opened", "worded"]

# How long a process waits for another that writes, in seconds.
_BUSY = 60.0
_READS: dict[str, bool] = {"reads": True}
_READ, _WRITE = "BEGIN", "BEGIN IMMEDIATE"
_DIALECT = sqlite.dialect(paramstyle="named")
_HINT = "make room or allow it, or name another file: SUMMARIZER_STATE"


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Database:
    """An open database; its file is let go of when nobody holds it any more."""

    engine: Engine
    path: Path
    _made: set[int] = field(default_factory=set, repr=False, compare=False)
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)
    _idle: list[sqlite3.Connection] = field(default_factory=list, repr=False, compare=False)

    def with_tables(self, tables: MetaData) -> Database:
        """The database with these tables, which are looked for once; not within a transaction.

        Raises:
            UsageError: The database cannot be written.
        """
        with self._lock:
            if id(tables) not in self._made:
                with self.transaction() as connection:
                    tables.create_all(connection)
                self._made.add(id(tables))
        return self

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing of what is done in it; no other process writes meanwhile.

        Raises:
            UsageError: The database cannot be read or written.
        """
        try:
            with self.engine.begin() as connection:
                yield connection
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise _unusable(self.path, error) from error

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """What was written last, to read alone: it waits for nobody who writes.

        Raises:
            UsageError: The database cannot be read.
        """
        try:
            with self.engine.connect().execution_options(**_READS) as connection:
                yield connection
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise _unusable(self.path, error) from error

    @contextmanager
    def driven(self, *, reads: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction, or with `reads` a snapshot, of statements that are `worded` already.

        For the few that are carried out at every call: a transaction of the library takes several
        times as long as the driver takes to carry them out, and so does its pool.

        Raises:
            UsageError: The database cannot be read or written.
        """
        try:
            driver = self._driver()
            try:
                with driver:
                    driver.execute(_READ if reads else _WRITE)
                    yield driver
            finally:
                self._idle.append(driver)
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise _unusable(self.path, error) from error

    def close(self) -> None:
        """Lets go of the file."""
        _let_go(self.engine, self._idle)

    def _driver(self) -> sqlite3.Connection:
        """A connection that nobody uses; the one that was used last still has its statements."""
        try:
            return self._idle.pop()
        except IndexError:
            pooled = self.engine.raw_connection()
            driver: sqlite3.Connection | None = pooled.driver_connection
            assert driver is not None
            pooled.detach()
            return driver


def opened(path: Path, patience: float = _BUSY) -> Database:
    """The database in a file, which is made with its folder and its tables if it is not there.

    Args:
        path: The file.
        patience: How many seconds to wait for others that write.

    Raises:
        UsageError: The file cannot be made, read or written, or is no such database.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"timeout": patience}
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    # Two that both find a table missing would both make it.
    with exclusive(path.with_name(f"{path.name}.lock")):
        try:
            with engine.connect() as connection:
                raw = connection.connection.driver_connection
                assert raw is not None
                raw.execute("PRAGMA journal_mode=WAL").close()
                METADATA.create_all(connection)
                connection.commit()
        except (SQLAlchemyError, sqlite3.Error) as error:
            engine.dispose()
            raise _unusable(path, error) from error
    database = Database(engine, path)
    # A process that ends does so by itself.
    finalize(database, _let_go, engine, database._idle).atexit = False  # noqa: SLF001 - our own
    return database


def worded(statement: ClauseElement, *columns: str) -> str:
    """A statement in the words of the driver, for `Database.driven`; it sets the columns named."""
    return str(statement.compile(dialect=_DIALECT, column_keys=columns or None))


def _let_go(engine: Engine, idle: list[sqlite3.Connection]) -> None:
    engine.dispose()
    while idle:
        idle.pop().close()


def _on_connect(raw: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own
    # The driver's own transactions begin too late to keep others from writing in between.
    raw.isolation_level = None
    raw.execute("PRAGMA synchronous=NORMAL").close()


def _on_begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("reads", False)
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(_READ if reads else _WRITE)


def _unusable(path: Path, error: SQLAlchemyError | sqlite3.Error) -> UsageError:
    cause = getattr(error, "orig", None) or error
    return UsageError(f"the state database {str(path)!r} cannot be used: {cause}", _HINT)
