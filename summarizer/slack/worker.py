"""A process that takes jobs and does them, several at once, until it is asked to end."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.errors import InputError, SummarizerError, UsageError
from summarizer.slack.logs import log
from summarizer.slack.performing import fail, perform

if TYPE_CHECKING:
    from concurrent.futures import Future

    from summarizer.slack.desk import Desk
    from summarizer.state.orders import Job

__all__ = ["Worker"]

_LOOK = 0.25
_BEAT = 5.0
# So long a worker that is asked to end goes on with what it has begun.
_GRACE = 20.0


@dataclass(slots=True)
class Worker:
    """Does jobs at a desk, at most so many at a time; `stop` ends it."""

    desk: Desk
    at_once: int
    stop: threading.Event
    grace: float = _GRACE
    _fatal: list[UsageError] = field(default_factory=list)

    def run(self) -> None:
        """Works until it is stopped: what is begun is finished if it can be, else given back.

        Raises:
            UsageError: Slack refuses the token; all jobs are given back.
        """
        finished = threading.Event()
        beating = threading.Thread(target=self._beat, args=(finished,), daemon=True)
        beating.start()
        pool = ThreadPoolExecutor(self.at_once, thread_name_prefix="job")
        running: set[Future[None]] = set()
        slots = threading.Semaphore(self.at_once)
        try:
            while not self.stop.is_set():
                self._take(pool, running, slots)
            self._wait_for(running)
        finally:
            finished.set()
            given = self.desk.books.jobs.release()
            pool.shutdown(wait=False, cancel_futures=True)
            log("worker ends", given_back=given)
        if self._fatal:
            raise self._fatal[0]

    def _take(
        self, pool: ThreadPoolExecutor, running: set[Future[None]], slots: threading.Semaphore
    ) -> None:
        """Starts the next job as soon as there is one and a hand is free."""
        if not slots.acquire(timeout=_LOOK):
            return
        job = self._claimed()
        if job is None:
            slots.release()
            self.stop.wait(_LOOK)
            return
        future = pool.submit(perform, self.desk, job)
        running.add(future)

        def ended(done: Future[None]) -> None:
            try:
                self._look_at(job, done)
            finally:
                running.discard(done)
                slots.release()

        future.add_done_callback(ended)

    def _claimed(self) -> Job | None:
        try:
            return self.desk.books.jobs.claim(self.desk.now())
        except UsageError as error:
            log("database", level=logging.ERROR, why=error.message)
            self.stop.wait(1.0)
            return None

    def _look_at(self, job: Job, done: Future[None]) -> None:
        """Sees to it that what nobody foresaw ends its job, and is not lost."""
        error = done.exception()
        if error is None:
            return
        if isinstance(error, UsageError):
            log("cannot go on", level=logging.ERROR, why=error.message)
            self._fatal.append(error)
            self.stop.set()
            return
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else ""
        kind = type(error).__name__
        log("unexpected", level=logging.ERROR, request=job.key, error=kind, where=where)
        with suppress(SummarizerError):
            fail(self.desk, job, InputError(f"something unexpected happened ({job.key[:8]})"))

    def _beat(self, finished: threading.Event) -> None:
        """Renews the leases of what is being done."""
        while not finished.wait(_BEAT):
            with suppress(UsageError):
                self.desk.books.jobs.renew(self.desk.now())

    def _wait_for(self, running: set[Future[None]]) -> None:
        until = self.desk.now() + self.grace
        while running and self.desk.now() < until:
            threading.Event().wait(0.05)
