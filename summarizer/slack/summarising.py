"""The duty that most people ask for: a filing's summary in place of its placeholder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.slack import evidence, messages
from summarizer.slack.desk import upload_source
from summarizer.slack.requests import key_of

if TYPE_CHECKING:
    from summarizer.slack.desk import Desk
    from summarizer.slack.requests import Request
    from summarizer.slack.told import Told
    from summarizer.slack.web import Place
    from summarizer.state.orders import Job

__all__ = ["shown_source", "summarise", "tell_evidence"]


def summarise(desk: Desk, job: Job, request: Request) -> str:
    """Updates the placeholder with the summary, and lays the evidence under it.

    Each step can be repeated without a trace: the answer is kept before it is told, the message
    is updated and not sent, and a part of the evidence is sent if it is not found there.

    Raises:
        SummarizerError: It could not be found out, or not be told.
    """
    place = desk.place(job, shown_source(request))
    source = upload_source(request.uploads) if request.uploads else request.source
    found = desk.found(job, source)
    if not desk.books.jobs.owns(job.id, desk.now()):
        return "lost"
    mark = messages.metadata(job.key)
    desk.slack.update(place, messages.answer(found.told, job.id, job.user), mark)
    tell_evidence(desk, job, found.told, place)
    return "answered"


def tell_evidence(desk: Desk, job: Job, told: Told, place: Place) -> None:
    """Sends the evidence into the thread of an answer, each part once."""
    root = job.thread or place.ts
    for number, message in enumerate(evidence.thread(told)):
        key = key_of(job.key, f"evidence-{number}")
        if job.tries > 1 and desk.slack.find(place.channel, key, job.asked_at, root):
            continue
        desk.slack.post(place.channel, message, thread=root, mark=messages.metadata(key))


def shown_source(request: Request) -> str:
    """What a request is about, in the words of whoever asked."""
    return ", ".join(each.name for each in request.uploads) or request.source
