"""What was found out for jobs, kept so that a second question costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from summarizer.state.tables import answers, jobs

if TYPE_CHECKING:
    from summarizer.state.database import Database

__all__ = ["Answers"]

_MOST = 5_000


@dataclass(frozen=True, slots=True)
class Answers:
    """The newest answers, at most so many."""

    database: Database
    most: int = _MOST

    def keep(self, job: int, subject: str, record: str, now: float) -> None:
        """Keeps the answer to a job; `subject` says what it is about and who made it."""
        row = {"job": job, "subject": subject, "record": record, "made_at": now}
        with self.database.transaction() as connection:
            connection.execute(delete(answers).where(answers.c.job == job))
            connection.execute(insert(answers), row)
            last = connection.scalar(select(func.max(answers.c.job))) or 0
            connection.execute(delete(answers).where(answers.c.job <= last - self.most))

    def of(self, job: int) -> str | None:
        """The answer to a job, or None."""
        query = select(answers.c.record).where(answers.c.job == job)
        with self.database.snapshot() as connection:
            return connection.scalar(query)

    def about(self, subject: str) -> str | None:
        """The newest answer about a subject, whoever asked, or None."""
        query = select(answers.c.record).where(answers.c.subject == subject)
        with self.database.snapshot() as connection:
            return connection.scalar(query.order_by(answers.c.job.desc()).limit(1))

    def forget(self, user: str) -> None:
        """Deletes the answers to what a user asked; to be called before the jobs are forgotten."""
        asked = select(jobs.c.id).where(jobs.c.user == user)
        with self.database.transaction() as connection:
            connection.execute(delete(answers).where(answers.c.job.in_(asked)))
