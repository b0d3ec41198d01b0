"""What the bot does beside acknowledging: placeholders, windows, words to one user."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from summarizer.errors import NotFoundError, SummarizerError, TransportError
from summarizer.slack import evidence, notices
from summarizer.slack.logs import log
from summarizer.slack.messages import metadata, placeholder
from summarizer.slack.requests import request_from
from summarizer.slack.summarising import shown_source
from summarizer.slack.told import read_told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.slack.front import Said
    from summarizer.slack.web import Slack
    from summarizer.state.answers import Answers
    from summarizer.state.jobs import Jobs
    from summarizer.state.orders import Job

__all__ = ["FrontHands"]

_THREADS = 12
_GONE = "That summary is no longer kept: ask for the filing again."
_SHUT = "Slack did not open the window: press the button again, or read the thread."


class FrontHands:
    """Does what the front is not to wait for, in threads of its own.

    Args:
        slack: Where it is done.
        jobs: The queue, as the front sees it.
        answers: What was found out.
        now: The clock.
    """

    def __init__(
        self, slack: Slack, jobs: Jobs, answers: Answers, now: Callable[[], float]
    ) -> None:
        self._slack = slack
        self._jobs = jobs
        self._answers = answers
        self._now = now
        # One thread thinks, so that orders are noted in the order in which they came.
        self._thinking = ThreadPoolExecutor(1, thread_name_prefix="front")
        self._doing = ThreadPoolExecutor(_THREADS, thread_name_prefix="hands")

    async def think(self, call: Callable[[], Said]) -> Said:
        """What the front says."""
        return await asyncio.get_running_loop().run_in_executor(self._thinking, call)

    def place(self, job: int) -> None:
        """Puts up the placeholder of a job, which is then anybody's to do."""
        self._start(lambda: self.put_up(job))

    def open_evidence(self, job: int, trigger: str, body: Mapping[str, Any]) -> None:
        """Opens the window with the evidence of an answer, or says why it cannot be."""

        def window() -> None:
            words = self._shown(job, trigger)
            if words and (url := str(body.get("response_url") or "")):
                self._slack.reply(url, notices.notice(words))

        self._start(window)

    def whisper(self, said: Said, event: Mapping[str, Any]) -> None:
        """Tells the user of an event something, in its thread if it has one."""
        message = said.message
        if message is not None:
            where = str(event["channel"]), str(event["user"])
            thread = str(event.get("thread_ts") or "")
            self._start(lambda: self._slack.whisper(*where, message, thread))

    def reply(self, said: Said, url: str) -> None:
        """Tells something through the address that came with a payload."""
        message = said.message
        if message is not None and url:
            self._start(lambda: self._slack.reply(url, message))

    def put_up(self, number: int) -> None:
        """Posts a placeholder and gives its job free; where it cannot stand, the job ends."""
        job = self._jobs.find(number)
        if job is None:
            return
        request = request_from(job.request)
        words, mark = placeholder(shown_source(request), job.user), metadata(job.key)
        try:
            place = self._slack.post(job.channel, words, thread=job.thread, mark=mark)
        except TransportError:
            # It may have arrived: a worker will look for it, and put it up if it has not.
            self._jobs.postpone(job.id, self._now() + 1.0)
        except SummarizerError as error:
            self._refused(job, error, request.reply_url)
        else:
            if not self._jobs.placed(job.id, str(place), ready=True):
                # It took so long that a worker has put up another.
                self._slack.delete(place)

    def close(self) -> None:
        """Finishes what is begun."""
        self._thinking.shutdown(wait=True)
        self._doing.shutdown(wait=True, cancel_futures=True)

    def _shown(self, job: int, trigger: str) -> str:
        """Opens the window; gives what to say in its place, empty if it stands."""
        kept = self._answers.of(job)
        if kept is None:
            return _GONE
        try:
            self._slack.open_window(trigger, evidence.window(read_told(kept)))
        except SummarizerError as error:
            log("no window", why=error.message)
            return _SHUT
        return ""

    def _refused(self, job: Job, error: SummarizerError, url: str) -> None:
        log("no placeholder", request=job.key, why=error.message)
        self._jobs.end(job.id, f"failed: {error.code}", self._now())
        message = notices.failed(error)
        if url:
            self._slack.reply(url, message)
        elif not isinstance(error, NotFoundError):
            self._slack.whisper(job.channel, job.user, message, job.thread)

    def _start(self, action: Callable[[], None]) -> None:
        def done() -> None:
            try:
                action()
            except SummarizerError as error:
                log("not done", why=error.message)

        self._doing.submit(done)
