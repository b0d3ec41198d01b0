"""One job from its taking to its end, whatever happens in between."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from summarizer.errors import InputError, NotFoundError, SummarizerError, TransportError, UsageError
from summarizer.slack import more, notices, summarising, watching
from summarizer.slack.logs import log
from summarizer.slack.requests import Kind, request_from
from summarizer.slack.web import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.slack.desk import Desk
    from summarizer.slack.requests import Request
    from summarizer.state.orders import Job

__all__ = ["DUTIES", "fail", "perform", "wait_after"]

DUTIES: Mapping[str, Callable[[Desk, Job, Request], str]] = {
    Kind.SUMMARISE: summarising.summarise,
    Kind.FULL: more.full,
    Kind.COMPARE: more.compare,
    Kind.WATCH: watching.watch,
    Kind.ALERT: watching.tell,
    Kind.UNFURL: more.unfurl,
}
# An owner that dies over a job so often has most likely died of it.
_MOST_DEATHS = 15
_MOST_TRIES = 12
_LONGEST_WAIT = 60.0


def perform(desk: Desk, job: Job) -> None:
    """Does a job and ends it, has it done later, or tells that it failed.

    Raises:
        UsageError: Slack refuses the token: nothing can be told to anybody.
    """
    log("begun", request=job.key, kind=job.kind, user=job.user, tries=job.tries)
    try:
        if job.deaths >= _MOST_DEATHS:
            raise InputError("this filing cannot be read", "tell the bot's administrator")
        outcome = DUTIES[job.kind](desk, job, request_from(job.request))
    except TransportError as error:
        _later(desk, job, error)
        return
    except NotFoundError as error:
        # What the feed names may lie there only a moment later.
        if job.kind == Kind.ALERT and job.tries < _MOST_TRIES:
            _later(desk, job, error)
        else:
            fail(desk, job, error)
        return
    except SummarizerError as error:
        fail(desk, job, error)
        return
    except (MemoryError, RecursionError):
        fail(desk, job, InputError("the filing is too large or too deep to be read"))
        return
    desk.books.jobs.end(job.id, outcome, desk.now())
    log("ended", request=job.key, outcome=outcome, seconds=round(desk.now() - job.asked_at, 3))


def wait_after(tries: int) -> float:
    """Seconds until a job is done again that could not be done or told.

    >>> [wait_after(tries) for tries in (1, 2, 3, 9)]
    [1.0, 2.0, 4.0, 60.0]
    """
    return float(min(2.0 ** (tries - 1), _LONGEST_WAIT))


def fail(desk: Desk, job: Job, error: SummarizerError) -> None:
    """Tells the user that a job failed and why, takes its placeholder away, and ends it.

    Raises:
        UsageError: Slack refuses the token.
    """
    log("failed", level=logging.WARNING, request=job.key, code=error.code, why=error.message)
    if isinstance(error, UsageError):
        # Either a permission is missing, or nothing works any more: then the job is not lost.
        desk.slack.identity()
    try:
        _tell_failure(desk, job, error)
    except TransportError as away:
        _later(desk, job, away)
        return
    except SummarizerError as untold:
        log("nobody told", request=job.key, why=untold.message)
    desk.books.jobs.end(job.id, f"failed: {error.code}", desk.now())


def _tell_failure(desk: Desk, job: Job, error: SummarizerError) -> None:
    request = request_from(job.request)
    if job.kind == Kind.UNFURL:
        # Nobody waits for a card.
        return
    if job.kind == Kind.ALERT:
        watching.tell_failure(desk, job, request, error)
        return
    desk.whisper(job, request, notices.failed(error))
    found = desk.books.jobs.find(job.id)
    place = place_of(found.placeholder if found else job.placeholder)
    if place is not None:
        desk.slack.delete(place)


def _later(desk: Desk, job: Job, error: SummarizerError) -> None:
    """Puts a job off, again and again for some minutes, and then gives up."""
    if job.tries < _MOST_TRIES:
        log("put off", request=job.key, tries=job.tries, why=error.message)
        desk.books.jobs.postpone(job.id, desk.now() + wait_after(job.tries))
        return
    log("given up", level=logging.ERROR, request=job.key, why=error.message)
    with suppress(SummarizerError):
        _tell_failure(desk, job, error)
    desk.books.jobs.end(job.id, "given up", desk.now())
