"""Caps that several processes share: the budget of `summarizer.models`, kept in the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    Float,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from summarizer.domain.conversation import CAPS, Spending
from summarizer.state.database import worded
from summarizer.state.limiter import WallClock

if TYPE_CHECKING:
    import sqlite3

    from summarizer.state.database import Database

__all__ = ["SharedBudget"]

# What a run has taken is of no use to anybody so many seconds later.
_KEPT_FOR = 30 * 24 * 3600.0

_METADATA = MetaData()
_BUDGETS = Table(
    "budgets",
    _METADATA,
    Column("run", String, primary_key=True),
    Column("calls", Integer, nullable=False),
    Column("tokens", Integer, nullable=False),
    Column("cost", Integer, nullable=False),
    Column("begun_at", Float, nullable=False),
)

_OF_RUN = _BUDGETS.c.run == bindparam("mine")
_TAKEN = worded(select(_BUDGETS.c.calls, _BUDGETS.c.tokens, _BUDGETS.c.cost).where(_OF_RUN))
_NOTE = worded(update(_BUDGETS).where(_OF_RUN), *Spending._fields)
_BEGIN = worded(insert(_BUDGETS), *_BUDGETS.columns.keys())
_END = worded(delete(_BUDGETS).where(_OF_RUN))
_FORGET = worded(delete(_BUDGETS).where(_BUDGETS.c.begun_at < bindparam("old")))


@dataclass(frozen=True, slots=True)
class SharedBudget:
    """Caps on what all processes of one run take together; a cap of None is no cap.

    What a process has set aside when it dies stays set aside: nobody knows whether it was spent.
    """

    database: Database
    run: str
    caps: tuple[int | None, int | None, int | None]
    clock: WallClock = WallClock()  # noqa: RUF009 - it holds nothing

    @property
    def taken(self) -> Spending:
        """What is spent or set aside by all processes."""
        with self.database.with_tables(_METADATA).driven() as driver:
            return self._taken(driver)

    def reserve(self, most: Spending, /) -> str:
        """Sets aside the most a call can take; the name of the cap that forbids it, or ""."""
        with self.database.with_tables(_METADATA).driven() as driver:
            after = self._taken(driver).plus(most)
            for name, cap, total in zip(CAPS, self.caps, after, strict=True):
                if cap is not None and total > cap:
                    return name
            self._note(driver, after)
        return ""

    def settle(self, most: Spending, spent: Spending, /) -> None:
        """Gives back what was set aside, and notes what was spent."""
        back = Spending(*(-each for each in most))
        with self.database.with_tables(_METADATA).driven() as driver:
            self._note(driver, self._taken(driver).plus(back).plus(spent))

    def begin(self) -> None:
        """Forgets what an earlier run of this name took."""
        with self.database.with_tables(_METADATA).driven() as driver:
            driver.execute(_END, {"mine": self.run})

    def _taken(self, driver: sqlite3.Connection) -> Spending:
        row = driver.execute(_TAKEN, {"mine": self.run}).fetchone()
        if row is not None:
            return Spending(*row)
        now = self.clock.now()
        driver.execute(_FORGET, {"old": now - _KEPT_FOR})
        nothing = Spending()
        driver.execute(_BEGIN, {"run": self.run, "begun_at": now, **nothing._asdict()})
        return nothing

    def _note(self, driver: sqlite3.Connection, taken: Spending) -> None:
        driver.execute(_NOTE, {"mine": self.run, **taken._asdict()})
