"""What the duties of a worker share: where filings come from, who summarises, where it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from summarizer.domain.filing import RawPart, Submission
from summarizer.edgar.remote import remote
from summarizer.errors import InputError, NotFoundError, TransportError, UsageError
from summarizer.slack import notices
from summarizer.slack.logs import log
from summarizer.slack.messages import metadata, placeholder
from summarizer.slack.rules import MILLIONTHS
from summarizer.slack.told import Told, read_told, subject_of, told_of, write_told
from summarizer.slack.web import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.domain.filing import Filing
    from summarizer.domain.identity import Cik
    from summarizer.domain.summary import Provenance
    from summarizer.edgar.archive import Archive
    from summarizer.pipeline import Summarizer
    from summarizer.slack.compared import Compared
    from summarizer.slack.messages import Message
    from summarizer.slack.requests import Request, Upload
    from summarizer.slack.rules import Rules
    from summarizer.slack.web import Place, Slack
    from summarizer.state.answers import Answers
    from summarizer.state.jobs import Jobs
    from summarizer.state.orders import Job
    from summarizer.state.purse import Purse
    from summarizer.state.subscriptions import Subscriptions

__all__ = ["Desk", "Engines", "Found", "Ledgers", "upload_source"]

# How often EDGAR or a model is asked again before the user is told that it cannot be.
_MOST_ASKED = 4
_UPLOAD = "upload:"


class Found(NamedTuple):
    """What is told of a filing, and the filing itself."""

    told: Told
    filing: Filing


class Engines(NamedTuple):
    """Who summarises: the free engine, and the one that the settings name, under a cap.

    `metered` is None where the settings name the free one; `provenance` is of the one they name.
    """

    free: Summarizer
    metered: Callable[[int], Summarizer] | None
    provenance: Provenance


class Ledgers(NamedTuple):
    """What workers share through the database."""

    jobs: Jobs
    answers: Answers
    purse: Callable[[], Purse]
    subscriptions: Subscriptions


@dataclass(frozen=True, slots=True)
class Desk:
    """A worker's tools; `compare` sets two filings side by side, the earlier first."""

    slack: Slack
    books: Ledgers
    engines: Engines
    archive: Archive
    rules: Callable[[], Rules]
    limit: int
    now: Callable[[], float]
    compare: Callable[[Filing, Filing], Compared]

    def submission(self, source: str) -> Submission:
        """The bytes of a source; paths of this machine are none.

        Raises:
            SummarizerError: There is no such filing, or it could not be had.
        """
        if source.startswith(_UPLOAD):
            return self._uploaded(source.removeprefix(_UPLOAD).split(","))
        what = remote(source, self.archive.addresses)
        if what is None:
            raise NotFoundError(f"{source!r} names no filing on EDGAR")
        return self.archive.read(what)

    def _uploaded(self, files: Sequence[str]) -> Submission:
        """The files of one filing in the order given, all together within the limit."""
        parts, room = list[RawPart](), self.limit
        for file in files:
            name, data = self.slack.download(file, room)
            if not data:
                raise InputError(f"{name!r} is empty")
            parts.append(RawPart(name, data))
            room -= len(data)
        return Submission(parts[0].name, tuple(parts), None)

    def filing(self, source: str) -> tuple[Filing, str]:
        """A filing, and where it can be had from again."""
        submission = self.submission(source)
        return self.engines.free.parse(submission), submission.url or source

    def found(self, job: Job, source: str, *, must_tell: bool = False) -> Found:
        """What is told of a filing by the engine of the settings, within the budget.

        Args:
            job: For whom it is found out.
            source: The filing.
            must_tell: Whether the free engine tells it where the budget is used up.

        Raises:
            SummarizerError: As `submission` does; UsageError where the budget is used up.
        """
        try:
            filing, again = self.filing(source)
            return self._summarized(job, filing, again, must_tell=must_tell)
        except TransportError as error:
            if job.tries < _MOST_ASKED:
                raise
            raise InputError(error.message, "try again in a while") from error

    def free(self, source: str) -> Found:
        """What the free engine tells of a filing."""
        filing, again = self.filing(source)
        return Found(told_of(self.engines.free.summarize(filing), filing, again), filing)

    def told(self, job: int) -> Told:
        """The answer to an earlier job.

        Raises:
            NotFoundError: It is no longer kept.
        """
        kept = self.books.answers.of(job)
        if kept is None:
            raise NotFoundError("that summary is no longer kept", "ask for the filing again")
        return read_told(kept)

    def place(self, job: Job, source: str) -> Place:
        """The message that will hold the answer: noted, else found by its mark, else put up."""
        known = place_of(job.placeholder)
        if known is not None:
            return known
        mark = metadata(job.key)
        found = self.slack.find(job.channel, job.key, job.asked_at, job.thread)
        words = placeholder(source, job.user)
        place = found or self.slack.post(job.channel, words, thread=job.thread, mark=mark)
        if not self.books.jobs.placed(job.id, str(place)) and found is None:
            self.slack.delete(place)
        return place

    def whisper(self, job: Job, request: Request, message: Message) -> None:
        """Tells the user alone, by whichever way is open; that none is, is logged."""
        if request.reply_url:
            try:
                self.slack.reply(request.reply_url, message)
            except (TransportError, InputError) as error:
                log("no reply", request=job.key, why=error.code)
            else:
                return
        try:
            self.slack.whisper(job.channel, job.user, message, job.thread)
        except (NotFoundError, InputError) as error:
            log("nobody told", request=job.key, why=error.message)

    def ticker(self, name: str) -> Cik:
        """The key of a registrant.

        Raises:
            SummarizerError: EDGAR has no such ticker, or could not be asked.
        """
        return self.archive.cik(name)

    def _summarized(self, job: Job, filing: Filing, source: str, *, must_tell: bool) -> Found:
        kept = self._kept(job, filing, source)
        if kept is not None:
            return kept
        metered = self.engines.metered
        if metered is None:
            return self._made(job, self.engines.free, filing, source)
        day = _day(self.now())
        granted = self.books.purse().reserve(job.id, day, job.user, self.rules().job_cap)
        if not granted and must_tell:
            return self._made(job, self.engines.free, filing, source)
        if not granted:
            raise UsageError(notices.SPENT.rstrip("."))
        return self._made(job, metered(granted), filing, source)

    def _kept(self, job: Job, filing: Filing, source: str) -> Found | None:
        """What the same engine told of the same filing before."""
        subject = subject_of(filing.source.sha256, self.engines.provenance)
        kept = self.books.answers.about(subject)
        if kept is None:
            return None
        told = read_told(kept)._replace(source=source)
        self.books.answers.keep(job.id, subject, write_told(told, filing), self.now())
        return Found(told, filing)

    def _made(self, job: Job, engine: Summarizer, filing: Filing, source: str) -> Found:
        summary = engine.summarize(filing)
        cost = _cost(summary.usage.cost_usd)
        # What nobody knows the cost of is taken to have cost all that was set aside.
        if cost is not None:
            self.books.purse().settle(job.id, cost)
        self.books.jobs.spent(job.id, cost)
        told = told_of(summary, filing, source)
        subject = subject_of(filing.source.sha256, summary.provenance)
        self.books.answers.keep(job.id, subject, write_told(told, filing), self.now())
        return Found(told, filing)


def upload_source(uploads: Sequence[Upload]) -> str:
    """Files on Slack as a source."""
    return _UPLOAD + ",".join(each.id for each in uploads)


def _cost(usd: str | None) -> int | None:
    return None if usd is None else int(Decimal(usd) * MILLIONTHS)


def _day(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).date().isoformat()
