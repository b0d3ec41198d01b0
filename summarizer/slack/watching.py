"""The duties of watches: to make one with a look at what it would have told, and to tell."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.edgar.remote import Filed, Newest
from summarizer.errors import NotFoundError, SummarizerError, TransportError
from summarizer.slack import messages, notices
from summarizer.slack.logs import log
from summarizer.slack.messages import metadata
from summarizer.slack.requests import key_of
from summarizer.slack.wanted import Wanted, wanted_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.slack.desk import Desk, Found
    from summarizer.slack.requests import Request
    from summarizer.state.orders import Job

__all__ = ["tell", "tell_failure", "watch"]

_SAMPLE = 5
_FEED_PAGE = 40


def watch(desk: Desk, job: Job, request: Request) -> str:
    """Makes a watch, after a test that its alerts arrive; the user is told what it would tell.

    Raises:
        SummarizerError: A ticker is not known, or alerts cannot be sent there.
    """
    wanted = _wanted(desk, request).resolved(desk.ticker)
    where = request.message if not request.about else job.channel
    found = list(_lately(desk, wanted))
    matches = [
        each.told.around.title for each in found if wanted.met(each.told.summary, each.filing)
    ]
    made = desk.books.subscriptions.add(where, job.user, wanted.to_json(), desk.now())
    try:
        place = desk.slack.post(where, notices.watch_test(made, wanted))
    except NotFoundError:
        desk.books.subscriptions.remove(made.id)
        raise
    if place.channel != where:
        # A user's own conversation has a name only once it is opened.
        desk.books.subscriptions.move(made.id, place.channel)
        made = made._replace(channel=place.channel)
    desk.whisper(job, request, notices.watch_made(made, wanted, matches, len(found)))
    return f"watch {made.id}"


def _wanted(desk: Desk, request: Request) -> Wanted:
    if request.wanted:
        return wanted_from(request.wanted)
    facts = desk.told(request.about).summary.filing
    if not facts.cik:
        raise NotFoundError("the filing does not say whose it is")
    return Wanted(registrants=(facts.cik.lstrip("0"),), forms=(facts.form,) if facts.form else ())


def _lately(desk: Desk, wanted: Wanted) -> Iterator[Found]:
    """The newest filings that the watch could be about, read by the free engine."""
    for filed in islice(_candidates(desk, wanted), _SAMPLE):
        try:
            yield desk.free(
                desk.archive.addresses.submission(filed.cik or _own(filed), filed.accession)
            )
        except TransportError:
            raise
        except SummarizerError as error:
            log("not read for a watch", why=error.code)


def _candidates(desk: Desk, wanted: Wanted) -> Iterator[Filed]:
    if wanted.ciks:
        yield from _of_registrants(desk, wanted)
        return
    seen = set[AccessionNumber]()
    for form in wanted.filters.feeds:
        for entry in desk.archive.feed(form, 0, _FEED_PAGE).entries:
            if wanted.listed(entry) and entry.accession not in seen:
                seen.add(entry.accession)
                yield Filed(entry.accession, entry.folder)


def _of_registrants(desk: Desk, wanted: Wanted) -> Iterator[Filed]:
    """The newest filings of each registrant and form in turn; of 8-Ks, where no form is named."""
    turns = product(range(1, _SAMPLE + 1), wanted.ciks, wanted.forms or ("8-K",))
    for rank, cik, form in turns:
        try:
            yield desk.archive.newest(Newest(cik, FormType.parse(form), rank))
        except NotFoundError:
            continue


def _own(filed: Filed) -> Cik:
    return Cik.parse(filed.accession.text[:10])


def tell(desk: Desk, job: Job, request: Request) -> str:
    """Tells of a filing where somebody watches for it, once, if it is wanted by what it says.

    Raises:
        SummarizerError: It could not be found out, or not be told.
    """
    made = desk.books.subscriptions.find(request.watch)
    if made is None:
        return "unwatched"
    wanted = wanted_from(made.wanted)
    found = desk.found(job, request.source, must_tell=True)
    if not wanted.met(found.told.summary, found.filing):
        return "passed"
    if not desk.books.jobs.owns(job.id, desk.now()):
        return "lost"
    is_there = job.placeholder or (
        job.tries > 1 and desk.slack.find(made.channel, job.key, job.asked_at)
    )
    if not is_there:
        words = messages.alert(found.told, job.id, made.id, wanted.said)
        place = desk.slack.post(made.channel, words, mark=metadata(job.key))
        desk.books.jobs.placed(job.id, str(place))
    return "told"


def tell_failure(desk: Desk, job: Job, request: Request, error: SummarizerError) -> None:
    """Tells where somebody watches that a filing was named and could not be read, once.

    Raises:
        SummarizerError: It could not be told.
    """
    made = desk.books.subscriptions.find(request.watch)
    key = key_of(job.key, "failure")
    if made is None or desk.slack.find(made.channel, key, job.asked_at):
        return
    words = notices.alert_failed(made.id, wanted_from(made.wanted), request.source, error)
    desk.slack.post(made.channel, words, mark=metadata(key))
