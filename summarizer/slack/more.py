"""The duties behind buttons and links: the full page, the comparison, cards under links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.domain.identity import AccessionNumber, Cik, FormType
from summarizer.edgar.remote import Newest
from summarizer.errors import InputError, NotFoundError, SummarizerError, TransportError
from summarizer.render.html import to_html
from summarizer.slack.compared import compared_words
from summarizer.slack.logs import log
from summarizer.slack.messages import metadata, preview_card
from summarizer.slack.web import Place

if TYPE_CHECKING:
    from summarizer.render.record import Record
    from summarizer.slack.desk import Desk
    from summarizer.slack.requests import Request
    from summarizer.slack.told import Told
    from summarizer.state.orders import Job

__all__ = ["compare", "full", "unfurl"]

# How far back the previous filing of a form is looked for.
_RANKS = 40


def full(desk: Desk, job: Job, request: Request) -> str:
    """Puts the whole summary into the thread as a page that opens in any browser.

    Raises:
        SummarizerError: The filing or the summary is not to be had, or it could not be sent.
    """
    told = desk.told(request.about)
    filing, _ = desk.filing(told.source)
    if filing.source.sha256 != told.summary.filing.sha256:
        raise NotFoundError("the filing has changed since it was summarised", "ask for it again")
    facts = told.summary.filing
    name = f"{facts.accession or 'summary'}.html"
    page = to_html(told.summary, filing).encode("utf-8", "backslashreplace")
    desk.slack.upload(Place(job.channel, request.message), name, told.around.title, page)
    return "sent"


def compare(desk: Desk, job: Job, request: Request) -> str:
    """Tells what changed since the registrant's filing of the same form before this one.

    Raises:
        SummarizerError: There is none before it, or it is not to be had.
    """
    told = desk.told(request.about)
    filing, _ = desk.filing(told.source)
    before, _ = desk.filing(_previous(desk, told))
    compared = desk.compare(before, filing)
    place = Place(job.channel, request.message)
    if job.tries == 1 or not desk.slack.find(place.channel, job.key, job.asked_at, place.ts):
        words, mark = compared_words(compared.comparison), metadata(job.key)
        desk.slack.post(place.channel, words, thread=place.ts, mark=mark)
    page = compared.page.encode("utf-8", "backslashreplace")
    desk.slack.upload(place, "comparison.html", "What changed, paragraph by paragraph", page)
    return "answered"


def _previous(desk: Desk, told: Told) -> str:
    facts = told.summary.filing
    if not (facts.cik and facts.form and facts.accession):
        raise InputError("the filing does not say whose it is", "nothing is known before it")
    form, seen = FormType.parse(facts.form), False
    for rank in range(1, _RANKS + 1):
        filed = desk.archive.newest(Newest(facts.cik, form, rank))
        if seen:
            return desk.archive.addresses.submission(filed.cik or Cik(facts.cik), filed.accession)
        seen = filed.accession == AccessionNumber.parse(facts.accession)
    raise NotFoundError(f"it is not among the newest {_RANKS} of its form")


def unfurl(desk: Desk, job: Job, request: Request) -> str:
    """Puts cards under the links of a message; a link that leads to no filing gets none.

    Raises:
        SummarizerError: Slack does not take them, or is away.
    """
    cards: dict[str, list[Record]] = {}
    for url in request.links:
        try:
            cards[url] = preview_card(desk.free(url).told).blocks
        except TransportError:
            raise
        except SummarizerError as error:
            log("no card", request=job.key, why=error.code)
    if cards:
        desk.slack.unfurl(Place(job.channel, request.message), cards)
    return f"{len(cards)} cards"
